import Corpus

extension Effect {
  /// What an effect that only computes comes to; nil for effects that act on the world.
  ///
  /// Takes time in proportion to the corpus, so it belongs off the screen's thread.
  ///
  /// - Parameter state: the state that asked for it.
  /// - Returns: the event that answers.
  package func answer(in state: AppState) -> Event? {
    switch self {
    case .prepare(let generation):
      return state.nextCorpus.map { .reloaded(Reload($0, for: state, generation: generation)) }
    case .arrange(let request):
      return .arranged(Arrangement(of: state.corpus, request, marks: state.marks))
    case .find(let request):
      return .found(
        FindResult(
          request, in: state.corpus, list: state.list.positions, shown: state.list.position))
    case .matchFilter(let query, let position, let generation):
      guard position < state.corpus.count else { return nil }
      return .filterMatched(
        state.corpus[position].article.id, state.corpus.matches(of: query, at: position),
        generation: generation)
    case .quote(let query, let positions, let columns, let generation):
      var snippets: [Int: Snippet] = [:]
      for position in positions where position < state.corpus.count && !Task.isCancelled {
        snippets[position] = state.corpus.snippet(of: query, at: position, length: columns)
      }
      return .quoted(snippets, generation: generation)
    case .concord(let query, let generation):
      let matching = Set(state.corpus.positions(matching: query, marks: ReaderMarks(state.marks)))
      let positions = state.list.positions.filter(matching.contains)
      return .concorded(
        Concordance(of: query, in: state.corpus, at: positions), of: query, generation: generation)
    case .link:
      return .linked(Links(of: state.corpus, reading: state.reading))
    case .narrow(let request):
      guard case .picker(let picker) = state.popup else { return nil }
      return .narrowed(Narrowing(request, picker.items, in: state.corpus))
    case .compare(let old, let new):
      guard old < state.corpus.count, new < state.corpus.count else { return nil }
      return .compared(Comparison(state.corpus[old].article, with: state.corpus[new].article))
    case .load, .stopLoading, .loadMarks, .readRaw, .save, .keep, .export, .copy, .run, .redraw, .suspend,
      .quit:
      return nil
    }
  }
}
