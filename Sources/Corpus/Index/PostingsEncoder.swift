/// Writes the postings of terms, one term after the other in the order of their names.
struct PostingsEncoder {
  private(set) var parts: SegmentIndex.Parts

  private var articlesInTerm = 0
  private var lastArticle: UInt32 = 0
  private var place = SegmentIndex.TermPlace(
    name: 0, articles: 0, positions: 0, skips: 0, documentFrequency: 0)

  /// An encoder for articles of which these are the facts.
  init(facts: [SegmentIndex.Facts]) {
    parts = SegmentIndex.Parts()
    parts.facts = facts
  }

  /// Begins a term.
  mutating func begin(_ name: UnsafeBufferPointer<UInt8>) {
    place = SegmentIndex.TermPlace(
      name: UInt32(parts.names.count), articles: UInt32(parts.articles.count),
      positions: UInt32(parts.positions.count), skips: UInt32(parts.skips.count), documentFrequency: 0)
    parts.names.append(contentsOf: name)
    articlesInTerm = 0
  }

  /// Writes the head of an article's entry; its positions must follow through ``parts``' position stream.
  mutating func appendArticle(_ article: UInt32, count: UInt32, bonus: UInt32) {
    if articlesInTerm > 0, articlesInTerm % SegmentIndex.blockSize == 0 {
      parts.skips.append(
        SegmentIndex.Skip(
          lastBefore: lastArticle, articles: UInt32(parts.articles.count) - place.articles,
          positions: UInt32(parts.positions.count) - place.positions))
    }
    let gap = articlesInTerm == 0 ? article : article - lastArticle - 1
    Varint.append(gap << 2 | (count > 1 ? 2 : 0) | (bonus > 0 ? 1 : 0), to: &parts.articles)
    if count > 1 { Varint.append(count - 2, to: &parts.articles) }
    if bonus > 0 { Varint.append(bonus, to: &parts.articles) }
    lastArticle = article
    articlesInTerm += 1
  }

  /// Writes an occurrence's place: the gap from the one before in the same article, and whether it is quoted.
  @inline(__always)
  mutating func appendPosition(gap: UInt32, quoted: Bool) {
    Varint.append(gap << 1 | (quoted ? 1 : 0), to: &parts.positions)
  }

  /// Copies positions that are encoded already.
  mutating func appendPositions(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    parts.positions.append(contentsOf: bytes)
  }

  /// Ends the term that was begun; one without an article leaves nothing.
  mutating func end() {
    guard articlesInTerm > 0 else {
      parts.names.removeLast(parts.names.count - Int(place.name))
      return
    }
    place.documentFrequency = UInt32(articlesInTerm)
    parts.terms.append(place)
  }

  /// The finished index.
  consuming func finish() -> SegmentIndex {
    parts.terms.append(
      SegmentIndex.TermPlace(
        name: UInt32(parts.names.count), articles: UInt32(parts.articles.count),
        positions: UInt32(parts.positions.count), skips: UInt32(parts.skips.count), documentFrequency: 0))
    return SegmentIndex(parts)
  }
}
