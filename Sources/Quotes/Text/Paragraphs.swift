import Ingestion

/// Divides tokens into paragraphs and tells headings and block quotes from prose.
struct Paragraphs {
  private let tokens: Lent<Token>
  private let ends: Lent<Int>
  private let blocks: [Block]
  private let bytes: UnsafeBufferPointer<UInt8>

  init(of text: Tokenizer.Result, blocks: [Block], bytes: UnsafeBufferPointer<UInt8>) {
    tokens = text.tokens
    ends = text.paragraphEnds
    self.blocks = blocks
    self.bytes = bytes
  }

  /// The text's paragraphs in order; empty ones are left out.
  func all(in arena: Arena) -> Lent<Paragraph> {
    var result = arena.room(Paragraph.self, for: ends.count)
    var start = 0
    var block = 0
    for index in ends {
      defer { start = index + 1 }
      guard index > start else { continue }
      let bytes = Int(tokens[start].start)..<Int(tokens[index - 1].end)
      var paragraph = Paragraph(tokens: start..<index, bytes: bytes)
      while block < blocks.count, blocks[block].range.upperBound <= bytes.lowerBound { block += 1 }
      if block < blocks.count, blocks[block].range.contains(bytes.lowerBound) {
        paragraph.isBlockQuote = blocks[block].kind == .blockquote
        paragraph.isHeading = blocks[block].kind == .heading
      }
      if self.bytes[bytes.lowerBound] == UInt8(ascii: ">") { paragraph.isBlockQuote = true }
      if !paragraph.isHeading { paragraph.isHeading = looksLikeHeading(start..<index) }
      result.append(paragraph)
    }
    return result.lent
  }

  /// Whether nearly all longer words of a short line have capitals.
  private func looksLikeHeading(_ range: Range<Int>) -> Bool {
    // Headlines are seldom longer.
    guard range.count <= 30 else { return false }
    var judged = 0
    var capitals = 0
    for index in range {
      let token = tokens[index]
      if token.kind == .period, index + 1 < range.upperBound { return false }
      guard token.kind == .word, token.end - token.start > 3 else { continue }
      judged += 1
      capitals += token.isCapitalised ? 1 : 0
    }
    return judged >= 3 && capitals * 5 >= judged * 4
  }
}
