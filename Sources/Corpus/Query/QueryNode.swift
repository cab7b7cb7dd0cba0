/// What a question asks, as a tree; its depth is bounded by the parser.
indirect enum QueryNode: Hashable, Sendable {
  /// Every article.
  case everything
  /// A word, a prefix or a phrase in a field.
  case words(Phrase)
  /// Two phrases with at most so many steps from the end of the one to the beginning of the other.
  case near(Phrase, Phrase, distance: Int)
  /// A pattern that a field's text matches.
  case pattern(TextPattern, in: SearchField)
  /// Published on a day whose number (``CalendarDay/number``) is in the range.
  case days(Range<Int32>)
  /// A body of so many words.
  case wordCount(ClosedRange<UInt32>)
  /// With something that not every article has.
  case has(Feature)
  /// With a mark of its reader's.
  case marked(ReaderMark)
  /// All of them.
  case all([QueryNode])
  /// Any of them.
  case any([QueryNode])
  /// Everything but that.
  case not(QueryNode)

  /// What an article may have.
  enum Feature: String, CaseIterable, Sendable {
    case quote, speaker, title, author, date, site

    /// The feature's place in ``SegmentIndex/Facts/features``.
    var bit: UInt8 {
      switch self {
      case .quote: 1
      case .speaker: 2
      case .title: 4
      case .author: 8
      case .date: 16
      case .site: 32
      }
    }

    /// All that an article has.
    static func bits(of entry: Corpus.Entry) -> UInt8 {
      let metadata = entry.article.metadata
      var bits: UInt8 = 0
      if !entry.quotations.isEmpty { bits |= Feature.quote.bit }
      if entry.quotations.contains(where: { $0.speaker != nil }) { bits |= Feature.speaker.bit }
      if metadata.title != nil { bits |= Feature.title.bit }
      if !metadata.authors.isEmpty { bits |= Feature.author.bit }
      if metadata.published != nil { bits |= Feature.date.bit }
      if metadata.site != nil { bits |= Feature.site.bit }
      return bits
    }
  }

  /// What a reader may have made of an article.
  enum ReaderMark: Hashable, Sendable {
    case read, unread, starred
    /// Has a tag, its name in small letters.
    case tag(String)
    /// Tells the story of a name (``StoryGroups/name(ofGroup:)``), or that of the article whose ID begins so; in small
    /// letters.
    case story(String)

    /// The names after `is:`.
    static let named: [(name: String, mark: ReaderMark)] = [
      ("unread", .unread), ("read", .read), ("starred", .starred),
    ]
  }

  /// Whether a part of it satisfies a condition.
  func contains(where condition: (QueryNode) -> Bool) -> Bool {
    if condition(self) { return true }
    return switch self {
    case .all(let nodes), .any(let nodes): nodes.contains { $0.contains(where: condition) }
    case .not(let node): node.contains(where: condition)
    default: false
    }
  }
}

/// Where words are looked for.
enum SearchField: Hashable, Sendable {
  case text, title, quote, author, site, speaker, language

  /// The vocabulary that holds the field's words.
  var indexField: IndexField {
    switch self {
    case .text, .title, .quote: .text
    case .author: .author
    case .site: .site
    case .speaker: .speaker
    case .language: .language
    }
  }

  /// Whether it holds running text: only there do word forms and capitals tell anything.
  var isRunningText: Bool { indexField == .text }
}
