import TextScreen

extension AppState {
  /// Rows that a turn of the wheel moves text by, as in the article pane.
  private static let wheelRows = 3

  /// Takes in a mouse report while a popup is open: the wheel walks, a press chooses the row under it, and one beside the
  /// box closes it as Esc does.
  mutating func take(_ mouse: Mouse, in popup: Popup) -> [Effect] {
    switch mouse.action {
    case .wheelDown: turnWheel(1, in: popup)
    case .wheelUp: turnWheel(-1, in: popup)
    case .press: return press(at: mouse.at, in: popup)
    case .release, .drag: break
    }
    return []
  }

  private mutating func turnWheel(_ direction: Int, in popup: Popup) {
    switch popup {
    case .pager(var pager):
      let most = pager.rows.count - max(1, PopupView.pagerArea(in: popupArea).rows)
      pager.top = max(0, min(pager.top + direction * Self.wheelRows, most))
      self.popup = .pager(pager)
    case .picker(var picker):
      picker.move(direction)
      self.popup = .picker(picker)
    case .comparison(var comparison):
      let rows = max(1, ComparisonView.textArea(of: comparison, in: popupArea).rows)
      comparison.scroll(direction * Self.wheelRows, rows: rows)
      self.popup = .comparison(comparison)
    case .menu(var menu):
      menu.cursor = max(0, min(menu.cursor + direction, menu.items.count - 1))
      self.popup = .menu(menu)
    case .confirmation: break
    }
  }

  private mutating func press(at point: Point, in popup: Popup) -> [Effect] {
    switch popup {
    case .picker(var picker):
      let list = PickerView.listArea(of: picker, in: popupArea)
      guard list.contains(point) else {
        return PickerView.box(of: picker, in: popupArea).contains(point) ? [] : take(Key.escape, in: popup)
      }
      let row = picker.top + point.row - list.row
      guard picker.rows.indices.contains(row) else { return [] }
      // The first press makes a row current, so that its details are seen; one more opens it.
      if row == picker.cursor { return take(Key.enter, in: popup) }
      picker.cursor = row
      self.popup = .picker(picker)
      return []
    case .menu(let menu):
      let list = PopupView.listArea(of: menu, in: popupArea)
      guard list.contains(point) else {
        return PopupView.box(of: menu, in: popupArea).contains(point) ? [] : take(Key.escape, in: popup)
      }
      let row = point.row - list.row + PopupView.firstRow(of: menu, rows: list.rows)
      return menu.items.indices.contains(row) ? take(.character(menu.items[row].key), in: popup) : []
    case .pager:
      let box = PopupView.pagerArea(in: popupArea).inset(left: -2, top: -1, right: -2, bottom: -1)
      return box.contains(point) ? [] : take(Key.escape, in: popup)
    case .comparison, .confirmation: return []
    }
  }
}
