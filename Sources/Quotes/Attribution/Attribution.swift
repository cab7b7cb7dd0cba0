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
  private let reading: Reading
  private let cues: Lent<Cue>
  private let cuesOfSentence: Lent<Range<Int>>
  private let attributions: Room<Attribution>

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

  private init(reading: Reading, cues: Lent<Cue>, cuesOfSentence: Lent<Range<Int>>, arena: Arena) {
    self.reading = reading
    self.cues = cues
    self.cuesOfSentence = cuesOfSentence
    attributions = arena.room(repeating: Attribution(), count: reading.segments.count)
  }

  private func token(_ index: Int) -> Token { reading.tokens[index] }

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

  private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
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

  private static var that: UInt64 { WordHash.constant("that") }

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

  // MARK: Around the sentence

  /// A name set behind or below the quote as its caption.
  private func caption(_ at: Int, sentence: Int) -> Attribution? {
    var next = at + 1
    let paragraph = paragraph(of: sentence)
    var hasDash = false
    if next == paragraph.upperBound, reading.paragraphOfSentence[sentence] + 1 < reading.paragraphs.count {
      // The line below may be the caption's.
      let below = reading.paragraphs[reading.paragraphOfSentence[sentence] + 1]
      guard !below.isEmpty, token(below.lowerBound).kind == .dash, paragraph.lowerBound == at else {
        return nil
      }
      next = below.lowerBound
    }
    if next < reading.tokens.count, token(next).kind == .dash {
      hasDash = true
      next += 1
    }
    guard next < reading.tokens.count, token(next).kind == .name else { return nil }
    let subject = named(next)
    if hasDash {
      let follower = next + 1 < reading.tokens.count ? token(next + 1) : nil
      if let follower, follower.kind == .word, follower.is([.auxiliary, .cue]) { return nil }
      return Attribution(subject: subject, rule: .caption)
    }
    // Without a dash: the paragraph is the quote, the name and what he is.
    guard paragraph.lowerBound == at, next + 1 == paragraph.upperBound || token(next + 1).kind == .comma,
      !paragraph.contains(where: { token($0).is(.finite) })
    else { return nil }
    return Attribution(subject: subject, rule: .caption)
  }

  private func named(_ index: Int) -> Subject {
    NounPhrases(reading: reading, sentence: index..<index + 1).named(index)
  }

  private func paragraph(of sentence: Int) -> Range<Int> {
    reading.paragraphs[reading.paragraphOfSentence[sentence]]
  }

  /// `NAME: “…”`, without a verb.
  private func colon(_ at: Int, sentence: Int) -> Attribution? {
    let range = reading.sentences[sentence]
    guard at - 1 > range.lowerBound, token(at - 1).kind == .colon else { return nil }
    let phrases = NounPhrases(reading: reading, sentence: range)
    let nearest = phrases.ending(at: at - 2)
    if let nearest, nearest.tokens.lowerBound == range.lowerBound {
      return Attribution(subject: nearest, rule: .colon)
    }
    // NAME had a message for the board: the sentence's subject speaks.
    return (phrases.first(before: at) ?? nearest).map { Attribution(subject: $0, rule: .colon) }
  }

  /// A quote without a cue of its own: who spoke last, here or above; else who comes next.
  private func followOn(_ number: Int, at: Int, sentence: Int) -> Attribution {
    let segment = reading.segments[number]
    let paragraphNumber = reading.paragraphOfSentence[sentence]
    // The quote before in this paragraph, or the last cue, whichever is nearer.
    let isWhole =
      at == reading.sentences[sentence].lowerBound && (segment.beginsWithCapital || segment.words > 3)
    if let shared = previousQuote(number, in: paragraphNumber), reading.sentenceOfSegment[shared] == sentence
    {
      return Attribution(sharesWith: shared, rule: .sameParagraph)
    }
    if !isWhole, let possessive = possessive(at, sentence: sentence) { return possessive }
    if let found = lastReport(beforeSentence: sentence, paragraph: paragraphNumber, number) {
      return found
    }
    if isWhole, let found = reportAbove(paragraphNumber, number) { return found }
    if isWhole, let next = nextSentence(sentence) ?? nextParagraph(paragraphNumber, sentence: sentence) {
      return next
    }
    if !isWhole,
      let first = NounPhrases(reading: reading, sentence: reading.sentences[sentence]).first(before: at)
    {
      return Attribution(subject: first, rule: .subject)
    }
    if let found = reportAbove(paragraphNumber, number) { return found }
    return Attribution()
  }

  private func previousQuote(_ number: Int, in paragraph: Int) -> Int? {
    guard number > 0 else { return nil }
    let previous = number - 1
    guard reading.segments[previous].paragraph == paragraph, attributions[previous].rule != .none else {
      return nil
    }
    return previous
  }

  /// A name whose possessive stands directly before the quote.
  private func possessive(_ at: Int, sentence: Int) -> Attribution? {
    let range = reading.sentences[sentence]
    guard at - 2 >= range.lowerBound, token(at - 1).kind == .possessive, token(at - 2).kind == .name else {
      return nil
    }
    return Attribution(subject: named(at - 2), rule: .possessive)
  }

  /// The last report before a sentence in its paragraph: a quote's speaker or a cue's subject.
  private func lastReport(beforeSentence sentence: Int, paragraph: Int, _ number: Int) -> Attribution? {
    var at = sentence - 1
    while at >= 0, reading.paragraphOfSentence[at] == paragraph {
      if let found = report(in: at, before: number, rule: .sameParagraph) { return found }
      at -= 1
    }
    return nil
  }

  /// The last speaker of a sentence.
  private func report(in sentence: Int, before number: Int, rule: Attribution.Rule) -> Attribution? {
    var shared: Int?
    var index = number - 1
    while index >= 0, reading.sentenceOfSegment[index] >= sentence {
      if reading.sentenceOfSegment[index] == sentence, attributions[index].rule != .none {
        shared = index
        break
      }
      index -= 1
    }
    if let shared { return Attribution(sharesWith: shared, rule: rule) }
    for index in cuesOfSentence[sentence].reversed() {
      let cue = cues[index]
      guard let subject = cue.subject, !cue.isRelative, !cue.isPassive,
        cue.classes.contains(.say) || cue.classes.contains(.speech)
      else { continue }
      if case .speaking = subject.who { continue }
      return Attribution(cue: index, subject: subject, rule: rule)
    }
    return nil
  }

  /// The speaker of the paragraphs above, up to two.
  private func reportAbove(_ paragraph: Int, _ number: Int) -> Attribution? {
    var sentence = reading.sentenceOfSegment[number] - 1
    while sentence >= 0, reading.paragraphOfSentence[sentence] == paragraph { sentence -= 1 }
    while sentence >= 0, paragraph - reading.paragraphOfSentence[sentence] <= 2 {
      if reading.isHeading[reading.paragraphOfSentence[sentence]] { return nil }
      if let found = report(in: sentence, before: number, rule: .previousParagraph) { return found }
      // `In an interview, NAME was blunt:`
      let range = reading.sentences[sentence]
      if paragraph - reading.paragraphOfSentence[sentence] == 1, token(range.upperBound - 1).kind == .colon {
        if let first = NounPhrases(reading: reading, sentence: range).first(before: range.upperBound) {
          return Attribution(subject: first, rule: .previousParagraph)
        }
      }
      sentence -= 1
    }
    return nil
  }

  /// Nothing above fits: the person who opens the next sentence.
  private func nextSentence(_ sentence: Int) -> Attribution? {
    let next = sentence + 1
    guard next < reading.sentences.count,
      reading.paragraphOfSentence[next] == reading.paragraphOfSentence[sentence]
    else { return nil }
    let first = reading.sentences[next].lowerBound
    guard token(first).kind == .name,
      reading.entities[reading.mentions[Int(token(first).payload)].entity].kind != .place
    else { return nil }
    return Attribution(subject: named(first), rule: .nextParagraph)
  }

  /// Nothing above fits: the person who opens the next paragraph.
  private func nextParagraph(_ paragraph: Int, sentence: Int) -> Attribution? {
    guard paragraph + 1 < reading.paragraphs.count else { return nil }
    var next = sentence + 1
    while next < reading.sentences.count, reading.paragraphOfSentence[next] == paragraph { next += 1 }
    guard next < reading.sentences.count, reading.paragraphOfSentence[next] == paragraph + 1 else {
      return nil
    }
    let range = reading.sentences[next]
    let speaking = cuesOfSentence[next].filter { !cues[$0].isPassive }.compactMap { cues[$0].subject }
    // A person who speaks or wrote, be it in a relative clause, before a council that did not answer.
    for subject in speaking {
      if case .mention = subject.who { return Attribution(subject: subject, rule: .nextParagraph) }
    }
    if let subject = speaking.first { return Attribution(subject: subject, rule: .nextParagraph) }
    var at = range.lowerBound
    while at < range.upperBound {
      if token(at).kind == .name,
        reading.entities[reading.mentions[Int(token(at).payload)].entity].kind == .person
      {
        return Attribution(subject: named(at), rule: .nextParagraph)
      }
      at += 1
    }
    return nil
  }
}
