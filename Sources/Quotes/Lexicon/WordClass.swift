/// What the lexicon knows of a word; a word may be of several classes.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // Function words
  static var determiner: WordClass { bit(0) }
  static var he: WordClass { bit(1) }
  static var she: WordClass { bit(2) }
  static var it: WordClass { bit(3) }
  static var they: WordClass { bit(4) }
  /// I, we, you: a speaker's own words, not the writer's.
  static var speaking: WordClass { bit(5) }
  static var relative: WordClass { bit(6) }
  static var preposition: WordClass { bit(7) }
  static var conjunction: WordClass { bit(8) }
  static var subordinator: WordClass { bit(9) }
  static var auxiliary: WordClass { bit(10) }
  static var be: WordClass { bit(11) }
  static var adverb: WordClass { bit(12) }
  static var quantifier: WordClass { bit(13) }
  static var possessiveDeterminer: WordClass { bit(14) }
  static var objectPronoun: WordClass { bit(15) }

  // Words in and around names
  static var title: WordClass { bit(16) }
  static var maleTitle: WordClass { bit(17) }
  static var femaleTitle: WordClass { bit(18) }
  static var role: WordClass { bit(19) }
  static var groupNoun: WordClass { bit(20) }
  static var documentNoun: WordClass { bit(21) }
  static var organisation: WordClass { bit(22) }
  static var particle: WordClass { bit(23) }
  static var suffix: WordClass { bit(24) }
  static var maleName: WordClass { bit(25) }
  static var femaleName: WordClass { bit(26) }
  static var time: WordClass { bit(27) }
  static var place: WordClass { bit(28) }
  static var demonym: WordClass { bit(29) }
  static var network: WordClass { bit(30) }

  // Cues
  /// Says: can report any words.
  static var say: WordClass { bit(32) }
  /// Reports speech, often with an object (criticised, promised).
  static var speech: WordClass { bit(33) }
  /// Thinks, wants, shows: reports content, seldom quoted words.
  static var attitude: WordClass { bit(34) }
  /// Calls, describes: names something with quoted words.
  static var call: WordClass { bit(35) }
  static var finite: WordClass { bit(36) }
  static var base: WordClass { bit(37) }
  static var ing: WordClass { bit(38) }
  static var pastParticiple: WordClass { bit(39) }
  /// A noun that stands for speech (claim, statement).
  static var cueNoun: WordClass { bit(40) }
  /// Tells somebody: its object is the listener.
  static var listener: WordClass { bit(41) }

  /// Its plain object or clause is what was said: criticised the plan, said he would.
  static var tells: WordClass { bit(42) }
  /// Its infinitive is what was said: vowed to leave.
  static var wants: WordClass { bit(43) }

  // Others
  /// A work that has a title (book, film, song), or a word that gives one (titled, entitled).
  static var work: WordClass { bit(44) }
  static var abbreviation: WordClass { bit(45) }
  static var lowerAbbreviation: WordClass { bit(46) }
  static var german: WordClass { bit(47) }
  static var french: WordClass { bit(48) }
  static var spanish: WordClass { bit(49) }
  static var english: WordClass { bit(50) }
  static var number: WordClass { bit(51) }
  /// A common word that may stand with a capital at a sentence's start.
  static var common: WordClass { bit(52) }
  static var either: WordClass { bit(53) }
  static var negation: WordClass { bit(54) }
  /// A word that may be part of a cue of several: according to, put it, shot back.
  static var phrase: WordClass { bit(58) }
  /// A word of a whole clause rather than of a name or a term: I, is, will, not.
  static var clausal: WordClass { bit(59) }
  static var familyWord: WordClass { bit(55) }
  static var maleRole: WordClass { bit(56) }
  static var femaleRole: WordClass { bit(57) }

  /// Words that report.
  static var cue: WordClass { [.say, .speech, .attitude, .call] }

  /// Pronouns that can be a speaker.
  static var personal: WordClass { [.he, .she, .it, .they] }

  /// Words that are never part of a name, however they are written.
  static var function: WordClass {
    [
      .determiner, .he, .she, .it, .they, .speaking, .relative, .preposition, .conjunction, .subordinator,
      .auxiliary, .be, .adverb, .quantifier, .possessiveDeterminer, .objectPronoun, .common,
    ]
  }

  /// First names.
  static var givenName: WordClass { [.maleName, .femaleName, .either] }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always) private static func bit(_ number: UInt64) -> WordClass {
    WordClass(rawValue: 1 << number)
  }
}
