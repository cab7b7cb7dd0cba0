/// Words that stand in a row.
struct Phrase: Hashable, Sendable {
  /// One word of it.
  struct Element: Hashable, Sendable {
    /// The folded word.
    var word: [UInt8]
    /// Which words of a text it stands for.
    var match: Match
    /// How they may be written.
    var capitals: Capitals.Set
    /// How many positions it stands after the phrase's first word.
    var offset: Int
  }

  /// Which words of a text a word of a question stands for.
  enum Match: Hashable, Sendable {
    /// The word itself.
    case exact
    /// Any that begins so.
    case prefix
    /// Any that has the word's stem in the language of its article; where that is not known, the word itself.
    case stem
    /// Any that begins so or has the stem: the word is still being typed.
    case beginning
    /// Any at most so many edits away.
    case fuzzy(Int)
  }

  /// How a piece of a question was typed.
  enum Style: Hashable {
    /// Between quotation marks.
    case quoted
    /// Without spaces in it.
    case plain
    /// The same, at the end of a question that is still being typed.
    case unfinished
    /// With a tilde and a number of edits.
    case fuzzy(Int)
  }

  /// A word of a phrase as it stood in the text.
  struct Word: Hashable, Sendable {
    /// The folded word.
    var folded: [UInt8]
    /// Where it stood, in bytes.
    var range: Range<Int>
    /// What of the corpus will do for it.
    var match: Match
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
  ///   - style: how they were typed.
  ///   - words: takes what stood in the text.
  init?(_ text: String, in field: SearchField, style: Style, words: inout [Word]) {
    let bytes = Array(text.utf8)
    var tokens: [(token: Token, folded: [UInt8], position: Int)] = []
    var position = 0
    var followsPair = false
    Tokenizer.forEachToken(in: text) { token, folded in
      // The end of a run that has a pair is asked for by that pair already.
      if token.kind != .single || !followsPair { tokens.append((token, Array(folded), position)) }
      followsPair = token.kind == .pair
      position += 1
    }
    guard !tokens.isEmpty else { return nil }
    self.field = field
    elements = []
    for (token, folded, position) in tokens {
      let end = token.range.upperBound
      let match: Match
      if token.kind == .single || (end < bytes.count && bytes[end] == UInt8(ascii: "*")) {
        match = .prefix
      } else if style == .unfinished, end == bytes.count {
        match = field.isRunningText && tokens.count == 1 ? .beginning : .prefix
      } else if case .fuzzy(let distance) = style, token.kind == .word {
        match = .fuzzy(distance)
      } else {
        // Words that are joined by a hyphen or an apostrophe are meant as they stand.
        match =
          style != .quoted && field.isRunningText && token.kind == .word && tokens.count == 1 ? .stem : .exact
      }
      let isBeginning = match == .prefix || match == .beginning
      elements.append(
        Element(
          word: folded, match: match,
          capitals: field.isRunningText
            ? token.capitals.accepted(isBeginning: isBeginning, letters: folded.count) : .any,
          offset: position))
      words.append(Word(folded: folded, range: token.range, match: match))
    }
  }

  /// How many positions it covers.
  var length: Int { (elements.last?.offset ?? 0) + 1 }
}
