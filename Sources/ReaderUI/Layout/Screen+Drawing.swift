import TextScreen

extension Rect {
  /// A cell counted from the rectangle's own top left.
  func point(_ column: Int, _ row: Int) -> Point {
    Point(column: self.column + column, row: self.row + row)
  }
}

extension Screen {
  /// Draws the reader's own words.
  ///
  /// - Parameters:
  ///   - text: what to draw; made safe here.
  ///   - point: where its first cell stands.
  ///   - role: what the text is.
  /// - Returns: how many cells were drawn.
  @discardableResult
  mutating func put(_ text: String, at point: Point, role: Role) -> Int {
    draw(SafeText(text), at: point, role: role)
  }

  /// Draws a text with `…` at its end where it is wider than its place.
  ///
  /// - Parameters:
  ///   - text: what to draw.
  ///   - point: where its first cell stands.
  ///   - role: what the text is.
  ///   - width: the cells it may take.
  /// - Returns: how many cells were drawn.
  @discardableResult
  mutating func drawCut(_ text: SafeText, at point: Point, role: Role, width: Int) -> Int {
    draw(text.truncated(to: max(0, width)), at: point, role: role, width: max(0, width))
  }
}
