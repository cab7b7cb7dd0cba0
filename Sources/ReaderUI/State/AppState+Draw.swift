import Corpus
import Ingestion
import TextScreen

extension AppState {
  /// Draws the whole interface.
  ///
  /// Changes nothing.
  package func draw(on screen: inout Screen) {
    guard layout.shape != .tooSmall else {
      let wordings = ["broadsheet needs 30×8 cells", "needs 30×8 cells", "needs 30×8"].map { SafeText($0) }
      screen.drawCut(
        wordings.first { $0.width <= size.columns } ?? SafeText("30×8"), at: Point(column: 0, row: 0),
        role: .status, width: size.columns)
      return
    }
    if let area = layout.header { drawHeader(on: &screen, in: area) }
    drawFrames(on: &screen)
    for frame in layout.frames { draw(frame, on: &screen) }
    if let area = layout.tabs { TabsView(focus: focus).draw(on: &screen, in: area) }
    if let area = layout.hints { drawHints(on: &screen, in: area) }
    if let prompt {
      drawPrompt(prompt, on: &screen, in: layout.status)
    } else {
      drawStatus(on: &screen, in: layout.status)
    }
    if let popup {
      let area = Rect(column: 0, row: 0, columns: size.columns, rows: layout.status.row)
      PopupView(popup: popup, corpus: corpus, today: ArticleDate(setting.today)).draw(on: &screen, in: area)
    }
  }

  /// A screen of the terminal's size with everything on it.
  package func screen() -> Screen {
    var screen = Screen(size: size)
    draw(on: &screen)
    return screen
  }

  // MARK: Panes

  private func drawFrames(on screen: inout Screen) {
    // The focused one last: where borders meet, its own is seen whole.
    for frame in layout.frames.sorted(by: { $0.pane != focus && $1.pane == focus }) {
      let isFocused = frame.pane == focus
      let weight: LineWeight = isFocused ? .heavy : .light
      let role: Role = isFocused ? .focusedBorder : .border
      if layout.isBoxed {
        screen.drawBorder(frame.outer, weight: weight, role: role)
      } else if layout.tabs == nil {
        screen.drawHorizontalLine(
          row: frame.outer.row, columns: frame.outer.column - 1..<frame.outer.endColumn + 1, weight: weight,
          role: role)
      }
    }
    guard layout.tabs == nil else { return }
    for frame in layout.frames {
      let start = Point(column: frame.outer.column + (layout.isBoxed ? 2 : 1), row: frame.outer.row)
      let room = frame.outer.endColumn - start.column - 2
      let titles = titles(of: frame.pane).map { SafeText("[\(frame.pane.rawValue)] \($0) ") }
      let title = titles.first { $0.width <= room } ?? titles[titles.count - 1]
      let drawn = screen.drawCut(
        title, at: start, role: frame.pane == focus ? .focusedPaneTitle : .paneTitle,
        width: room)
      if frame.pane == .quotes, frame.isStrip {
        let after = Point(column: start.column + drawn, row: start.row)
        screen.clear(
          Rect(column: after.column - 1, row: after.row, columns: size.columns - after.column + 1, rows: 1))
        quotesView.drawStrip(on: &screen, at: after, width: frame.outer.endColumn - after.column)
      }
    }
  }

  /// A pane's title, from the fullest wording to the shortest.
  private func titles(of pane: Pane) -> [String] {
    let place = place(in: pane)
    switch pane {
    case .list:
      let order = "\(shownOrder.key.rawValue) " + (shownOrder.descends ? "↓" : "↑")
      return [
        "Articles " + place, "Articles \(placeInList) · " + order, "Articles \(placeInList)", placeInList,
      ]
    case .body: return [place.isEmpty ? "Article" : "Article · " + place]
    case .quotes: return [place.isEmpty ? "Quotes" : "Quotes " + place]
    }
  }

  /// The current row and how many there are.
  private var placeInList: String {
    let count = list.positions.count
    return count == 0 ? "0" : "\(Grouped(list.cursor + 1))/\(Grouped(count))"
  }

  /// Where the person is in a pane.
  private func place(in pane: Pane) -> String {
    switch pane {
    case .list:
      return placeInList + " · by \(shownOrder.key.rawValue) " + (shownOrder.descends ? "↓" : "↑")
    case .body:
      guard let entry = shown else { return "" }
      let left = Double(entry.article.wordCount) * (1 - body.progress) / Self.wordsPerMinute
      let time = left >= 0.5 ? " · ~\(Int(left.rounded())) min left" : ""
      return "\(Int(body.progress * 100))%" + time
    case .quotes:
      return quotes.count == 0 ? "" : "\(quotes.cursor + 1)/\(quotes.count)"
    }
  }

  /// How fast adults read prose silently: the mean of Brysbaert's meta-analysis (2019) is 238.
  private static let wordsPerMinute = 238.0

  private func draw(_ frame: ScreenLayout.Frame, on screen: inout Screen) {
    guard !frame.content.isEmpty else { return }
    switch frame.pane {
    case .list:
      ArticleListView(
        state: list, corpus: corpus, marks: marks, storyCount: storyCount(of:),
        today: ArticleDate(setting.today),
        isFocused: focus == .list, matches: find?.pane == .list ? find?.rows ?? [] : [],
        placeholder: listPlaceholder, hits: hits
      ).draw(on: &screen, in: frame.content)
    case .body:
      ArticleBodyView(state: body, placeholder: corpus.count == 0 ? "" : "no article")
        .draw(on: &screen, in: frame.content)
    case .quotes:
      quotesView.draw(on: &screen, in: frame.content)
    }
  }

  private var quotesView: QuotesView {
    QuotesView(
      state: quotes, entry: shown, isFocused: focus == .quotes,
      matches: find?.pane == .quotes ? find?.rows ?? [] : [])
  }

  private var listPlaceholder: [String] {
    guard corpus.count > 0 else { return emptyWords }
    guard filter != nil, !isArranging else { return [] }
    let suggestion = hits.suggestion.map {
      ["", "did you mean", $0, prompt == nil ? "(f, then Tab)" : "(Tab)"]
    }
    return ["nothing matches the filter"] + (suggestion ?? [])
      + (prompt == nil ? ["", "F shows all articles"] : [])
  }

  /// What stands in the place of articles where there is none.
  private var emptyWords: [String] {
    switch loading {
    case .running: ["reading …"]
    case .stopped: ["no articles were read", "before loading was stopped"]
    case .complete:
      corpus.report.findings.isEmpty
        ? ["no articles here", "", "Text, HTML, Markdown,", "JSON, CSV, feeds and", "web archives are read."]
        : ["no articles here", "", ":errors lists each file", "and why it was left out"]
    }
  }

  // MARK: Lines

  private func drawHeader(on screen: inout Screen, in area: Rect) {
    screen.clear(area, role: .header)
    var text = " broadsheet  \(setting.place)"
    if corpus.count > 0 || loading != .running {
      text += " · " + Grouped.count(corpus.count, "article", "articles")
    }
    if outlets > 0 { text += " · " + Grouped.count(outlets, "outlet", "outlets") }
    if failedCount > 0 { text += " · \(Grouped(failedCount)) failed (:errors)" }
    let side = SafeText(filter.map { "filter: \($0.text) " } ?? "")
    let sideWidth = min(side.width, area.columns / 2)
    screen.drawCut(SafeText(text), at: area.point(0, 0), role: .header, width: area.columns - sideWidth - 1)
    screen.drawCut(
      side, at: area.point(area.columns - sideWidth, 0), role: .header, width: sideWidth)
  }

  private func drawStatus(on screen: inout Screen, in area: Rect) {
    screen.clear(area, role: .status)
    var left: [String] = []
    if loading == .running { left.append(progressWords) }
    if layout.shape == .single { left.append(place(in: focus)) }
    if !list.selected.isEmpty { left.append("sel \(list.selected.count)") }
    if let id = body.id {
      if marks.starred.contains(id) { left.append("starred") }
      let tags = marks.tags(of: id)
      if !tags.isEmpty { left.append(tags.map { "#" + $0.name }.joined(separator: " ")) }
    }
    if layout.header == nil, let filter { left.append("filter: \(filter.text)") }
    if let findStatus { left.append(findStatus) }
    if !pendingKeys.isEmpty { left.append(pendingKeys.map(\.name).joined(separator: " ") + " …") }
    var right = ""
    if let article = shown?.article {
      right = article.source.charset.uppercased() + (article.metadata.language.map { " " + $0 } ?? "") + " "
    }
    let rightText = SafeText(size.columns >= 60 ? right : "")
    var at = area.point(1, 0)
    if loading == .running, let bar = ProgressBar(corpus.report), size.columns >= 60 {
      at.column += bar.draw(on: &screen, at: at) + 1
    }
    let end = area.endColumn - rightText.width
    let leftText = left.filter { !$0.isEmpty }.joined(separator: " · ")
    // A message is what the person waits for, so it comes first where both do not fit.
    let words: (text: String, role: Role)? =
      switch message {
      case .info(let text): (text, .status)
      case .error(let text): (text, .error)
      case nil: nil
      }
    let message = SafeText(words?.text ?? "")
    let leftRoom = max(0, end - at.column - (message.isEmpty ? 0 : message.width + 4))
    at.column += screen.drawCut(
      SafeText(leftText), at: at, role: .status, width: message.isEmpty ? end - at.column : leftRoom)
    if let words, !message.isEmpty {
      let start = max(at.column + (at.column > 1 ? 3 : 0), end - message.width - 2)
      let column = at.column > 1 ? start : 1
      screen.drawCut(
        message, at: Point(column: column, row: area.row), role: words.role, width: end - column - 1)
    }
    screen.draw(rightText, at: Point(column: end, row: area.row), role: .status)
  }

  private var progressWords: String {
    let report = corpus.report
    let escape = focus == .list ? " (Esc stops)" : ""
    let all = report.filesInAll.map { " of \(Grouped(max($0, report.files)))" } ?? ""
    return
      "reading: \(Grouped(report.files))\(all) files, \(Grouped.count(corpus.count, "article", "articles"))"
      + escape
  }

  private func drawPrompt(_ prompt: Prompt, on screen: inout Screen, in area: Rect) {
    screen.clear(area, role: .prompt)
    var side = prompt.problem ?? ""
    if prompt.problem == nil {
      switch prompt.purpose {
      case .find: side = prompt.line.text.isEmpty ? "" : findCount
      case .filter: side = isArranging ? "…" : "\(Grouped(list.positions.count)) of \(Grouped(corpus.count))"
      case .command, .exportName, .tags, .shell, .concordance: break
      }
    }
    // What is wrong is told in full: above the line where there is no room beside it.
    let typed = SafeText(prompt.label).width + SafeText(prompt.line.text).width
    let isAbove = prompt.problem != nil && typed + SafeText(side).width + 3 > area.columns
    let sideText = SafeText(isAbove ? "" : side)
    let sideRoom = prompt.problem == nil ? min(sideText.width, max(0, area.columns / 2)) : sideText.width
    let label = screen.put(prompt.label, at: area.point(0, 0), role: .prompt)
    let room = max(1, area.columns - label - sideRoom - 2)
    // The line is scrolled so far that the cursor is on the screen.
    let line = SafeText(prompt.line.text)
    let head = SafeText(prompt.line.head)
    var skipped = 0
    var cut = 0
    while head.width - cut >= room, skipped < head.clusters.count {
      cut += head.clusters[skipped].width
      skipped += 1
    }
    screen.draw(
      line[skipped..<line.clusters.count], at: area.point(label, 0), role: .prompt, width: room)
    screen.cursor = area.point(min(area.columns - 1, label + head.width - cut), 0)
    screen.drawCut(
      sideText, at: area.point(area.columns - sideRoom - 1, 0),
      role: prompt.problem == nil ? .prompt : .error, width: sideRoom)
    drawCandidates(on: &screen, over: area)
    if isAbove { drawProblem(side, on: &screen, over: area) }
  }

  /// Draws what is wrong with a typed line in rows above it.
  private func drawProblem(_ problem: String, on screen: inout Screen, over area: Rect) {
    var run = StyledRun()
    run.append(problem, role: .error)
    let lines = run.lines(width: max(1, area.columns - 2)).prefix(max(1, area.row - 2))
    for (index, line) in lines.enumerated() {
      let row = Rect(
        column: area.column, row: area.row - lines.count + index, columns: area.columns, rows: 1)
      screen.clear(row, role: .error)
      line.draw(on: &screen, at: row.point(1, 0))
    }
  }

  private func drawCandidates(on screen: inout Screen, over area: Rect) {
    guard let prompt, prompt.purpose == .command else { return }
    let candidates = commandCandidates
    let rows = min(candidates.count, max(1, min(10, layout.status.row - 3)))
    guard rows > 0 else { return }
    let first = max(0, (prompt.candidate ?? 0) - rows + 1)
    for (index, command) in candidates.enumerated().dropFirst(first).prefix(rows) {
      let line = Rect(
        column: 0, row: area.row - rows + index - first, columns: min(area.columns, 96), rows: 1)
      screen.clear(line, role: .popup)
      screen.put(" " + command.rawValue, at: line.point(0, 0), role: .popup)
      screen.drawCut(SafeText(Help.keys(of: command)), at: line.point(21, 0), role: .keyHint, width: 18)
      screen.drawCut(
        SafeText(command.entry.summary), at: line.point(41, 0), role: .popup, width: line.columns - 42)
      if index == prompt.candidate { screen.overlay(.selection, on: line) }
    }
  }

  private func drawHints(on screen: inout Screen, in area: Rect) {
    var at = area.point(1, 0)
    for (key, label) in shownHints {
      let key = SafeText(key)
      let label = SafeText(":" + label)
      guard at.column + key.width + label.width < area.endColumn else { break }
      at.column += screen.draw(key, at: at, role: .keyHint)
      at.column += screen.draw(label, at: at, role: .dim) + 2
    }
  }

  /// Keys and what they do now: none of the panes' keys works while a line is typed or a popup is open.
  private var shownHints: [(String, String)] {
    if popup != nil { return [] }
    if let prompt { return prompt.hints }
    return hints.compactMap { command, label in command.entry.bindings.first.map { ($0.keys, label) } }
  }

  private var hints: [(Command, String)] {
    switch focus {
    case .list:
      [
        (.help, "help"), (.open, "open"), (.find, "find"), (.filter, "filter"),
      ] + (filter == nil ? [] : [(.clearFilter, "all articles")]) + [
        (.sort, "sort"), (.speakers, "who"), (.story, "story"), (.nextPane, "pane"), (.select, "select"),
        (.star, "star"),
        (.export, "export"), (.zoom, "zoom"), (.quit, "quit"),
      ]
    case .body:
      [
        (.help, "help"), (.find, "find"), (.nextArticle, "next article"), (.nextQuote, "next quote"),
        (.alsoIn, "also in"), (.story, "story"), (.showHidden, "hidden"), (.why, "why hidden"),
        (.star, "star"), (.export, "export"), (.zoom, "zoom"),
        (.quit, "back"),
      ]
    case .quotes:
      [
        (.help, "help"), (.open, "to its place"), (.alsoIn, "also in"), (.speakers, "who"), (.find, "find"),
        (.nextPane, "pane"),
        (.nextArticle, "next article"), (.export, "export"), (.zoom, "zoom"), (.quit, "back"),
      ]
    }
  }
}
