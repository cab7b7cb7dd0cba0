/// Answers questions over one segment.
struct SegmentSearch {
  let segment: Segment
  /// The mean of all articles' lengths, over the whole corpus.
  let averageLength: Double

  private var index: SegmentIndex { segment.index }
  private var articleCount: Int { segment.entries.count }

  /// Finds the articles that a plan matches.
  ///
  /// - Parameters:
  ///   - plan: what is asked.
  ///   - candidates: the only articles that matter, ascending; nil for all.
  /// - Returns: the articles, ascending, with their scores.
  func matches(_ plan: SearchPlan, within candidates: [UInt32]? = nil) -> Matches {
    switch plan {
    case .everything:
      let articles = candidates ?? Array(0..<UInt32(articleCount))
      return Matches(articles: articles, scores: [Double](repeating: 0, count: articles.count))
    case .facts(let node):
      let articles = (candidates ?? Array(0..<UInt32(articleCount))).filter { holds(node, for: Int($0)) }
      return Matches(articles: articles, scores: [Double](repeating: 0, count: articles.count))
    case .words(let phrase, let weight, _):
      return matches(phrase, weight: weight, within: candidates)
    case .near(let left, let right, let distance, let weight, _):
      return near(left, right, distance: distance, weight: weight, within: candidates)
    case .all(let parts, let exceptions):
      var result: Matches?
      for part in parts {
        guard let known = result else {
          result = matches(part, within: candidates)
          continue
        }
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
    switch node {
    case .days(let days): days.contains(index.parts.facts[article].day)
    case .wordCount(let counts): counts.contains(index.parts.facts[article].words)
    case .has(let feature): segment.entries[article].has(feature)
    default: false
    }
  }

  // MARK: Words

  private func score(_ weight: Double, _ count: UInt32, _ article: UInt32, in field: SearchField) -> Double {
    let w = Double(count)
    let k1 = RankingWeights.k1
    switch field {
    case .text, .title, .quote:
      let length = Double(index.parts.facts[Int(article)].length)
      let norm = k1 * (1 - RankingWeights.b + RankingWeights.b * length / averageLength)
      return weight * w * (k1 + 1) / (w + norm)
    // Names of speakers count, however long the article; the other fields only select.
    case .speaker: return weight * w * (k1 + 1) / (w + k1)
    case .author, .site, .language: return 0
    }
  }

  private func matches(_ phrase: Phrase, weight: Double, within candidates: [UInt32]?) -> Matches {
    if phrase.elements.count == 1, phrase.field != .title, phrase.field != .quote {
      let terms = index.terms(of: phrase.elements[0], in: phrase.field)
      return terms.count == 1
        ? single(terms.lowerBound, phrase.field, weight: weight, within: candidates)
        : anyOf(terms, phrase.field, weight: weight, within: candidates)
    }
    var result = Matches()
    forEachArticle(holding: [phrase], within: candidates) { article, places in
      guard let starts = places.first, !starts.isEmpty else { return }
      result.append(article, score(weight, weighted(starts, phrase, in: article), article, in: phrase.field))
    }
    return result
  }

  /// How much occurrences count, with what title and quotes add.
  private func weighted(_ starts: [UInt32], _ phrase: Phrase, in article: UInt32) -> UInt32 {
    guard phrase.field.indexField == .text else { return UInt32(starts.count) }
    let titleLength = index.parts.facts[Int(article)].titleLength
    return starts.reduce(0) { sum, place in
      sum + 1 + (place >> 1 < titleLength ? RankingWeights.titleBonus : 0)
        + (place & 1 != 0 ? RankingWeights.quoteBonus : 0)
    }
  }

  private func single(_ term: Int, _ field: SearchField, weight: Double, within candidates: [UInt32]?)
    -> Matches
  {
    var result = Matches()
    var cursor = PostingCursor(index, term: term)
    if let candidates {
      for article in candidates where cursor.seek(article) {
        result.append(article, score(weight, cursor.weight, article, in: field))
      }
      return result
    }
    result.articles.reserveCapacity(cursor.documentFrequency)
    result.scores.reserveCapacity(cursor.documentFrequency)
    while cursor.article != nil {
      for slot in 0..<cursor.articles.count {
        let article = cursor.articles[slot]
        result.append(article, score(weight, cursor.weights[slot], article, in: field))
      }
      cursor.advanceBlock()
    }
    return result
  }

  /// Articles with any of many terms, counted together in one pass over each term.
  private func anyOf(
    _ terms: Range<Int>, _ field: SearchField, weight: Double, within candidates: [UInt32]?
  ) -> Matches {
    var result = Matches()
    guard !terms.isEmpty else { return result }
    var counts = [UInt32](repeating: 0, count: articleCount)
    counts.withUnsafeMutableBufferPointer { counts in
      for term in terms {
        var cursor = PostingCursor(index, term: term)
        while cursor.article != nil {
          for slot in 0..<cursor.articles.count {
            counts[Int(cursor.articles[slot])] &+= cursor.weights[slot]
          }
          cursor.advanceBlock()
        }
      }
    }
    if let candidates {
      for article in candidates where counts[Int(article)] > 0 {
        result.append(article, score(weight, counts[Int(article)], article, in: field))
      }
    } else {
      for article in 0..<articleCount where counts[article] > 0 {
        result.append(UInt32(article), score(weight, counts[article], UInt32(article), in: field))
      }
    }
    return result
  }

  // MARK: Phrases and neighbours

  private func near(
    _ left: Phrase, _ right: Phrase, distance: Int, weight: Double, within candidates: [UInt32]?
  ) -> Matches {
    var result = Matches()
    forEachArticle(holding: [left, right], within: candidates) { article, places in
      guard places.count == 2 else { return }
      let titleLength = index.parts.facts[Int(article)].titleLength
      let close = places[0].filter { place in
        places[1].contains { other in
          let a = Int(place >> 1)
          let b = Int(other >> 1)
          guard (a < Int(titleLength)) == (b < Int(titleLength)) else { return false }
          return a < b ? b - (a + left.length - 1) <= distance : a - (b + right.length - 1) <= distance
        }
      }
      guard !close.isEmpty else { return }
      result.append(article, score(weight, weighted(close, left, in: article), article, in: left.field))
    }
    return result
  }

  /// Calls back for each article that holds the words of all phrases, with the places where each phrase begins.
  private func forEachArticle(
    holding phrases: [Phrase], within candidates: [UInt32]?, _ body: (UInt32, [[UInt32]]) -> Void
  ) {
    var sources: [OccurrenceSource] = []
    var owners: [(phrase: Int, offset: UInt32)] = []
    for (number, phrase) in phrases.enumerated() {
      for element in phrase.elements {
        guard let source = OccurrenceSource(index.terms(of: element, in: phrase.field), in: index) else {
          return
        }
        sources.append(source)
        owners.append((number, UInt32(element.offset)))
      }
    }
    guard
      let lead = sources.indices.min(by: { sources[$0].documentFrequency < sources[$1].documentFrequency })
    else { return }
    let others = sources.indices.filter { $0 != lead }
      .sorted { sources[$0].documentFrequency < sources[$1].documentFrequency }
    var buffers = [[UInt32]](repeating: [], count: sources.count)

    func consider(_ article: UInt32) {
      for other in others where !sources[other].seek(article) { return }
      for number in sources.indices {
        buffers[number].removeAll(keepingCapacity: true)
        sources[number].appendPositions(to: &buffers[number])
      }
      let places = phrases.indices.map { number in
        let elements = owners.indices.filter { owners[$0].phrase == number }
        return starts(
          of: phrases[number], elements.map { (buffers[$0], owners[$0].offset) }, in: article)
      }
      if places.allSatisfy({ !$0.isEmpty }) { body(article, places) }
    }

    if let candidates {
      for article in candidates where sources[lead].seek(article) { consider(article) }
    } else {
      while let article = sources[lead].article {
        consider(article)
        sources[lead].advance()
      }
    }
  }

  /// Where a phrase begins, given where its words are; each `position << 1 | whether all of it is quoted`.
  private func starts(
    of phrase: Phrase, _ elements: [(places: [UInt32], offset: UInt32)], in article: UInt32
  ) -> [UInt32] {
    guard let first = elements.first else { return [] }
    var starts = first.places
    for element in elements.dropFirst() {
      var kept: [UInt32] = []
      var next = 0
      for start in starts {
        let wanted = (start >> 1) + element.offset
        while next < element.places.count, element.places[next] >> 1 < wanted { next += 1 }
        guard next < element.places.count else { break }
        if element.places[next] >> 1 == wanted { kept.append(start & (element.places[next] | ~1)) }
      }
      starts = kept
    }
    switch phrase.field {
    case .title:
      let titleLength = index.parts.facts[Int(article)].titleLength
      return starts.filter { $0 >> 1 < titleLength }
    case .quote: return starts.filter { $0 & 1 != 0 }
    default: return starts
    }
  }
}

extension Corpus.Entry {
  /// Whether the article has something that not every article has.
  func has(_ feature: QueryNode.Feature) -> Bool {
    switch feature {
    case .quote: !quotations.isEmpty
    case .speaker: quotations.contains { $0.speaker != nil }
    case .title: article.metadata.title != nil
    case .author: !article.metadata.authors.isEmpty
    case .date: article.metadata.published != nil
    case .site: article.metadata.site != nil
    }
  }
}
