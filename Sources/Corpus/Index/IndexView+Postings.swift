extension IndexView {
  /// Calls back with the articles of a term, ascending, and its weights there; faster than a cursor where all are read.
  @inline(__always)
  func forEachPosting(of term: Int, _ body: (_ article: UInt32, _ weight: UInt32) -> Void) {
    guard let base = articles.baseAddress else { return }
    let count = documentFrequency(of: term)
    var offset = Int(terms[term].articles)
    var article = UInt32.max  // one before the first, by wrapping
    for _ in 0..<count / SegmentIndex.blockSize {
      let (gapWidth, weightWidth, bonusWidth) = (base[offset], base[offset + 1], base[offset + 2])
      let gaps = base + offset + 3
      let weights = gaps + PackedBlock.byteCount(width: gapWidth)
      PackedBlock.forEachPair(at: gaps, width: gapWidth, weights, width: weightWidth) { gap, weight in
        article = article &+ 1 &+ gap
        body(article, weight &+ 1)
      }
      offset =
        weights - base + PackedBlock.byteCount(width: weightWidth) + PackedBlock.byteCount(width: bonusWidth)
    }
    forEachLoosePosting(at: offset, count: count % SegmentIndex.blockSize, after: article) {
      article, _, weight in
      body(article, weight)
    }
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
