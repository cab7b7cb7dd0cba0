import Corpus
import Ingestion
import ReadingState

/// The list as it was asked for: which articles, in which order.
package struct Arrangement: Sendable, Hashable {
  /// What is asked for.
  package struct Request: Sendable, Hashable {
    /// Only what matches; nil for all.
    package var filter: Query?

    /// The order.
    package var order: ListOrder

    /// Grows with each request: an answer to an older one is dropped.
    package var generation: Int
  }

  /// What was asked for.
  package var request: Request

  /// How many articles the corpus had that was arranged.
  package var corpusCount: Int

  /// How many different outlets it had.
  package var outlets: Int

  /// Positions in that corpus, in list order.
  package var positions: [Int]

  /// The filter with words of the corpus in place of misspelt ones, where it finds nothing.
  package var suggestion: String?

  /// How many articles are ranked at the most; what else is found stands after them by date.
  static let rankedLimit = 1000

  /// Arranges a corpus; takes time in proportion to its size, so it belongs off the screen's thread.
  ///
  /// - Parameters:
  ///   - corpus: the articles.
  ///   - request: what is asked for.
  ///   - marks: what the reader marked, for filters that ask for it.
  package init(of corpus: Corpus, _ request: Request, marks: Marks = Marks()) {
    self.request = request
    corpusCount = corpus.count
    outlets = corpus.outletCount
    // Sorting takes longer than finding: the whole corpus is sorted once, and what is found is taken from that.
    let order = request.order.key == .relevance ? ListOrder() : request.order
    let all = corpus.positions(inOrder: "\(order)") { Self.sorted(corpus, by: order) }
    guard let filter = request.filter, !filter.isEmpty else {
      positions = all
      return
    }
    let marks = ReaderMarks(marks)
    let limit = request.order.key == .relevance ? Self.rankedLimit : 0
    let found = corpus.positions(matching: filter, best: limit, marks: marks)
    var rest = found.all
    for position in found.best { rest.remove(position) }
    positions = found.best + rest.filter(all)
    if request.order.key == .relevance, request.order.isReversed { positions.reverse() }
    if positions.isEmpty { suggestion = corpus.suggestion(for: filter) }
  }

  private static func sorted(_ corpus: Corpus, by order: ListOrder) -> [Int] {
    switch order.key {
    case .date: sorted(corpus, order) { corpus.metadata(at: $0).published }
    case .title: sorted(corpus, order) { corpus.metadata(at: $0).title?.lowercased() }
    case .outlet: sorted(corpus, order) { corpus.metadata(at: $0).site?.lowercased() }
    case .story: sortedByStory(corpus, descends: order.descends)
    case .length: sorted(corpus, order) { corpus.wordCount(at: $0) }
    case .speakers: sorted(corpus, order) { Set(corpus[$0].quotations.compactMap(\.speaker)).count }
    // What is ranked is ranked by the search.
    case .relevance: Array(0..<corpus.count)
    }
  }

  /// The articles of one story together, in the order in which they came; the stories that most articles tell first, or
  /// last; those that stand alone after all, the newest first.
  private static func sortedByStory(_ corpus: Corpus, descends: Bool) -> [Int] {
    let byDate = sorted(corpus, ListOrder(.date)) { corpus.metadata(at: $0).published }
    let stories = corpus.stories
    var members: [Int: [Int]] = [:]
    // From the oldest on; an article without a date comes after those with one.
    let dated = byDate.filter { corpus.metadata(at: $0).published != nil }
    for position in dated.reversed() + byDate.dropFirst(dated.count) {
      if let story = stories.group(of: position) { members[story, default: []].append(position) }
    }
    let told = members.sorted { a, b in
      if a.value.count != b.value.count { return descends == (a.value.count > b.value.count) }
      return a.key < b.key
    }
    return told.flatMap(\.value) + byDate.filter { stories.group(of: $0) == nil }
  }

  /// Sorts by a key computed once for each; what has none stands last, ties stand in corpus order.
  private static func sorted<Key: Comparable>(
    _ corpus: Corpus, _ order: ListOrder, key: (Int) -> Key?
  ) -> [Int] {
    let descends = order.descends
    return (0..<corpus.count).map { (position: $0, key: key($0)) }.sorted { a, b in
      switch (a.key, b.key) {
      case (nil, nil): a.position < b.position
      case (_, nil): true
      case (nil, _): false
      case (let x?, let y?) where x != y: descends ? x > y : x < y
      default: a.position < b.position
      }
    }.map(\.position)
  }
}

extension ReaderMarks {
  /// What was marked, as a query takes it.
  package init(_ marks: Marks) {
    self.init(
      read: marks.read, starred: marks.starred,
      tagged: [String: Set<ArticleID>](uniqueKeysWithValues: marks.tagged.map { ($0.key.name, $0.value) }))
  }
}
