import TextScreen

/// Draws two articles word by word.
struct ComparisonView {
  let comparison: Comparison

  /// The rows above the text: which is which, how alike.
  private static let headRows = 4

  func draw(on screen: inout Screen, in area: Rect) {
    let box = Self.box(of: comparison, in: area)
    PopupView.drawBox(
      box, title: "Word by word", foot: "n N changes · [-gone-] {+new+} · Esc back", on: &screen)
    let head = box.inset(left: 2, top: 1, right: 2, bottom: 1)
    for (row, line) in [("[-", comparison.old, Role.deleted), ("{+", comparison.new, .inserted)].enumerated()
    {
      screen.put(line.0, at: head.point(0, row), role: line.2)
      screen.drawCut(SafeText(line.1), at: head.point(3, row), role: .popup, width: head.columns - 3)
    }
    screen.drawCut(SafeText(comparison.summary), at: head.point(0, 2), role: .confidence, width: head.columns)
    screen.drawHorizontalLine(row: head.row + 3, columns: box.column..<box.endColumn, role: .focusedBorder)
    let text = Self.textArea(of: comparison, in: area)
    for (row, line) in comparison.lines.dropFirst(comparison.top).prefix(text.rows).enumerated() {
      line.draw(on: &screen, at: text.point(0, row))
    }
  }

  /// The cells of the text.
  static func textArea(of comparison: Comparison, in area: Rect) -> Rect {
    box(of: comparison, in: area).inset(left: 2, top: 1 + headRows, right: 2, bottom: 1)
  }

  /// The box is no higher than its text needs; its width does not depend on the text.
  private static func box(of comparison: Comparison, in area: Rect) -> Rect {
    let columns = min(104, area.columns - (area.columns > 70 ? 6 : 0))
    let most = max(3, area.rows - (area.rows > 16 ? 2 : 0))
    let rows = min(most, comparison.lines.count + headRows + 2)
    return PopupView.centred(columns: columns, rows: rows, in: area)
  }
}
