extension Effect {
  /// What an effect that only computes comes to; nil for effects that act on the world.
  ///
  /// Takes time in proportion to the corpus, so it belongs off the screen's thread.
  ///
  /// - Parameter state: the state that asked for it.
  /// - Returns: the event that answers.
  package func answer(in state: AppState) -> Event? {
    switch self {
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
    case .load, .stopLoading, .loadMarks, .save, .export, .redraw, .suspend, .quit:
      return nil
    }
  }
}
