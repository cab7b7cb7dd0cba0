import Corpus
import TextScreen

/// Draws the rows of the quotes pane.
struct QuotesView {
  let state: QuotesState
  let entry: Corpus.Entry?
  let isFocused: Bool

  /// The quotes where the find's pattern stands.
  let matches: [Int]

  /// Panes narrower than this give speaker and quote a line each.
  private static let wide = 58

  /// The lines that the text of the current quote may take in a narrow pane.
  private static let textLines = 8

  func draw(on screen: inout Screen, in area: Rect) {
    guard let entry else { return }
    guard !entry.quotations.isEmpty else {
      screen.put("no quotes in this article", at: area.point(2, 0), role: .dim)
      return
    }
    var row = 0
    for quote in state.top..<entry.quotations.count where row < area.rows {
      let height = Self.height(
        of: quote, in: entry, columns: area.columns, isCurrent: quote == state.cursor,
        echo: state.echoes[quote])
      let place = Rect(
        column: area.column, row: area.row + row, columns: area.columns, rows: min(height, area.rows - row))
      draw(quote, of: entry, on: &screen, in: place)
      row += height
    }
  }

  /// Tells the current quote in one line, from a place to the right.
  func drawStrip(on screen: inout Screen, at point: Point, width: Int) {
    guard let entry, entry.quotations.indices.contains(state.cursor) else { return }
    let wording = wording(state.cursor, of: entry)
    var at = point
    let number = QuoteMarks.superscript(state.cursor + 1)
    at.column += screen.put(number + " ", at: at, role: .quoteNumber)
    let speaker = SafeText(entry.quotations[state.cursor].speaker ?? "? unattributed")
    at.column += screen.drawCut(
      speaker, at: at, role: wording.speaker == nil ? .unknownSpeaker : .speaker, width: width / 3)
    at.column += screen.put(" ", at: at, role: .quote)
    let times = SafeText(state.echoes[state.cursor].map { " " + $0.times } ?? "")
    at.column += screen.drawCut(
      SafeText(wording.line), at: at, role: .quote, width: point.column + width - at.column - times.width)
    screen.draw(times, at: at, role: .quoteNumber)
  }

  /// The rows that a quote takes in a pane of a width.
  static func height(
    of quote: Int, in entry: Corpus.Entry, columns: Int, isCurrent: Bool, echo: QuoteEcho?
  ) -> Int {
    if columns >= wide { return isCurrent ? 2 : 1 }
    guard isCurrent else { return 2 }
    let wording = QuoteWording(quotation: entry.quotations[quote], text: entry.article.text)
    return 2 + textRows(wording, columns: columns).count + echoRows(echo, columns: columns).count
  }

  /// The lines that name the other outlets in a narrow pane.
  private static func echoRows(_ echo: QuoteEcho?, columns: Int) -> ArraySlice<BodyLine> {
    guard let echo else { return [] }
    return StyledRun(echo.words + " (a shows)", .details).lines(width: max(8, columns - 5)).prefix(2)
  }

  private static func textRows(_ wording: QuoteWording, columns: Int) -> [BodyLine] {
    var run = StyledRun()
    // No more than the rows can show is broken into lines.
    run.append(String(wording.line.prefix(columns * textLines)), role: .quote)
    return Array(run.lines(width: max(8, columns - 5)).prefix(textLines))
  }

  private func draw(_ quote: Int, of entry: Corpus.Entry, on screen: inout Screen, in area: Rect) {
    let wording = wording(quote, of: entry)
    let isCurrent = quote == state.cursor
    let speaker = SafeText(wording.speaker ?? "? unattributed")
    let speakerRole: Role = wording.speaker == nil ? .unknownSpeaker : .speaker
    screen.put(isCurrent ? "▸" : " ", at: area.point(0, 0), role: .headline)
    let number = SafeText(QuoteMarks.superscript(quote + 1))
    screen.draw(number, at: area.point(max(1, 3 - number.width), 0), role: .quoteNumber)
    if area.columns >= Self.wide {
      let speakerRoom = min(32, area.columns / 3)
      screen.drawCut(speaker, at: area.point(4, 0), role: speakerRole, width: speakerRoom)
      let short = sideWords(of: quote, wording)
      let room = area.columns - 4 - speakerRoom - 2 - (short.width == 0 ? 1 : short.width + 2)
      screen.drawCut(
        SafeText(wording.line), at: area.point(4 + speakerRoom + 1, 0), role: .quote, width: room)
      drawSide(of: quote, wording, on: &screen, end: area.point(area.columns - 1, 0))
      if isCurrent, area.rows > 1 {
        let words = [state.echoes[quote].map { $0.words + " (a shows)" }, wording.details].compactMap(\.self)
        screen.drawCut(
          SafeText(words.joined(separator: " · ")), at: area.point(4, 1), role: .confidence,
          width: area.columns - 5)
      }
    } else {
      let times = SafeText(state.echoes[quote]?.times ?? "")
      screen.drawCut(
        speaker, at: area.point(4, 0), role: speakerRole,
        width: area.columns - 4 - (times.isEmpty ? 0 : times.width + 2))
      screen.draw(times, at: area.point(area.columns - 1 - times.width, 0), role: .quoteNumber)
      if isCurrent {
        drawText(wording, echo: state.echoes[quote], on: &screen, in: area)
      } else if area.rows > 1 {
        screen.drawCut(
          SafeText(wording.line), at: area.point(4, 1), role: .quote, width: area.columns - 5)
      }
    }
    if isCurrent, isFocused {
      screen.overlay(.selection, on: area)
    } else if matches.contains(sorted: quote) {
      screen.overlay(.match, on: area.inset(left: 4))
    }
  }

  /// Kind and certainty where they are not the usual, and in how many outlets: the words beside a quote.
  private func sideWords(of quote: Int, _ wording: QuoteWording) -> SafeText {
    SafeText(
      [wording.short, state.echoes[quote]?.times ?? ""].filter { !$0.isEmpty }.joined(separator: "  "))
  }

  private func drawSide(of quote: Int, _ wording: QuoteWording, on screen: inout Screen, end: Point) {
    let words = sideWords(of: quote, wording)
    let times = SafeText(state.echoes[quote]?.times ?? "")
    let start = Point(column: end.column - words.width, row: end.row)
    screen.draw(words, at: start, role: .confidence)
    screen.draw(times, at: Point(column: end.column - times.width, row: end.row), role: .quoteNumber)
  }

  private func drawText(_ wording: QuoteWording, echo: QuoteEcho?, on screen: inout Screen, in area: Rect) {
    let rows = Self.textRows(wording, columns: area.columns) + Self.echoRows(echo, columns: area.columns)
    for (row, line) in rows.enumerated() where row + 1 < area.rows {
      for piece in line.pieces { screen.draw(piece.text, at: area.point(4, row + 1), role: piece.role) }
    }
    if rows.count + 1 < area.rows {
      screen.drawCut(
        SafeText(wording.details), at: area.point(4, rows.count + 1), role: .confidence,
        width: area.columns - 5)
    }
  }

  private func wording(_ quote: Int, of entry: Corpus.Entry) -> QuoteWording {
    QuoteWording(quotation: entry.quotations[quote], text: entry.article.text)
  }
}
