extension Screen {
  /// Draws a horizontal line that joins the lines it meets.
  package mutating func drawHorizontalLine(
    row: Int, columns: Range<Int>, weight: LineWeight = .light, role: Role = .border
  ) {
    for column in columns.clamped(to: 0..<size.columns) {
      join(
        BoxLine(
          right: column + 1 < columns.upperBound ? weight : nil,
          left: column > columns.lowerBound ? weight : nil),
        at: Point(column: column, row: row), role: role)
    }
  }

  /// Draws a vertical line that joins the lines it meets.
  package mutating func drawVerticalLine(
    column: Int, rows: Range<Int>, weight: LineWeight = .light, role: Role = .border
  ) {
    for row in rows.clamped(to: 0..<size.rows) {
      join(
        BoxLine(up: row > rows.lowerBound ? weight : nil, down: row + 1 < rows.upperBound ? weight : nil),
        at: Point(column: column, row: row), role: role)
    }
  }

  /// Draws a line round a rectangle, in its outermost cells.
  ///
  /// It joins the lines it meets, so that panes may share a border: draw the focused pane's last.
  package mutating func drawBorder(_ rect: Rect, weight: LineWeight = .light, role: Role = .border) {
    guard !rect.isEmpty else { return }
    let columns = rect.column..<rect.endColumn
    let rows = rect.row..<rect.endRow
    drawHorizontalLine(row: rect.row, columns: columns, weight: weight, role: role)
    drawHorizontalLine(row: rect.endRow - 1, columns: columns, weight: weight, role: role)
    drawVerticalLine(column: rect.column, rows: rows, weight: weight, role: role)
    drawVerticalLine(column: rect.endColumn - 1, rows: rows, weight: weight, role: role)
  }

  private mutating func join(_ line: BoxLine, at point: Point, role: Role) {
    guard Rect(size).contains(point) else { return }
    let joined = BoxLine(self[point].text).map { $0.joined(with: line) } ?? line
    draw(joined.shown, at: point, role: role)
  }
}
