import CIndex

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
  func slack(of index: SegmentIndex) -> Double {
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
        insert(cursor.postings, base: base, into: all)
        if isRanked { collect(cursor.postings, plan.weight, base: base, into: &top) }
      }
      return cursor.documentFrequency
    }
    if let total = collectForms(plan, base: base, into: &top, all: all) { return total }
    guard let cursor = cursor(ofWord: plan) else { return 0 }
    insert(cursor.postings, base: base, into: all)
    collect(cursor.postings, plan.weight, base: base, into: &top)
    return cursor.documentFrequency
  }

  /// Finds the best hits of a word with several forms, of which one is by far the most frequent, as most words have:
  /// of its postings, blocks are left out as if it were alone, where no other form stands.
  ///
  /// - Returns: how many articles match; nil where no form is like that.
  private func collectForms(
    _ plan: PhrasePlan, base: Int, into top: inout TopHits, all: PositionSet.Inserter
  ) -> Int? {
    let terms = plan.terms[number][0]
    func frequency(_ term: ExpandedTerm) -> Int { view.documentFrequency(of: term.term) }
    guard terms.count <= Self.mostForms, let main = terms.max(by: { frequency($0) < frequency($1) }),
      main.languages == .all, frequency(main) > SegmentIndex.blockSize,
      terms.reduce(0, { $0 + frequency($1) }) <= 2 * frequency(main)
    else { return nil }
    let others = UnionPostings(terms.filter { $0 != main }, in: view, known: BeginningSums(), arena: arena)
    var cursor = PostingCursor(view, term: main.term, arena: arena, isLoaded: false)
    let room = SegmentIndex.blockSize + others.count
    var merged = weighted_numbers(numbers: arena.numbers(room), weights: arena.numbers(room), count: 0)
    let most = plan.weight * (RankingWeights.k1 + 1) * slack(of: segment.index)
    var (total, slot) = (0, 0)
    for block in 0..<cursor.numberOfBlocks {
      let start = slot
      let last = block + 1 < cursor.numberOfBlocks ? cursor.lastArticle(ofBlock: block) : .max
      while slot < others.count, others.articles[slot] <= last { slot &+= 1 }
      let isRanked = most * Double(cursor.impact(ofBlock: block)) > top.threshold
      guard isRanked || slot > start || all.isKeeping else {
        total &+= cursor.size(ofBlock: block)
        continue
      }
      cursor.load(block: block)
      let rest = weighted_numbers(
        numbers: others.articles + start, weights: others.weights + start, count: slot - start)
      if isRanked || all.isKeeping || rest.count > Self.mostSought {
        merged.count = merge_weighted(cursor.postings, rest, merged)
        insert(merged, base: base, into: all)
        collect(merged, plan.weight, base: base, into: &top)
        total &+= merged.count
      } else {
        // Only where another form stands can the sum of both be enough.
        total &+= cursor.size &+ rest.count
        for place in start..<slot where cursor.seek(others.articles[place]) {
          others.weights[place] &+= cursor.weight
          total &-= 1
        }
        collect(rest, plan.weight, base: base, into: &top)
      }
    }
    return total
  }

  /// Of more articles in a block, each is not looked for by itself.
  private static let mostSought = 12

  /// A word with more forms is likelier to have several frequent ones.
  private static let mostForms = 16

  private func insert(_ postings: weighted_numbers, base: Int, into all: PositionSet.Inserter) {
    guard all.isKeeping else { return }
    for slot in 0..<postings.count { all.insert(base &+ Int(postings.numbers[slot])) }
  }

  /// Scores articles.
  @inline(__always)
  private func collect(_ postings: weighted_numbers, _ weight: Double, base: Int, into top: inout TopHits) {
    guard let articles = postings.numbers, let weights = postings.weights else { return }
    var threshold = top.threshold
    let lengths = scorer.lengths
    let most = weight * (RankingWeights.k1 + 1)
    let (k1, b) = (RankingWeights.k1, RankingWeights.b)
    let perWord = k1 * b / scorer.meanLength * (1 - 1e-9)
    let fixed = k1 * (1 - b) * (1 - 1e-9)
    for slot in 0..<postings.count {
      let article = articles[slot]
      let w = Double(weights[slot])
      // The score is above the threshold; multiplied out, so that few articles need a division.
      let length = Double(lengths[Int(article)])
      guard most * w > threshold * (w + fixed + perWord * length) else { continue }
      let score = scorer.score(weight, weights[slot], article)
      guard score > threshold else { continue }
      top.insert(SearchResults.Hit(position: base + Int(article), score: score))
      threshold = top.threshold
    }
  }
}
