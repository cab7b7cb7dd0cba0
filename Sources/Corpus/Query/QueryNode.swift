/// What a question asks, as a tree; its depth is bounded by the parser.
indirect enum QueryNode: Hashable, Sendable {
  /// Every article.
  case everything
  /// A word, a prefix or a phrase in a field.
  case words(Phrase)
  /// Two phrases with at most so many steps from the end of the one to the beginning of the other.
  case near(Phrase, Phrase, distance: Int)
  /// Published on a day whose number (``CalendarDay/number``) is in the range.
  case days(Range<Int32>)
  /// A body of so many words.
  case wordCount(ClosedRange<UInt32>)
  /// With something that not every article has.
  case has(Feature)
  /// All of them.
  case all([QueryNode])
  /// Any of them.
  case any([QueryNode])
  /// Everything but that.
  case not(QueryNode)

  /// What an article may have.
  enum Feature: String, CaseIterable, Sendable {
    case quote, speaker, title, author, date, site
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
}

/// Words that stand in a row.
struct Phrase: Hashable, Sendable {
  /// One word of it.
  struct Element: Hashable, Sendable {
    /// The folded word.
    var word: [UInt8]
    /// Whether any word that begins so will do.
    var isPrefix: Bool
    /// How many positions it stands after the phrase's first word.
    var offset: Int
  }

  /// Where it is looked for.
  var field: SearchField
  /// The words, first offset 0, ascending; never empty.
  var elements: [Element]

  /// The words of a text, as the index cuts them; nil where there is none.
  ///
  /// A star directly after a word makes it a prefix. Of a script without spaces the pairs are asked for; a character
  /// alone is the prefix of all pairs that begin with it.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - field: where they are looked for.
  ///   - isUnfinished: whether the last word may be only the beginning of what is meant.
  init?(_ text: String, in field: SearchField, isUnfinished: Bool = false) {
    let bytes = Array(text.utf8)
    var elements: [Element] = []
    var position = 0
    var followsPair = false
    Tokenizer.forEachToken(in: text) { token, folded in
      let end = token.range.upperBound
      let isStarred = end < bytes.count && bytes[end] == UInt8(ascii: "*")
      let isLast = isUnfinished && end == bytes.count
      // The end of a run that has a pair is asked for by that pair already.
      if token.kind != .single || !followsPair {
        elements.append(
          Element(
            word: Array(folded), isPrefix: isStarred || isLast || token.kind == .single, offset: position))
      }
      followsPair = token.kind == .pair
      position += 1
    }
    guard !elements.isEmpty else { return nil }
    self.field = field
    self.elements = elements
  }

  /// How many positions it covers.
  var length: Int { (elements.last?.offset ?? 0) + 1 }
}
