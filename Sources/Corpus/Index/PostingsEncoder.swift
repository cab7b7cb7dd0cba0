/// Writes the postings of terms, one term after the other in the order of their names.
struct PostingsEncoder: ~Copyable {
  private let facts: [SegmentIndex.Facts]
  private var out: PostingsBuffers

  private let lengths: [UInt32]
  private let meanLength: Double
  /// What each word of an article adds to what is added to a weight.
  private let perWord: Double
  private var articlesInTerm = 0
  private var lastArticle: UInt32 = .max  // one before the first, by wrapping
  private var place = SegmentIndex.TermPlace(
    name: 0, articles: 0, positions: 0, blocks: 0, documentFrequency: 0)

  // The block that is being filled: gaps, weights, and what was added to them.
  private var filled = 0
  private var block = GrowingBuffer<UInt32>(capacity: 3 * SegmentIndex.blockSize)
  private var blockPositions: UInt32 = 0

  /// An encoder for articles of which these are the facts.
  ///
  /// - Parameters:
  ///   - facts: the facts.
  ///   - articleBytes: for how many bytes of articles there is room at first.
  ///   - positionBytes: the same of positions.
  init(facts: [SegmentIndex.Facts], articleBytes: Int = 1 << 16, positionBytes: Int = 1 << 16) {
    self.facts = facts
    out = PostingsBuffers(articleBytes: articleBytes, positionBytes: positionBytes)
    lengths = facts.map(\.length)
    meanLength = SegmentIndex.meanLength(of: lengths.reduce(0) { $0 + Int($1) }, count: facts.count)
    perWord = RankingWeights.k1 * RankingWeights.b / meanLength
  }

  /// Begins a term.
  mutating func begin(_ name: UnsafeBufferPointer<UInt8>) {
    place = SegmentIndex.TermPlace(
      name: UInt32(out.names.count), articles: UInt32(out.articles.count),
      positions: UInt32(out.positions.count),
      blocks: UInt32(out.blocks.count), documentFrequency: 0)
    out.names.append(contentsOf: name)
    articlesInTerm = 0
    filled = 0
    lastArticle = .max
  }

  /// Writes the head of an article's entry; where there are positions, they must follow before the next block begins.
  @inline(__always)
  mutating func appendArticle(_ article: UInt32, count: UInt32, bonus: UInt32) {
    if filled == SegmentIndex.blockSize { writeBlock() }
    if filled == 0 { blockPositions = UInt32(truncatingIfNeeded: out.positions.count) }
    let entry = block.base + filled
    entry[0] = article &- lastArticle &- 1
    entry[SegmentIndex.blockSize] = count &+ bonus
    entry[2 * SegmentIndex.blockSize] = bonus
    filled &+= 1
    lastArticle = article
    articlesInTerm &+= 1
  }

  /// An article's number with the bit by which its title is told from its body.
  static func marked(_ article: Int, isTitle: Bool) -> UInt32 {
    UInt32(truncatingIfNeeded: article) | (isTitle ? titleMark : 0)
  }

  private static let titleMark: UInt32 = 1 << 31

  /// Writes all of a term that has nothing yet.
  ///
  /// - Parameter occurrences: ascending, in the high half of each the ``marked(_:isTitle:)`` article and in the low one
  ///   the ``Place``.
  mutating func append(_ occurrences: UnsafeBufferPointer<UInt64>) {
    out.positions.reserve(occurrences.count &* Varint.longest)
    var next = out.positions.base + out.positions.count
    blockPositions = UInt32(truncatingIfNeeded: out.positions.count)
    let entries = block.base
    var slot = -1
    var article = UInt32.max
    var (gap, weight, bonus, expected): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    for occurrence in occurrences {
      // How often a word stands in an article nobody can guess: no branch asks whether it is the next article.
      let own = UInt32(truncatingIfNeeded: occurrence >> 32)
      let isInTitle = own & Self.titleMark != 0
      let isNext = own & ~Self.titleMark != article
      let known: UInt32 = isNext ? 0 : .max
      slot &+= isNext ? 1 : 0
      if slot == SegmentIndex.blockSize {
        out.positions.count = next - out.positions.base
        (filled, lastArticle) = (slot, article)
        articlesInTerm &+= slot
        writeBlock()
        blockPositions = UInt32(truncatingIfNeeded: out.positions.count)
        slot = 0
      }
      gap = isNext ? (own & ~Self.titleMark) &- article &- 1 : gap
      article = own & ~Self.titleMark
      let place = UInt32(truncatingIfNeeded: occurrence)
      let added = RankingWeights.bonus(of: place, isInTitle: isInTitle)
      weight = (weight & known) &+ 1 &+ added
      bonus = (bonus & known) &+ added
      entries[slot] = gap
      entries[SegmentIndex.blockSize &+ slot] = weight
      entries[2 &* SegmentIndex.blockSize &+ slot] = bonus
      let position = Place.position(place)
      next = Varint.write((position &- (expected & known)) << 3 | place & Place.flagMask, to: next)
      expected = position &+ 1
    }
    out.positions.count = next - out.positions.base
    (filled, lastArticle) = (slot &+ 1, article)
    articlesInTerm &+= filled
  }

  /// Copies positions that are encoded already.
  @inline(__always)
  mutating func appendPositions(encoded bytes: UnsafeBufferPointer<UInt8>) {
    out.positions.append(contentsOf: bytes)
  }

  /// Ends the term that was begun; one without an article leaves nothing.
  mutating func end() {
    guard articlesInTerm > 0 else {
      out.names.count = Int(place.name)
      return
    }
    if filled == SegmentIndex.blockSize { writeBlock() } else { writeRest() }
    place.documentFrequency = UInt32(articlesInTerm)
    // A term of one block has no use for its place.
    if articlesInTerm <= SegmentIndex.blockSize { out.blocks.count = Int(place.blocks) }
    out.terms.append(place)
  }

  /// The finished index.
  consuming func finish() -> SegmentIndex {
    let facts = facts
    return out.index(of: facts)
  }

  /// The terms that were written as a part of an index, to which others are joined.
  consuming func finishedPart() -> PostingsPart { out.part() }

  /// Whether the next article is the first of a block.
  @inline(__always)
  var beginsBlock: Bool { filled == 0 || filled == SegmentIndex.blockSize }

  private mutating func writePlace() {
    // The most that an article of the block scores; walked back from the last by the gaps. One is better where what
    // is added to its weight is less in proportion to it (``RankingWeights/impact(_:length:meanLength:)``).
    var article = lastArticle
    var best: (weight: UInt32, length: Double) = (0, 0)
    var (bestWeight, bestRest) = (0.0, 1.0)
    lengths.withUnsafeBufferPointer { lengths in
      for slot in stride(from: filled - 1, through: 0, by: -1) {
        let length = Double(lengths[Int(article)])
        let weight = block.base[SegmentIndex.blockSize + slot]
        let rest = RankingWeights.k1 * (1 - RankingWeights.b) + perWord * length
        if bestWeight * rest < Double(weight) * bestRest {
          best = (weight, length)
          (bestWeight, bestRest) = (Double(weight), rest)
        }
        article = article &- block.base[slot] &- 1
      }
    }
    let impact = RankingWeights.impact(best.weight, length: best.length, meanLength: meanLength)
    out.blocks.append(
      SegmentIndex.BlockPlace(
        lastArticle: lastArticle, articles: UInt32(out.articles.count) - place.articles,
        positions: blockPositions - place.positions, impact: Float(impact).nextUp))
  }

  private mutating func writeBlock() {
    writePlace()
    let (gaps, weights) = (block.base, block.base + SegmentIndex.blockSize)
    let bonuses = weights + SegmentIndex.blockSize
    for slot in 0..<filled { weights[slot] &-= 1 }
    let gapWidth = PackedBlock.width(of: gaps)
    let weightWidth = PackedBlock.width(of: weights)
    let bonusWidth = PackedBlock.width(of: bonuses)
    out.articles.append(gapWidth)
    out.articles.append(weightWidth)
    out.articles.append(bonusWidth)
    PackedBlock.append(gaps, width: gapWidth, to: &out.articles)
    PackedBlock.append(weights, width: weightWidth, to: &out.articles)
    PackedBlock.append(bonuses, width: bonusWidth, to: &out.articles)
    filled = 0
  }

  private mutating func writeRest() {
    if articlesInTerm > SegmentIndex.blockSize { writePlace() }
    out.articles.reserve(filled * 3 * Varint.longest)
    var next = out.articles.base + out.articles.count
    for slot in 0..<filled {
      let entry = block.base + slot
      let bonus = entry[2 * SegmentIndex.blockSize]
      let count = entry[SegmentIndex.blockSize] &- bonus
      next = Varint.write(entry[0] << 2 | (count > 1 ? 2 : 0) | (bonus > 0 ? 1 : 0), to: next)
      if count > 1 { next = Varint.write(count &- 2, to: next) }
      if bonus > 0 { next = Varint.write(bonus, to: next) }
    }
    out.articles.count = next - out.articles.base
    filled = 0
  }
}
