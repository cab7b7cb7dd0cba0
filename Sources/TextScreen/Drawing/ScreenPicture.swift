/// A screen as text, for golden tests and for looking at.
///
/// First the cells' text, then the same grid with each role's letter, and, where anything is overlaid, the grid of
/// the overlays' letters with a blank where there is none. Blanks at the end of a row are left out.
package struct ScreenPicture: Sendable, CustomStringConvertible {
  package let description: String

  package init(_ screen: Screen) {
    var grids = [
      Self.grid(of: screen) { $0.text.description },
      Self.grid(of: screen) { String($0.role.letter) },
    ]
    if screen.cells.contains(where: { $0.overlay != nil }) {
      grids.append(Self.grid(of: screen) { $0.overlay.map { String($0.letter) } ?? " " })
    }
    let cursor = screen.cursor.map { "cursor \($0.column),\($0.row)\n" } ?? ""
    let size = "\(screen.size.columns)x\(screen.size.rows)\n"
    description = size + grids.joined(separator: "--\n") + cursor
  }

  private static func grid(of screen: Screen, _ symbol: (Cell) -> String) -> String {
    (0..<screen.size.rows).map { row in
      let line = (0..<screen.size.columns).map { symbol(screen[Point(column: $0, row: row)]) }.joined()
      let end = line.unicodeScalars.lastIndex { $0 != " " }
      return (end.map { String(line.unicodeScalars[...$0]) } ?? "") + "\n"
    }.joined()
  }
}
