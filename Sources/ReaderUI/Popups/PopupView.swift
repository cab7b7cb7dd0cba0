import Corpus
import TextScreen

/// Draws what lies over the panes.
struct PopupView {
  let popup: Popup
  let corpus: Corpus
  let today: ArticleDate?

  func draw(on screen: inout Screen, in area: Rect) {
    switch popup {
    case .pager(let pager): draw(pager, on: &screen, in: area)
    case .menu(let menu): draw(menu, on: &screen, in: area)
    case .confirmation(let confirmation): draw(confirmation, on: &screen, in: area)
    case .picker(let picker):
      PickerView(picker: picker, corpus: corpus, today: today).draw(on: &screen, in: area)
    case .comparison(let comparison): ComparisonView(comparison: comparison).draw(on: &screen, in: area)
    }
  }

  /// The cells of a pager's text on a screen.
  static func pagerArea(in area: Rect) -> Rect {
    let columns = min(92, area.columns - (area.columns > 70 ? 6 : 0))
    let rows = max(3, area.rows - (area.rows > 16 ? 4 : 0))
    return centred(columns: columns, rows: rows, in: area).inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  private func draw(_ pager: Pager, on screen: inout Screen, in area: Rect) {
    let text = Self.pagerArea(in: area)
    let last = min(pager.rows.count, pager.top + text.rows)
    let isCut = pager.rows.count > text.rows
    var title = pager.title
    if let search = pager.search { title += " · /\(search.text)" }
    let place = isCut ? "\(pager.top + 1)–\(last) of \(pager.rows.count) · " : ""
    Self.drawBox(
      text.inset(left: -2, top: -1, right: -2, bottom: -1), title: title,
      foot: pager.isSearching ? "Enter keep · Esc all" : place + "/ search · Esc close", on: &screen)
    for (row, shown) in pager.rows[min(pager.top, last)..<last].enumerated() {
      var at = text.point(0, row)
      for piece in shown.pieces {
        at.column += screen.drawCut(
          SafeText(piece.text), at: at, role: piece.role, width: text.endColumn - at.column)
      }
    }
    if pager.rows.isEmpty { screen.put("nothing found", at: text.point(0, 0), role: .dim) }
    if pager.isSearching {
      let column = text.column + SafeText(pager.title).width + SafeText(" · /").width
      let typed = SafeText(pager.search?.head ?? "").width
      screen.cursor = Point(column: min(text.endColumn, column + typed + 1), row: text.row - 1)
    }
  }

  /// The cells of a menu with its border.
  static func box(of menu: Menu, in area: Rect) -> Rect {
    let widest = menu.items.map { SafeText($0.label + $0.note).width }.max() ?? 0
    let width = max(widest + 8, SafeText(menu.title).width + 4, 30)
    return centred(
      columns: min(area.columns, width + 4), rows: min(area.rows, menu.items.count + 2), in: area)
  }

  /// The cells of a menu's items.
  static func listArea(of menu: Menu, in area: Rect) -> Rect {
    box(of: menu, in: area).inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  /// The first item on the screen, where there is room for some rows.
  static func firstRow(of menu: Menu, rows: Int) -> Int { max(0, menu.cursor - rows + 1) }

  private func draw(_ menu: Menu, on screen: inout Screen, in area: Rect) {
    Self.drawBox(Self.box(of: menu, in: area), title: menu.title, foot: "Esc close", on: &screen)
    let text = Self.listArea(of: menu, in: area)
    let first = Self.firstRow(of: menu, rows: text.rows)
    for (row, item) in menu.items.dropFirst(first).prefix(text.rows).enumerated() {
      screen.put(String(item.key), at: text.point(0, row), role: .keyHint)
      let label = screen.drawCut(
        SafeText(item.label), at: text.point(3, row), role: .popup, width: text.columns - 3)
      screen.drawCut(
        SafeText(item.note), at: text.point(3 + label + 2, row), role: .dim,
        width: text.columns - label - 5)
      if row + first == menu.cursor {
        screen.overlay(
          .selection, on: Rect(column: text.column, row: text.row + row, columns: text.columns, rows: 1))
      }
    }
  }

  private func draw(_ confirmation: Confirmation, on screen: inout Screen, in area: Rect) {
    var run = StyledRun()
    run.append(confirmation.question, role: .popup)
    let lines = run.lines(width: max(10, min(60, area.columns - 6))).prefix(max(1, area.rows - 2))
    let width = lines.map { $0.pieces.reduce(0) { $0 + $1.text.width } }.max() ?? 0
    let box = Self.centred(
      columns: min(area.columns, max(width, 20) + 4), rows: min(area.rows, lines.count + 2), in: area)
    Self.drawBox(box, title: "", foot: "y yes · n no", on: &screen)
    for (row, line) in lines.enumerated() {
      var at = box.point(2, row + 1)
      for piece in line.pieces { at.column += screen.draw(piece.text, at: at, role: piece.role) }
    }
  }

  /// Draws an empty box with its title, and as many of its keys as there is room for.
  static func drawBox(_ box: Rect, title: String, foot: String, on screen: inout Screen) {
    screen.clear(box, role: .popup)
    screen.cursor = nil
    screen.drawBorder(box, weight: .heavy, role: .focusedBorder)
    if !title.isEmpty {
      screen.drawCut(
        SafeText(" \(title) "), at: box.point(2, 0), role: .focusedPaneTitle, width: box.columns - 4)
    }
    // What comes first in a foot is given up first: how to get out stands at its end.
    var parts = foot.split(separator: " · ", omittingEmptySubsequences: false)[...]
    while parts.count > 1, SafeText(" " + parts.joined(separator: " · ") + " ").width + 4 > box.columns {
      parts.removeFirst()
    }
    let shown = SafeText(" " + parts.joined(separator: " · ") + " ")
    if shown.width + 4 <= box.columns {
      screen.draw(shown, at: box.point(box.columns - 2 - shown.width, box.rows - 1), role: .dim)
    }
  }

  /// A box in the middle of an area.
  static func centred(columns: Int, rows: Int, in area: Rect) -> Rect {
    Rect(
      column: area.column + (area.columns - columns) / 2, row: area.row + (area.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
