import Corpus
import Ingestion

/// What the list shows of the articles that a filter finds: where they answer it.
struct ListHits: Sendable, Hashable {
  /// The filter that the list was arranged by; nil where all articles are listed.
  private(set) var filter: Query?

  /// The filter with words of the corpus in place of misspelt ones, where it finds nothing.
  private(set) var suggestion: String?

  /// Pieces of the articles' bodies, by the articles' positions.
  private(set) var snippets: [Int: Snippet] = [:]

  /// What was asked for last.
  private var asked: Set<Int> = []

  /// The cells that a piece may take, as of the last request.
  private var columns = 0

  /// The number of the last request; answers to older ones are dropped.
  private var generation = 0

  /// Of a list without filter.
  init() {}

  /// Of a list that was arranged.
  init(_ arrangement: Arrangement) {
    filter = arrangement.request.filter
    suggestion = arrangement.suggestion
  }

  /// Whether each article has a line of its body that answers the filter.
  var areShown: Bool { filter?.isRanked == true }

  /// How many lines an article takes in a pane of a width: one where a line holds all, else two; one more for the piece
  /// of its body.
  func linesPerRow(columns: Int) -> Int {
    (ArticleListView.isWide(columns) ? 1 : 2) + (areShown ? 1 : 0)
  }

  /// The effect that gets the pieces of some articles where they are not there.
  mutating func ask(_ positions: some Sequence<Int>, columns: Int, generation: Int) -> [Effect] {
    guard let filter, areShown else { return [] }
    if columns != self.columns {
      self.columns = columns
      snippets = [:]
      asked = []
    }
    let missing = positions.filter { snippets[$0] == nil }
    guard !asked.isSuperset(of: missing) else { return [] }
    asked = Set(missing)
    self.generation = generation
    return [.quote(filter, positions: missing, columns: columns, generation: generation)]
  }

  /// Takes in pieces.
  mutating func take(_ snippets: [Int: Snippet], generation: Int) {
    guard generation == self.generation else { return }
    self.snippets.merge(snippets) { $1 }
  }
}

extension AppState {
  /// The list's order: what a filter with words finds is ranked, unless the person sorted it otherwise.
  var shownOrder: ListOrder {
    filter?.isRanked == true ? filterOrder ?? ListOrder(.relevance) : order
  }

  /// Sorts the list; the same order again is reversed.
  mutating func sort(by key: ListOrder.Key) {
    let now = shownOrder
    let new = ListOrder(key, isReversed: now.key == key && !now.isReversed)
    if filter?.isRanked == true { filterOrder = new }
    // The order of a filtered list stays when the filter goes.
    if key != .relevance { order = new }
  }

  /// Asks for what the rows on the screen show of their articles' bodies.
  mutating func askSnippets() -> [Effect] {
    guard hits.areShown, let area = layout.frame(of: .list)?.content else { return [] }
    let lines = hits.linesPerRow(columns: area.columns)
    let end = min(list.positions.count, list.top + (area.rows + lines - 1) / lines)
    let shown = list.positions[min(list.top, end)..<end].filter { $0 < corpus.count }
    return hits.ask(
      shown, columns: max(1, area.columns - ArticleListView.indent), generation: nextGeneration())
  }
}
