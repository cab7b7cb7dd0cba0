/// Whom a subject stands for.
struct Speaker: Hashable {
  /// The entity, where it has a name.
  var entity: Int?

  /// The speaker's words in the text, where there is no name: `a spokesman`.
  var nominal: Range<Int>?
}

/// Resolves subjects in reading order: names, nouns, pronouns.
struct Resolver {
  private let reading: Reading

  /// Who spoke last, and in which paragraph.
  private var lastSpeaker: (entity: Int, paragraph: Int)?

  /// Whom the last pronoun of each kind stood for.
  private var lastPronoun: (he: (entity: Int, paragraph: Int)?, she: (entity: Int, paragraph: Int)?)

  /// Whether each mention is the subject of a cue.
  private let isSubject: Lent<Bool>

  /// The sentence of each mention.
  private let sentenceOfMention: Lent<Int>

  init(reading: Reading, cues: Lent<Cue>, arena: Arena) {
    self.reading = reading
    let isSubject = arena.room(repeating: false, count: reading.mentions.count)
    var sentences = arena.room(Int.self, for: reading.mentions.count)
    var sentence = 0
    for token in reading.tokenOfMention {
      while sentence + 1 < reading.sentences.count, reading.sentences[sentence + 1].lowerBound <= token {
        sentence += 1
      }
      sentences.appendReserved(sentence)
    }
    sentenceOfMention = sentences.lent
    for cue in cues {
      if case .mention(let mention)? = cue.subject?.who { isSubject[mention] = true }
    }
    self.isSubject = isSubject.lent
  }

  /// Whom a subject stands for; nil where nobody is known.
  mutating func speaker(of subject: Subject, in sentence: Int, cue: Cue?) -> Speaker? {
    switch subject.who {
    case .mention(let mention):
      let entity = reading.mentions[mention].entity
      if cue.map({ !$0.isDependent && !$0.isRelative && !$0.isPassive }) ?? true {
        lastSpeaker = (entity, reading.paragraphOfSentence[sentence])
      }
      return Speaker(entity: entity)
    case .nominal:
      if let entity = entity(of: subject, sentence: sentence) { return Speaker(entity: entity) }
      return Speaker(nominal: subject.range)
    case .speaking: return nil
    case .pronoun(let pronoun):
      guard let entity = resolve(pronoun, at: subject.tokens.upperBound - 1) else {
        return nil
      }
      let paragraph = reading.paragraphOfSentence[sentence]
      lastSpeaker = (entity, paragraph)
      if pronoun.contains(.he) { lastPronoun.he = (entity, paragraph) }
      if pronoun.contains(.she) { lastPronoun.she = (entity, paragraph) }
      return Speaker(entity: entity)
    }
  }

  // MARK: Pronouns

  /// What speaks for a mention as the one a pronoun stands for.
  ///
  /// The weights were fitted to news articles in which it is known whom each he and she stands for, and rounded.
  private enum Weight {
    /// By the paragraphs between mention and pronoun.
    static let paragraphs = [1.4, 0, 0, -0.8, -0.8, -1.2, -1.6]
    /// By the sentences between them; more than the last count as the last.
    static let sentences = [0.3, 1.0, 0.2, 0, -1.3]
    static let hop = -0.06
    static let knownGender = 1.2
    static let likelyGender = 0.3
    /// The subject of a cue; more so in the pronoun's paragraph or the one before.
    static let reporter = 1.6
    static let nearReporter = 0.5
    static let opensClause = 0.55
    static let opensNearSentence = 0.4
    static let opensParagraph = 0.3
    static let fullName = 0.35
    static let beforeComma = 0.3
    static let behindPreposition = -0.6
    static let describing = -0.6
    static let behindCue = -0.4
    /// Whom the same pronoun stood for, up to two paragraphs back.
    static let samePronoun = 0.9
    /// Who spoke last, here or one paragraph back.
    static let lastSpeaker = 0.35
    static let formerSpeaker = -0.9
    /// All that can be added at once, and a little more than rounding.
    static let all =
      knownGender + likelyGender + reporter + nearReporter + opensNearSentence + opensParagraph + fullName
      + beforeComma + samePronoun + lastSpeaker + 0.001
  }

  private func resolve(_ pronoun: WordClass, at place: Int) -> Int? {
    let wantsMan = pronoun.contains(.he)
    let isPersonal = wantsMan || pronoun.contains(.she)
    // The pronoun's own sentence: a caption's or a next paragraph's subject stands behind its quote.
    let sentence = self.sentence(of: place)
    let paragraph = reading.paragraphOfSentence[sentence]
    var index = firstMention(from: place) - 1
    var best: (entity: Int, score: Double)?
    var hops = 0
    while index >= 0, hops < Self.reach {
      defer {
        index -= 1
        hops += 1
      }
      let mention = reading.mentions[index]
      let at = reading.tokenOfMention[index]
      let there = sentenceOfMention[index]
      let distance = paragraph - reading.paragraphOfSentence[there]
      guard distance < Weight.paragraphs.count else { break }
      // What stands further back scores no more than this: paragraphs, sentences and hops only take away.
      if let best, sentence > there,
        best.score >= Weight.paragraphs[distance]
          + Weight.sentences[min(sentence - there, Weight.sentences.count - 1)]
          + Double(hops) * Weight.hop + Weight.all
      {
        break
      }
      let entity = reading.entities[mention.entity]
      guard fits(entity, isPersonal: isPersonal, wantsMan: wantsMan) else { continue }
      var score = Weight.paragraphs[distance] + Double(hops) * Weight.hop
      score += Weight.sentences[min(sentence - there, Weight.sentences.count - 1)]
      if isPersonal {
        let agreement = wantsMan ? entity.gender : -entity.gender
        if agreement > 0 { score += Weight.likelyGender }
        if agreement > 1 { score += Weight.knownGender }
      }
      if isSubject[index] {
        score += Weight.reporter + (distance < 2 ? Weight.nearReporter : 0)
      } else if startsClause(at) {
        score += Weight.opensClause
      }
      if startsSentence(at, there) {
        if sentence - there <= 1 { score += Weight.opensNearSentence }
        if there == 0 || reading.paragraphOfSentence[there - 1] != reading.paragraphOfSentence[there] {
          score += Weight.opensParagraph
        }
      }
      if mention.words > 1 { score += Weight.fullName }
      let next = at + 1 < reading.tokens.count ? reading.tokens[at + 1] : nil
      if next?.kind == .comma { score += Weight.beforeComma }
      if let next, next.is([.role, .groupNoun]) { score += Weight.describing }
      if at > 0, reading.tokens[at - 1].kind == .word {
        if reading.tokens[at - 1].is(.preposition) { score += Weight.behindPreposition }
        if reading.tokens[at - 1].is(.cue), !reading.tokens[at - 1].is(.listener) {
          score += Weight.behindCue
        }
      }
      if let last = wantsMan ? lastPronoun.he : isPersonal ? lastPronoun.she : nil,
        last.entity == mention.entity,
        paragraph - last.paragraph <= 2
      {
        score += Weight.samePronoun
      }
      if let last = lastSpeaker, last.entity == mention.entity {
        score += paragraph - last.paragraph <= 1 ? Weight.lastSpeaker : Weight.formerSpeaker
      }
      if best.map({ score > $0.score }) ?? true { best = (mention.entity, score) }
    }
    if let best { return best.entity }
    // Nobody is named so near: who spoke last, if that may be.
    if let last = lastSpeaker, fits(reading.entities[last.entity], isPersonal: isPersonal, wantsMan: wantsMan)
    {
      return last.entity
    }
    return nil
  }

  /// How many mentions back a pronoun is looked for.
  private static let reach = 60

  private func fits(_ entity: Entity, isPersonal: Bool, wantsMan: Bool) -> Bool {
    if isPersonal {
      guard entity.kind == .person || entity.kind == .unknown else { return false }
      return wantsMan ? entity.gender >= 0 : entity.gender <= 0
    }
    return entity.kind == .organisation || entity.kind == .unknown && entity.gender == 0
  }

  /// Whether a mention opens a clause with a verb of its own.
  private func startsClause(_ at: Int) -> Bool {
    guard at + 1 < reading.tokens.count else { return false }
    let next = reading.tokens[at + 1]
    guard
      next.kind == .word && !next.is([.conjunction, .role, .groupNoun]) || next.kind == .comma
        || next.kind == .openBracket || next.kind == .dash
    else { return false }
    guard at > 0 else { return true }
    let previous = reading.tokens[at - 1]
    switch previous.kind {
    case .period, .question, .exclamation, .quote, .colon, .comma, .paragraphEnd: return true
    case .word:
      return previous.is([.subordinator, .conjunction]) && !previous.is(.preposition) || isFirst(at)
    default: return isFirst(at)
    }
  }

  private func isFirst(_ at: Int) -> Bool { reading.paragraphs[paragraph(of: at)].lowerBound == at }

  /// The first mention at or behind a token.
  private func firstMention(from place: Int) -> Int {
    var low = 0
    var high = reading.tokenOfMention.count
    while low < high {
      let middle = (low + high) / 2
      if reading.tokenOfMention[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a mention is the first phrase of its sentence.
  private func startsSentence(_ at: Int, _ sentence: Int) -> Bool {
    let start = reading.sentences[sentence].lowerBound
    return at == start
      || at == start + 1 && reading.tokens[start].is([.conjunction, .determiner, .adverb, .demonym])
  }

  private func sentence(of token: Int) -> Int {
    var low = 0
    var high = reading.sentences.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if reading.sentences[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  private func paragraph(of token: Int) -> Int {
    var low = 0
    var high = reading.paragraphs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if reading.paragraphs[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: Nouns

  /// The company, the general: whom the article calls so.
  private func entity(of subject: Subject, sentence: Int) -> Int? {
    let tokens = subject.tokens
    guard tokens.count == 2, reading.tokens[tokens.lowerBound].hash == NameRun.the else { return nil }
    let head = reading.tokens[tokens.upperBound - 1]
    if Self.companies.contains(head.hash) {
      return resolve(.it, at: tokens.lowerBound)
    }
    var index = firstMention(from: tokens.lowerBound) - 1
    var hops = 0
    while index >= 0, hops < 40 {
      let mention = reading.mentions[index]
      let entity = reading.entities[mention.entity]
      if head.is(.title), let role = entity.role, roleEnds(role, with: head) { return mention.entity }
      index -= 1
      hops += 1
    }
    return nil
  }

  private func roleEnds(_ role: Range<Int>, with head: Token) -> Bool {
    var hash = WordHash()
    var at = role.upperBound
    if at > role.lowerBound, reading.bytes[at - 1] == UInt8(ascii: ".") { at -= 1 }
    var start = at
    while start > role.lowerBound, reading.bytes[start - 1] != 0x20 { start -= 1 }
    for byte in reading.bytes[start..<at] { hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return hash.value == head.hash
  }

  private static let companies = WordSet(
    [
      "company", "firm", "group", "bank", "agency", "startup", "start-up", "network", "organization",
      "organisation", "airline", "carrier", "manufacturer", "maker", "retailer", "union", "ministry",
      "charity", "foundation", "newspaper", "paper", "magazine",
    ].map(WordHash.of))
}
