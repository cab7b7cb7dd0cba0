import CIndex

/// Reads postings forwards, block by block: those of one term as the index has them, or those of several terms that
/// were brought together.
struct PostingCursor {
  private let view: IndexView
  private let place: SegmentIndex.TermPlace
  /// The places of the blocks; none where there is only one block.
  private let blocks: UnsafeBufferPointer<SegmentIndex.BlockPlace>
  private let blockCount: Int
  private var nextBlock = 0

  /// The articles of the block that is decoded.
  let articles: UnsafeMutablePointer<UInt32>
  /// For each, how often the term occurs, with what title and quotes add.
  let weights: UnsafeMutablePointer<UInt32>
  /// For each, how often the term occurs; made when it is first needed.
  let counts: UnsafeMutablePointer<UInt32>
  private var countsAreMade = false
  private var bonusStart = 0
  private var bonusWidth: UInt8 = 0

  /// How many articles the block has; 0 at the end.
  private(set) var size = 0
  /// The place in the block.
  private(set) var slot = 0
  /// How many articles there are in all.
  let documentFrequency: Int

  // Where positions are read: past those of so many articles of the block, of which the last has so many left.
  private var positionOffset = 0
  private var positionsPast = 0
  private var positionsLeft = 0
  private let union: UnionPostings?

  /// Room for some cursors at a time, which many use one after the other.
  struct Room: ~Copyable {
    fileprivate let numbers: GrowingBuffer<UInt32>

    init(count: Int) {
      numbers = GrowingBuffer<UInt32>(capacity: max(1, count) * 3 * SegmentIndex.blockSize)
    }
  }

  /// A cursor at the first article of a term.
  init(_ view: IndexView, term: Int, arena: CursorArena, isLoaded: Bool = true) {
    let size = min(Int(view.terms[term].documentFrequency), SegmentIndex.blockSize)
    self.init(view, term: term, numbers: arena.numbers(3 * size), room: size)
    if isLoaded { advanceBlock() }
  }

  /// The same in a place of a room that outlives it.
  init(_ view: IndexView, term: Int, in room: borrowing Room, at place: Int) {
    let numbers = room.numbers.base + place * 3 * SegmentIndex.blockSize
    self.init(view, term: term, numbers: numbers, room: SegmentIndex.blockSize)
    advanceBlock()
  }

  private init(_ view: IndexView, term: Int, numbers: UnsafeMutablePointer<UInt32>, room: Int) {
    self.view = view
    place = view.terms[term]
    blocks = view.blocks(of: term)
    documentFrequency = Int(place.documentFrequency)
    blockCount = max(1, blocks.count)
    union = nil
    articles = numbers
    weights = articles + room
    counts = weights + room
  }

  /// A cursor at the first article that has any of several terms.
  init(_ union: UnionPostings, in view: IndexView) {
    self.view = view
    self.union = union
    place = SegmentIndex.TermPlace(name: 0, articles: 0, positions: 0, blocks: 0, documentFrequency: 0)
    blocks = UnsafeBufferPointer(start: nil, count: 0)
    blockCount = 0
    documentFrequency = union.count
    articles = union.articles
    weights = union.weights
    counts = union.weights
    size = union.count
  }

  /// The articles of the block with their weights.
  @inline(__always)
  var postings: weighted_numbers { weighted_numbers(numbers: articles, weights: weights, count: size) }

  /// The article at the cursor; nil at the end.
  @inline(__always)
  var article: UInt32? { slot < size ? articles[slot] : nil }

  /// How often the term occurs in the article at the cursor, with what title and quotes add.
  @inline(__always)
  var weight: UInt32 { weights[slot] }

  /// The most that an article of a block scores; infinite where that is not known.
  func impact(ofBlock block: Int) -> Float { blocks.isEmpty ? .infinity : blocks[block].impact }

  /// The same of the block that is decoded.
  var impact: Float { impact(ofBlock: nextBlock - 1) }

  /// The last article of a block; the largest number where that is not known.
  func lastArticle(ofBlock block: Int) -> UInt32 { blocks.isEmpty ? .max : blocks[block].lastArticle }

  /// How many articles a block has.
  func size(ofBlock block: Int) -> Int {
    min(SegmentIndex.blockSize, documentFrequency - block * SegmentIndex.blockSize)
  }

  /// How many blocks there are.
  var numberOfBlocks: Int { blockCount }

  // MARK: Moving

  /// Goes to the next article.
  @inline(__always)
  mutating func advance() {
    slot &+= 1
    if slot == size { advanceBlock() }
  }

  /// Goes to an article of the block.
  mutating func move(to slot: Int) { self.slot = slot }

  /// Goes to the first article of the next block.
  mutating func advanceBlock() { load(block: nextBlock) }

  /// Goes to the first article that is not before another; says whether it is that one.
  @inline(__always)
  mutating func seek(_ target: UInt32) -> Bool {
    if slot < size, articles[slot] >= target { return articles[slot] == target }
    return seekFurther(target)
  }

  private mutating func seekFurther(_ target: UInt32) -> Bool {
    guard size > 0 else { return false }
    if articles[size - 1] < target {
      seekBlock(target)
      guard size > 0 else { return false }
    }
    // Most targets are near: steps double until one goes too far.
    var low = slot
    var step = 1
    while low &+ step < size, articles[low &+ step] < target {
      low &+= step
      step &*= 2
    }
    var high = min(size, low &+ step &+ 1)
    while low < high {
      let middle = (low &+ high) / 2
      if articles[middle] < target { low = middle &+ 1 } else { high = middle }
    }
    slot = low
    return slot < size && articles[slot] == target
  }

  /// Goes to the block that would hold an article after the one that is decoded.
  private mutating func seekBlock(_ target: UInt32) {
    var low = nextBlock
    var step = 1
    while low &+ step < blocks.count, blocks[low &+ step &- 1].lastArticle < target {
      low &+= step
      step &*= 2
    }
    var high = min(blocks.count, low &+ step)
    while low < high {
      let middle = (low &+ high) / 2
      if blocks[middle].lastArticle < target { low = middle &+ 1 } else { high = middle }
    }
    load(block: blocks.isEmpty ? blockCount : low)
  }

  // MARK: Decoding

  /// Decodes a block; one after the last leaves the cursor at the end.
  mutating func load(block: Int) {
    slot = 0
    size = 0
    guard block < blockCount else { return }
    nextBlock = block + 1
    var start = Int(place.articles)
    var article = UInt32.max  // one before the first, by wrapping
    positionOffset = Int(place.positions)
    positionsPast = 0
    positionsLeft = 0
    if block > 0 {
      start += Int(blocks[block].articles)
      positionOffset += Int(blocks[block].positions)
      article = blocks[block - 1].lastArticle
    }
    size = size(ofBlock: block)
    guard let base = view.articles.baseAddress else { return }
    if size == SegmentIndex.blockSize {
      unpack(base + start, after: article)
    } else {
      countsAreMade = true
      let (articles, weights, counts) = (articles, weights, counts)
      var slot = 0
      view.forEachLoosePosting(at: start, count: size, after: article) { article, count, weight in
        articles[slot] = article
        counts[slot] = count
        weights[slot] = weight
        slot &+= 1
      }
    }
  }

  private mutating func unpack(_ block: UnsafePointer<UInt8>, after article: UInt32) {
    let (gapWidth, weightWidth) = (block[0], block[1])
    bonusWidth = block[2]
    var base = block + 3
    unpack_gaps(base, UInt32(gapWidth), article, articles)
    base += PackedBlock.byteCount(width: gapWidth)
    unpack_counts(base, UInt32(weightWidth), weights)
    base += PackedBlock.byteCount(width: weightWidth)
    bonusStart = view.articles.baseAddress.map { base - $0 } ?? 0
    countsAreMade = false
  }

  /// Fills ``counts`` for the block.
  mutating func makeCounts() {
    guard !countsAreMade else { return }
    countsAreMade = true
    guard let base = view.articles.baseAddress else { return }
    let (weights, counts) = (weights, counts)
    PackedBlock.forEach(at: base + bonusStart, width: bonusWidth) { counts[$0] = weights[$0] &- $1 }
  }

  /// How often the term occurs in the article at the cursor.
  var count: UInt32 {
    mutating get {
      if let union { return union.placeCount(at: slot) }
      makeCounts()
      return counts[slot]
    }
  }

  /// Whether the term stands in the title or in a quote of the article at the cursor.
  var hasBonus: Bool {
    mutating get { weights[slot] > count }
  }

  // MARK: Positions

  /// Appends the places in the article at the cursor, ascending (``Place``).
  mutating func appendPlaces(to places: inout NumberBuffer) {
    places.reserve(places.count &+ Int(count))
    var out = places.numbers + places.count
    forEachPlace { place in
      out[0] = place
      out += 1
      return true
    }
    places.count = out - places.numbers
  }

  /// Calls back with the places in the article at the cursor, ascending (``Place``), as long as it is told to go on;
  /// once for each article.
  @inline(__always)
  mutating func forEachPlace(while body: (UInt32) -> Bool) {
    if let union { return union.forEachPlace(at: slot, while: body) }
    guard let base = view.positions.baseAddress else { return }
    makeCounts()
    if positionsPast <= slot {
      var before = positionsLeft
      for slot in positionsPast..<slot { before &+= Int(counts[slot]) }
      Varint.skip(before, in: view.positions, &positionOffset)
    }
    var next = base + positionOffset
    var position: UInt32 = 0
    var left = Int(counts[slot])
    while left > 0 {
      let code = Varint.readPadded(&next)
      left &-= 1
      position = position &+ (code >> 3)
      guard body(Place.make(position: position, flags: code & Place.flagMask)) else { break }
      position = position &+ 1
    }
    positionsPast = slot &+ 1
    positionsLeft = left
    positionOffset = next - base
  }

  /// Where a term's positions begin in the index, and where they end, in bytes.
  static func positionBytes(of term: Int, in view: IndexView) -> Range<Int> {
    Int(view.terms[term].positions)..<Int(view.terms[term + 1].positions)
  }
}

/// Where a word stands in an article, and how: `position << 3 | capitals << 1 | quoted`.
enum Place {
  static let flagMask: UInt32 = 0b111

  @inline(__always)
  static func make(position: UInt32, flags: UInt32) -> UInt32 { position &<< 3 | flags }

  @inline(__always)
  static func position(_ place: UInt32) -> UInt32 { place >> 3 }

  @inline(__always)
  static func isQuoted(_ place: UInt32) -> Bool { place & 1 != 0 }

  /// Whether the word is written in one of some ways.
  @inline(__always)
  static func isWritten(_ place: UInt32, _ capitals: Capitals.Set) -> Bool {
    capitals.bits >> UInt8(truncatingIfNeeded: place >> 1 & 3) & 1 != 0
  }
}
