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
/// Drawing clips; it never traps. A wide cluster is drawn whole or not at all: where one of its halves would be
/// cut off or is drawn over, a blank stands for the other.
package struct Screen: Sendable, Equatable {
  package let size: Size

  /// The cells, row by row.
  package private(set) var cells: [Cell]

  /// Where the terminal's cursor is to be shown; nil hides it.
  package var cursor: Point?

  /// An empty screen; a side that is not positive makes one without cells.
  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.cells = Array(
      repeating: Cell(.space, role: .text), count: self.size.columns * self.size.rows)
  }

  /// The cell at a place; a blank one outside the screen.
  package subscript(point: Point) -> Cell {
    guard Rect(size).contains(point) else { return Cell(.space, role: .text) }
    return cells[point.row * size.columns + point.column]
  }

  /// Draws a text from a place to the right, cut to a width, a rectangle and the screen.
  ///
  /// - Parameters:
  ///   - text: what to draw.
  ///   - point: where its first cell stands; may lie outside the screen.
  ///   - role: what the text is.
  ///   - width: how many cells it may take; nil up to the right edge.
  ///   - clip: what may be drawn on; nil the whole screen.
  /// - Returns: how many cells the text took, those that were clipped at the left included.
  @discardableResult
  package mutating func draw(
    _ text: SafeText, at point: Point, role: Role, width: Int? = nil, clip: Rect? = nil
  ) -> Int {
    let area = Rect(size).intersection(clip ?? Rect(size))
    let end = min(area.endColumn, width.map { point.column + $0 } ?? area.endColumn)
    let isRowVisible = (area.row..<area.endRow).contains(point.row)
    var column = point.column
    for cluster in text.clusters {
      guard column + cluster.width <= end else { break }
      if isRowVisible {
        let role = cluster.isControlMark ? .controlMark : role
        let at = Point(column: column, row: point.row)
        if column >= area.column {
          put(cluster.shown, width: cluster.width, at: at, role: role)
        } else if column + cluster.width > area.column {
          // The right half of a wide cluster that is cut off at the left.
          put(.space, width: 1, at: Point(column: area.column, row: point.row), role: role)
        }
      }
      column += cluster.width
    }
    return column - point.column
  }

  /// Draws one cluster made safe, such as a part of a border, over a cell.
  package mutating func draw(_ shown: SafeText.Shown, at point: Point, role: Role) {
    put(shown, width: shown.base?.cellWidth ?? 1, at: point, role: role)
  }

  /// Lays a role over the cells of a rectangle, their text unchanged.
  package mutating func overlay(_ role: Role?, on rect: Rect) {
    eachCell(in: rect) { $0.overlay = role }
  }

  /// Gives the cells of a rectangle another role, their text unchanged.
  package mutating func setRole(_ role: Role, on rect: Rect) {
    eachCell(in: rect) { $0.role = role }
  }

  /// Fills a rectangle with blanks of a role.
  package mutating func clear(_ rect: Rect, role: Role = .text) {
    let area = Rect(size).intersection(rect)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      breakWide(at: Point(column: area.column, row: row))
      breakWide(at: Point(column: area.endColumn - 1, row: row))
    }
    eachCell(in: area) { $0 = Cell(.space, role: role) }
  }

  private mutating func eachCell(in rect: Rect, _ change: (inout Cell) -> Void) {
    let area = Rect(size).intersection(rect)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { change(&cells[row * size.columns + column]) }
    }
  }

  private mutating func put(_ shown: SafeText.Shown, width: Int, at point: Point, role: Role) {
    guard Rect(size).contains(point) else { return }
    let index = point.row * size.columns + point.column
    breakWide(at: point)
    guard width == 2 else {
      cells[index] = Cell(shown, role: role)
      return
    }
    guard point.column + 1 < size.columns else {
      cells[index] = Cell(.space, role: role)
      return
    }
    breakWide(at: Point(column: point.column + 1, row: point.row))
    cells[index] = Cell(shown, role: role)
    cells[index + 1] = Cell(.continuation, role: role)
  }

  /// Makes blanks of a wide cluster of which one half stands in a cell.
  private mutating func breakWide(at point: Point) {
    let index = point.row * size.columns + point.column
    if cells[index].text == .continuation, point.column > 0 {
      cells[index] = Cell(.space, role: cells[index].role, overlay: cells[index].overlay)
      cells[index - 1] = Cell(.space, role: cells[index - 1].role, overlay: cells[index - 1].overlay)
    } else if point.column + 1 < size.columns, cells[index + 1].text == .continuation {
      cells[index] = Cell(.space, role: cells[index].role, overlay: cells[index].overlay)
      cells[index + 1] = Cell(.space, role: cells[index + 1].role, overlay: cells[index + 1].overlay)
    }
  }
}
