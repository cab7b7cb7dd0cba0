/// A word, a number or a sign of the text, as the one pass over the bytes leaves it.
struct Token {
  /// What stands there.
  enum Kind: UInt8 {
    case word, number, comma, period, question, exclamation, colon, semicolon, dash, ellipsis
    case openBracket, closeBracket, possessive, mark, symbol
    /// The end of a paragraph.
    case paragraphEnd
    /// A whole quoted segment, seen from outside; `payload` is its number.
    case quote
    /// A whole name; `payload` is the mention's number.
    case name
  }

  /// How a word is written.
  enum Shape: UInt8 {
    case lower, capital, upper, other
  }

  /// Where it begins, in bytes of the text.
  var start: Int32

  /// Where it ends, in bytes of the text.
  var end: Int32

  /// The hash of the folded word; 0 where there is none.
  var hash: UInt64 = 0

  /// What the lexicon knows of the word.
  var classes: WordClass = []

  /// What stands there.
  var kind: Kind

  /// How a word is written.
  var shape: Shape = .other

  /// Which mark it is, where it is one.
  var mark: MarkGlyph = .none

  /// Whether a blank, a line's start or an opening sign stands before a mark.
  var looseBefore: Bool {
    get { flags & 1 != 0 }
    set { flags = newValue ? flags | 1 : flags & ~1 }
  }

  /// Whether a blank, a line's end or a closing sign stands after a mark.
  var looseAfter: Bool {
    get { flags & 2 != 0 }
    set { flags = newValue ? flags | 2 : flags & ~2 }
  }

  // Two facts in one byte keep a token at 32 bytes, half a cache line.
  private var flags: UInt8 = 0

  /// The number of the segment or mention that a collapsed token stands for.
  var payload: Int32 = -1

  init(start: Int32, end: Int32, hash: UInt64 = 0, kind: Kind) {
    self.start = start
    self.end = end
    self.hash = hash
    self.kind = kind
  }

  /// The token's bytes.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it is a word of some class.
  @inline(__always) func `is`(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }

  /// Whether it is an auxiliary, and not the article `a`, which French has as one.
  var isAuxiliary: Bool { self.is(.auxiliary) && !self.is(.determiner) }

  /// Whether it is a word with a capital first letter.
  @inline(__always) var isCapitalised: Bool {
    kind == .word && (shape == .capital || shape == .upper)
  }
}

/// The quotation marks, by what their glyph promises.
enum MarkGlyph: UInt8 {
  case none
  /// `"`, `＂`
  case straight
  /// `''`, `’’`
  case doubledApostrophe
  /// ` `` `, `‘‘`
  case doubledBacktick
  /// `“`
  case curlyOpen
  /// `”`
  case curlyClose
  /// `„`, `‟`
  case low
  /// `«`
  case guillemetLeft
  /// `»`
  case guillemetRight
  /// `「`, `『`
  case cornerOpen
  /// `」`, `』`
  case cornerClose
  /// `‘`, `‹`, `‚`
  case singleOpen
  /// `’`, `›`
  case singleClose
  /// `'`
  case singleStraight

  /// Whether the mark belongs to the single ones, which share their glyph with the apostrophe.
  var isSingle: Bool { self == .singleOpen || self == .singleClose || self == .singleStraight }

  /// Which marks pair with each other.
  enum Family { case none, double, guillemet, corner, single }

  /// The mark's family.
  var family: Family {
    switch self {
    case .none: .none
    case .straight, .doubledApostrophe, .doubledBacktick, .curlyOpen, .curlyClose, .low: .double
    case .guillemetLeft, .guillemetRight: .guillemet
    case .cornerOpen, .cornerClose: .corner
    case .singleOpen, .singleClose, .singleStraight: .single
    }
  }
}
