/// Reads the postings of one term, block by block, forwards.
struct PostingCursor {
  private let index: SegmentIndex
  private let place: SegmentIndex.TermPlace
  private let articlesEnd: Int
  private let skipCount: Int
  private var nextBlock = 0
  private var positionOffset = 0
  /// How many occurrences of the block ``positionOffset`` is already past, as articles.
  private var positionsPast = 0

  /// The articles of the block that is decoded.
  private(set) var articles: [UInt32] = []
  /// How often the term occurs in each.
  private(set) var counts: [UInt32] = []
  /// The count with what title and quotes add.
  private(set) var weights: [UInt32] = []
  /// The place in the block.
  private(set) var slot = 0

  /// A cursor at the first article of a term.
  init(_ index: SegmentIndex, term: Int) {
    self.index = index
    place = index.parts.terms[term]
    articlesEnd = Int(index.parts.terms[term + 1].articles)
    skipCount = Int(index.parts.terms[term + 1].skips - place.skips)
    articles.reserveCapacity(SegmentIndex.blockSize)
    decodeBlock()
  }

  /// How many articles hold the term.
  var documentFrequency: Int { Int(place.documentFrequency) }

  /// The article at the cursor; nil at the end.
  @inline(__always)
  var article: UInt32? { slot < articles.count ? articles[slot] : nil }

  /// How often the term occurs in the article at the cursor.
  var count: UInt32 { counts[slot] }

  /// The same, with what title and quotes add.
  var weight: UInt32 { weights[slot] }

  /// Whether the term stands in the title or in a quote of the article at the cursor.
  var hasBonus: Bool { weights[slot] > counts[slot] }

  /// Goes to the next article.
  @inline(__always)
  mutating func advance() {
    slot &+= 1
    if slot == articles.count { decodeBlock() }
  }

  /// Leaves the rest of the block that is decoded.
  mutating func advanceBlock() { decodeBlock() }

  /// Goes to the first article that is not before another; says whether it is that one.
  mutating func seek(_ target: UInt32) -> Bool {
    if let last = articles.last, last < target { seekBlock(target) }
    while slot < articles.count, articles[slot] < target { slot &+= 1 }
    return slot < articles.count && articles[slot] == target
  }

  /// Goes to the block that would hold an article.
  private mutating func seekBlock(_ target: UInt32) {
    // The last block whose predecessor ends before the target.
    var low = nextBlock
    var high = skipCount + 1
    while low < high {
      let middle = (low + high) / 2
      if middle == 0 || index.parts.skips[Int(place.skips) + middle - 1].lastBefore < target {
        low = middle + 1
      } else {
        high = middle
      }
    }
    nextBlock = max(nextBlock, low - 1)
    decodeBlock()
  }

  private mutating func decodeBlock() {
    articles.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    slot = 0
    guard nextBlock <= skipCount else { return }
    var offset = Int(place.articles)
    var article = UInt32.max  // one before the first, by wrapping
    positionOffset = Int(place.positions)
    positionsPast = 0
    if nextBlock > 0 {
      let skip = index.parts.skips[Int(place.skips) + nextBlock - 1]
      offset += Int(skip.articles)
      positionOffset += Int(skip.positions)
      article = skip.lastBefore
    }
    let size = min(SegmentIndex.blockSize, Int(place.documentFrequency) - nextBlock * SegmentIndex.blockSize)
    index.parts.articles.withUnsafeBufferPointer { bytes in
      for _ in 0..<size {
        let code = Varint.read(bytes, &offset)
        article = article &+ 1 &+ (code >> 2)
        let count = code & 2 != 0 ? Varint.read(bytes, &offset) &+ 2 : 1
        articles.append(article)
        counts.append(count)
        weights.append(code & 1 != 0 ? count &+ Varint.read(bytes, &offset) : count)
      }
    }
    nextBlock += 1
  }

  /// Appends the positions in the article at the cursor, ascending, each `position << 1 | quoted`.
  mutating func appendPositions(to positions: inout [UInt32]) {
    index.parts.positions.withUnsafeBufferPointer { bytes in
      var before = 0
      for slot in positionsPast..<slot { before += Int(counts[slot]) }
      Varint.skip(before, in: bytes, &positionOffset)
      var position = UInt32.max
      for _ in 0..<counts[slot] {
        let code = Varint.read(bytes, &positionOffset)
        position = position &+ 1 &+ (code >> 1)
        positions.append(position << 1 | (code & 1))
      }
    }
    positionsPast = slot + 1
  }

  /// The bytes of all the term's positions, and where they begin in the index.
  static func positionBytes(of term: Int, in index: SegmentIndex) -> Range<Int> {
    Int(index.parts.terms[term].positions)..<Int(index.parts.terms[term + 1].positions)
  }
}
