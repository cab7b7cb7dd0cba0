extension Corpus {
  /// The positions of the articles that match, in corpus order.
  public func positions(matching query: Query) -> [Int] {
    if query.isEmpty { return Array(0..<count) }
    var positions: [Int] = []
    forEachMatch(of: query) { matches, base in
      positions.append(contentsOf: matches.articles.lazy.map { base + Int($0) })
    }
    return positions
  }

  /// The best matches first, ties in corpus order (``RankingWeights``).
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - limit: how many hits at the most; nil for all.
  /// - Returns: the hits, and how many there are in all.
  public func search(_ query: Query, limit: Int? = nil) -> SearchResults {
    var results = SearchResults()
    var all: [SearchResults.Hit] = []
    var top = TopHits(limit: max(0, limit ?? 0))
    forEachMatch(of: query) { matches, base in
      results.total += matches.articles.count
      for slot in 0..<matches.articles.count {
        let hit = SearchResults.Hit(position: base + Int(matches.articles[slot]), score: matches.scores[slot])
        if limit == nil { all.append(hit) } else { top.insert(hit) }
      }
    }
    results.hits = limit == nil ? all.sorted(by: TopHits.isBetter) : top.sorted
    return results
  }

  private func forEachMatch(of query: Query, _ body: (Matches, _ base: Int) -> Void) {
    let plan = SearchPlan(query.root, for: self)
    let length = segments.reduce(0) { $0 + $1.index.totalLength }
    let averageLength = max(1, Double(length) / Double(max(1, count)))
    for (segment, base) in zip(segments, bases) {
      body(SegmentSearch(segment: segment, averageLength: averageLength).matches(plan), base)
    }
  }
}
