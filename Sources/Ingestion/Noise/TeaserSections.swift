/// Finds lists of teasers below a heading such as "Latest Stories": headline, sentence, headline, sentence.
///
/// Their sentences are as good as the article's, so no look at one block alone can tell them; the rhythm can.
enum TeaserSections {
  /// So many pairs of headline and teaser in a row are no text.
  private static let leastPairs = 3
  /// A headline has no more words.
  private static let longestHeadline: Float = 40

  /// The blocks of such lists with their headings.
  static func blocks(of page: Page, shape: PageShape) -> IndexSet {
    var found = IndexSet(count: page.blocks.count)
    var index = 0
    while index < page.blocks.count {
      let own = shape.shapes[index]
      index += 1
      let facts = NoiseRules.facts[Int(own.rule)]
      guard facts.opensSection, facts.reason == .related else { continue }
      let end = endOfRhythm(from: index, page: page, shape: shape)
      if end > index { found.insert(index - 1) }
      for block in index..<end { found.insert(block) }
      index = max(index, end)
    }
    return found
  }

  /// Where the pairs end that begin at a block; the block itself where there are too few.
  private static func endOfRhythm(from start: Int, page: Page, shape: PageShape) -> Int {
    var pairs = 0
    var at = start
    while at < page.blocks.count, isHeadline(at, page, shape) {
      guard at + 1 < page.blocks.count, page.blocks[at + 1].kind == .paragraph,
        !isHeadline(at + 1, page, shape) || page.blocks[at].kind == .item
      else { break }
      pairs += 1
      at += 2
    }
    // A headline whose teaser the dump has lost ends the list.
    if pairs >= leastPairs, at < page.blocks.count, isHeadline(at, page, shape) { at += 1 }
    return pairs >= leastPairs ? at : start
  }

  private static func isHeadline(_ index: Int, _ page: Page, _ shape: PageShape) -> Bool {
    let own = shape.shapes[index]
    guard own.length >= 3, own.length <= longestHeadline else { return false }
    return page.blocks[index].kind == .item || page.blocks[index].kind == .heading
      || !own.endsSentence && own.sentenceEnds == 0
  }
}

/// A set of block indices, as a bit for each.
struct IndexSet: Sendable {
  private var bits: [Bool]

  init(count: Int) { bits = [Bool](repeating: false, count: count) }

  mutating func insert(_ index: Int) { bits[index] = true }

  func contains(_ index: Int) -> Bool { bits[index] }
}
