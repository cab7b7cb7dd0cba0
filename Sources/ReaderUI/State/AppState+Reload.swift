import Corpus
import Ingestion

/// What was read when the files had changed, made ready off the screen's thread to take the place of the old.
package struct Reload: Sendable {
  /// The number of the request; answers to older ones are dropped.
  let generation: Int

  /// The new list.
  let arrangement: Arrangement

  /// The new positions of the articles that the person is at or came from, by the old ones.
  let positions: [Int: Int]

  /// How many articles are there that were not, by their IDs, and how many have gone.
  let added: Int
  let gone: Int

  /// Makes a corpus ready; takes time in proportion to its size.
  init(_ corpus: Corpus, for state: AppState, generation: Int) {
    self.generation = generation
    arrangement = Arrangement(
      of: corpus,
      Arrangement.Request(filter: state.filter, order: state.shownOrder, generation: state.generation),
      marks: state.marks)
    let old = Set((0..<state.corpus.count).lazy.map { state.corpus.id(at: $0) })
    var places: [ArticleID: Int] = [:]
    for position in 0..<corpus.count { places[corpus.id(at: position)] = position }
    added = places.keys.count { !old.contains($0) }
    gone = old.count { places[$0] == nil }
    var positions: [Int: Int] = [:]
    for position in state.jumps.positions + [state.list.position].compactMap(\.self)
    where position < state.corpus.count {
      positions[position] = places[state.corpus.id(at: position)]
    }
    self.positions = positions
  }
}

extension AppState {
  /// Has the list made of what was read when the files had changed; until then everything stays as it is.
  mutating func prepare(_ corpus: Corpus) -> [Effect] {
    nextCorpus = corpus
    reloadGeneration = nextGeneration()
    return [.prepare(generation: reloadGeneration)]
  }

  /// Takes the new corpus; the current article stays current where it is still there.
  mutating func take(_ reload: Reload) -> [Effect] {
    guard reload.generation == reloadGeneration, let corpus = nextCorpus else { return [] }
    let current = list.position.flatMap { reload.positions[$0] }
    self.corpus = corpus
    nextCorpus = nil
    reading += 1
    failedCount = corpus.report.findings.count { $0.severity == .failed }
    jumps.move(reload.positions)
    // Lists of places in the old corpus lead nowhere now, and answers about it are of no use.
    if case .picker = popup { popup = nil }
    pickersBelow = []
    arrival = nil
    links = nil
    concordGeneration = nextGeneration()
    outlets = reload.arrangement.outlets
    list.replace(reload.arrangement.positions, current: current)
    hits = ListHits(reload.arrangement)
    message = .info(reloadWords(reload))
    // Filter or order may have changed meanwhile.
    return arrange() + findAgain(moves: false) + linkSnapshot()
  }

  private func reloadWords(_ reload: Reload) -> String {
    let parts = [
      reload.added > 0 ? Grouped.count(reload.added, "article", "articles") + " new" : nil,
      reload.gone > 0
        ? (reload.added > 0 ? "\(Grouped(reload.gone))" : Grouped.count(reload.gone, "article", "articles"))
          + " gone"
        : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "the files have changed, the articles have not" : parts.joined(separator: ", ")
  }
}
