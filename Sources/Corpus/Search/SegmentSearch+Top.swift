extension SegmentSearch {
  /// Finds the best of a segment's hits without scoring those that cannot be among them.
  ///
  /// - Parameters:
  ///   - plan: what is asked.
  ///   - base: the position of the segment's first article.
  ///   - top: takes the hits; what earlier segments gave is in it.
  ///   - all: takes the positions of all articles that match.
  /// - Returns: how many articles match.
  func collect(
    _ plan: SearchPlan, base: Int, into top: inout TopHits, all: PositionSet.Inserter
  ) -> Int {
    switch plan {
    case .words(let phrase) where phrase.isPlainWord && phrase.phrase.field == .text:
      return collectWord(phrase, base: base, into: &top, all: all)
    case .all(let parts, let exceptions) where exceptions.isEmpty:
      var words: [PhrasePlan] = []
      for case .words(let phrase) in parts where phrase.isPlainWord && phrase.phrase.field == .text {
        words.append(phrase)
      }
      if words.count == parts.count {
        return collectConjunction(words, base: base, into: &top, all: all)
      }
    default: break
    }
    let matches = matches(plan)
    for slot in 0..<matches.articles.count {
      let position = base + Int(matches.articles[slot])
      all.insert(position)
      top.insert(SearchResults.Hit(position: position, score: matches.scores[slot]))
    }
    return matches.articles.count
  }

  /// How much more an article can score than its block's impact says, which was reckoned by the segment's own mean
  /// length: a greater mean makes every article seem shorter, by no more than their ratio.
  private func slack(of index: SegmentIndex) -> Double {
    // A little more for the rounding of sums.
    max(1, scorer.meanLength / index.meanLength) * (1 + 1e-9)
  }

  private func collectWord(
    _ plan: PhrasePlan, base: Int, into top: inout TopHits, all: PositionSet.Inserter
  ) -> Int {
    let terms = plan.terms[number][0]
    if terms.count == 1, let term = terms.first, term.languages == .all {
      var cursor = PostingCursor(view, term: term.term, arena: arena, isLoaded: false)
      let most = plan.weight * (RankingWeights.k1 + 1) * slack(of: segment.index)
      for block in 0..<cursor.numberOfBlocks {
        // Blocks that cannot reach what is kept are not even decoded (block-max, Ding and Suel, SIGIR 2011).
        let isRanked = most * Double(cursor.impact(ofBlock: block)) > top.threshold
        guard isRanked || all.isKeeping else { continue }
        cursor.load(block: block)
        for slot in 0..<cursor.size { all.insert(base &+ Int(cursor.articles[slot])) }
        if isRanked { collectBlock(cursor, plan.weight, base: base, into: &top) }
      }
      return cursor.documentFrequency
    }
    guard let cursor = cursor(ofWord: plan) else { return 0 }
    for slot in 0..<cursor.size { all.insert(base &+ Int(cursor.articles[slot])) }
    collectBlock(cursor, plan.weight, base: base, into: &top)
    return cursor.documentFrequency
  }

  /// Scores the articles of a cursor's block.
  @inline(__always)
  private func collectBlock(_ cursor: PostingCursor, _ weight: Double, base: Int, into top: inout TopHits) {
    var threshold = top.threshold
    let lengths = scorer.lengths
    let most = weight * (RankingWeights.k1 + 1)
    let (k1, b) = (RankingWeights.k1, RankingWeights.b)
    let perWord = k1 * b / scorer.meanLength * (1 - 1e-9)
    let fixed = k1 * (1 - b) * (1 - 1e-9)
    for slot in 0..<cursor.size {
      let article = cursor.articles[slot]
      let w = Double(cursor.weights[slot])
      // The score is above the threshold; multiplied out, so that few articles need a division.
      let length = Double(lengths[Int(article)])
      guard most * w > threshold * (w + fixed + perWord * length) else { continue }
      let score = scorer.score(weight, cursor.weights[slot], article)
      guard score > threshold else { continue }
      top.insert(SearchResults.Hit(position: base + Int(article), score: score))
      threshold = top.threshold
    }
  }
}
