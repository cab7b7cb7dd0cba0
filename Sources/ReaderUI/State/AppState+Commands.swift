import Corpus
import Ingestion
import ReadingState
import TextScreen

extension AppState {
  /// Does what a command says.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .down: return move(lines: 1)
    case .up: return move(lines: -1)
    case .pageDown: return movePage(1)
    case .pageUp: return movePage(-1)
    case .halfPageDown: return move(lines: max(1, pageRows / 2))
    case .halfPageUp: return move(lines: -max(1, pageRows / 2))
    case .top: return moveToEdge(top: true)
    case .bottom: return moveToEdge(top: false)
    case .nextArticle: return goToArticle(list.cursor + 1)
    case .previousArticle: return goToArticle(list.cursor - 1)
    case .nextParagraph: body.goToParagraph(forward: true)
    case .previousParagraph: body.goToParagraph(forward: false)
    case .nextQuote: goToNextQuote(forward: true)
    case .previousQuote: goToNextQuote(forward: false)

    case .nextPane: focus = focus.next
    case .previousPane: focus = focus.previous
    case .articles: focus = .list
    case .article: focus = .body
    case .quotes: focus = .quotes
    case .paneLeft: focus = Pane(rawValue: focus.rawValue - 1) ?? focus
    case .paneRight: focus = Pane(rawValue: focus.rawValue + 1) ?? focus
    case .open: return open()
    case .back: return back()
    case .jumpBack: return jumpBack()
    case .jumpForward: return jumpForward()
    case .zoom: preferences.isZoomed.toggle()
    case .narrower: moveSplit(by: layout.shape == .stacked ? -1 : -2)
    case .wider: moveSplit(by: layout.shape == .stacked ? 1 : 2)

    case .find: beginFind()
    case .nextMatch: goToNextMatch(forward: true)
    case .previousMatch: goToNextMatch(forward: false)
    case .filter: beginFilter()
    case .clearFilter: return clearFilter()
    case .sort: popup = .menu(Menu.sorting(by: shownOrder, isRanked: filter?.isRanked == true))

    case .concordance: askConcordance()
    case .speakers: showSpeakers()
    case .story: showStory()
    case .alsoIn: showCarriers()

    case .select: select()
    case .star: return toggle(.starred)
    case .toggleRead: return toggle(.read)
    case .tag: askTags()
    case .undo: return undo()
    case .redo: return redo()

    case .showHidden: toggleHidden()
    case .why: explainHidden()
    case .rawPage: return showRawPage()
    case .measureUp: return changeMeasure(by: 4)
    case .measureDown: return changeMeasure(by: -4)
    case .export: beginExport()
    case .copy: beginCopy()
    case .exportAgain: return exportAgain()
    case .browser: return browse()
    case .editor: return edit()
    case .pipe: askShellCommand(readsBody: true)
    case .shell: askShellCommand(readsBody: false)

    case .command: prompt = Prompt(.command)
    case .help: popup = .pager(Help.pager(for: focus))
    case .errors: showErrors()
    case .stopLoading: return stopLoading()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit:
      guard focus == .list else {
        focus = .list
        return []
      }
      return perform(.quitNow)
    case .quitNow:
      isDone = true
      return [.quit]
    }
    return []
  }

  // MARK: Panes

  private mutating func open() -> [Effect] {
    switch focus {
    case .list:
      guard list.position != nil else { return [] }
      focus = .body
      return markShownRead()
    case .body:
      guard quotes.count > 0 else {
        message = .info("no quotes in this article")
        return []
      }
      goToQuote(body.quote ?? firstQuoteOnScreen, revealing: false)
      focus = .quotes
    case .quotes:
      guard quotes.count > 0 else { return [] }
      goToQuote(quotes.cursor)
      focus = .body
      return markShownRead()
    }
    return []
  }

  /// One step back, the innermost first.
  private mutating func back() -> [Effect] {
    if !pendingKeys.isEmpty {
      pendingKeys = []
    } else if find != nil {
      endFind()
    } else if focus == .list, loading == .running {
      return stopLoading()
    } else if focus == .list, !list.selected.isEmpty {
      list.selected = []
    } else if preferences.isZoomed {
      preferences.isZoomed = false
    } else if focus != .list {
      focus = .list
      body.quote = nil
    }
    return []
  }

  /// Moves the split by some cells; one that is at its end stays there, so that the way back begins at once.
  mutating func moveSplit(by cells: Int) {
    var tried = preferences
    tried.split += cells
    if ScreenLayout(size: size, focus: focus, preferences: tried) != layout { preferences = tried }
  }

  private mutating func stopLoading() -> [Effect] {
    guard loading == .running else {
      message = .info("nothing is being loaded")
      return []
    }
    return [.stopLoading]
  }

  // MARK: Article

  private mutating func changeMeasure(by step: Int) -> [Effect] {
    set(.measure, to: body.measure + step)
    message = .info("measure \(body.measure)")
    return [.keep(body.measure, of: .measure)]
  }

  /// Sets something, within its limits.
  mutating func set(_ preference: Preference, to value: Int) {
    switch preference {
    case .measure:
      let limits = BodyState.measures
      body.measure = min(max(limits.lowerBound, value), limits.upperBound)
    }
  }

  private mutating func toggleHidden() {
    body.showsHidden.toggle()
    let count = shown?.article.removed.count ?? 0
    let blocks = count == 1 ? "1 hidden block" : "\(count) hidden blocks"
    message = .info(count == 0 ? "no hidden blocks here" : body.showsHidden ? "\(blocks) shown" : blocks)
  }

  private mutating func explainHidden() {
    guard let entry = shown, !entry.article.removed.isEmpty else {
      message = .info("no hidden blocks here")
      return
    }
    let width = PopupView.pagerArea(in: popupArea).columns
    popup = .pager(Reasons.pager(for: entry, from: body.removedAtHand ?? 0, width: width))
  }

  /// Shows what went wrong, the newest first, and every file that was left out: in full, as nothing else has room for.
  private mutating func showErrors() {
    let findings = corpus.report.findings
    guard !findings.isEmpty || !failures.isEmpty else {
      message = .info("everything could be read")
      return
    }
    func line(_ label: String, _ role: Role, _ words: String) -> Pager.Line {
      Pager.Line([Pager.Piece(label, role), Pager.Piece(words)], isLabelled: true)
    }
    var lines = failures.reversed().map { line("failed   ", .error, $0) }
    if !lines.isEmpty, !findings.isEmpty {
      lines.append(.blank)
      lines.append(Pager.Line([Pager.Piece("Files and records", .focusedPaneTitle)], isHeading: true))
    }
    lines += findings.map { finding in
      let isFailure = finding.severity == .failed
      return line(
        isFailure ? "failed   " : "skipped  ", isFailure ? .error : .dim, setting.wording.finding(finding))
    }
    popup = .pager(
      Pager(title: failures.isEmpty ? "Files that were not read" : "What went wrong", lines: lines))
  }
}
