import Export
import TextScreen

extension AppState {
  /// Takes in a key while a popup is open.
  mutating func take(_ key: Key, in popup: Popup) -> [Effect] {
    switch popup {
    case .pager(let pager): take(key, in: pager)
    case .menu(let menu): return take(key, in: menu)
    case .confirmation(let confirmation): return take(key, in: confirmation)
    case .picker(let picker): return take(key, in: picker)
    case .comparison(let comparison): take(key, in: comparison)
    }
    return []
  }

  private mutating func take(_ key: Key, in pager: Pager) {
    var pager = pager
    if pager.isSearching {
      switch key {
      case .enter: pager.isSearching = false
      case .escape:
        pager.search = nil
        pager.isSearching = false
        pager.applySearch()
      default: if pager.search?.take(key) == true { pager.applySearch() }
      }
      popup = .pager(pager)
      return
    }
    let rows = max(1, PopupView.pagerArea(in: popupArea).rows)
    switch key {
    case .escape, .enter, .character("q"), .character("?"):
      popup = nil
      return
    case .character("/"):
      pager.search = LineEditor(pager.search?.text ?? "")
      pager.isSearching = true
    case .down, .character("j"): pager.top += 1
    case .up, .character("k"): pager.top -= 1
    case .pageDown, .character(" "), .control("f"): pager.top += rows
    case .pageUp, .control("b"): pager.top -= rows
    case .control("d"): pager.top += rows / 2
    case .control("u"): pager.top -= rows / 2
    case .home, .character("g"): pager.top = 0
    case .end, .character("G"): pager.top = pager.rows.count
    default: break
    }
    pager.top = max(0, min(pager.top, pager.rows.count - rows))
    popup = .pager(pager)
  }

  private mutating func take(_ key: Key, in menu: Menu) -> [Effect] {
    var menu = menu
    if case .character(let character) = key,
      let item = menu.items.first(where: { $0.key == character })
    {
      popup = nil
      return choose(item.choice)
    }
    switch key {
    case .escape, .character("q"):
      popup = nil
    case .down, .character("j"), .tab:
      menu.cursor = (menu.cursor + 1) % menu.items.count
      popup = .menu(menu)
    case .up, .character("k"), .backTab:
      menu.cursor = (menu.cursor + menu.items.count - 1) % menu.items.count
      popup = .menu(menu)
    case .enter:
      popup = nil
      return choose(menu.items[menu.cursor].choice)
    default: break
    }
    return []
  }

  private mutating func choose(_ choice: Menu.Choice) -> [Effect] {
    switch choice {
    case .sort(let key):
      sort(by: key)
      return arrange()
    case .export(let format):
      askExportName(format)
      return []
    case .copy(let what):
      return copy(what)
    }
  }

  private mutating func take(_ key: Key, in confirmation: Confirmation) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"):
      popup = nil
      switch confirmation.action {
      case .mark(let changes, let label): return make(changes, label: label)
      case .export(let request): return [.export(request)]
      }
    case .character("n"), .character("N"), .escape, .character("q"):
      popup = nil
      message = .info("nothing was changed")
    default: break
    }
    return []
  }

  // MARK: Export

  /// Asks for the format.
  mutating func beginExport() {
    guard shown != nil else {
      message = .info("no article to export")
      return
    }
    let count = exported.count
    popup = .menu(Menu.exporting(count == 1 ? "this article" : "\(count) articles"))
  }

  /// Exports in the last format, to a name made anew.
  mutating func exportAgain() -> [Effect] {
    guard let last = lastExport else {
      beginExport()
      return []
    }
    guard shown != nil else { return [] }
    let folder = last.path.lastIndex(of: "/").map { last.path[...$0] } ?? ""
    let request = ExportRequest(
      positions: exported, format: last.format, path: folder + offeredName(last.format), overwrites: false)
    return [.export(request)]
  }

  /// Takes in how an export ended.
  mutating func take(_ outcome: ExportOutcome) {
    switch outcome {
    case .written(let request):
      let count = request.positions.count
      message = .info("exported \(count == 1 ? "" : "\(count) articles to ")\(request.path)")
    case .exists(var request):
      request.overwrites = true
      popup = .confirmation(
        Confirmation(question: "\(request.path) is there already. Replace it?", action: .export(request)))
    case .failed(let words):
      message = .error(words)
    }
  }

  private mutating func askExportName(_ format: ExportFormat) {
    let name = offeredName(format)
    let folder = lastExport?.path.lastIndex(of: "/").flatMap { lastExport?.path[...$0] } ?? ""
    let request = ExportRequest(positions: exported, format: format, path: "", overwrites: false)
    prompt = Prompt(.exportName(request), text: folder + name)
  }

  /// What an export takes: the selected articles in list order, else the shown one.
  private var exported: [Int] {
    guard !list.selected.isEmpty else { return list.position.map { [$0] } ?? [] }
    return (0..<corpus.count).filter { list.selected.contains(corpus.id(at: $0)) }
  }

  private func offeredName(_ format: ExportFormat) -> String {
    let positions = exported
    guard positions.count == 1, let position = positions.first else {
      return "broadsheet-\(positions.count)-articles." + format.exporter.fileExtension
    }
    return ExportName.name(
      for: corpus[position].article, fileExtension: format.exporter.fileExtension)
  }
}

extension Menu {
  /// The orders of the list.
  ///
  /// - Parameters:
  ///   - order: the list's order now.
  ///   - isRanked: whether articles can be told apart by how well they answer the filter.
  /// - Returns: the menu.
  static func sorting(by order: ListOrder, isRanked: Bool) -> Menu {
    let items = ListOrder.Key.allCases.filter { isRanked || $0 != .relevance }.map { key in
      let isCurrent = key == order.key
      return Item(
        key: key == .story ? "y" : key.rawValue.first ?? "?", label: key.rawValue,
        note: isCurrent ? (order.isReversed ? "reversed · again: as before" : "now · again: reversed") : "",
        choice: .sort(key))
    }
    let cursor = items.firstIndex { $0.choice == .sort(order.key) } ?? 0
    return Menu(title: "Sort by", items: items, cursor: cursor)
  }

  /// The formats of an export, each by the letter that names it best.
  static func exporting(_ what: String) -> Menu {
    let letters: [String: Character] = ["jsonl": "l", "csl": "s"]
    let items = ExportFormat.allCases.map { format in
      Item(
        key: letters[format.rawValue] ?? format.rawValue.first ?? "?", label: format.rawValue,
        note: "." + format.exporter.fileExtension, choice: .export(format))
    }
    return Menu(title: "Export \(what)", items: items)
  }
}
