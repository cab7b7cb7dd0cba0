/// Finds the cues of a sentence and the subject of each.
struct CueFinder {
  let reading: Reading
  private(set) var sentence = 0..<0
  private var number = 0

  /// The cues of all sentences so far, and where this sentence's begin.
  var cues: Room<Cue>
  private var start = 0

  var phrases: NounPhrases { NounPhrases(reading: reading, sentence: sentence) }

  init(reading: Reading, arena: Arena) {
    self.reading = reading
    // Two sentences in three have one.
    cues = arena.room(for: reading.sentences.count + 8)
  }

  /// The cues of all sentences, in order, and which are each sentence's.
  static func cues(in reading: Reading, arena: Arena) -> (cues: Lent<Cue>, ofSentence: Lent<Range<Int>>) {
    var finder = CueFinder(reading: reading, arena: arena)
    var ofSentence = arena.room(Range<Int>.self, for: reading.sentences.count)
    let tokens = reading.tokens
    for (number, sentence) in reading.sentences.enumerated() {
      finder.start = finder.cues.count
      if let first = sentence.first(where: { mayReport(tokens[$0]) }) {
        finder.sentence = sentence
        finder.number = number
        finder.run(from: first)
      }
      ofSentence.appendReserved(finder.start..<finder.cues.count)
    }
    return (finder.cues.lent, ofSentence.lent)
  }

  /// The last of the sentence's cues that stands before a token and fits.
  func lastCue(before at: Int, _ fits: (Cue) -> Bool = { _ in true }) -> Cue? {
    (start..<cues.count).last { cues[$0].token < at && fits(cues[$0]) }.map { cues[$0] }
  }

  @inline(__always) private static func mayReport(_ token: Token) -> Bool {
    token.is([.cue, .phrase]) && token.kind == .word
  }

  func token(_ index: Int) -> Token { reading.tokens[index] }

  private mutating func run(from first: Int) {
    for at in first..<sentence.upperBound {
      let token = token(at)
      guard Self.mayReport(token) else { continue }
      if token.is(.phrase), let cue = sourcePhrase(at) {
        cues.append(cue)
      } else if token.is(.cue), let cue = verb(at) {
        cues.append(cue)
      } else if token.hash == Self.put || token.hash == Self.puts, hash(at + 1) == Self.it,
        at > sentence.lowerBound
      {
        // as NAME put it
        var cue = Cue(token: at, range: token.range, classes: [.say, .finite], sentence: number)
        cue.range = Int(token.start)..<Int(self.token(at + 1).end)
        attach(subject(endingAt: at - 1), to: &cue)
        cues.append(cue)
      } else if token.hash == Self.back, at > sentence.lowerBound,
        Self.backVerbs.contains(self.token(at - 1).hash)
      {
        // shot back, fired back
        var cue = Cue(token: at, range: token.range, classes: [.say, .finite], sentence: number)
        cue.range = Int(self.token(at - 1).start)..<Int(token.end)
        attach(subject(endingAt: at - 2), to: &cue)
        cues.append(cue)
      }
    }
  }

  // MARK: According to

  /// The phrases that name a source: `according to X`, `in the words of X`, `laut X`.
  private func sourcePhrase(_ at: Int) -> Cue? {
    let token = token(at)
    let phrase: (words: Int, isCue: Bool)
    switch token.hash {
    case Self.according where hash(at + 1) == Self.to: phrase = (2, true)
    case Self.selon, Self.laut, Self.segun: phrase = (1, true)
    case Self.so where reading.language == .german && isBehindQuote(at): phrase = (1, true)
    case Self.words where hash(at + 1) == NameRun.of && hash(at - 1) == NameRun.the: phrase = (2, true)
    default: return nil
    }
    guard phrase.isCue,
      let subject = phrases.starting(at: at + phrase.words) ?? phrases.bare(at: at + phrase.words)
    else { return nil }
    return Cue(
      token: at, range: Int(token.start)..<Int(self.token(at + phrase.words - 1).end),
      classes: [.say, .finite],
      subject: subject, order: .after, sentence: number)
  }

  /// Whether a quote stands before a word, or before the comma in front of it: `„…“, so NAME`.
  private func isBehindQuote(_ at: Int) -> Bool {
    let before = at > sentence.lowerBound && token(at - 1).kind == .comma ? at - 2 : at - 1
    return before >= sentence.lowerBound && token(before).kind == .quote
  }

  func hash(_ at: Int) -> UInt64 {
    sentence.contains(at) ? token(at).hash : 0
  }

  // MARK: Verbs

  private func verb(_ at: Int) -> Cue? {
    let token = token(at)
    // The States: a capital inside a sentence is a name's, or a headline's.
    if token.isCapitalised, at > sentence.lowerBound,
      token.is(.place) || !reading.isHeading[reading.paragraphOfSentence[number]]
    {
      return nil
    }
    // It goes: “…”; anything else goes without words.
    if Self.going.contains(token.hash), !bringsWords(at) { return nil }
    var cue = Cue(token: at, range: token.range, classes: token.classes, sentence: number)
    if token.is([.he, .she]) {
      // assure-t-il
      cue.subject = pronoun(at)
      cue.order = .after
      return cue
    }
    // What stands before the verb, behind its auxiliaries and adverbs.
    var before = at - 1
    var hasBe = false
    var hasAuxiliary = false
    var isInfinitive = false
    while before >= sentence.lowerBound {
      let word = self.token(before)
      guard word.kind == .word else { break }
      if word.hash == Self.to {
        isInfinitive = true
        before -= 1
        continue
      }
      if word.is(.auxiliary), reading.language != .english || !word.is(.determiner) {
        if word.is([.he, .she]), reading.language == .french {
          // a-t-elle ajouté
          cue.subject = pronoun(before)
          cue.order = .before
          return cue
        }
        if word.is(.be) { hasBe = true }
        hasAuxiliary = true
        before -= 1
      } else if isAdverb(word) {
        before -= 1
      } else {
        break
      }
    }
    let previous = before >= sentence.lowerBound ? self.token(before) : nil
    if isInfinitive {
      guard token.is(.base) else { return nil }
      cue.isDependent = true
      attach(main(before: before + 1), to: &cue)
      return cue
    }
    if token.is(.ing) {
      // the old saying goes
      if Self.sayings.contains(token.hash), Self.goes.contains(hash(at + 1)) { return nil }
      if let previous, previous.kind == .word, previous.is([.determiner, .possessiveDeterminer]) {
        return nil
      }
      if hasBe {
        attach(subject(endingAt: before), to: &cue)
      } else {
        cue.isDependent = true
        // with its leader, NAME, saying
        if let subject = participleSubject(before: at) ?? main(before: at) {
          attach(subject, to: &cue)
        } else if let subject = subjectBehindParticiple(at) {
          cue.subject = subject
          cue.order = .before
        }
      }
      return cue
    }
    if at > sentence.lowerBound, Self.goes.contains(token.hash),
      Self.sayings.contains(self.token(at - 1).hash)
    {
      // as the old saying goes: nobody's words
      let saying = self.token(at - 1)
      cue.subject = Subject(who: .speaking, tokens: at - 1..<at, range: saying.range)
      cue.order = .before
      return cue
    }
    // Noun or verb? `the claims`, `his calls`
    if let previous, previous.kind == .possessive { return nil }
    if let previous, Self.singular.contains(previous.hash), token.is(.base), !token.is(.finite),
      !hasAuxiliary
    {
      return nil
    }
    if let previous, previous.kind == .word,
      previous.is([.determiner, .possessiveDeterminer]) && !previous.is(.relative) && !previous.is(.it),
      !hasAuxiliary, before == at - 1
    {
      return nil
    }
    if token.is(.pastParticiple), hasBe {
      return passive(cue, before: before)
    }
    if token.is(.pastParticiple), !token.is(.finite), !hasAuxiliary { return nil }
    // the states; both states
    if token.hash == Self.states, let previous, previous.kind != .name,
      !previous.is([.personal, .documentNoun, .role])
    {
      return nil
    }
    if token.is(.base), !token.is(.finite), !hasAuxiliary, !isPluralSubject(before) { return nil }
    if token.is(.cueNoun) || token.is(.groupNoun) || token.is(.documentNoun) || token.is(.role)
      || token.is(.work)
    {
      // A word that is also a noun needs a subject directly before it.
      guard let previous,
        previous.kind == .name || previous.is(.personal) || previous.is(.relative) || hasAuxiliary
          || previous.kind == .comma || previous.kind == .closeBracket
          || previous.is([.role, .groupNoun, .documentNoun, .speaking, .quantifier])
      else { return nil }
      if previous.kind == .word, previous.is(.preposition) { return nil }
      // In Twitter posts
      if previous.kind == .name, before > sentence.lowerBound, !hasAuxiliary,
        self.token(before - 1).kind == .word, self.token(before - 1).is(.preposition)
      {
        return nil
      }
      // the use of executive orders
      if previous.kind == .word, previous.is(.role), before > sentence.lowerBound, !hasAuxiliary,
        self.token(before - 1).kind == .word, self.token(before - 1).is(.preposition)
      {
        return nil
      }
    }
    if isInverted(at, before: before, hasAuxiliary: hasAuxiliary), let subject = phrases.starting(at: at + 1)
    {
      cue.subject = subject
      cue.order = .after
      return cue
    }
    attach(subject(endingAt: before), to: &cue)
    if Self.readForms.contains(token.hash), let subject = cue.subject, !isText(subject) { return nil }
    if let object = quotedObject(behind: at) {
      // quoted her as saying: the words are hers
      let start = cue.subject?.tokens.lowerBound ?? at
      cue.subject = Subject(who: object.who, tokens: start..<object.tokens.upperBound, range: object.range)
      cue.order = .before
    }
    if cue.subject == nil, hasAuxiliary, let subject = phrases.first(before: at) {
      var weak = subject
      weak.isWeak = true
      cue.subject = weak
      cue.order = .before
    }
    if let previous, previous.is(.relative) { cue.isRelative = true }
    return cue
  }

  private func pronoun(_ at: Int) -> Subject {
    let word = token(at)
    return Subject(
      who: .pronoun(word.classes.intersection([.he, .she])), tokens: at..<at + 1, range: word.range)
  }

  /// Whether a quote stands directly behind a verb, or behind its comma or colon; or the verb is a saying's.
  private func bringsWords(_ at: Int) -> Bool {
    if at > sentence.lowerBound, Self.sayings.contains(token(at - 1).hash) { return true }
    // went on: said further
    if hash(at + 1) == Self.on { return true }
    var next = at + 1
    if next < sentence.upperBound, token(next).kind == .comma || token(next).kind == .colon { next += 1 }
    return next < sentence.upperBound && token(next).kind == .quote
  }

  /// Whether a subject can be read: a letter, a sign, it.
  private func isText(_ subject: Subject) -> Bool {
    switch subject.who {
    case .nominal: subject.tokens.contains { token($0).is(.documentNoun) }
    case .pronoun(let pronoun): pronoun.contains(.it)
    case .mention, .speaking:
      subject.tokens.count > 2 && subject.tokens.contains { token($0).is(.documentNoun) }
    }
  }

  /// The person in `quoted her as saying`.
  private func quotedObject(behind at: Int) -> Subject? {
    guard Self.quotes.contains(token(at).hash), at + 3 < sentence.upperBound, hash(at + 2) == Self.asWord,
      token(at + 3).is(.ing), token(at + 3).is(.cue)
    else { return nil }
    let object = token(at + 1)
    if object.kind == .name { return phrases.named(at + 1) }
    if object.hash == Self.her || object.hash == Self.him {
      return Subject(
        who: .pronoun(object.hash == Self.her ? .she : .he), tokens: at + 1..<at + 2, range: object.range)
    }
    return nil
  }

  private static var on: UInt64 { WordHash.constant("on") }
  private static let going = WordSet(["go", "goes", "went", "gone", "going"].map(WordHash.of))
  private static let goes = WordSet(["goes", "went", "go", "says", "has"].map(WordHash.of))
  private static let sayings = WordSet(
    [
      "saying", "sayings", "proverb", "adage", "joke", "legend", "cliché", "maxim", "refrain",
      "dictum",
    ]
    .map(WordHash.of))
  private static var states: UInt64 { WordHash.constant("states") }
  /// Behind these a verb's plain form is a noun: no mention, one point.
  private static let singular = WordSet(
    ["no", "another", "each", "every", "one", "more", "any"].map(WordHash.of))
  private static let numerals = WordSet(
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half"].map(WordHash.of))
  private static let quotes = WordSet(["quoted", "quotes", "quote"].map(WordHash.of))
  private static let readForms = WordSet(["read", "reads", "reading"].map(WordHash.of))
  private static var her: UInt64 { WordHash.constant("her") }
  private static var him: UInt64 { WordHash.constant("him") }

  private func isAdverb(_ word: Token) -> Bool {
    if word.is(.adverb), !word.is([.role, .groupNoun, .time]) { return true }
    guard word.shape == .lower, word.end - word.start > 4 else { return false }
    let end = Int(word.end)
    return reading.bytes[end - 1] == UInt8(ascii: "y") && reading.bytes[end - 2] == UInt8(ascii: "l")
      && !word.is([.role, .familyWord, .documentNoun])
  }

  private func isPluralSubject(_ before: Int) -> Bool {
    guard before >= sentence.lowerBound else { return false }
    let word = token(before)
    // A single name takes no plural verb: Ann and Bob say, Democrats say.
    if word.kind == .name {
      return before > sentence.lowerBound && token(before - 1).hash == Self.and
        || reading.bytes[Int(word.end) - 1] == UInt8(ascii: "s")
    }
    if word.is([.they, .groupNoun, .relative, .speaking]) { return true }
    // Some state that …; but eight state candidates.
    if word.is(.quantifier) { return !Self.numerals.contains(word.hash) }
    guard word.kind == .word else { return false }
    return reading.bytes[Int(word.end) - 1] == UInt8(ascii: "s")
      && (!word.is([.cue, .preposition]) || word.is([.documentNoun, .role]))
  }

  private func attach(_ subject: Subject?, to cue: inout Cue) {
    cue.subject = subject
    if let subject { cue.order = subject.tokens.lowerBound < cue.token ? .before : .after }
  }

  /// Whether a verb stands before its subject, as in `said NAME` behind a quote or a comma.
  private func isInverted(_ at: Int, before: Int, hasAuxiliary: Bool) -> Bool {
    guard !hasAuxiliary || reading.language != .english, at + 1 < sentence.upperBound,
      !Self.neverInverted.contains(token(at).hash)
    else { return false }
    let next = token(at + 1)
    if !token(at).is([.say, .speech]) {
      // “…,” remembered NAME
      guard token(at).is(.finite), token(at - 1 < sentence.lowerBound ? at : at - 1).kind == .quote,
        next.kind == .name || next.is(.role)
      else { return false }
    }
    guard next.kind == .name || next.kind == .word && canOpenSubject(next) else { return false }
    guard before >= sentence.lowerBound else {
      // The sentence begins with the verb, behind a quote of its own.
      return at > 0 && token(at - 1).kind == .quote
        || next.kind == .name && Self.plainSay.contains(token(at).hash)
    }
    let previous = token(before)
    if previous.kind == .quote { return true }
    guard previous.kind == .comma || previous.kind == .dash, before > sentence.lowerBound else {
      return false
    }
    if token(before - 1).kind == .quote { return true }
    // `…, said NAME.`: the name ends the clause, else the comma closes an aside and the name begins what was said.
    guard Self.plainSay.contains(token(at).hash) || next.kind == .name && token(at).is(.say),
      let subject = phrases.starting(at: at + 1, takesApposition: false)
    else { return false }
    guard subject.tokens.upperBound < sentence.upperBound else { return true }
    let behind = token(subject.tokens.upperBound)
    switch behind.kind {
    case .period, .comma, .openBracket: return true
    case .word: return behind.is(.preposition) && phrases.beforeAside(closedBy: before) == nil
    default: return false
    }
  }

  /// Whether a word can open the noun phrase behind an inverted verb.
  private func canOpenSubject(_ word: Token) -> Bool {
    if word.is([
      .determiner, .possessiveDeterminer, .quantifier, .role, .groupNoun, .demonym, .documentNoun, .common,
    ]) {
      return true
    }
    if word.isCapitalised { return !word.is(.time) }
    if word.is(.personal) { return !word.is(.objectPronoun) }
    return word.classes.isDisjoint(with: [
      .preposition, .conjunction, .subordinator, .auxiliary, .relative, .time, .objectPronoun, .adverb, .cue,
    ])
  }

  /// Sorts passives: who `was quoted as saying` speaks, who `was told` listens, and `by X` names the speaker.
  private func passive(_ cue: Cue, before: Int) -> Cue? {
    var cue = cue
    var at = cue.token + 1
    while at + 1 < sentence.upperBound, at - cue.token < 10 {
      // was quoted by the agency as saying
      if hash(at) == Self.asWord, token(at + 1).is(.ing), token(at + 1).is(.cue) {
        attach(subject(endingAt: before), to: &cue)
        return cue
      }
      at += 1
    }
    at = cue.token + 1
    while at < sentence.upperBound, at - cue.token < 12 {
      if hash(at) == Self.by, let subject = phrases.starting(at: at + 1) {
        cue.subject = subject
        cue.order = .after
        return cue
      }
      if token(at).kind == .comma || token(at).is(.cue) { break }
      at += 1
    }
    if cue.token + 1 < sentence.upperBound, hash(cue.token + 1) == Self.asWord {
      attach(subject(endingAt: before), to: &cue)
      return cue
    }
    cue.isPassive = true
    return cue
  }
}
