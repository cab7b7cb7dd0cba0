import TextScreen

extension AppState {
  /// Takes in a key: the popup has it first, then the prompt, then the panes.
  mutating func take(_ key: Key) -> [Effect] {
    message = nil
    // The way out works everywhere.
    if key == .control("c") { return perform(.quitNow) }
    if key == .control("z") { return perform(.suspend) }
    if key == .control("l") { return perform(.redraw) }
    if let popup { return take(key, in: popup) }
    if prompt != nil { return takeInPrompt(key) }
    pendingKeys.append(key)
    switch keymap.meaning(of: pendingKeys, in: focus) {
    case .command(let command):
      pendingKeys = []
      return perform(command)
    case .prefix:
      return []
    case .nothing:
      let wasSequence = pendingKeys.count > 1
      pendingKeys = []
      // A key that ends no sequence still means what it means alone.
      if wasSequence { return take(key) }
      message = .info("\(key.name) does nothing here (? help)")
      return []
    }
  }

  /// Takes in pasted text: it is typed text where text is asked for, and never a command.
  mutating func paste(_ text: String) -> [Effect] {
    if case .pager(var pager) = popup, pager.isSearching {
      pager.search?.insert(text)
      pager.applySearch()
      popup = .pager(pager)
      return []
    }
    if case .picker(var picker) = popup, picker.items.isNarrowed {
      picker.line.insert(text)
      popup = .picker(picker)
      return narrow()
    }
    guard popup == nil, prompt != nil else { return [] }
    prompt?.line.insert(text)
    return promptChanged()
  }

  /// Takes in a mouse report.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    if let popup { return take(mouse, in: popup) }
    guard prompt == nil else { return [] }
    if mouse.action == .press, layout.shape == .single, mouse.at.row == layout.tabs?.row {
      if let pane = TabsView(focus: focus).pane(at: mouse.at.column) { focus = pane }
      return []
    }
    if mouse.action == .drag || mouse.action == .release {
      if isDraggingSplit { dragSplit(to: mouse.at) }
      isDraggingSplit = isDraggingSplit && mouse.action == .drag
      return []
    }
    guard let frame = layout.frame(at: mouse.at) else { return [] }
    switch mouse.action {
    case .press:
      message = nil
      isDraggingSplit = layout.splitDistance(of: mouse.at) == 0
      return isDraggingSplit ? [] : press(at: mouse.at, in: frame)
    case .wheelUp, .wheelDown:
      turnWheel(mouse.action == .wheelDown ? 1 : -1, in: frame.pane)
      return []
    case .release, .drag:
      return []
    }
  }

  private mutating func dragSplit(to point: Point) {
    if let distance = layout.splitDistance(of: point) { moveSplit(by: distance) }
  }

  private mutating func turnWheel(_ direction: Int, in pane: Pane) {
    switch pane {
    case .list: list.go(to: list.cursor + direction)
    case .body: body.scroll(3 * direction)
    case .quotes: goToQuote(quotes.cursor + direction)
    }
  }

  private mutating func press(at point: Point, in frame: ScreenLayout.Frame) -> [Effect] {
    focus = frame.pane
    guard frame.content.contains(point) else { return [] }
    let row = point.row - frame.content.row
    switch frame.pane {
    case .list:
      let target = list.top + row / hits.linesPerRow(columns: frame.content.columns)
      if target < list.positions.count { list.go(to: target) }
    case .body:
      if let quote = body.quote(atRow: row, column: point.column - frame.content.column, in: frame.content) {
        goToQuote(quote, revealing: false)
      }
    case .quotes:
      guard let entry = shown else { break }
      var below = 0
      for quote in quotes.top..<max(quotes.top, quotes.count) {
        below += QuotesView.height(
          of: quote, in: entry, columns: frame.content.columns, isCurrent: quote == quotes.cursor,
          echo: quotes.echoes[quote])
        if row < below {
          goToQuote(quote)
          break
        }
      }
    }
    return []
  }
}
