import TextScreen

extension AppState {
  /// Takes in a key while two articles are compared.
  mutating func take(_ key: Key, in comparison: Comparison) {
    var comparison = comparison
    let rows = max(1, ComparisonView.textArea(of: comparison, in: popupArea).rows)
    switch key {
    case .escape, .enter, .character("q"):
      popup = pickersBelow.popLast().map { .picker($0) }
      return
    case .down, .character("j"): comparison.scroll(1, rows: rows)
    case .up, .character("k"): comparison.scroll(-1, rows: rows)
    case .pageDown, .character(" "), .control("f"): comparison.scroll(rows - 1, rows: rows)
    case .pageUp, .control("b"): comparison.scroll(1 - rows, rows: rows)
    case .control("d"): comparison.scroll(rows / 2, rows: rows)
    case .control("u"): comparison.scroll(-rows / 2, rows: rows)
    case .home, .character("g"): comparison.scroll(-comparison.lines.count, rows: rows)
    case .end, .character("G"): comparison.scroll(comparison.lines.count, rows: rows)
    case .character("n"), .tab, .character("]"):
      if !comparison.goToChange(forward: true, rows: rows) { message = .info("no change further down") }
    case .character("N"), .backTab, .character("["):
      if !comparison.goToChange(forward: false, rows: rows) { message = .info("no change further up") }
    default: break
    }
    popup = .comparison(comparison)
  }

  /// Takes in a comparison that was asked for.
  mutating func take(_ comparison: Comparison) {
    guard case .picker(let picker) = popup else { return }
    pickersBelow.append(picker)
    popup = .comparison(comparison)
  }

  /// Brings what lies over the panes up to date with the screen's size.
  mutating func settlePopup() {
    switch popup {
    case .picker(var picker):
      picker.scroll(toFit: max(1, PickerView.rows(of: picker, in: popupArea)))
      popup = .picker(picker)
    case .comparison(var comparison):
      comparison.set(width: max(8, ComparisonView.textArea(of: comparison, in: popupArea).columns))
      comparison.scroll(0, rows: max(1, ComparisonView.textArea(of: comparison, in: popupArea).rows))
      popup = .comparison(comparison)
    case .pager(var pager):
      let area = PopupView.pagerArea(in: popupArea)
      pager.fit(columns: max(8, area.columns))
      pager.top = max(0, min(pager.top, pager.rows.count - max(1, area.rows)))
      popup = .pager(pager)
    case .menu, .confirmation, nil: break
    }
  }
}
