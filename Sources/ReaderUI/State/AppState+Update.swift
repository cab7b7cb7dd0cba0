import Corpus
import Ingestion
import TextScreen

extension AppState {
  /// Takes in what happened and returns what is to be done about it.
  package mutating func update(_ event: Event) -> [Effect] {
    var effects: [Effect]
    switch event {
    case .key(let key):
      isTouched = true
      effects = take(key)
    case .paste(let text):
      effects = paste(text)
    case .mouse(let mouse):
      isTouched = true
      effects = take(mouse)
    case .resize(let size):
      self.size = size
      effects = []
    case .loaded(let snapshot) where loading == .complete:
      effects = prepare(snapshot)
    case .reloaded(let reload):
      effects = take(reload)
    case .loaded(let snapshot):
      corpus = snapshot
      failedCount = snapshot.report.findings.count { $0.severity == .failed }
      if snapshot.report.isComplete, loading == .running {
        loading = .complete
        // What could not be done while articles were read is told before what was read.
        if case .error = message {} else { message = loadMessage }
      }
      effects = arrangeSnapshot() + linkSnapshot()
    case .loadingStopped:
      loading = .stopped
      message = .info("loading stopped: \(Grouped.count(corpus.count, "article", "articles")) read")
      effects = linkSnapshot()
    case .arranged(let arrangement):
      effects = take(arrangement)
    case .found(let result):
      take(result)
      effects = []
    case .filterMatched(let id, let ranges, let generation):
      if generation == filterMatchGeneration, id == body.id { body.filterMatches = ranges }
      effects = []
    case .quoted(let snippets, let generation):
      hits.take(snippets, generation: generation)
      effects = []
    case .linked(let links):
      effects = take(links)
    case .narrowed(let narrowing):
      take(narrowing)
      effects = []
    case .concorded(let concordance, let query, let generation):
      take(concordance, of: query, generation: generation)
      effects = []
    case .compared(let comparison):
      take(comparison)
      effects = []
    case .rawRead(let page):
      take(page)
      keepFailure()
      effects = []
    case .marks(let kept):
      marks.formUnion(kept)
      effects = []
    case .preference(let preference, let value):
      set(preference, to: value)
      effects = []
    case .failed(let words):
      message = .error(words)
      keepFailure()
      effects = []
    case .exported(let outcome):
      take(outcome)
      keepFailure()
      effects = []
    case .programEnded(let outcome):
      take(outcome)
      keepFailure()
      effects = []
    }
    effects += settle()
    return effects
  }

  /// How many failures are kept.
  private static let failuresLimit = 100

  /// Keeps the words of what has just failed for `:errors`.
  private mutating func keepFailure() {
    guard case .error(let words) = message else { return }
    failures = (failures + [words]).suffix(Self.failuresLimit)
  }

  /// Brings everything that follows from something else up to date: layout, shown article, lines on the screen.
  mutating func settle() -> [Effect] {
    var effects: [Effect] = []
    layout = ScreenLayout(size: size, focus: focus, preferences: preferences)
    if let area = layout.frame(of: .list)?.content {
      list.scroll(toFit: max(1, area.rows / hits.linesPerRow(columns: area.columns)))
    }
    effects += askSnippets()
    effects += followList()
    if let area = layout.frame(of: .body)?.content { body.set(columns: area.columns, rows: area.rows) }
    if let area = layout.frame(of: .quotes)?.content, let entry = shown {
      let cursor = quotes.cursor
      let echoes = quotes.echoes
      quotes.scroll(toFit: area.rows) {
        QuotesView.height(
          of: $0, in: entry, columns: area.columns, isCurrent: $0 == cursor, echo: echoes[$0])
      }
    }
    settlePopup()
    return effects
  }

  /// The article and quotes panes show the list's current article.
  mutating func followList() -> [Effect] {
    guard let position = list.position, position < corpus.count else {
      if body.layout != nil {
        body.show(nil)
        quotes = QuotesState()
      }
      return []
    }
    let entry = corpus[position]
    let isSame =
      entry.article.id == body.id && entry.quotations.count == body.entry?.quotations.count
      && entry.article.text == body.entry?.article.text
      && entry.article.removedText == body.entry?.article.removedText
    guard !isSame else { return [] }
    body.show(entry)
    quotes = QuotesState()
    quotes.count = entry.quotations.count
    findEchoes()
    return filterMatchEffects() + findAgain(moves: false)
  }

  /// Asks where the list's filter matches in the shown article.
  mutating func filterMatchEffects() -> [Effect] {
    body.filterMatches = []
    filterMatchGeneration = nextGeneration()
    guard let filter, let position = list.position, position < corpus.count else { return [] }
    return [.matchFilter(filter, position: position, generation: filterMatchGeneration)]
  }

  // MARK: Arranging

  /// Asks for the list anew with the filter and order of now; an earlier request is dropped.
  mutating func arrange() -> [Effect] {
    arrangeGeneration = nextGeneration()
    isArranging = true
    needsArranging = false
    return [.arrange(Arrangement.Request(filter: filter, order: shownOrder, generation: arrangeGeneration))]
  }

  /// A newer snapshot waits for the arrangement that is being made: dropping that one each time would starve the list.
  private mutating func arrangeSnapshot() -> [Effect] {
    guard !isArranging else {
      needsArranging = true
      return []
    }
    return arrange()
  }

  private mutating func take(_ arrangement: Arrangement) -> [Effect] {
    guard arrangement.request.generation == arrangeGeneration else { return [] }
    isArranging = false
    outlets = arrangement.outlets
    // Of what is ranked, the best is what is looked for.
    let isSearching = prompt?.purpose == .filter && arrangement.request.order.key == .relevance
    list.arrange(arrangement.positions, staysAtTop: !isTouched || isSearching)
    hits = ListHits(arrangement)
    var effects = filterMatchEffects()
    if find?.pane == .list { effects += findAgain(moves: false) }
    if needsArranging { effects += arrange() }
    effects += arrive()
    return effects
  }

  var loadMessage: Message {
    let report = corpus.report
    var words = Grouped.count(corpus.count, "article", "articles") + " read"
    if report.copies > 0 { words += ", " + Grouped.count(report.copies, "copy", "copies") }
    let failed = failedCount
    let skipped = report.findings.count - failed
    if skipped > 0 { words += ", \(Grouped(skipped)) skipped" }
    if failed > 0 { words += ", \(Grouped(failed)) failed" }
    if !report.findings.isEmpty { words += " (:errors)" }
    return failed > 0 ? .error(words) : .info(words)
  }
}
