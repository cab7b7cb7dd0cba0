/// What is seen of a marked string and its surroundings that tells somebody's words from a title or a term.
struct QuoteFeatures {
  let reading: Reading
  let cues: Lent<Cue>

  /// The keys of short segments whose words stand in marks more than once.
  private let again: WordSet

  /// Whether the text has quotes in double marks.
  let hasDoubles: Bool

  init(reading: Reading, cues: Lent<Cue>) {
    self.reading = reading
    self.cues = cues
    var seen = WordSet()
    var again = WordSet()
    for segment in reading.segments where segment.words <= 5 {
      let key = Self.key(of: segment)
      if seen.contains(key) { again.insert(key) } else { seen.insert(key) }
    }
    self.again = again
    hasDoubles = reading.segments.contains { !$0.isSingle && $0.origin == .marks }
  }

  /// A segment's key in a set, which holds no 0.
  private static func key(of segment: Segment) -> UInt64 { max(segment.key, 1) }

  /// One thing seen; the names say what.
  enum Feature: Int, CaseIterable {
    // How long it is, how it is written.
    case oneWord, twoWords, threeWords, fourWords, sevenWords, twelveWords
    case capital, smallStart, titleOne, titleTwo, titleFour, upper, endsSentence, endsComma, isSingle
    // Where it stands.
    case inHeading, inFirstParagraph, startsSentence, isParagraph, isLast
    // What stands before it.
    case behindPreposition, behindDeterminer, behindBe, behindSay, behindCall, behindSpeech, behindAttitude
    case behindComma, behindColon, behindPossessive, behindOrganisation, behindName, behindWork, behindNamer
    case behindWord, behindConjunction, behindAs, behindDash, behindBracket, behindQuote, behindThat
    // What stands behind it.
    case beforeNoun, beforeCue, beforeName, beforeComma, beforeEnd, beforePreposition, beforeBracket,
      beforeVerb
    // What it hangs on.
    case adjacent, colon, before, after, caption, sameParagraph, sameSentence, previousParagraph,
      nextParagraph
    case repeated, possessive, subject, nothing
    case bySay, bySpeech, byCall, byAttitude, byDependent, byRelative
    case pronoun, person, otherName, speakable, unspeakable, speaking, nobody
    case close, near, far, distant
    // Two things at once.
    case shortNoCue, shortWithCue, oneWithSay, oneWithCall, termBeforeNoun, titleBehindPreposition,
      titleAdjacent
    case titleBehindWord, titleSay, wholeNoCue, shortStart, shortBehindBe, capitalBehindWord,
      capitalShortNoCue
    case longNoCue, cueInSentence, unrealMood, behindCapital
    // What it is made of, and what is said of it.
    case clause, clauses, endsSmall, holdsNumber, quotedAgain, behindDefinite, behindIndefinite,
      sourced, underThat, mostlySmall, opensDeterminer, holdsGrammar
  }

  /// All that is seen of a segment.
  func features(_ number: Int, _ attribution: Attribution, _ add: (Feature) -> Void) {
    let segment = reading.segments[number]
    let at = reading.tokenOfSegment[number]
    let range = reading.sentences[reading.sentenceOfSegment[number]]
    let words = segment.words
    switch words {
    case ...1: add(.oneWord)
    case 2: add(.twoWords)
    case 3: add(.threeWords)
    case 4...6: add(.fourWords)
    case 7...11: add(.sevenWords)
    default: add(.twelveWords)
    }
    let isShort = words <= 3
    let isTitle = segment.isTitleCase
    add(segment.beginsWithCapital ? .capital : .smallStart)
    if isTitle { add(words == 1 ? .titleOne : words <= 3 ? .titleTwo : .titleFour) }
    if segment.endsSentence { add(.endsSentence) }
    if segment.ending == .comma { add(.endsComma) }
    if segment.isSingle { add(.isSingle) }
    let isHeading = reading.isHeading[segment.paragraph]
    if isHeading { add(.inHeading) }
    if segment.paragraph == 0 { add(.inFirstParagraph) }
    let paragraph = reading.paragraphs[segment.paragraph]
    if paragraph.count <= 2 { add(.isParagraph) }
    if at + 1 >= range.upperBound || at + 2 == range.upperBound && reading.tokens[at + 1].kind == .period {
      add(.isLast)
    }
    let hasCue: Bool
    switch attribution.rule {
    case .adjacent, .colon, .before, .after, .caption: hasCue = true
    default: hasCue = false
    }
    if at == range.lowerBound {
      add(.startsSentence)
      if isShort { add(.shortStart) }
    } else {
      let previous = reading.tokens[at - 1]
      switch previous.kind {
      case .comma: add(.behindComma)
      case .colon: add(.behindColon)
      case .possessive:
        add(.behindPossessive)
        if at - 2 >= range.lowerBound, isOrganisation(at - 2) { add(.behindOrganisation) }
      case .name:
        add(isOrganisation(at - 1) ? .behindOrganisation : .behindName)
      case .dash: add(.behindDash)
      case .openBracket: add(.behindBracket)
      case .quote: add(.behindQuote)
      case .word:
        if Self.namers.contains(previous.hash) {
          add(.behindNamer)
        } else if previous.is(.work), !previous.is(.cue) {
          add(.behindWork)
        } else if previous.hash == Self.asWord || previous.hash == Self.als {
          add(.behindAs)
        } else if previous.hash == Self.that {
          add(.behindThat)
        } else if previous.is([.determiner, .possessiveDeterminer]) {
          add(.behindDeterminer)
        } else if previous.is(.be) {
          add(.behindBe)
          if isShort { add(.shortBehindBe) }
        } else if previous.is(.say) {
          add(.behindSay)
        } else if previous.is(.call) {
          add(.behindCall)
        } else if previous.is(.speech) {
          add(.behindSpeech)
        } else if previous.is(.attitude) {
          add(.behindAttitude)
        } else if previous.is(.preposition) {
          add(.behindPreposition)
          if isTitle { add(.titleBehindPreposition) }
        } else if previous.is(.conjunction) {
          add(.behindConjunction)
        } else {
          add(.behindWord)
          if isTitle { add(.titleBehindWord) }
          if segment.beginsWithCapital { add(.capitalBehindWord) }
        }
      default: break
      }
      if previous.kind == .comma, at - 2 >= range.lowerBound, reading.tokens[at - 2].is(.work) {
        add(.behindWork)
      }
    }
    if at + 1 < range.upperBound {
      let next = reading.tokens[at + 1]
      switch next.kind {
      case .comma: add(.beforeComma)
      case .name: add(.beforeName)
      case .closeBracket, .openBracket: add(.beforeBracket)
      case .word:
        if next.is(.cue) {
          add(.beforeCue)
        } else if next.is(.preposition) {
          add(.beforePreposition)
        } else if next.is([.auxiliary, .relative]) {
          add(.beforeVerb)
        } else if next.shape == .lower, next.classes.isDisjoint(with: .function) {
          add(.beforeNoun)
          if isShort, at > range.lowerBound, reading.tokens[at - 1].is([.determiner, .possessiveDeterminer]) {
            add(.termBeforeNoun)
          }
        }
      default: add(.beforeEnd)
      }
    } else {
      add(.beforeEnd)
    }
    switch attribution.rule {
    case .adjacent: add(.adjacent)
    case .colon: add(.colon)
    case .before: add(.before)
    case .after: add(.after)
    case .caption: add(.caption)
    case .sameParagraph, .split, .turn:
      if let shared = attribution.sharesWith,
        reading.sentenceOfSegment[shared] == reading.sentenceOfSegment[number]
      {
        add(.sameSentence)
      } else {
        add(.sameParagraph)
      }
    case .previousParagraph: add(.previousParagraph)
    case .nextParagraph: add(.nextParagraph)
    case .repeated: add(.repeated)
    case .possessive: add(.possessive)
    case .subject: add(.subject)
    case .none: add(.nothing)
    }
    if let cue = attribution.cue.map({ cues[$0] }), hasCue {
      if cue.classes.contains(.say) {
        add(.bySay)
        if words == 1 { add(.oneWithSay) }
        if isTitle { add(.titleSay) }
      } else if cue.classes.contains(.call) {
        add(.byCall)
      } else if cue.classes.contains(.speech) {
        add(.bySpeech)
      } else {
        add(.byAttitude)
      }
      if cue.classes.contains(.call), words <= 2 { add(.oneWithCall) }
      if cue.isDependent { add(.byDependent) }
      if cue.isRelative { add(.byRelative) }
      let distance = attribution.distance
      add(distance <= 2 ? .close : distance <= 8 ? .near : distance <= 20 ? .far : .distant)
      if isTitle, attribution.rule == .adjacent { add(.titleAdjacent) }
    }
    if let who = attribution.subject {
      switch who.who {
      case .pronoun: add(.pronoun)
      case .mention(let mention):
        add(reading.entities[reading.mentions[mention].entity].kind == .person ? .person : .otherName)
      case .nominal: add(NounPhrases.canSpeak(who, in: reading) ? .speakable : .unspeakable)
      case .speaking: add(.speaking)
      }
    } else if attribution.sharesWith == nil {
      add(.nobody)
    }
    if isShort { add(hasCue ? .shortWithCue : .shortNoCue) }
    if !hasCue, words > 6 { add(.longNoCue) }
    if !hasCue, at == range.lowerBound, segment.endsSentence { add(.wholeNoCue) }
    if !hasCue, segment.beginsWithCapital, words < 7 { add(.capitalShortNoCue) }
    if segment.allUpper { add(.upper) }
    if !hasCue, range.contains(where: { reading.tokens[$0].is(.say) && reading.tokens[$0].is(.finite) }) {
      add(.cueInSentence)
    }
    if reading.language == .german, range.contains(where: { Self.unreal.contains(reading.tokens[$0].hash) }) {
      add(.unrealMood)
    }
    if at > range.lowerBound {
      let previous = reading.tokens[at - 1]
      if previous.isCapitalised { add(.behindCapital) }
      if Self.definite.contains(previous.hash) { add(.behindDefinite) }
      if Self.indefinite.contains(previous.hash) { add(.behindIndefinite) }
    }
    if segment.clausal > 0 { add(segment.clausal > 1 ? .clauses : .clause) }
    if segment.endsSmall { add(.endsSmall) }
    if segment.holdsNumber { add(.holdsNumber) }
    if words <= 5, again.contains(Self.key(of: segment)) { add(.quotedAgain) }
    let (tokens, sources) = (reading.tokens, Self.sources)
    if range.contains(where: { tokens[$0].kind == .word && sources.contains(tokens[$0].hash) }) {
      add(.sourced)
    }
    if (range.lowerBound..<at).contains(where: { tokens[$0].kind == .word && Self.isThat(tokens[$0].hash) }) {
      add(.underThat)
    }
    if segment.isMostlySmall { add(.mostlySmall) }
    if segment.opensDeterminer { add(.opensDeterminer) }
    if segment.holdsGrammar { add(.holdsGrammar) }
  }

  /// Whether a word opens the clause of what is reported: that, dass.
  private static func isThat(_ hash: UInt64) -> Bool {
    hash == that || hash == dass || hash == dassOld
  }

  /// Whether a chant, a cry or a slogan is named in front of a marked string: chants of “…”, the slogan “…”.
  func isChanted(at: Int, from start: Int) -> Bool {
    var place = at - 1
    if place > start, reading.tokens[place].hash == NameRun.of { place -= 1 }
    return place >= start && Self.chants.contains(reading.tokens[place].hash)
  }

  /// Whether a quote's cue names something with the speaker's word.
  func isCalled(_ attribution: Attribution) -> Bool {
    attribution.cue.map { cues[$0].classes.contains(.call) } ?? false
  }

  /// Whether a word says that a name or a term follows: so-called, titled.
  func isNamer(_ token: Token) -> Bool { Self.namers.contains(token.hash) }

  /// Whether what stands behind a word with capitals is a work's title: read “The Salt Road”.
  func takesTitle(_ token: Token) -> Bool { Self.titleVerbs.contains(token.hash) }

  /// Whether what follows is what somebody calls a thing: as “…”.
  func isAs(_ token: Token) -> Bool { token.hash == Self.asWord }

  /// Whether what follows with capitals is on the air: the show “…”.
  func isShow(_ token: Token) -> Bool { token.hash == WordHash.constant("show") }

  /// Whether a verb is said of readers and of what is read.
  func isReading(_ token: Token) -> Bool { Self.readForms.contains(token.hash) }

  private static let readForms = WordSet(["read", "reads", "reading"].map(WordHash.of))

  /// Whether a word speaks of words: the term, the phrase.
  func isWordNoun(_ token: Token) -> Bool { Self.wordNouns.contains(token.hash) }

  /// Whether a title follows: titled, entitled.
  func isTitled(_ token: Token) -> Bool { Self.titled.contains(token.hash) }

  /// Whether a document is a work, whose title states nothing.
  func isBook(_ token: Token) -> Bool { token.is(.work) && Self.books.contains(token.hash) }

  private func isOrganisation(_ at: Int) -> Bool {
    let token = reading.tokens[at]
    guard token.kind == .name else { return false }
    return reading.entities[reading.mentions[Int(token.payload)].entity].kind == .organisation
  }

  private static var dass: UInt64 { WordHash.constant("dass") }
  private static var dassOld: UInt64 { WordHash.constant("daß") }
  /// Words that a crowd or a campaign calls out.
  private static let chants = WordSet(
    [
      "chant", "chants", "chanting", "cry", "cries", "shout", "shouts", "cheer", "cheers", "chorus",
      "choruses",
      "scream", "screams", "slogan", "slogans", "parole", "parolen", "rufe", "sprechchöre",
    ].map(WordHash.of))
  private static var that: UInt64 { WordHash.constant("that") }
  private static var als: UInt64 { WordHash.constant("als") }
  private static let definite = WordSet(
    ["the", "der", "die", "das", "den", "dem", "des", "le", "la", "les", "el", "los", "las"].map(
      WordHash.of))
  private static let indefinite = WordSet(
    ["a", "an", "ein", "eine", "einen", "einem", "einer", "eines", "un", "une", "una"].map(
      WordHash.of))
  /// Words that name a source in a sentence without a verb of saying.
  private static let sources = WordSet(
    ["according", "laut", "zufolge", "angaben", "meinung", "ansicht", "worten", "selon", "según"]
      .map(WordHash.of))
  private static var asWord: UInt64 { WordHash.constant("as") }
  /// German's mood of reported speech.
  private static let unreal = WordSet(
    [
      "sei", "seien", "habe", "könne", "werde", "müsse", "solle", "dürfe", "wolle", "wäre", "wären", "hätte",
      "hätten", "würde", "würden", "könnte", "könnten", "gebe", "gehe", "komme", "liege", "bleibe", "lasse",
      "stehe", "müssten", "sollte",
    ].map(WordHash.of))
  private static let titleVerbs = WordSet(
    [
      "read", "reads", "reading", "saw", "watched", "watching", "published", "publish", "directed", "sang",
      "sing",
      "sings", "singing", "played", "plays", "performed", "starred", "stars", "wrote", "penned", "authored",
      "recorded", "released",
    ].map(WordHash.of))
  private static let wordNouns = WordSet(["word", "words", "term", "phrase"].map(WordHash.of))
  private static let titled = WordSet(["titled", "entitled"].map(WordHash.of))
  private static let books = WordSet(
    ["book", "paper", "report", "study", "story", "video"].map(WordHash.of))
  private static let namers = WordSet(
    [
      "so-called", "titled", "entitled", "word", "named", "song", "known", "term", "phrase", "starring",
      "words",
      "sogenannte", "sogenannten", "sogenannter", "titel",
    ].map(WordHash.of))
}
