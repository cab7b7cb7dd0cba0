import Corpus
import TextScreen

extension AppState {
  /// Opens the prompt for a find in the focused pane.
  mutating func beginFind() {
    prompt = Prompt(.find(focus))
    find = Find(
      pane: focus, pattern: "", generation: nextGeneration(),
      origin: Find.Origin(cursor: list.cursor, top: body.top, quote: quotes.cursor))
    body.matches = []
    body.match = nil
  }

  /// Looks for the prompt's pattern as it is now.
  mutating func findTyped(_ pattern: String) -> [Effect] {
    find?.pattern = pattern
    return findAgain(moves: true)
  }

  /// Looks for the pattern anew: it, the list or the shown article has changed.
  ///
  /// - Parameter moves: whether the answer is to move to a match.
  /// - Returns: what is to be done.
  mutating func findAgain(moves: Bool) -> [Effect] {
    guard var find else { return [] }
    find.rows = []
    find.current = nil
    find.moves = moves
    find.isAnswered = false
    find.generation = nextGeneration()
    self.find = find
    body.matches = []
    body.match = nil
    guard !find.pattern.isEmpty else {
      returnToOrigin()
      return []
    }
    return [.find(FindRequest(pane: find.pane, pattern: find.pattern, generation: find.generation))]
  }

  /// Takes in where the pattern stands.
  mutating func take(_ result: FindResult) {
    guard var find, result.request.generation == find.generation else { return }
    guard result.id == nil || result.id == body.id else { return }
    find.isAnswered = true
    let origin = find.origin
    switch find.pane {
    case .list:
      find.rows = result.rows
      find.current = Self.nearest(result.rows, from: find.moves ? origin.cursor : list.cursor)
    case .quotes:
      find.rows = result.rows
      find.current = Self.nearest(result.rows, from: find.moves ? origin.quote : quotes.cursor)
    case .body:
      body.matches = result.ranges
      let from = body.offset(of: find.moves ? origin.top : body.top)
      body.match =
        result.ranges.isEmpty ? nil : result.ranges.firstIndex { $0.lowerBound >= from } ?? 0
    }
    self.find = find
    if find.moves { showCurrentMatch() }
  }

  /// Goes to another match, round the end; of the filter where nothing is being found.
  mutating func goToNextMatch(forward: Bool) {
    if find == nil, filter != nil, !body.filterMatches.isEmpty {
      goToNextFilterMatch(forward: forward)
      return
    }
    guard var find, find.isAnswered else {
      message = .info(find == nil ? "nothing to find yet (/ find)" : "still looking")
      return
    }
    let count = find.pane == .body ? body.matches.count : find.rows.count
    guard count > 0 else {
      message = .error("“\(find.pattern)” is not in this \(find.pane == .list ? "list" : "article")")
      return
    }
    let step = forward ? 1 : count - 1
    if find.pane == .body {
      body.match = ((body.match ?? (forward ? -1 : 0)) + step + count) % count
    } else {
      find.current = ((find.current ?? (forward ? -1 : 0)) + step + count) % count
      self.find = find
    }
    showCurrentMatch()
  }

  private mutating func goToNextFilterMatch(forward: Bool) {
    let matches = body.filterMatches
    let next: Int
    if let match = body.filterMatch {
      next = (match + (forward ? 1 : matches.count - 1)) % matches.count
    } else {
      let top = body.topOffset
      next =
        (forward ? matches.firstIndex { $0.lowerBound >= top } : matches.lastIndex { $0.lowerBound < top })
        ?? (forward ? 0 : matches.count - 1)
    }
    body.filterMatch = next
    body.reveal(matches[next].lowerBound)
    message = .info("\(next + 1) of \(Grouped.count(matches.count, "match", "matches")) of the filter")
  }

  /// Ends the find and its marks; the place stays.
  mutating func endFind() {
    find = nil
    body.matches = []
    body.match = nil
  }

  /// Goes back to where the find began.
  mutating func returnToOrigin() {
    guard let find else { return }
    switch find.pane {
    case .list: list.go(to: find.origin.cursor)
    case .body: body.top = find.origin.top
    case .quotes: if quotes.count > 0 { goToQuote(find.origin.quote, revealing: false) }
    }
  }

  /// The find as the status line tells it: `/hesitate 1 of 2`.
  var findStatus: String? {
    guard let find, !find.pattern.isEmpty else { return nil }
    return "/\(find.pattern) " + findCount
  }

  /// Which match is current, of how many.
  var findCount: String {
    guard let find, find.isAnswered else { return "…" }
    let count = find.pane == .body ? body.matches.count : find.rows.count
    let current = find.pane == .body ? body.match : find.current
    guard count > 0 else { return "not found" }
    return current.map { "\($0 + 1) of \(Grouped(count))" } ?? "\(Grouped(count))"
  }

  private mutating func showCurrentMatch() {
    guard let find else { return }
    switch find.pane {
    case .list:
      if let current = find.current { list.go(to: find.rows[current]) } else { returnToOrigin() }
    case .quotes:
      if let current = find.current { goToQuote(find.rows[current]) } else { returnToOrigin() }
    case .body:
      if let match = body.match { body.reveal(body.matches[match].lowerBound) } else { returnToOrigin() }
    }
  }

  private static func nearest(_ rows: [Int], from row: Int) -> Int? {
    rows.isEmpty ? nil : rows.firstIndex { $0 >= row } ?? 0
  }
}
