/// A stretch of text between quotation marks, or what stands for one (a block quote, a transcript's turn).
struct Segment {
  /// What made it.
  enum Origin { case marks, block, turn }

  /// How its marks were completed, where one was missing.
  enum Repair { case none, openToParagraphEnd, unclosed, unopened }

  /// The content, in bytes of the text, without the marks.
  var content: Range<Int>

  /// The tokens that it covers, marks included.
  var tokens: Range<Int>

  /// The number of its paragraph.
  var paragraph: Int

  /// What made it.
  var origin = Origin.marks

  /// How its marks were completed.
  var repair = Repair.none

  /// Whether a turn gives the words as they were spoken.
  var isVerbatim = true

  /// Whether it goes on from the paragraph before, which was left open.
  var continues = false

  /// How many words it has.
  var words = 0

  /// How many of its words of four letters or more (and its first) begin with a capital.
  var capitalised = 0

  /// How many of its words are judged by their capital.
  var judged = 0

  /// The last sign in it, where it ends with one.
  var ending: Token.Kind?

  /// Whether all its letters are capitals.
  var allUpper = false

  /// How many words in it make a clause: pronouns, auxiliaries, negations.
  var clausal = 0

  /// Whether at least half of its words are written small.
  var isMostlySmall = false

  /// Whether its first word is an article.
  var opensDeterminer = false

  /// Whether an article, a preposition or a conjunction stands in it behind its first word.
  var holdsGrammar = false

  /// Whether its last word is written small.
  var endsSmall = false

  /// Whether a number stands in it.
  var holdsNumber = false

  /// The same for all segments of the same words.
  var key: UInt64 = 0

  /// Whether its first letter is a capital.
  var beginsWithCapital = false

  /// Whether it is made of single marks.
  var isSingle = false

  /// Whether its words are written as a title's are.
  var isTitleCase: Bool { capitalised == judged && (judged > 1 || words == 1 && judged > 0) }

  /// Whether a sentence's end stands in it.
  var endsSentence: Bool {
    ending == .period || ending == .question || ending == .exclamation || ending == .ellipsis
  }
}

/// A paragraph: its tokens without the closing one, and its bytes.
struct Paragraph {
  var tokens: Range<Int>
  var bytes: Range<Int>

  /// Whether it is written and ended as a heading is.
  var isHeading = false

  /// Whether it is a quote set as a block.
  var isBlockQuote = false
}
