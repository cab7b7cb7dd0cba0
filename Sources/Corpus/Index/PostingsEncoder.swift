/// Writes the postings of terms, one term after the other in the order of their names.
struct PostingsEncoder: ~Copyable {
  private let facts: [SegmentIndex.Facts]
  private var names = GrowingBuffer<UInt8>()
  private var terms = GrowingBuffer<SegmentIndex.TermPlace>()
  private var articles: GrowingBuffer<UInt8>
  private var positions: GrowingBuffer<UInt8>
  private var blocks = GrowingBuffer<SegmentIndex.BlockPlace>()

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
    articles = GrowingBuffer(capacity: articleBytes + PackedBlock.padding)
    positions = GrowingBuffer(capacity: positionBytes + PackedBlock.padding)
    lengths = facts.map(\.length)
    meanLength = SegmentIndex.meanLength(of: lengths.reduce(0) { $0 + Int($1) }, count: facts.count)
    perWord = RankingWeights.k1 * RankingWeights.b / meanLength
  }

  /// Begins a term.
  mutating func begin(_ name: UnsafeBufferPointer<UInt8>) {
    place = SegmentIndex.TermPlace(
      name: UInt32(names.count), articles: UInt32(articles.count), positions: UInt32(positions.count),
      blocks: UInt32(blocks.count), documentFrequency: 0)
    names.append(contentsOf: name)
    articlesInTerm = 0
    filled = 0
    lastArticle = .max
  }

  /// Writes the head of an article's entry; its positions must follow before the next.
  @inline(__always)
  mutating func appendArticle(_ article: UInt32, count: UInt32, bonus: UInt32) {
    if filled == SegmentIndex.blockSize { writeBlock() }
    if filled == 0 { blockPositions = UInt32(truncatingIfNeeded: positions.count) }
    let entry = block.base + filled
    entry[0] = article &- lastArticle &- 1
    entry[SegmentIndex.blockSize] = count &+ bonus
    entry[2 * SegmentIndex.blockSize] = bonus
    filled &+= 1
    lastArticle = article
    articlesInTerm &+= 1
  }

  /// Writes where the term stands in the article: the gap of each place from the one before, how the word is written,
  /// and whether it is quoted.
  ///
  /// - Parameter places: the ``Place``s, ascending; only their low halves are looked at.
  @inline(__always)
  mutating func appendPositions(_ places: UnsafeBufferPointer<UInt64>) {
    positions.reserve(places.count &* Varint.longest)
    var out = positions.base + positions.count
    var expected: UInt32 = 0
    for place in places {
      let place = UInt32(truncatingIfNeeded: place)
      let position = Place.position(place)
      out = Varint.write((position &- expected) << 3 | place & Place.flagMask, to: out)
      expected = position &+ 1
    }
    positions.count = out - positions.base
  }

  /// Copies positions that are encoded already.
  @inline(__always)
  mutating func appendPositions(encoded bytes: UnsafeBufferPointer<UInt8>) {
    positions.append(contentsOf: bytes)
  }

  /// Ends the term that was begun; one without an article leaves nothing.
  mutating func end() {
    guard articlesInTerm > 0 else {
      names.count = Int(place.name)
      return
    }
    if filled == SegmentIndex.blockSize { writeBlock() } else { writeRest() }
    place.documentFrequency = UInt32(articlesInTerm)
    // A term of one block has no use for its place.
    if articlesInTerm <= SegmentIndex.blockSize { blocks.count = Int(place.blocks) }
    terms.append(place)
  }

  /// The finished index.
  consuming func finish() -> SegmentIndex {
    let facts = facts
    return SegmentIndex(facts: facts, joining: [finishedPart()])
  }

  /// The terms that were written: all of an index, or a part of them that others are joined to.
  consuming func finishedPart() -> PostingsPart {
    PostingsPart(
      names: names.array, terms: terms.array(room: 1), articles: articles.array(room: PackedBlock.padding),
      positions: positions.array(room: PackedBlock.padding), blocks: blocks.array)
  }

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
    blocks.append(
      SegmentIndex.BlockPlace(
        lastArticle: lastArticle, articles: UInt32(articles.count) - place.articles,
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
    articles.append(gapWidth)
    articles.append(weightWidth)
    articles.append(bonusWidth)
    PackedBlock.append(gaps, width: gapWidth, to: &articles)
    PackedBlock.append(weights, width: weightWidth, to: &articles)
    PackedBlock.append(bonuses, width: bonusWidth, to: &articles)
    filled = 0
  }

  private mutating func writeRest() {
    if articlesInTerm > SegmentIndex.blockSize { writePlace() }
    articles.reserve(filled * 3 * Varint.longest)
    var out = articles.base + articles.count
    for slot in 0..<filled {
      let entry = block.base + slot
      let bonus = entry[2 * SegmentIndex.blockSize]
      let count = entry[SegmentIndex.blockSize] &- bonus
      out = Varint.write(entry[0] << 2 | (count > 1 ? 2 : 0) | (bonus > 0 ? 1 : 0), to: out)
      if count > 1 { out = Varint.write(count &- 2, to: out) }
      if bonus > 0 { out = Varint.write(bonus, to: out) }
    }
    articles.count = out - articles.base
    filled = 0
  }
}
