/// The right margin of a dump whose lines were broken to fit one, as lynx and mail programs write them.
struct HardWrap: Sendable {
  /// The widest that a line may be, in columns.
  let margin: Int

  /// So many lines must end near the margin: fewer happen in any list of short lines.
  private static let leastLinesAtMargin = 8
  /// How far before the margin a full line ends at most: words are seldom longer.
  private static let ragged = 10
  /// No tool wraps wider than this by itself.
  private static let widest = 130
  /// Of a wrapped page, at most one line in so many is too wide (a long address, a table).
  private static let exceptions = 100
  /// A line with less room at its sides may be an indented one.
  private static let leastRoom = 12
  /// Lines of menus are short; a margin left of this is none.
  private static let narrowest = 50

  /// Finds the margin, nil where the lines are paragraphs of their own.
  init?(of lines: [DumpLine]) {
    var widths = [Int](repeating: 0, count: Self.widest + 1)
    var tooWide = 0
    for line in lines {
      if line.width > Self.widest { tooWide += 1 } else { widths[line.width] += 1 }
    }
    guard tooWide <= lines.count / Self.exceptions else { return nil }
    // The margin: the width that at least four lines reach; single ones may stick out.
    var reaching = 0
    var margin = Self.widest
    while margin > 0 {
      reaching += widths[margin]
      if reaching >= 4 { break }
      margin -= 1
    }
    guard margin >= Self.narrowest else { return nil }
    let near = widths[(margin - Self.ragged)...].reduce(0, +)
    guard near >= Self.leastLinesAtMargin else { return nil }
    self.margin = margin
  }

  /// Whether the second line goes on with the paragraph of the first: it starts where the first one's text starts, and
  /// its first word would not have fitted on the first line.
  func continues(_ first: DumpLine, _ second: DumpLine, firstWord: Int) -> Bool {
    second.emptyLinesBefore == 0 && !second.hasBullet
      && (second.indent == first.column || isCentred(second) && first.column <= second.indent)
      && first.width + 1 + firstWord > margin
  }

  /// Whether a line has as much room on its left as on its right, as headlines are set.
  private func isCentred(_ line: DumpLine) -> Bool {
    line.indent >= Self.leastRoom && abs(line.indent - (margin - line.width)) <= 3
  }
}
