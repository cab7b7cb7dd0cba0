import Glibc

/// A question made ready for one snapshot: what each part tells (its weight) and costs is known over all segments, so
/// that scores and the order of work do not depend on how the articles are spread over segments.
indirect enum SearchPlan {
  case everything
  case words(PhrasePlan)
  case near(PhrasePlan, PhrasePlan, distance: Int)
  case pattern(TextPattern, in: SearchField)
  case facts(QueryNode)
  /// All of the first, none of the second; the first cheapest first, never empty.
  case all([SearchPlan], except: [SearchPlan])
  case any([SearchPlan])

  /// How many articles have to be looked at, at the most.
  var cost: Int {
    switch self {
    case .facts: Int.max - 2
    case .everything: Int.max - 1
    case .pattern: Int.max
    case .words(let phrase): phrase.cost
    case .near(let left, let right, _): min(left.cost, right.cost)
    case .all(let parts, _): parts.map(\.cost).min() ?? Int.max
    case .any(let parts):
      parts.reduce(0) { $0.addingReportingOverflow($1.cost).overflow ? Int.max : $0 + $1.cost }
    }
  }

  /// Makes a question ready.
  init(_ node: QueryNode, for corpus: Corpus) {
    let languages = LanguageSet(bits: corpus.segments.reduce(0) { $0 | $1.index.languages.bits })
    self.init(node, for: corpus, languages)
  }

  private init(_ node: QueryNode, for corpus: Corpus, _ languages: LanguageSet) {
    switch node {
    case .everything: self = .everything
    case .words(let phrase):
      self = .words(PhrasePlan(phrase, for: corpus, languages).takingCommonPair(for: corpus))
    case .near(let left, let right, let distance):
      self = .near(
        PhrasePlan(left, for: corpus, languages), PhrasePlan(right, for: corpus, languages),
        distance: distance)
    case .pattern(let pattern, let field): self = .pattern(pattern, in: field)
    case .days, .wordCount, .has, .marked: self = .facts(node)
    case .not(let inner): self = .all([.everything], except: [SearchPlan(inner, for: corpus, languages)])
    case .any(let nodes): self = .any(nodes.map { SearchPlan($0, for: corpus, languages) })
    case .all(let nodes):
      var parts: [SearchPlan] = []
      var exceptions: [SearchPlan] = []
      for node in nodes {
        if case .not(let inner) = node {
          exceptions.append(SearchPlan(inner, for: corpus, languages))
        } else {
          parts.append(SearchPlan(node, for: corpus, languages))
        }
      }
      // Equal costs keep the question's order, so that sums are added up in one order.
      let order = parts.indices.sorted { (parts[$0].cost, $0) < (parts[$1].cost, $1) }
      self = .all(parts.isEmpty ? [.everything] : order.map { parts[$0] }, except: exceptions)
    }
  }
}

/// A phrase with the terms that its words stand for.
struct PhrasePlan {
  let phrase: Phrase
  /// For each segment and each word, the terms in that segment's index, ascending.
  private(set) var terms: [[[ExpandedTerm]]]
  /// What it tells: the sum of its words' `idf`.
  let weight: Double
  /// How many articles its rarest word has, at the most.
  let cost: Int
  /// Whether it is two common words, for which the index has one term: ``terms`` are those of one word then.
  private(set) var isCommonPair = false

  init(_ phrase: Phrase, for corpus: Corpus, _ languages: LanguageSet) {
    self.phrase = phrase
    var frequencies = [Int](repeating: 0, count: phrase.elements.count)
    var terms: [[[ExpandedTerm]]] = []
    let stems = phrase.elements.map { WordStems(for: $0, in: languages) }
    for segment in corpus.segments {
      segment.index.withView { view in
        let expanded = zip(phrase.elements, stems).map {
          segment.index.terms(of: $0, in: phrase.field, stems: $1, view: view)
        }
        for (number, element) in expanded.enumerated() {
          frequencies[number] += element.reduce(0) { $0 + view.documentFrequency(of: $1.term) }
        }
        terms.append(expanded.map { $0.filter { $0.mayCount(in: view) } })
      }
    }
    self.terms = terms
    weight = frequencies.reduce(0) { $0 + RankingWeights.idf(documentFrequency: $1, of: corpus.count) }
    cost = frequencies.min() ?? 0
  }

  /// The same by the terms of a pair, where it is two common words side by side.
  func takingCommonPair(for corpus: Corpus) -> PhrasePlan {
    guard phrase.field == .text, phrase.elements.count == 2, phrase.elements[1].offset == 1,
      phrase.elements.allSatisfy({
        $0.match == .exact && $0.capitals == .any && CommonWords.contains($0.word)
      })
    else { return self }
    var plan = self
    let name = CommonWords.pair(phrase.elements[0].word, phrase.elements[1].word)
    plan.terms = corpus.segments.map { segment in
      [segment.index.withView { view in view.term(named: name).map { [ExpandedTerm(term: $0)] } ?? [] }]
    }
    plan.isCommonPair = true
    return plan
  }

  /// Whether it is one word, or a pair with a term of its own, that is found without looking at places.
  var isPlainWord: Bool {
    isCommonPair
      || phrase.elements.count == 1 && phrase.field != .title && phrase.field != .quote
        && phrase.elements[0].capitals == .any
  }
}

extension SegmentIndex {
  /// The terms that a word of a question stands for, ascending.
  ///
  /// - Parameters:
  ///   - element: the word.
  ///   - field: where it is looked for.
  ///   - stems: the word's stems in the languages of all articles of the corpus, so that what it stands for does not
  ///     depend on the articles of one segment.
  ///   - view: the memory of this index.
  /// - Returns: the terms, and the languages in which each counts.
  func terms(
    of element: Phrase.Element, in field: SearchField, stems: WordStems, view: IndexView
  ) -> [ExpandedTerm] {
    let name = field.indexField.key + element.word
    switch element.match {
    case .exact: return view.term(named: name).map { [ExpandedTerm(term: $0)] } ?? []
    case .prefix: return view.terms(withPrefix: name).map { ExpandedTerm(term: $0) }
    case .fuzzy(let distance):
      return FuzzyTerms.near(element.word, within: distance, of: field.indexField, in: view).map {
        ExpandedTerm(term: $0.term)
      }
    case .stem, .beginning:
      var found = terms(stemmedAs: stems, view: view)
      // Where all articles of the segment are in those languages, there is nothing to look at.
      for (term, inLanguages) in found where self.languages.bits & ~inLanguages.bits == 0 {
        found[term] = .all
      }
      if let term = view.term(named: name) { found[term] = .all }
      // Those that begin so stand side by side, and may be many.
      let begun = element.match == .beginning ? view.terms(withPrefix: name) : 0..<0
      let others = found.filter { !begun.contains($0.key) }.sorted { $0.key < $1.key }
        .map { ExpandedTerm(term: $0.key, languages: $0.value) }
      let split = others.firstIndex { $0.term >= begun.lowerBound } ?? others.count
      return others[..<split] + begun.map { ExpandedTerm(term: $0) } + others[split...]
    }
  }
}
