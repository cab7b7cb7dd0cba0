import CLibC

extension SegmentSearch {
  /// The articles that a pattern can match by its ``RequiredText``, ascending.
  ///
  /// - Parameters:
  ///   - pattern: the pattern.
  ///   - field: where it is looked for.
  ///   - candidates: the only articles that matter, ascending; nil for all.
  /// - Returns: those of the articles that hold what the pattern cannot do without.
  func candidates(
    for pattern: TextPattern, in field: SearchField, within candidates: [UInt32]?
  ) -> [UInt32] {
    let all = candidates ?? Array(0..<UInt32(articleCount))
    guard field.isRunningText, let held = articles(holding: RequiredText(pattern)) else { return all }
    guard candidates != nil else { return held }
    return Matches(unscored: all).intersection(Matches(unscored: held)).articles
  }

  /// The articles that hold a text; nil where that is not known.
  private func articles(holding required: RequiredText) -> [UInt32]? {
    switch required {
    case .unknown: return nil
    case .run(let run):
      let terms = terms(holding: run)
      guard !terms.isEmpty else { return [] }
      let union = UnionPostings(terms, in: view, known: BeginningSums(), arena: arena)
      return Array(UnsafeBufferPointer(start: union.articles, count: union.count))
    case .all(let parts):
      let known = parts.compactMap { articles(holding: $0).map(Matches.init(unscored:)) }
      guard let first = known.first else { return nil }
      return known.dropFirst().reduce(first) { $0.intersection($1) }.articles
    case .any(let parts):
      var union = Matches()
      for part in parts {
        guard let held = articles(holding: part) else { return nil }
        union = union.union(Matches(unscored: held))
      }
      return union.articles
    }
  }

  /// Words that were cut at so many bytes may have had anything behind.
  private static let longestWhole = Tokenizer.longestToken - FoldTable.longestFold

  /// The long s, which is no s to the index and one to a pattern that takes any case.
  private static let longS: [UInt8] = [0xC5, 0xBF]

  /// The words of texts that have a run of letters in them.
  private func terms(holding run: [UInt8]) -> [ExpandedTerm] {
    let field = view.terms(of: .text)
    var found = Set<Int>()
    for text in [run, Self.longS] {
      forEachPlace(of: text, in: field) { term in found.insert(term) }
    }
    for term in field where view.name(of: term).count > Self.longestWhole { found.insert(term) }
    return found.sorted().map { ExpandedTerm(term: $0) }
  }

  private func forEachPlace(of text: [UInt8], in terms: Range<Int>, _ body: (_ term: Int) -> Void) {
    guard let base = view.names.baseAddress, !terms.isEmpty else { return }
    let end = base + Int(view.terms[terms.upperBound].name)
    var at = base + Int(view.terms[terms.lowerBound].name)
    var term = terms.lowerBound
    while let found = memmem(at, end - at, text, text.count) {
      let place = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
      let offset = place - base
      term = view.firstTerm(from: term, upTo: terms.upperBound) { Int(view.terms[$0 + 1].name) <= offset }
      let next = Int(view.terms[term + 1].name)
      // One word's end and the next one's beginning are no word.
      if offset + text.count <= next {
        body(term)
        at = base + next
      } else {
        at = place + 1
      }
    }
  }
}
