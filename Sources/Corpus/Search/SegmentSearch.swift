/// Answers a question over one segment.
final class SegmentSearch {
  let segment: Segment
  /// The segment's place in the corpus.
  let number: Int
  let view: IndexView
  let scorer: Scorer
  let marks: ReaderMarks
  let arena = CursorArena()

  /// In how many articles a pattern was given up.
  private(set) var givenUp = 0

  /// A search in a segment, valid as long as the view.
  init(_ segment: Segment, number: Int, view: IndexView, meanLength: Double, marks: ReaderMarks) {
    self.segment = segment
    self.number = number
    self.view = view
    self.marks = marks
    scorer = Scorer(lengths: view.lengths, meanLength: meanLength)
  }

  var articleCount: Int { view.facts.count }

  /// Finds the articles that a plan matches.
  ///
  /// - Parameters:
  ///   - plan: what is asked.
  ///   - candidates: the only articles that matter, ascending; nil for all.
  /// - Returns: the articles, ascending, with their scores.
  func matches(_ plan: SearchPlan, within candidates: [UInt32]? = nil) -> Matches {
    switch plan {
    case .everything: return Matches(unscored: candidates ?? Array(0..<UInt32(articleCount)))
    case .facts(let node):
      return Matches(
        unscored: (candidates ?? Array(0..<UInt32(articleCount))).filter { holds(node, for: Int($0)) })
    case .words(let phrase): return matches(phrase, within: candidates)
    case .near(let left, let right, let distance):
      return near(left, right, distance: distance, within: candidates)
    case .pattern(let pattern, let field):
      return Matches(unscored: articles(matching: pattern, in: field, within: candidates))
    case .all(let parts, let exceptions):
      var result: Matches?
      for part in parts {
        guard let known = result else {
          result = matches(part, within: candidates)
          continue
        }
        if known.articles.isEmpty { break }
        result = known.intersection(matches(part, within: known.articles))
      }
      var left = result ?? Matches()
      for exception in exceptions { left = left.subtracting(matches(exception, within: left.articles)) }
      return left
    case .any(let parts):
      return parts.reduce(Matches()) { $0.union(matches($1, within: candidates)) }
    }
  }

  // MARK: Facts

  private func holds(_ node: QueryNode, for article: Int) -> Bool {
    let facts = view.facts[article]
    return switch node {
    case .days(let days): days.contains(facts.day)
    case .wordCount(let counts): counts.contains(facts.words)
    case .has(let feature): facts.features & feature.bit != 0
    case .marked(let mark): marks.holds(mark, for: facts.id)
    default: false
    }
  }

  // MARK: Words

  /// A cursor over the articles of a phrase's only word; nil where there are none.
  func cursor(ofWord plan: PhrasePlan) -> PostingCursor? {
    let terms = plan.terms[number][0]
    guard let first = terms.first else { return nil }
    if terms.count == 1, first.languages == .all {
      return PostingCursor(view, term: first.term, arena: arena)
    }
    let known = segment.index.beginnings.withLock { $0 }
    let union = UnionPostings(terms, in: view, known: known, arena: arena)
    return union.count == 0 ? nil : PostingCursor(union, in: view)
  }

  private func matches(_ plan: PhrasePlan, within candidates: [UInt32]?) -> Matches {
    var result = Matches()
    guard plan.isPlainWord else {
      let phrase = plan.phrase
      PhraseFinder([plan], in: self)?.forEachArticle(within: candidates) { article, places in
        let starts = places[0]
        let weight =
          phrase.field.isRunningText
          ? weight(ofPlaces: starts, in: article) : UInt32(truncatingIfNeeded: starts.count)
        result.append(article, scorer.score(plan.weight, weight, article, in: phrase.field))
      }
      return result
    }
    guard var cursor = cursor(ofWord: plan) else { return result }
    let field = plan.phrase.field
    if let candidates {
      for article in candidates where cursor.seek(article) {
        result.append(article, scorer.score(plan.weight, cursor.weight, article, in: field))
      }
      return result
    }
    result.reserve(cursor.documentFrequency)
    while cursor.size > 0 {
      for slot in 0..<cursor.size {
        let article = cursor.articles[slot]
        result.append(article, scorer.score(plan.weight, cursor.weights[slot], article, in: field))
      }
      cursor.advanceBlock()
    }
    return result
  }

  /// How much occurrences count, with what title and quotes add.
  private func weight(ofPlaces places: NumberBuffer, in article: UInt32) -> UInt32 {
    let titleLength = view.facts[Int(article)].titleLength
    var weight: UInt32 = 0
    for slot in 0..<places.count {
      weight += 1 + RankingWeights.bonus(of: places.numbers[slot], titleLength: titleLength)
    }
    return weight
  }

  private func near(
    _ left: PhrasePlan, _ right: PhrasePlan, distance: Int, within candidates: [UInt32]?
  ) -> Matches {
    var result = Matches()
    let (leftLength, rightLength) = (left.phrase.length, right.phrase.length)
    let weight = left.weight + right.weight
    var close = NumberBuffer(in: arena)
    PhraseFinder([left, right], in: self)?.forEachArticle(within: candidates) { article, places in
      let titleLength = Int(view.facts[Int(article)].titleLength)
      close.count = 0
      let (others, count) = (places[1].numbers, places[1].count)
      // The first place of the other phrase after the one that is looked at: it or the one before it is the nearest.
      var next = 0
      for slot in 0..<places[0].count {
        let place = places[0].numbers[slot]
        let a = Int(Place.position(place))
        while next < count, Int(Place.position(others[next])) <= a { next += 1 }
        // Title and body are different texts.
        let isInTitle = a < titleLength
        if next < count {
          let b = Int(Place.position(others[next]))
          if b - (a + leftLength - 1) <= distance, isInTitle == (b < titleLength) {
            close.append(place)
            continue
          }
        }
        if next > 0 {
          let b = Int(Place.position(others[next - 1]))
          if a - (b + rightLength - 1) <= distance, isInTitle == (b < titleLength) { close.append(place) }
        }
      }
      guard close.count > 0 else { return }
      let found =
        left.phrase.field.isRunningText
        ? self.weight(ofPlaces: close, in: article) : UInt32(truncatingIfNeeded: close.count)
      result.append(article, scorer.score(weight, found, article, in: left.phrase.field))
    }
    return result
  }

  // MARK: Patterns

  /// A pattern that was given up in so many articles is not tried in more: it would be in most.
  private static let mostGivenUp = 16

  private func articles(
    matching pattern: TextPattern, in field: SearchField, within candidates: [UInt32]?
  ) -> [UInt32] {
    // It was compiled when the question was read.
    guard let matcher = try? PatternMatcher(pattern) else { return [] }
    var found: [UInt32] = []
    let articles = self.candidates(for: pattern, in: field, within: candidates)
    for (done, article) in articles.enumerated() {
      if givenUp > Self.mostGivenUp {
        givenUp += articles.count - done
        break
      }
      // Nobody waits for the rest when the next key has come.
      if done & 0xFF == 0, Task.isCancelled { break }
      switch segment.entries.firstMatch(of: matcher, in: field, ofArticle: Int(article)) {
      case .found: found.append(article)
      case .givenUp: givenUp += 1
      case .none: break
      }
    }
    return found
  }
}

/// Scores articles of a segment.
struct Scorer {
  let lengths: UnsafeBufferPointer<UInt32>
  /// The mean of all articles' lengths, over the whole corpus.
  let meanLength: Double

  /// What a word that tells so much adds to an article's score by its weight there.
  @inline(__always)
  func score(_ idf: Double, _ weight: UInt32, _ article: UInt32) -> Double {
    idf * (RankingWeights.k1 + 1)
      * RankingWeights.impact(weight, length: Double(lengths[Int(article)]), meanLength: meanLength)
  }

  /// The same in any field.
  @inline(__always)
  func score(_ idf: Double, _ weight: UInt32, _ article: UInt32, in field: SearchField) -> Double {
    switch field {
    case .text, .title, .quote: return score(idf, weight, article)
    // Names of speakers count, however long the article; the other fields only select.
    case .speaker:
      let w = Double(weight)
      return idf * w * (RankingWeights.k1 + 1) / (w + RankingWeights.k1)
    case .author, .site, .language: return 0
    }
  }
}
