/// Block quotes: set apart without marks of their own, behind a line that introduces them.
enum Blocks {
  /// Adds a segment for each block quote that has no marks.
  static func add(
    to segments: inout [Segment], tokens: Lent<Token>, paragraphs: Lent<Paragraph>,
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    for (number, paragraph) in paragraphs.enumerated() where paragraph.isBlockQuote {
      guard
        !segments.contains(where: { $0.paragraph == number && $0.tokens.count * 2 > paragraph.tokens.count })
      else { continue }
      segments.removeAll { $0.paragraph == number }
      var start = paragraph.tokens.lowerBound
      while start < paragraph.tokens.upperBound, tokens[start].kind == .symbol,
        bytes[Int(tokens[start].start)] == UInt8(ascii: ">")
      {
        start += 1
      }
      guard start < paragraph.tokens.upperBound else { continue }
      var segment = Segment.measured(
        tokens: tokens, from: start, to: paragraph.tokens.upperBound, paragraph: number)
      segment.tokens = paragraph.tokens
      segment.origin = .block
      segments.append(segment)
    }
  }
}
