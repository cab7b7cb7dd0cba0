/// What a quote was found to hang on.
struct Attribution {
  /// By which rule, from the surest down.
  enum Rule {
    case adjacent, colon, before, after, caption, turn, split, sameParagraph, previousParagraph,
      nextParagraph, repeated
    case possessive, subject, none
  }

  /// The cue that governs it: its number, where there is one.
  var cue: Int?

  /// Who speaks, as the text names him.
  var subject: Subject?

  /// The quote whose speaker it shares.
  var sharesWith: Int?

  /// By which rule.
  var rule = Rule.none

  /// How many tokens lie between cue and quote.
  var distance = 0
}

/// Gives each quote its cue: inside its sentence by position, else by what stands around it.
struct Attributor {
  let reading: Reading
  let cues: Lent<Cue>
  let cuesOfSentence: Lent<Range<Int>>
  let attributions: Room<Attribution>

  /// One attribution a segment.
  static func attributions(
    in reading: Reading, cues: Lent<Cue>, cuesOfSentence: Lent<Range<Int>>, arena: Arena
  ) -> Lent<Attribution> {
    let attributor = Attributor(
      reading: reading, cues: cues, cuesOfSentence: cuesOfSentence, arena: arena)
    for segment in reading.segments.indices { attributor.attribute(segment) }
    attributor.shareRepeated()
    return attributor.attributions.lent
  }

  init(reading: Reading, cues: Lent<Cue>, cuesOfSentence: Lent<Range<Int>>, arena: Arena) {
    self.reading = reading
    self.cues = cues
    self.cuesOfSentence = cuesOfSentence
    attributions = arena.room(repeating: Attribution(), count: reading.segments.count)
  }

  func token(_ index: Int) -> Token { reading.tokens[index] }

  private func attribute(_ number: Int) {
    let segment = reading.segments[number]
    if segment.origin == .turn { return }
    let at = reading.tokenOfSegment[number]
    // A nickname in quotation marks is a part of its name, and no token of its own.
    guard at < reading.tokens.count, token(at).kind == .quote, Int(token(at).payload) == number else {
      return
    }
    let sentence = reading.sentenceOfSegment[number]
    if let speaker = CornerBrackets(bytes: reading.bytes).speaker(of: segment) {
      attributions[number] = Attribution(
        subject: Subject(who: .nominal, tokens: at..<at, range: speaker), rule: .adjacent)
      return
    }
    if let label = QuotedTurns(bytes: reading.bytes, segments: reading.segments).label(of: number) {
      attributions[number] = Attribution(
        subject: Subject(who: .nominal, tokens: at..<at, range: label), rule: .turn)
      return
    }
    let best = bestCue(for: at, sentence: sentence)
    if let best, best.subject != nil {
      attributions[number] = best
      return
    }
    if let caption = caption(at, sentence: sentence) {
      attributions[number] = caption
      return
    }
    if let colon = colon(at, sentence: sentence) {
      attributions[number] = colon
      return
    }
    let found = followOn(number, at: at, sentence: sentence)
    // A cue without a subject (Adding, “…”) says how it is told, the text before it by whom.
    attributions[number] = found.rule == .none ? best ?? found : found
  }

  /// A headline's quote that stands in the text again has the speaker of the text.
  private func shareRepeated() {
    for number in reading.segments.indices where isHeadline(number) {
      let words = folded(reading.segments[number].content)
      guard words.count > 2 else { continue }
      for later in reading.segments.indices.dropFirst(number + 1)
      where !isHeadline(later) && attributions[later].rule != .none {
        let others = folded(reading.segments[later].content)
        guard others.count >= words.count, contains(others, words) else { continue }
        attributions[number].sharesWith = later
        attributions[number].cue = nil
        attributions[number].subject = nil
        attributions[number].rule = .repeated
        break
      }
    }
  }

  /// Whether a quote stands in a heading, or in single marks at the top of a text that has others below.
  private func isHeadline(_ number: Int) -> Bool {
    let segment = reading.segments[number]
    return reading.isHeading[segment.paragraph] || segment.paragraph == 0 && segment.isSingle
  }

  /// The letters of a stretch, small, without signs.
  private func folded(_ range: Range<Int>) -> [UInt8] {
    reading.bytes[range].compactMap { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xDF: byte
      default: nil
      }
    }
  }

  func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }

  // MARK: In the sentence

  private func bestCue(for at: Int, sentence: Int) -> Attribution? {
    let range = reading.sentences[sentence]
    var best: Attribution?
    var bestScore = 0
    for index in cuesOfSentence[sentence] {
      let cue = cues[index]
      guard !cue.isPassive || cue.subject != nil else { continue }
      var (score, rule) = score(cue, for: at, in: range)
      if score > 0, isInside(index, of: cuesOfSentence[sentence], before: at) {
        score = max(score - Self.insidePenalty, 1)
      }
      if score > bestScore {
        bestScore = score
        best = Attribution(cue: index, subject: cue.subject, rule: rule, distance: abs(cue.token - at))
      }
    }
    return best
  }

  static let insidePenalty = 40

  /// Whether a cue before the quote stands in the clause that an earlier cue reports: X said Y would call it “…”.
  ///
  /// The words are then X's.
  private func isInside(_ index: Int, of cues: Range<Int>, before at: Int) -> Bool {
    let cue = self.cues[index]
    guard cue.token < at, index > cues.lowerBound, let subject = cue.subject else { return false }
    for outer in cues.lowerBound..<index {
      let outer = self.cues[outer]
      guard outer.classes.contains(.say), outer.classes.contains(.finite) || outer.classes.contains(.base),
        !outer.isPassive, !outer.isRelative, let speaker = outer.subject, outer.order == .before,
        subject.tokens.lowerBound > outer.token
      else { continue }
      if case .speaking = speaker.who { continue }
      let between = outer.token + 1..<subject.tokens.lowerBound
      let isBroken = between.contains {
        switch token($0).kind {
        case .quote, .semicolon, .colon: true
        // While X says so, Y called it …
        case .comma:
          $0 + 1 < between.upperBound
            ? token($0 + 1).is(.conjunction)
            : token(reading.sentences[cue.sentence].lowerBound).is(.subordinator)
        default: false
        }
      }
      if !isBroken { return true }
    }
    return false
  }

  /// How well a cue fits a quote by their places.
  private func score(_ cue: Cue, for at: Int, in sentence: Range<Int>) -> (Int, Attribution.Rule) {
    let isPlain = cue.classes.contains(.say)
    let weight = isPlain ? 6 : cue.classes.contains(.call) ? 4 : cue.classes.contains(.speech) ? 2 : 0
    if cue.token > at {
      // “…,” NAME said; “…,” said NAME
      let first =
        cue.order == .before ? min(cue.subject?.tokens.lowerBound ?? cue.token, cue.token) : cue.token
      guard first > at else {
        return closesClause(cue, behind: at) ? (88, .before) : (0, .none)
      }
      if cue.isDependent || cue.isRelative { return (isPlain ? 30 - (cue.token - at) : 0, .after) }
      if touches(at, first) {
        // “…,” one of them said the two cases were …: its own content stands behind it.
        let isBusy = cue.order == .before && tellsOn(cue, in: sentence)
        return ((weight == 0 ? 62 : isBusy ? 64 : 84) + weight * 3, .adjacent)
      }
      // “…” …, NAME said.
      let quotesBetween = (at + 1..<first).contains { token($0).kind == .quote }
      let closes = isLastClause(cue, in: sentence)
      return ((closes ? 66 : 40) + weight * 2 - min(cue.token - at, 30) / 2 - (quotesBetween ? 4 : 0), .after)
    }
    let distance = at - cue.token
    var score = 78 + weight - min(distance, 40)
    // Wants and needs seldom govern quoted words.
    if weight == 0 { score -= 12 }
    if distance == 1 { score += weight > 0 ? 24 : 10 }
    let previous = token(at - 1)
    if previous.kind == .colon { score += 14 }
    if previous.hash == Self.that { score += 10 }
    if cue.order == .after, let subject = cue.subject, subject.tokens.upperBound > at { return (0, .none) }
    if cue.classes.contains(.call), distance <= 6 { score += 14 }
    // A comma and then the quote: `…, NAME said, “…”`
    if previous.kind == .comma, distance == 2 || cue.order == .after { score += 8 }
    if cue.isRelative { score -= 4 }
    if cue.subject == nil { score -= 10 }
    if let subject = cue.subject {
      switch subject.who {
      case .nominal where !NounPhrases.canSpeak(subject, in: reading):
        score -= cue.isRelative || cue.isDependent ? 30 : 20
      case .mention(let mention) where isPlace(mention): score -= 25
      case .speaking: score -= 20
      default: break
      }
    }
    return (max(score, 1), previous.kind == .colon ? .colon : distance <= 2 ? .adjacent : .before)
  }

  /// Whether a German verb ends the clause that its quote stands in: `NAME, der sie als „…“ bezeichnete`.
  private func closesClause(_ cue: Cue, behind at: Int) -> Bool {
    guard reading.language == .german, cue.order == .before, let subject = cue.subject,
      subject.tokens.upperBound <= at, cue.token - at <= 4
    else { return false }
    return (at + 1..<cue.token).allSatisfy { token($0).kind == .word && !token($0).is([.cue, .conjunction]) }
  }

  /// Whether a clause or its subject stands directly behind a cue.
  private func tellsOn(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    let next = cue.token + 1
    guard next < sentence.upperBound, !cue.classes.contains(.listener) else { return false }
    let token = token(next)
    guard token.kind == .word else { return false }
    return token.hash == Self.that || token.is([.determiner, .possessiveDeterminer, .personal])
  }

  static var that: UInt64 { WordHash.constant("that") }

  private func isPlace(_ mention: Int) -> Bool {
    reading.entities[reading.mentions[mention].entity].kind == .place
  }

  /// Whether nothing but a comma, a dash or small words lie between a quote and a place behind it.
  private func touches(_ at: Int, _ place: Int) -> Bool {
    guard place - at <= 4 else { return false }
    for index in at + 1..<place {
      let token = token(index)
      switch token.kind {
      case .comma, .dash, .closeBracket, .question, .exclamation: continue
      case .word
      where token.is([.adverb, .time]) || token.shape == .lower && token.classes.isEmpty:
        continue
      default: return false
      }
    }
    return true
  }

  /// Whether a cue's clause is set off by a comma and ends the sentence.
  private func isLastClause(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    let first = min(cue.subject?.tokens.lowerBound ?? cue.token, cue.token)
    guard first > sentence.lowerBound,
      token(first - 1).kind == .comma || token(first - 1).kind == .quote || token(first - 1).kind == .dash
    else { return false }
    let last = max((cue.subject?.tokens.upperBound ?? cue.token + 1) - 1, cue.token)
    var at = last + 1
    while at < sentence.upperBound, at - last < 14 {
      if token(at).is(.cue), token(at).is(.finite) { return false }
      at += 1
    }
    return true
  }
}
