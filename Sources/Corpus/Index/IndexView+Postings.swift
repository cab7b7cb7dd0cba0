import CIndex

extension IndexView {
  /// Calls back with the articles of a term, ascending, and its weights there; faster than a cursor where all are read.
  @inline(__always)
  func forEachPosting(of term: Int, _ body: (_ article: UInt32, _ weight: UInt32) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * SegmentIndex.blockSize) { room in
      guard let own = room.baseAddress else { return }
      let weights = own + SegmentIndex.blockSize
      var offset = Int(terms[term].articles)
      var last = UInt32.max  // one before the first, by wrapping
      let count = documentFrequency(of: term)
      for _ in 0..<count / SegmentIndex.blockSize {
        offset = unpackBlock(at: offset, after: last, to: own, weights)
        last = own[SegmentIndex.blockSize - 1]
        for slot in 0..<SegmentIndex.blockSize { body(own[slot], weights[slot]) }
      }
      forEachLoosePosting(at: offset, count: count % SegmentIndex.blockSize, after: last) {
        article, _, weight in
        body(article, weight)
      }
    }
  }

  /// Reads all articles of a term and its weights there to where there is room for all.
  func readPostings(
    of term: Int, to own: UnsafeMutablePointer<UInt32>, _ weights: UnsafeMutablePointer<UInt32>
  ) {
    let count = documentFrequency(of: term)
    var offset = Int(terms[term].articles)
    var last = UInt32.max
    var slot = 0
    while slot + SegmentIndex.blockSize <= count {
      offset = unpackBlock(at: offset, after: last, to: own + slot, weights + slot)
      slot += SegmentIndex.blockSize
      last = own[slot - 1]
    }
    forEachLoosePosting(at: offset, count: count - slot, after: last) { article, _, weight in
      own[slot] = article
      weights[slot] = weight
      slot &+= 1
    }
  }

  /// Reads the articles of a block and the weights there.
  ///
  /// - Parameters:
  ///   - offset: where the block begins.
  ///   - article: the article before it; the largest number where there is none.
  ///   - own: takes the articles.
  ///   - weights: takes the weights.
  /// - Returns: where the next block begins.
  @inline(__always)
  private func unpackBlock(
    at offset: Int, after article: UInt32, to own: UnsafeMutablePointer<UInt32>,
    _ weights: UnsafeMutablePointer<UInt32>
  ) -> Int {
    guard let base = articles.baseAddress else { return offset }
    let (gapWidth, weightWidth, bonusWidth) = (base[offset], base[offset + 1], base[offset + 2])
    let packedWeights = base + offset + 3 + PackedBlock.byteCount(width: gapWidth)
    unpack_gaps(base + offset + 3, UInt32(gapWidth), article, own)
    unpack_counts(packedWeights, UInt32(weightWidth), weights)
    return packedWeights - base + PackedBlock.byteCount(width: weightWidth)
      + PackedBlock.byteCount(width: bonusWidth)
  }

  /// Calls back with postings that are written number by number.
  ///
  /// - Parameters:
  ///   - start: where they begin.
  ///   - count: how many they are.
  ///   - article: the article before them; the largest number where there is none.
  ///   - body: takes the article, how often the term occurs in it, and the same with what title and quotes add.
  @inline(__always)
  func forEachLoosePosting(
    at start: Int, count: Int, after article: UInt32,
    _ body: (_ article: UInt32, _ count: UInt32, _ weight: UInt32) -> Void
  ) {
    var offset = start
    var article = article
    for _ in 0..<count {
      let code = Varint.read(articles, &offset)
      article = article &+ 1 &+ (code >> 2)
      let count = code & 2 != 0 ? Varint.read(articles, &offset) &+ 2 : 1
      body(article, count, code & 1 != 0 ? count &+ Varint.read(articles, &offset) : count)
    }
  }
}
