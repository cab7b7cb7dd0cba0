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

  /// How much a mention weighs by the paragraphs between it and the pronoun.
  private static let paragraphWeights = [10.0, 9.0, 5.0, 3.0, 1.0]

  /// Who spoke last, and in which paragraph.
  private var lastSpeaker: (entity: Int, paragraph: Int)?

  /// Whom the last pronoun of each kind stood for.
  private var lastPronoun: [UInt64: (entity: Int, paragraph: Int)] = [:]

  private var subjects: Set<Int> = []

  init(reading: Reading, cues: [Cue]) {
    self.reading = reading
    for cue in cues {
      if case .mention(let mention)? = cue.subject?.who { subjects.insert(mention) }
    }
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
      guard let entity = resolve(pronoun, at: subject.tokens.upperBound - 1, sentence: sentence) else {
        return nil
      }
      let paragraph = reading.paragraphOfSentence[sentence]
      lastSpeaker = (entity, paragraph)
      lastPronoun[pronoun.rawValue] = (entity, paragraph)
      return Speaker(entity: entity)
    }
  }

  // MARK: Pronouns

  private func resolve(_ pronoun: WordClass, at place: Int, sentence: Int) -> Int? {
    let wantsMan = pronoun.contains(.he)
    let wantsWoman = pronoun.contains(.she)
    let isPersonal = wantsMan || wantsWoman
    let paragraph = self.paragraph(of: place)
    let here = self.sentence(of: place)
    var index = firstMention(from: place) - 1
    var scores: [(entity: Int, score: Double)] = []
    var hops = 0
    while index >= 0, hops < 40 {
      let mention = reading.mentions[index]
      let at = reading.tokenOfMention[index]
      let distance = paragraph - self.paragraph(of: at)
      guard distance < Self.paragraphWeights.count else { break }
      let entity = reading.entities[mention.entity]
      if fits(entity, isPersonal: isPersonal, wantsMan: wantsMan) {
        var score = Self.paragraphWeights[distance] - Double(hops) * 0.25
        if isPersonal {
          let agreement = wantsMan ? entity.gender : -entity.gender
          score += agreement > 0 ? 4 : 0
        }
        if subjects.contains(index) { score += 4 } else if startsClause(at) { score += 3 }
        // The subject of the sentence before is what the next one speaks of.
        let sentences = here - self.sentence(of: at)
        if sentences <= 1, startsSentence(at) { score += 3 }
        if at + 1 < reading.tokens.count, reading.tokens[at + 1].kind == .possessive { score -= 2 }
        if at > 0, reading.tokens[at - 1].kind == .word, reading.tokens[at - 1].is(.preposition) {
          score -= 2
        }
        if at > 0, reading.tokens[at - 1].is(.listener) { score -= 3 }
        if at + 1 < reading.tokens.count, reading.tokens[at + 1].is([.role, .groupNoun]) { score -= 3 }
        if entity.kind == .unknown { score -= 2 }
        score += min(Double(entity.count), 6) * 0.3
        if let position = scores.firstIndex(where: { $0.entity == mention.entity }) {
          scores[position].score = max(scores[position].score, score) + 0.3
        } else {
          scores.append((mention.entity, score))
        }
      }
      hops += 1
      index -= 1
    }
    if let last = lastPronoun[pronoun.rawValue], paragraph - last.paragraph <= 1 {
      bump(last.entity, by: last.paragraph == paragraph ? 5 : 3, in: &scores)
    }
    if let last = lastSpeaker, paragraph - last.paragraph <= 1,
      fits(reading.entities[last.entity], isPersonal: isPersonal, wantsMan: wantsMan)
    {
      bump(last.entity, by: 3, in: &scores)
    }
    return scores.max { $0.score < $1.score }?.entity
  }

  private func bump(_ entity: Int, by amount: Double, in scores: inout [(entity: Int, score: Double)]) {
    if let position = scores.firstIndex(where: { $0.entity == entity }) {
      scores[position].score += amount
    } else {
      scores.append((entity, amount))
    }
  }

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
  private func startsSentence(_ at: Int) -> Bool {
    let start = reading.sentences[sentence(of: at)].lowerBound
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
      return resolve(.it, at: tokens.lowerBound, sentence: sentence)
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

  private static let companies = Set(
    [
      "company", "firm", "group", "bank", "agency", "startup", "start-up", "network", "organization",
      "organisation", "airline", "carrier", "manufacturer", "maker", "retailer", "union", "ministry",
      "charity", "foundation", "newspaper", "paper", "magazine",
    ].map(WordHash.of))
}
