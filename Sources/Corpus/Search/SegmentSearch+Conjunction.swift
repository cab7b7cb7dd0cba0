import CIndex

extension SegmentSearch {
  /// A word of a conjunction beside the first: the cursors of the terms that it stands for.
  private struct Follower {
    var cursors: Range<Int>
    /// What it adds to a score at the most.
    var ceiling: Double
  }

  /// Looking for an article in a term's postings takes as long as reading so many of them.
  private static let seekCost = 8

  /// Articles with all of some words, the words in the order in which scores are added up.
  ///
  /// The first word's articles are looked for in the postings of the others. Where another stands for several terms,
  /// these are brought together only where that takes less than looking for each article in each.
  func collectConjunction(
    _ plans: [PhrasePlan], base: Int, into top: inout TopHits, all: PositionSet.Inserter
  ) -> Int {
    guard let first = plans.first, var leader = cursor(ofWord: first) else { return 0 }
    var cursors: [PostingCursor] = []
    var languages: [LanguageSet] = []
    var followers: [Follower] = []
    for plan in plans.dropFirst() {
      let terms = plan.terms[number][0]
      guard !terms.isEmpty else { return 0 }
      let start = cursors.count
      let total = terms.reduce(0) { $0 + view.documentFrequency(of: $1.term) }
      let seeking = leader.documentFrequency * terms.count * Self.seekCost
      if terms.count == 1 || seeking < view.lengths.count + 2 * total {
        for term in terms {
          cursors.append(PostingCursor(view, term: term.term, arena: arena))
          languages.append(term.languages)
        }
      } else {
        guard let cursor = cursor(ofWord: plan) else { return 0 }
        cursors.append(cursor)
        languages.append(.all)
      }
      followers.append(
        Follower(cursors: start..<cursors.count, ceiling: plan.weight * (RankingWeights.k1 + 1)))
    }
    let ceiling = first.weight * (RankingWeights.k1 + 1)
    if cursors.count == 1, languages[0] == .all,
      cursors[0].documentFrequency / Self.seekCost <= leader.documentFrequency
    {
      return collect(&leader, ceiling, &cursors[0], followers[0].ceiling, base: base, into: &top, all: all)
    }
    return cursors.withUnsafeMutableBufferPointer { cursors in
      languages.withUnsafeBufferPointer { languages in
        followers.withUnsafeBufferPointer { followers in
          collect(&leader, ceiling, followers, cursors, languages, base: base, into: &top, all: all)
        }
      }
    }
  }

  /// Articles with both of two words that are about as frequent: their postings are read side by side.
  private func collect(
    _ first: inout PostingCursor, _ firstCeiling: Double, _ second: inout PostingCursor,
    _ secondCeiling: Double, base: Int, into top: inout TopHits, all: PositionSet.Inserter
  ) -> Int {
    var total = 0
    var threshold = top.threshold
    let (lengths, meanLength) = (scorer.lengths, scorer.meanLength)
    let (k1, b) = (RankingWeights.k1, RankingWeights.b)
    let slack = slack(of: segment.index)
    // A little less than the score is held against the threshold, for the rounding.
    let perWord = k1 * b / meanLength * (1 - 1e-9)
    let fixed = k1 * (1 - b) * (1 - 1e-9)
    withUnsafeTemporaryAllocation(of: number_pair.self, capacity: most_number_pairs) { pairs in
      while first.size > 0, second.size > 0 {
        // Of blocks that cannot reach what is kept, articles are only counted.
        let isRanked =
          (firstCeiling * Double(first.impact) + secondCeiling * Double(second.impact)) * slack > threshold
        var (i, j) = (first.slot, second.slot)
        if !isRanked, !all.isKeeping {
          total &+= count_shared_numbers(
            first.articles, first.size, &i, second.articles, second.size, &j)
        }
        while i < first.size, j < second.size {
          let count = shared_numbers(
            first.articles, first.size, &i, second.articles, second.size, &j, pairs.baseAddress)
          total &+= count
          if all.isKeeping {
            for pair in pairs[..<count] { all.insert(base &+ Int(first.articles[Int(pair.first)])) }
          }
          guard isRanked else { continue }
          for pair in pairs[..<count] {
            let article = first.articles[Int(pair.first)]
            let (v, w) = (Double(first.weights[Int(pair.first)]), Double(second.weights[Int(pair.second)]))
            let length = Double(lengths[Int(article)])
            let (vNorm, wNorm) = (v + fixed + perWord * length, w + fixed + perWord * length)
            // The score is above the threshold; multiplied out, so that few articles need divisions.
            guard firstCeiling * v * wNorm + secondCeiling * w * vNorm > threshold * vNorm * wNorm else {
              continue
            }
            let norm = k1 * (1 - b + b * length / meanLength)
            let score = firstCeiling * (v / (v + norm)) + secondCeiling * (w / (w + norm))
            guard score > threshold else { continue }
            top.insert(SearchResults.Hit(position: base + Int(article), score: score))
            threshold = top.threshold
          }
        }
        if i == first.size { first.advanceBlock() } else { first.move(to: i) }
        if j == second.size { second.advanceBlock() } else { second.move(to: j) }
      }
    }
    return total
  }

  @inline(__always)
  private func collect(
    _ leader: inout PostingCursor, _ ceiling: Double, _ followers: UnsafeBufferPointer<Follower>,
    _ cursors: UnsafeMutableBufferPointer<PostingCursor>, _ languages: UnsafeBufferPointer<LanguageSet>,
    base: Int, into top: inout TopHits, all: PositionSet.Inserter
  ) -> Int {
    var total = 0
    var threshold = top.threshold
    let (lengths, meanLength) = (scorer.lengths, scorer.meanLength)
    let languageNumbers = view.languages
    let (k1, b) = (RankingWeights.k1, RankingWeights.b)
    articles: while let article = leader.article {
      let norm = k1 * (1 - b + b * Double(lengths[Int(article)]) / meanLength)
      let weight = Double(leader.weight)
      var score = ceiling * (weight / (weight + norm))
      for follower in followers {
        var weight: UInt32 = 0
        // The next article that any of the terms holds is the next that can be in all words.
        var next = UInt32.max
        for number in follower.cursors {
          if cursors[number].seek(article) {
            next = article
            if languages[number].contains(languageNumbers[Int(article)]) {
              weight &+= cursors[number].weight
            }
          } else if let later = cursors[number].article {
            next = min(next, later)
          }
        }
        guard weight > 0 else {
          if next == .max { return total }
          if next == article { leader.advance() } else { _ = leader.seek(next) }
          continue articles
        }
        score += follower.ceiling * (Double(weight) / (Double(weight) + norm))
      }
      total += 1
      all.insert(base &+ Int(article))
      if score > threshold {
        top.insert(SearchResults.Hit(position: base + Int(article), score: score))
        threshold = top.threshold
      }
      leader.advance()
    }
    return total
  }
}
