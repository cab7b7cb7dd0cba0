extension AppState {
  /// The rows, or articles, that a page of the focused pane has.
  var pageRows: Int {
    guard let area = layout.frame(of: focus)?.content else { return 1 }
    switch focus {
    case .list: return max(1, area.rows / hits.linesPerRow(columns: area.columns))
    case .body: return max(1, area.rows)
    case .quotes: return max(1, area.rows / 2)
    }
  }

  /// Moves in the focused pane.
  mutating func move(lines: Int) -> [Effect] {
    switch focus {
    case .list: list.go(to: list.cursor + lines)
    case .body: body.scroll(lines)
    case .quotes: goToQuote(quotes.cursor + lines)
    }
    return []
  }

  /// Moves by a page; at the end of an article, on to the next one.
  mutating func movePage(_ direction: Int) -> [Effect] {
    switch focus {
    case .list: list.go(to: list.cursor + direction * pageRows)
    case .body:
      if direction > 0, body.isAtEnd { return goToArticle(list.cursor + 1) }
      // Two lines stay on the screen, to read on from.
      body.scroll(direction * max(1, pageRows - 2))
    case .quotes: goToQuote(quotes.cursor + direction * pageRows)
    }
    return []
  }

  /// Goes to the first or last row of the focused pane.
  mutating func moveToEdge(top: Bool) -> [Effect] {
    switch focus {
    case .list: list.go(to: top ? 0 : list.positions.count - 1)
    case .body: if top { body.goToTop() } else { body.goToEnd() }
    case .quotes: goToQuote(top ? 0 : quotes.count - 1)
    }
    return []
  }

  /// Shows another article of the list; one that is read in the article pane is read.
  mutating func goToArticle(_ row: Int) -> [Effect] {
    guard list.positions.indices.contains(row) else {
      message = .info(row < 0 ? "this is the first article" : "this is the last article")
      return []
    }
    list.go(to: row)
    return focus == .body ? markShownRead() : []
  }

  // MARK: Quotes

  /// Makes a quote current in both panes.
  ///
  /// - Parameters:
  ///   - quote: the quote, cut to those that there are.
  ///   - revealing: whether the article is scrolled to it.
  mutating func goToQuote(_ quote: Int, revealing: Bool = true) {
    guard quotes.count > 0 else { return }
    quotes.go(to: quote)
    body.quote = quotes.cursor
    if revealing, let range = shown?.quotations[quotes.cursor].range {
      body.reveal(range.lowerBound)
    }
  }

  /// Goes to the quote after the current one; where none is current, to the first from the top of the screen.
  mutating func goToNextQuote(forward: Bool) {
    guard let quotations = shown?.quotations, !quotations.isEmpty else {
      message = .info("no quotes in this article")
      return
    }
    var target: Int?
    if let current = body.quote {
      target = current + (forward ? 1 : -1)
    } else {
      let top = body.topOffset
      target =
        forward
        ? quotations.firstIndex { $0.range.lowerBound >= top }
        : quotations.lastIndex { $0.range.lowerBound < top }
    }
    guard let target, quotations.indices.contains(target) else {
      message = .info(forward ? "no quote further down" : "no quote further up")
      return
    }
    goToQuote(target)
  }

  /// The first quote on the article's screen, else the first of all.
  var firstQuoteOnScreen: Int {
    let top = body.topOffset
    return shown?.quotations.firstIndex { $0.range.upperBound > top } ?? 0
  }
}
