/// Picks the blocks of a page that tell title, authors and date.
struct MetadataLines {
  let page: Page
  let score: NoiseScore
  /// The outlet's name, where it is known.
  let site: String?
  /// Where the body begins: its first block that is surely body and long enough to be text.
  let bodyStart: Int
  /// Whether 4/5/2025 is April.
  let isAmerican: Bool

  init(page: Page, score: NoiseScore, site: String? = nil) {
    self.page = page
    self.site = site
    self.score = score
    let shapes = score.shape.shapes
    bodyStart =
      shapes.indices.first { score.scores[$0] > 0.6 && shapes[$0].length >= 12 }
      ?? shapes.indices.first { score.scores[$0] > 0.4 } ?? 0
    isAmerican = Self.isAmerican(page, score)
  }

  /// Title and byline stand in a page's first half, before the body or a little into it; so many blocks are looked at.
  var head: Int { min(page.blocks.count, max(bodyStart + 40, page.blocks.count / 2)) }

  /// A block's text.
  func text(_ block: Int) -> String { String(decoding: page.text[page.blocks[block].range], as: UTF8.self) }

  /// Looks at a block's bytes.
  func bytes<Result>(of block: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    page.text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[page.blocks[block].range])) }
  }

  /// The hashes of a block's words.
  func words(of block: Int) -> [UInt64] {
    page.text.withUnsafeBufferPointer { PhraseHash.hashes(in: $0, page.blocks[block].range) }
  }

  /// The hash of a text's words.
  static func hash(_ text: String) -> UInt64 { PhraseHash.sequence(of: text).hash }
}
