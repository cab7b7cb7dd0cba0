/// A question made ready for one snapshot: what each part tells (its weight) and costs is known over all segments, so
/// that scores and the order of work do not depend on how the articles are spread over segments.
indirect enum SearchPlan {
  case everything
  case words(Phrase, weight: Double, cost: Int)
  case near(Phrase, Phrase, distance: Int, weight: Double, cost: Int)
  case facts(QueryNode)
  /// All of the first, none of the second; the first cheapest first, never empty.
  case all([SearchPlan], except: [SearchPlan])
  case any([SearchPlan])

  /// How many articles have to be looked at, at the most.
  var cost: Int {
    switch self {
    case .everything, .facts: Int.max
    case .words(_, _, let cost), .near(_, _, _, _, let cost): cost
    case .all(let parts, _): parts.map(\.cost).min() ?? Int.max
    case .any(let parts):
      parts.reduce(0) { $0.addingReportingOverflow($1.cost).overflow ? Int.max : $0 + $1.cost }
    }
  }

  /// Makes a question ready.
  init(_ node: QueryNode, for corpus: Corpus) {
    switch node {
    case .everything: self = .everything
    case .words(let phrase):
      let (weight, cost) = Self.measure(phrase, in: corpus)
      self = .words(phrase, weight: weight, cost: cost)
    case .near(let left, let right, let distance):
      let (leftWeight, leftCost) = Self.measure(left, in: corpus)
      let (rightWeight, rightCost) = Self.measure(right, in: corpus)
      self = .near(
        left, right, distance: distance, weight: leftWeight + rightWeight, cost: min(leftCost, rightCost))
    case .days, .wordCount, .has: self = .facts(node)
    case .not(let inner): self = .all([.everything], except: [SearchPlan(inner, for: corpus)])
    case .any(let nodes): self = .any(nodes.map { SearchPlan($0, for: corpus) })
    case .all(let nodes):
      var parts: [SearchPlan] = []
      var exceptions: [SearchPlan] = []
      for node in nodes {
        if case .not(let inner) = node {
          exceptions.append(SearchPlan(inner, for: corpus))
        } else {
          parts.append(SearchPlan(node, for: corpus))
        }
      }
      // Equal costs keep the question's order, so that sums are added up in one order.
      let order = parts.indices.sorted { (parts[$0].cost, $0) < (parts[$1].cost, $1) }
      self = .all(parts.isEmpty ? [.everything] : order.map { parts[$0] }, except: exceptions)
    }
  }

  /// What a phrase tells (the sum of its words' `idf`), and how many articles its rarest word has.
  private static func measure(_ phrase: Phrase, in corpus: Corpus) -> (weight: Double, cost: Int) {
    var weight = 0.0
    var cost = Int.max
    for element in phrase.elements {
      let frequency = corpus.segments.reduce(0) { sum, segment in
        segment.index.terms(of: element, in: phrase.field).reduce(sum) {
          $0 + segment.index.documentFrequency(of: $1)
        }
      }
      weight += RankingWeights.idf(documentFrequency: frequency, of: corpus.count)
      cost = min(cost, frequency)
    }
    return (weight, cost)
  }
}

extension SegmentIndex {
  /// The terms that a word of a question stands for.
  func terms(of element: Phrase.Element, in field: SearchField) -> Range<Int> {
    let name = field.indexField.key + element.word
    if element.isPrefix { return terms(withPrefix: name) }
    guard let term = term(named: name) else { return 0..<0 }
    return term..<term + 1
  }
}
