/// Decides what is claimed as somebody's words, how sure that is, and how it is shown.
struct Claims {
  let reading: Reading
  let cues: Lent<Cue>
  let cuesOfSentence: Lent<Range<Int>>
  let attributions: Lent<Attribution>
  let speakers: Lent<Speaker?>

  /// One a cue.
  let speakerOfCue: Lent<Speaker?>

  let arena: Arena

  /// The speakers of a transcript's turns, by paragraph.
  var turnNames: [Int: Range<Int>] = [:]

  /// The title's bytes, which may hold a speaker's full name.
  var title: [UInt8] = []

  /// The quotes that are claimed, in order.
  func quotations() -> [Quotation] {
    var claims = arena.room(Claim.self, for: reading.segments.count + cues.count)
    let governs = arena.room(repeating: false, count: cues.count)
    let likelihood = Likelihood(
      reading: reading, cues: cues, attributions: attributions, arena: arena)
    for (number, segment) in reading.segments.enumerated() {
      if segment.origin == .turn {
        claims.append(Claim(range: segment.content, number: number, confidence: 0.9))
        continue
      }
      let confidence = likelihood.ofBeingQuoted(number, in: attributions)
      guard confidence >= 0.5 else { continue }
      // A quote that follows on takes its speaker from a report above, which has a content of its own.
      if let cue = attributions[number].cue, cues[cue].sentence == reading.sentenceOfSegment[number] {
        governs[cue] = true
      }
      claims.append(Claim(range: segment.content, number: number, confidence: confidence))
    }
    let count = claims.count
    let indirect = IndirectSpeech(reading: reading, cues: cues, cuesOfSentence: cuesOfSentence)
    for sentence in reading.sentences.indices {
      indirect.contents(ofSentence: sentence, governs: governs.lent) { content in
        claims.append(
          Claim(range: content.range, number: content.cue, confidence: content.likelihood, isTold: true))
      }
    }
    if claims.count > count {
      claims.sort { first, second in
        (first.range.lowerBound, first.range.upperBound) < (second.range.lowerBound, second.range.upperBound)
      }
    }
    return claims.lent.map(quotation)
  }

  /// A quote before its words are written.
  private struct Claim {
    var range: Range<Int>

    /// The segment's number, or the cue's where it is told.
    var number: Int
    var confidence: Double
    var isTold = false
  }

  private func quotation(_ claim: Claim) -> Quotation {
    if claim.isTold { return told(claim) }
    let segment = reading.segments[claim.number]
    return segment.origin == .turn
      ? turn(segment) : quotation(claim.number, segment, confidence: claim.confidence)
  }

  private func told(_ claim: Claim) -> Quotation {
    let cue = cues[claim.number]
    let speaker = speakerOfCue[claim.number]
    var quotation = Quotation(range: claim.range, kind: .indirect, confidence: claim.confidence)
    quotation.cue = cue.range
    quotation.mention = cue.subject?.range
    if let subject = cue.subject, speaks(subject, isOwn: false) { quotation.speaker = speaker.flatMap(name) }
    if let entity = speaker?.entity { quotation.role = reading.entities[entity].role.map(text) }
    return quotation
  }

  private func turn(_ segment: Segment) -> Quotation {
    let name = turnNames[segment.paragraph]
    return Quotation(
      range: segment.content, kind: segment.isVerbatim ? .direct : .indirect, speaker: name.map(text),
      mention: name, confidence: 0.9)
  }

  private func quotation(_ number: Int, _ segment: Segment, confidence: Double) -> Quotation {
    let attribution = attributions[number]
    var quotation = Quotation(range: segment.content, kind: kind(of: number), confidence: confidence)
    quotation.cue = attribution.cue.map { cues[$0].range }
    quotation.mention = attribution.subject?.range
    if let speaker = speakers[number], speaker.entity != nil || speaks(attribution) {
      quotation.speaker = name(of: speaker)
      if let entity = speaker.entity { quotation.role = reading.entities[entity].role.map(text) }
    }
    quotation.confidence = confidence * Likelihood.ofSpeaker(attribution, isKnown: quotation.speaker != nil)
    return quotation
  }

  /// Whether a nameless subject speaks: a person, a group, a document; anything else only as a cue's own subject.
  private func speaks(_ attribution: Attribution) -> Bool {
    var attribution = attribution
    while let shared = attribution.sharesWith, attribution.subject == nil {
      attribution = attributions[shared]
    }
    guard let subject = attribution.subject else { return true }
    return speaks(subject, isOwn: attribution.cue != nil)
  }

  private func speaks(_ subject: Subject, isOwn: Bool) -> Bool {
    guard case .nominal = subject.who, let head = subject.tokens.last.map({ reading.tokens[$0] }) else {
      return true
    }
    if subject.tokens.count == 1, head.kind == .word {
      // One, some, four; a bare adjective or verb: nobody who could be listed.
      guard !head.is(.quantifier) || head.is([.role, .groupNoun]) else { return false }
      let isPlural = reading.bytes[Int(head.end) - 1] == UInt8(ascii: "s")
      if !isPlural, !head.is([.role, .groupNoun, .documentNoun, .demonym]) { return false }
    }
    return NounPhrases.canSpeak(subject, in: reading) || isOwn && !subject.isWeak
  }

  /// The name or the words that stand for a speaker.
  func name(of speaker: Speaker) -> String? {
    if let entity = speaker.entity.map({ reading.entities[$0] }) {
      return entity.isFromTitle ? String(decoding: title[entity.name], as: UTF8.self) : text(entity.name)
    }
    return speaker.nominal.map(text)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: reading.bytes[range], as: UTF8.self)
  }

  /// Whether the whole of what was said stands between the marks.
  private func kind(of number: Int) -> Quotation.Kind {
    let segment = reading.segments[number]
    if segment.origin == .block { return .direct }
    let at = reading.tokenOfSegment[number]
    let sentence = reading.sentences[reading.sentenceOfSegment[number]]
    guard at > sentence.lowerBound else {
      return segment.beginsWithCapital || segment.words > 5 ? .direct : .partial
    }
    let previous = reading.tokens[at - 1]
    if segment.beginsWithCapital, segment.words > 1,
      previous.kind == .colon || previous.kind == .comma || previous.kind == .dash || previous.is(.say)
        || segment.endsSentence && segment.words > 4
    {
      return .direct
    }
    // “If …,” NAME said, “we …”
    if previous.kind == .comma, number > 0,
      reading.sentenceOfSegment[number - 1] == reading.sentenceOfSegment[number],
      let cue = attributions[number].cue, cue == attributions[number - 1].cue,
      reading.tokenOfSegment[number - 1] == sentence.lowerBound
    {
      return .direct
    }
    return .partial
  }
}
