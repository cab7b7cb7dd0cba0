import Ingestion

/// An article drawn with its quotes: `She said: “⟦Never.⟧”`.
struct MarkedText {
  /// The text without the brackets.
  let text: String

  /// What the brackets hold, in bytes of the text.
  let ranges: [Range<Int>]

  init(_ drawn: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in drawn.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { ranges.append(start..<bytes.count) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The text as an article: a block a line.
  func article(title: String? = nil, language: String? = nil, kinds: [Int: Block.Kind] = [:]) -> Article {
    Self.article(UTF8Text(text), title: title, language: language, kinds: kinds)
  }

  /// A text as an article: a block a line.
  static func article(
    _ text: UTF8Text, title: String? = nil, language: String? = nil, kinds: [Int: Block.Kind] = [:]
  ) -> Article {
    var blocks: [Block] = []
    var start = 0
    for (index, byte) in (text.bytes + [0x0A]).enumerated() where byte == 0x0A {
      if index > start { blocks.append(Block(kind: kinds[blocks.count] ?? .paragraph, range: start..<index)) }
      start = index + 1
    }
    let source = Source(
      place: .init(path: "-", offset: 0), length: text.count, digest: Digest(of: text.bytes), format: .text)
    return Article(
      source: source, metadata: Metadata(title: title, language: language), text: text, blocks: blocks,
      wordCount: 0)
  }
}
