/// One cell of a screen.
package struct Cell: Sendable, Hashable {
  /// What stands in it: one printable cluster made safe; empty in the second half of a wide one.
  package private(set) var text: SafeText.Shown

  /// What the text is.
  package var role: Role

  /// What lies over it (selection, match); its style is laid over the role's.
  package var overlay: Role?

  package init(_ text: SafeText.Shown, role: Role, overlay: Role? = nil) {
    self.text = text
    self.role = role
    self.overlay = overlay
  }
}

/// A grid of cells: a value that can be drawn on and compared without any terminal.
///
/// Drawing clips; it never traps.
package struct Screen: Sendable, Equatable {
  package let size: Size

  /// The cells, row by row.
  package private(set) var cells: [Cell]

  /// Where the terminal's cursor is to be shown; nil hides it.
  package var cursor: Point?

  /// An empty screen.
  package init(size: Size) {
    self.size = size
    self.cells = Array(
      repeating: Cell(.space, role: .text), count: max(0, size.columns) * max(0, size.rows))
  }

  /// The cell at a place; a blank one outside the screen.
  package subscript(point: Point) -> Cell {
    guard Rect(size).contains(point) else { return Cell(.space, role: .text) }
    return cells[point.row * size.columns + point.column]
  }

  /// Draws a text from a place to the right, cut to a width and to the screen.
  ///
  /// - Parameters:
  ///   - text: what to draw.
  ///   - point: where its first cell stands.
  ///   - role: what the text is.
  ///   - width: how many cells it may take; nil up to the right edge.
  /// - Returns: how many cells were drawn.
  @discardableResult
  package mutating func draw(_ text: SafeText, at point: Point, role: Role, width: Int? = nil) -> Int {
    let limit = min(size.columns, point.column + (width ?? size.columns))
    var column = point.column
    for cluster in text.clusters {
      guard column + cluster.width <= limit else { break }
      put(cluster.shown, width: cluster.width, at: Point(column: column, row: point.row), role: role)
      column += cluster.width
    }
    return column - point.column
  }

  /// Lays a role over the cells of a rectangle, their text unchanged.
  package mutating func overlay(_ role: Role?, on rect: Rect) {
    eachCell(in: rect) { $0.overlay = role }
  }

  /// Fills a rectangle with blanks of a role.
  package mutating func clear(_ rect: Rect, role: Role = .text) {
    eachCell(in: rect) { $0 = Cell(.space, role: role) }
  }

  private mutating func eachCell(in rect: Rect, _ change: (inout Cell) -> Void) {
    let columns = max(0, rect.column)..<max(0, rect.column, min(size.columns, rect.endColumn))
    let rows = max(0, rect.row)..<max(0, rect.row, min(size.rows, rect.endRow))
    for row in rows {
      for column in columns { change(&cells[row * size.columns + column]) }
    }
  }

  private mutating func put(_ shown: SafeText.Shown, width: Int, at point: Point, role: Role) {
    guard Rect(size).contains(point) else { return }
    let index = point.row * size.columns + point.column
    cells[index] = Cell(shown, role: role)
    if width == 2, point.column + 1 < size.columns {
      cells[index + 1] = Cell(.continuation, role: role)
    }
  }
}
