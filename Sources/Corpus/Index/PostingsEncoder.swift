/// Writes the postings of terms, one term after the other in the order of their names.
struct PostingsEncoder {
  private(set) var parts: SegmentIndex.Parts

  private let meanLength: Double
  private var articlesInTerm = 0
  private var lastArticle: UInt32 = .max  // one before the first, by wrapping
  private var place = SegmentIndex.TermPlace(
    name: 0, articles: 0, positions: 0, blocks: 0, documentFrequency: 0)

  // The block that is being filled.
  private var filled = 0
  private var gaps = [UInt32](repeating: 0, count: SegmentIndex.blockSize)
  private var weights = [UInt32](repeating: 0, count: SegmentIndex.blockSize)
  private var bonuses = [UInt32](repeating: 0, count: SegmentIndex.blockSize)
  private var impact = 0.0
  private var blockPositions: UInt32 = 0

  /// An encoder for articles of which these are the facts.
  init(facts: [SegmentIndex.Facts]) {
    parts = SegmentIndex.Parts()
    parts.facts = facts
    meanLength = SegmentIndex.meanLength(of: facts.reduce(0) { $0 + Int($1.length) }, count: facts.count)
  }

  /// Makes room.
  mutating func reserve(names: Int, terms: Int, articles: Int, positions: Int) {
    parts.names.reserveCapacity(names)
    parts.terms.reserveCapacity(terms + 1)
    parts.articles.reserveCapacity(articles + PackedBlock.padding)
    parts.positions.reserveCapacity(positions + PackedBlock.padding)
  }

  /// Begins a term.
  mutating func begin(_ name: UnsafeBufferPointer<UInt8>) {
    place = SegmentIndex.TermPlace(
      name: UInt32(parts.names.count), articles: UInt32(parts.articles.count),
      positions: UInt32(parts.positions.count), blocks: UInt32(parts.blocks.count), documentFrequency: 0)
    parts.names.append(contentsOf: name)
    articlesInTerm = 0
    filled = 0
    lastArticle = .max
  }

  /// Writes the head of an article's entry; its positions must follow before the next.
  @inline(__always)
  mutating func appendArticle(_ article: UInt32, count: UInt32, bonus: UInt32) {
    if filled == SegmentIndex.blockSize { writeBlock() }
    if filled == 0 { blockPositions = UInt32(parts.positions.count) }
    gaps[filled] = article &- lastArticle &- 1
    weights[filled] = count + bonus
    bonuses[filled] = bonus
    filled += 1
    lastArticle = article
    articlesInTerm += 1
  }

  /// Writes an occurrence's place: the gap from the one before in the same article, how it is written, and whether it
  /// is quoted.
  @inline(__always)
  mutating func appendPosition(gap: UInt32, flags: UInt32) {
    Varint.append(gap << 3 | flags, to: &parts.positions)
  }

  /// Copies positions that are encoded already.
  mutating func appendPositions(_ bytes: UnsafeBufferPointer<UInt8>) {
    parts.positions.append(contentsOf: bytes)
  }

  /// Ends the term that was begun; one without an article leaves nothing.
  mutating func end() {
    guard articlesInTerm > 0 else {
      parts.names.removeLast(parts.names.count - Int(place.name))
      return
    }
    if filled == SegmentIndex.blockSize { writeBlock() } else { writeRest() }
    place.documentFrequency = UInt32(articlesInTerm)
    // A term of one block has no use for its place.
    if articlesInTerm <= SegmentIndex.blockSize {
      parts.blocks.removeLast(parts.blocks.count - Int(place.blocks))
    }
    parts.terms.append(place)
  }

  /// The finished index.
  consuming func finish() -> SegmentIndex {
    parts.articles.append(contentsOf: [UInt8](repeating: 0, count: PackedBlock.padding))
    parts.positions.append(contentsOf: [UInt8](repeating: 0, count: PackedBlock.padding))
    parts.terms.append(
      SegmentIndex.TermPlace(
        name: UInt32(parts.names.count), articles: UInt32(parts.articles.count - PackedBlock.padding),
        positions: UInt32(parts.positions.count - PackedBlock.padding), blocks: UInt32(parts.blocks.count),
        documentFrequency: 0))
    return SegmentIndex(parts)
  }

  private mutating func writePlace() {
    // The most that an article of the block scores; walked back from the last by the gaps.
    var impact = 0.0
    var article = lastArticle
    for slot in stride(from: filled - 1, through: 0, by: -1) {
      let length = Double(parts.facts[Int(article)].length)
      impact = max(impact, RankingWeights.impact(weights[slot], length: length, meanLength: meanLength))
      article = article &- gaps[slot] &- 1
    }
    parts.blocks.append(
      SegmentIndex.BlockPlace(
        lastArticle: lastArticle, articles: UInt32(parts.articles.count) - place.articles,
        positions: blockPositions - place.positions, impact: Float(impact).nextUp))
  }

  private mutating func writeBlock() {
    writePlace()
    for slot in 0..<filled { weights[slot] -= 1 }
    let bytes = [gaps, weights, bonuses].map { $0.withUnsafeBufferPointer(PackedBlock.width) }
    parts.articles.append(contentsOf: bytes)
    gaps.withUnsafeBufferPointer { PackedBlock.append($0, width: bytes[0], to: &parts.articles) }
    weights.withUnsafeBufferPointer { PackedBlock.append($0, width: bytes[1], to: &parts.articles) }
    bonuses.withUnsafeBufferPointer { PackedBlock.append($0, width: bytes[2], to: &parts.articles) }
    filled = 0
  }

  private mutating func writeRest() {
    if articlesInTerm > SegmentIndex.blockSize { writePlace() }
    for slot in 0..<filled {
      let bonus = bonuses[slot]
      let count = weights[slot] - bonus
      Varint.append(gaps[slot] << 2 | (count > 1 ? 2 : 0) | (bonus > 0 ? 1 : 0), to: &parts.articles)
      if count > 1 { Varint.append(count - 2, to: &parts.articles) }
      if bonus > 0 { Varint.append(bonus, to: &parts.articles) }
    }
    filled = 0
  }
}
