/// What the lexicon knows of a word; a word may be of several classes.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // Function words
  static let determiner = bit(0)
  static let he = bit(1)
  static let she = bit(2)
  static let it = bit(3)
  static let they = bit(4)
  /// I, we, you: a speaker's own words, not the writer's.
  static let speaking = bit(5)
  static let relative = bit(6)
  static let preposition = bit(7)
  static let conjunction = bit(8)
  static let subordinator = bit(9)
  static let auxiliary = bit(10)
  static let be = bit(11)
  static let adverb = bit(12)
  static let quantifier = bit(13)
  static let possessiveDeterminer = bit(14)
  static let objectPronoun = bit(15)

  // Words in and around names
  static let title = bit(16)
  static let maleTitle = bit(17)
  static let femaleTitle = bit(18)
  static let role = bit(19)
  static let groupNoun = bit(20)
  static let documentNoun = bit(21)
  static let organisation = bit(22)
  static let particle = bit(23)
  static let suffix = bit(24)
  static let maleName = bit(25)
  static let femaleName = bit(26)
  static let time = bit(27)
  static let place = bit(28)
  static let demonym = bit(29)
  static let network = bit(30)

  // Cues
  /// Says: can report any words.
  static let say = bit(32)
  /// Reports speech, often with an object (criticised, promised).
  static let speech = bit(33)
  /// Thinks, wants, shows: reports content, seldom quoted words.
  static let attitude = bit(34)
  /// Calls, describes: names something with quoted words.
  static let call = bit(35)
  static let finite = bit(36)
  static let base = bit(37)
  static let ing = bit(38)
  static let pastParticiple = bit(39)
  /// A noun that stands for speech (claim, statement).
  static let cueNoun = bit(40)
  /// Tells somebody: its object is the listener.
  static let listener = bit(41)

  /// Its plain object or clause is what was said: criticised the plan, said he would.
  static let tells = bit(42)
  /// Its infinitive is what was said: vowed to leave.
  static let wants = bit(43)

  // Others
  /// A work that has a title (book, film, song), or a word that gives one (titled, entitled).
  static let work = bit(44)
  static let abbreviation = bit(45)
  static let lowerAbbreviation = bit(46)
  static let german = bit(47)
  static let french = bit(48)
  static let spanish = bit(49)
  static let english = bit(50)
  static let number = bit(51)
  /// A common word that may stand with a capital at a sentence's start.
  static let common = bit(52)
  static let either = bit(53)
  static let negation = bit(54)
  static let familyWord = bit(55)
  static let maleRole = bit(56)
  static let femaleRole = bit(57)

  /// Words that report.
  static let cue: WordClass = [.say, .speech, .attitude, .call]

  /// Pronouns that can be a speaker.
  static let personal: WordClass = [.he, .she, .it, .they]

  /// Words that are never part of a name, however they are written.
  static let function: WordClass = [
    .determiner, .he, .she, .it, .they, .speaking, .relative, .preposition, .conjunction, .subordinator,
    .auxiliary, .be, .adverb, .quantifier, .possessiveDeterminer, .objectPronoun, .common,
  ]

  /// First names.
  static let givenName: WordClass = [.maleName, .femaleName, .either]

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private static func bit(_ number: UInt64) -> WordClass { WordClass(rawValue: 1 << number) }
}
