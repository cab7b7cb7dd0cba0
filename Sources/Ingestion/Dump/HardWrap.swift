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
  /// Of the long lines of a wrapped page, at most one in so many is wider than its margin.
  private static let sticking = 10
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
    // The margin: the width that more lines reach than stick out; rows of a table do.
    let long = widths[Self.narrowest...].reduce(0, +)
    var reaching = 0
    var margin = Self.widest
    while margin > 0 {
      reaching += widths[margin]
      if reaching >= 4, reaching * Self.sticking >= long { break }
      margin -= 1
    }
    guard margin >= Self.narrowest else { return nil }
    let near = widths[(margin - Self.ragged)...].reduce(0, +)
    guard near >= Self.leastLinesAtMargin else { return nil }
    self.margin = margin
  }

  /// Whether a line is full: the first word of the next one would not have fitted on it.
  func isFull(_ line: DumpLine, before firstWord: Int) -> Bool { line.width + 1 + firstWord > margin }

  /// Whether a line has as much room on its left as on its right, as headlines are set.
  func isCentred(_ line: DumpLine) -> Bool {
    line.indent >= Self.leastRoom && abs(line.indent - (margin - line.width)) <= 3
  }
}
