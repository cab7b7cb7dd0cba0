/// Who stands beside a cue.
struct Subject {
  /// How the text names the speaker.
  enum Who {
    /// By name: the mention's number.
    case mention(Int)
    /// By he, she, it or they.
    case pronoun(WordClass)
    /// By a noun: a spokesman, the company.
    case nominal
    /// The speaker's own I or we.
    case speaking
  }

  /// How the text names the speaker.
  var who: Who

  /// The tokens of the subject with all that belongs to it.
  var tokens: Range<Int>

  /// What is shown as the mention, in bytes of the text.
  var range: Range<Int>

  /// Whether it was found by a weak rule (the sentence's first noun, a climb over an aside).
  var isWeak = false
}

/// A word that reports, with its subject.
struct Cue {
  /// Where a subject stands from its cue.
  enum Order { case before, after, none }

  /// The cue's token.
  var token: Int

  /// The cue in bytes of the text.
  var range: Range<Int>

  /// What kind of word it is.
  var classes: WordClass

  /// Who speaks.
  var subject: Subject?

  /// Where the subject stands.
  var order = Order.none

  /// Whether the subject is the one who is spoken to or of: was told, is called.
  var isPassive = false

  /// Whether the cue hangs on another verb: to say, saying.
  var isDependent = false

  /// Whether it stands in a relative clause: who said.
  var isRelative = false

  /// The number of its sentence.
  var sentence: Int
}
