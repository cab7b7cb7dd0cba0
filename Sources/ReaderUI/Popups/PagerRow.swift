import TextScreen

/// A row of a pager's text on the screen.
package struct PagerRow: Sendable, Hashable {
  /// What is drawn, from left to right.
  package var pieces: [Pager.Piece]

  /// The number of the line that it belongs to.
  var line: Int
}

extension Pager.Line {
  /// What stands beside a label must have so many cells, else it stands under it.
  private static let least = 16

  /// How far text stands in under a label, in cells.
  private static let indent = 2

  /// The pieces of the rows that the line takes: one where it fits.
  ///
  /// - Parameter columns: the width, in cells.
  /// - Returns: the rows, at least one.
  func rows(columns: Int) -> [[Pager.Piece]] {
    // No text takes more cells than it has bytes, but for tabs.
    let bytes = pieces.reduce(0) { $0 + $1.text.utf8.count }
    if bytes <= columns, !pieces.contains(where: { $0.text.utf8.contains(0x09) }) { return [pieces] }
    let width = pieces.reduce(0) { $0 + SafeText($1.text).width }
    guard width > columns else { return [pieces] }
    guard isLabelled, let label = pieces.first else { return Self.broken(pieces[...], columns: columns) }
    let labelWidth = SafeText(label.text).width
    let isBeside = columns - labelWidth >= Self.least
    let indent = isBeside ? labelWidth : Self.indent
    let blanks = Pager.Piece(String(repeating: " ", count: indent))
    let rest = Self.broken(pieces.dropFirst(), columns: max(1, columns - indent))
    guard isBeside else { return [[label]] + rest.map { [blanks] + $0 } }
    return rest.enumerated().map { [$0 == 0 ? label : blanks] + $1 }
  }

  private static func broken(_ pieces: ArraySlice<Pager.Piece>, columns: Int) -> [[Pager.Piece]] {
    var run = StyledRun()
    for piece in pieces { run.append(piece.text, role: piece.role) }
    return run.lines(width: columns).map { line in
      line.pieces.map { Pager.Piece($0.text.description, $0.role) }
    }
  }
}
