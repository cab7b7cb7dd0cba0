import Corpus
import TextScreen

extension AppState {
  // MARK: Opening

  /// Opens the speakers of the corpus.
  mutating func showSpeakers() {
    guard let links else { return tellNotLinked() }
    guard !links.speakers.all.isEmpty else {
      message = .info("nobody is quoted here")
      return
    }
    // The speaker of the current quote is at hand.
    let name = shown.flatMap { entry in
      entry.quotations.indices.contains(quotes.cursor) && focus == .quotes
        ? entry.quotations[quotes.cursor].speaker : nil
    }
    let number = name.flatMap { links.speakers.speaker(named: $0) } ?? 0
    let count = Grouped.count(links.speakers.all.count, "speaker", "speakers")
    open(Picker(count + linkedPart(links), .speakers(links.speakers), at: number))
  }

  /// Opens the story of the shown article.
  mutating func showStory() {
    guard let position = list.position, position < corpus.count else {
      message = .info("no article here")
      return
    }
    guard let links else { return tellNotLinked() }
    guard let number = links.stories.group(of: position) else {
      message = .info("no other article tells this story")
      return
    }
    let members = links.stories.groups[number].members.filter { $0.position < corpus.count }
    let next = members.firstIndex { $0.position != position } ?? 0
    open(
      Picker(
        "This story in " + Grouped.count(members.count, "article", "articles"),
        .story(members, from: position),
        at: next))
  }

  /// Opens the other articles that carry the current quote.
  mutating func showCarriers() {
    guard let position = list.position, quotes.count > 0 else {
      message = .info("no quotes in this article")
      return
    }
    guard let links else { return tellNotLinked() }
    let quote = body.quote ?? (focus == .quotes ? quotes.cursor : firstQuoteOnScreen)
    let member = QuoteGroups.Member(position: position, quote: quote)
    guard let number = links.quotes.group(of: member) else {
      message = .info("no other article carries quote \(quote + 1)")
      return
    }
    goToQuote(quote, revealing: false)
    let group = links.quotes.groups[number]
    let members = group.members
    let next = members.firstIndex { $0 != member } ?? 0
    open(
      Picker(
        "This statement in " + Grouped.count(group.articleCount, "article", "articles"),
        .carriers(members, from: member), at: next))
  }

  private mutating func tellNotLinked() {
    message = .info(
      corpus.count == 0 ? "nothing is read yet" : "the articles are being linked; try again in a moment")
  }

  /// What is said of links that do not know all articles yet.
  private func linkedPart(_ links: Links) -> String {
    links.count < corpus.count ? " · of the first \(Grouped.count(links.count, "article", "articles"))" : ""
  }

  mutating func open(_ picker: Picker) {
    if case .picker(let open) = popup { pickersBelow.append(open) } else { pickersBelow = [] }
    popup = .picker(picker)
  }

  /// Newer links have come while the speakers are shown: they are shown instead, with the same one current.
  mutating func refreshPicker() {
    guard let links, case .picker(let picker) = popup, case .speakers(let old) = picker.items,
      picker.line.text.isEmpty
    else { return }
    let name = picker.item.map { old.all[$0].name }
    let number = name.flatMap { links.speakers.speaker(named: $0) } ?? 0
    let count = Grouped.count(links.speakers.all.count, "speaker", "speakers")
    popup = .picker(Picker(count + linkedPart(links), .speakers(links.speakers), at: number))
  }

  // MARK: Keys

  /// Takes in a key while a list to choose from is open.
  mutating func take(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let page = max(1, PickerView.rows(of: picker, in: popupArea))
    switch key {
    case .escape:
      if picker.line.text.isEmpty {
        popup = pickersBelow.popLast().map { .picker($0) }
        return []
      }
      picker.line = LineEditor()
      popup = .picker(picker)
      return narrow()
    case .enter: return choose(in: picker)
    case .down, .control("n"): picker.move(1)
    case .up, .control("p"): picker.move(-1)
    case .pageDown, .control("f"): picker.move(page)
    case .pageUp, .control("b"): picker.move(-page)
    case .home: picker.cursor = 0
    case .end: picker.move(picker.rows.count)
    default:
      if picker.items.isNarrowed {
        guard picker.line.take(key) else { return [] }
        popup = .picker(picker)
        return narrow()
      }
      return takeLetter(key, in: picker)
    }
    popup = .picker(picker)
    return []
  }

  /// A letter in a list that is not narrowed by typing.
  private mutating func takeLetter(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    switch key {
    case .character("j"): picker.move(1)
    case .character("k"): picker.move(-1)
    case .character("g"): picker.cursor = 0
    case .character("G"): picker.move(picker.rows.count)
    case .character("c"), .character("d"): return compare(in: picker)
    case .character("l"), .left: return sort(picker, by: .left)
    case .character("r"), .right: return sort(picker, by: .right)
    case .character("p"): return sort(picker, by: .place)
    case .character("q"):
      popup = nil
      return []
    default: return []
    }
    popup = .picker(picker)
    return []
  }

  /// Asks for what holds the typed words.
  mutating func narrow() -> [Effect] {
    guard case .picker(var picker) = popup else { return [] }
    picker.generation = nextGeneration()
    popup = .picker(picker)
    return [.narrow(NarrowRequest(pattern: picker.line.text, generation: picker.generation))]
  }

  /// Takes in what holds the typed words.
  mutating func take(_ narrowing: Narrowing) {
    guard case .picker(var picker) = popup, narrowing.request.generation == picker.generation else { return }
    picker.rows = narrowing.rows
    picker.cursor = 0
    picker.top = 0
    popup = .picker(picker)
  }

  // MARK: Choosing

  private mutating func choose(in picker: Picker) -> [Effect] {
    guard let item = picker.item else { return [] }
    switch picker.items {
    case .speakers(let speakers):
      let speaker = speakers.all[item]
      // Links may be of an older snapshot: a quote that is there no more is left out when it is drawn.
      open(
        Picker(
          "\(speaker.name) · " + Grouped.count(speaker.quotes.count, "quote", "quotes"),
          .quotes(speaker.quotes)))
      return []
    case .quotes(let members), .carriers(let members, _):
      closePickers()
      return jump(to: members[item].position, quote: members[item].quote)
    case .story(let members, let origin):
      closePickers()
      return members[item].position == origin ? [] : jump(to: members[item].position)
    case .concordance(let concordance, _):
      closePickers()
      let line = concordance.lines[item]
      return jump(to: line.position, offset: line.range.lowerBound)
    }
  }

  private mutating func closePickers() {
    popup = nil
    pickersBelow = []
  }

  /// Compares the article that the person comes from with the one at hand, word by word.
  private mutating func compare(in picker: Picker) -> [Effect] {
    guard let item = picker.item else { return [] }
    let (old, new): (Int, Int)
    switch picker.items {
    case .story(let members, let origin): (old, new) = (origin, members[item].position)
    case .carriers(let members, let origin): (old, new) = (origin.position, members[item].position)
    case .speakers, .quotes, .concordance: return []
    }
    guard old != new else {
      message = .info("this is the article itself; choose another to compare it with")
      return []
    }
    return [.compare(old, with: new)]
  }

  /// What is left of the screen for popups.
  var popupArea: Rect { Rect(column: 0, row: 0, columns: size.columns, rows: layout.status.row) }
}
