extension Corpus {
  /// The positions of the articles that match, in corpus order.
  ///
  /// Where its task is cancelled it soon comes back, with some of them.
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - marks: what its reader marked; needed where ``Query/asksForMarks``.
  /// - Returns: the positions, ascending.
  public func positions(matching query: Query, marks: ReaderMarks = ReaderMarks()) -> [Int] {
    if query.isEmpty { return Array(0..<count) }
    var positions: [Int] = []
    let plan = SearchPlan(query.root, for: self)
    let marks = marks.with(storiesAskedForBy: query, in: self)
    forEachSegment(marks) { search, base in
      positions.append(contentsOf: search.matches(plan).articles.lazy.map { base + Int($0) })
    }
    return positions
  }

  /// The same with the best told from the others, looked for once.
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - limit: how many are told to be the best.
  ///   - marks: what its reader marked; needed where ``Query/asksForMarks``.
  /// - Returns: the best as ``search(_:limit:marks:)`` ranks them, and all positions.
  public func positions(
    matching query: Query, best limit: Int, marks: ReaderMarks = ReaderMarks()
  ) -> (best: [Int], all: PositionSet) {
    var all = PositionSet(of: count)
    var top = TopHits(limit: max(0, limit))
    let plan = SearchPlan(query.root, for: self)
    let marks = marks.with(storiesAskedForBy: query, in: self)
    all.withInserter { all in
      forEachSegment(marks) { search, base in _ = search.collect(plan, base: base, into: &top, all: all) }
    }
    return (top.sorted.map(\.position), all)
  }

  /// The best matches first, ties in corpus order (``RankingWeights``).
  ///
  /// Where its task is cancelled it soon comes back, with some of them.
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - limit: how many hits at the most; nil for all.
  ///   - marks: what its reader marked; needed where ``Query/asksForMarks``.
  /// - Returns: the hits, and how many there are in all.
  public func search(_ query: Query, limit: Int? = nil, marks: ReaderMarks = ReaderMarks()) -> SearchResults {
    var results = SearchResults()
    let plan = SearchPlan(query.root, for: self)
    let marks = marks.with(storiesAskedForBy: query, in: self)
    guard let limit else {
      forEachSegment(marks) { search, base in
        let matches = search.matches(plan)
        for slot in 0..<matches.articles.count {
          results.hits.append(
            SearchResults.Hit(position: base + Int(matches.articles[slot]), score: matches.scores[slot]))
        }
        results.givenUp += search.givenUp
      }
      results.total = results.hits.count
      results.hits.sort(by: TopHits.isBetter)
      return results
    }
    var top = TopHits(limit: max(0, limit))
    forEachSegment(marks) { search, base in
      results.total += search.collect(plan, base: base, into: &top, all: .nowhere)
      results.givenUp += search.givenUp
    }
    results.hits = top.sorted
    return results
  }

  private func forEachSegment(_ marks: ReaderMarks, _ body: (SegmentSearch, _ base: Int) -> Void) {
    let length = segments.reduce(0) { $0 + $1.index.totalLength }
    let meanLength = SegmentIndex.meanLength(of: length, count: count)
    for (number, segment) in segments.enumerated() where !Task.isCancelled {
      segment.index.withView { view in
        body(
          SegmentSearch(segment, number: number, view: view, meanLength: meanLength, marks: marks),
          bases[number])
      }
    }
  }
}
