import Corpus

/// A list to choose from, over the panes: speakers, quotes, articles of a story.
package struct Picker: Sendable, Hashable {
  /// What can be chosen.
  enum Items: Sendable, Hashable {
    /// The speakers of the corpus, by their numbers.
    case speakers(Speakers)
    /// Quotes: those of one speaker.
    case quotes([QuoteGroups.Member])
    /// The quotes of one statement; the one that the person comes from is told apart.
    case carriers([QuoteGroups.Member], from: QuoteGroups.Member)
    /// The articles of one story.
    case story([StoryGroups.Member], from: Int)
    /// Every place of a query, with its context.
    case concordance(Concordance, by: Concordance.Order)

    /// How many there are.
    var count: Int {
      switch self {
      case .speakers(let speakers): speakers.all.count
      case .quotes(let quotes), .carriers(let quotes, _): quotes.count
      case .story(let members, _): members.count
      case .concordance(let concordance, _): concordance.lines.count
      }
    }

    /// Whether typing narrows the list; short lists are walked with the keys of the panes instead.
    var isNarrowed: Bool {
      switch self {
      case .speakers, .quotes: true
      case .carriers, .story, .concordance: false
      }
    }
  }

  var title: String
  var items: Items

  /// The items that the typed words leave, by their numbers.
  var rows: [Int]

  /// The current row.
  var cursor = 0

  /// The first row on the screen.
  var top = 0

  /// What was typed to narrow the list.
  var line = LineEditor()

  /// The number of the last request to narrow; answers to older ones are dropped.
  var generation = 0

  init(_ title: String, _ items: Items, at cursor: Int = 0) {
    self.title = title
    self.items = items
    rows = Array(0..<items.count)
    self.cursor = min(max(0, cursor), max(0, rows.count - 1))
  }

  /// The current item.
  var item: Int? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Moves by rows, cut to the list.
  mutating func move(_ count: Int) { cursor = min(max(0, cursor + count), max(0, rows.count - 1)) }

  /// Brings the cursor onto a screen of some rows.
  mutating func scroll(toFit rows: Int) {
    top = min(top, max(0, self.rows.count - rows))
    top = max(0, min(max(top, cursor - rows + 1), cursor))
  }
}

/// A list to be narrowed to what holds some words.
package struct NarrowRequest: Sendable, Hashable {
  var pattern: String
  var generation: Int
}

/// What holds the words.
package struct Narrowing: Sendable, Hashable {
  var request: NarrowRequest
  var rows: [Int]

  /// Looks through all items; takes time in proportion to them, so it belongs off the screen's thread.
  init(_ request: NarrowRequest, _ items: Picker.Items, in corpus: Corpus) {
    self.request = request
    let words = request.pattern.split(separator: " ").map { TextFind(String($0)) }
    func stand(in texts: [String]) -> Bool {
      words.allSatisfy { word in texts.contains { word.stands(in: $0) } }
    }
    switch items {
    case .speakers(let speakers):
      rows = speakers.all.indices.filter { number in
        let speaker = speakers.all[number]
        return !Task.isCancelled
          && stand(in: speaker.variants.map(\.name) + [speaker.name, speaker.role ?? ""])
      }
    case .quotes(let members), .carriers(let members, _):
      rows = members.indices.filter { number in
        let member = members[number]
        guard !Task.isCancelled, member.position < corpus.count else { return false }
        let entry = corpus[member.position]
        guard entry.quotations.indices.contains(member.quote) else { return false }
        return stand(in: [
          entry.article.text[entry.quotations[member.quote].range], entry.article.metadata.title ?? "",
          QuoteEcho.outlet(of: member.position, in: corpus),
        ])
      }
    case .story(let members, _):
      rows = Array(members.indices)
    case .concordance(let concordance, let order):
      rows = concordance.numbers(by: order)
    }
  }
}
