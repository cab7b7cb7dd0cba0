import TextScreen

/// One line of the article pane, ready to be drawn.
struct BodyLine: Sendable, Hashable {
  /// A stretch of one role.
  struct Piece: Sendable, Hashable {
    /// What is shown.
    var text: SafeText

    /// What it is.
    var role: Role

    /// Where it begins in the segment's own text, in bytes; nil for what the reader puts in (bullets, numbers).
    var offset: Int?
  }

  /// The cells before the first piece.
  var indent: Int

  /// What stands in the line.
  var pieces: [Piece]

  /// Where the line stands in its segment's own text, in bytes; the lines of a segment ascend.
  var range: Range<Int>

  /// Ends the line with `…`: what comes after it is left out.
  mutating func cut(to columns: Int) {
    guard let last = pieces.last else { return }
    let before = indent + pieces.dropLast().reduce(0) { $0 + $1.text.width }
    let kept = last.text.prefix(columns: max(0, columns - before - 1))
    pieces[pieces.count - 1].text = kept + "…"
  }

  /// An empty line before a segment.
  static func blank(before offset: Int) -> BodyLine {
    BodyLine(indent: 0, pieces: [], range: offset..<offset)
  }
}
