/// Speech told without marks: a cue and the clause that holds what was said.
struct IndirectSpeech {
  private let reading: Reading
  private let cues: [Cue]
  private let cuesOfSentence: [Range<Int>]

  /// What was told, and by which cue.
  struct Content {
    /// The clause in bytes of the text, `that` included.
    var range: Range<Int>

    /// The cue's number.
    var cue: Int
  }

  init(reading: Reading, cues: [Cue], cuesOfSentence: [Range<Int>]) {
    self.reading = reading
    self.cues = cues
    self.cuesOfSentence = cuesOfSentence
  }

  private func token(_ index: Int) -> Token { reading.tokens[index] }

  /// The contents of a sentence's cues, without those cues that govern a quote; no word is given to two.
  func contents(ofSentence sentence: Int, governs: [Bool]) -> [Content] {
    guard !cuesOfSentence[sentence].isEmpty else { return [] }
    let range = reading.sentences[sentence]
    var result: [Content] = []
    var taken = range.lowerBound
    for index in cuesOfSentence[sentence] where !governs[index] {
      let cue = cues[index]
      guard cue.subject != nil || cue.classes.contains(.say), cue.token >= taken else { continue }
      if case .speaking? = cue.subject?.who { continue }
      let place = place(of: cue, in: range)
      if let before = place.before, before.lowerBound >= taken, holds(before), let bytes = bytes(of: before) {
        result.append(Content(range: bytes, cue: index))
        taken = max(taken, before.upperBound)
      }
      if let after = place.after.flatMap(withoutQuote), after.lowerBound >= taken, holds(after),
        let bytes = bytes(of: after)
      {
        result.append(Content(range: bytes, cue: index))
        taken = max(taken, after.upperBound)
      }
    }
    return result
  }

  /// A clause up to the comma before a quote that is told apart: `that it would float, although he wrote “…”`.
  private func withoutQuote(_ range: Range<Int>) -> Range<Int>? {
    guard
      let quote = range.first(where: {
        token($0).kind == .quote && reading.segments[Int(token($0).payload)].words > 2
      })
    else { return range }
    guard let comma = range.prefix(upTo: quote).last(where: { token($0).kind == .comma }),
      comma - range.lowerBound > 3, quote - comma > 2
    else { return nil }
    return range.lowerBound..<comma
  }

  /// Whether a stretch can be what was said: two words at least, and no quote that is told apart.
  private func holds(_ range: Range<Int>) -> Bool {
    var words = 0
    for at in range {
      switch token(at).kind {
      case .word, .name, .number: words += 1
      case .quote where reading.segments[Int(token(at).payload)].words > 2: return false
      default: break
      }
    }
    return words >= 2
  }

  /// Where a cue's content stands: before it, behind it, or both, in tokens.
  private func place(of cue: Cue, in sentence: Range<Int>) -> (before: Range<Int>?, after: Range<Int>?) {
    let first = min(cue.subject?.tokens.lowerBound ?? cue.token, cue.token)
    let last = max((cue.subject?.tokens.upperBound ?? 0) - 1, lastToken(of: cue))
    let isSource =
      cue.order == .after && token(cue.token).hash != 0 && cue.range.upperBound > Int(token(cue.token).end)
    if cue.order == .after {
      // …, said NAME; …, according to NAME; According to NAME, …
      if first > sentence.lowerBound + 1 {
        return (trimmed(sentence.lowerBound..<first), nil)
      }
      guard isSource, let comma = comma(after: last, in: sentence) else { return (nil, nil) }
      return (nil, trimmed(comma + 1..<end(from: comma + 1, in: sentence)))
    }
    guard cue.classes.contains(.finite) || cue.classes.contains(.base) || cue.classes.contains(.ing) else {
      return (nil, nil)
    }
    let next = last + 1
    // …, NAME said. — …, NAME said, …
    let isSetOff =
      first > sentence.lowerBound + 1 && token(first - 1).kind == .comma && !cue.isDependent
      && !cue.isRelative
    if isSetOff, cue.classes.isSuperset(of: [.say, .tells]), isDone(next, in: sentence) {
      let before = trimmed(sentence.lowerBound..<first - 1)
      if next < sentence.upperBound, token(next).kind == .comma {
        return (before, trimmed(next + 1..<end(from: next + 1, in: sentence)))
      }
      return (before, nil)
    }
    guard let start = contentStart(cue, from: next, in: sentence) else { return (nil, nil) }
    return (nil, trimmed(start..<end(from: start, in: sentence)))
  }

  private func lastToken(of cue: Cue) -> Int {
    var last = cue.token
    while last + 1 < reading.tokens.count, Int(token(last + 1).end) <= cue.range.upperBound { last += 1 }
    return last
  }

  /// Whether a report is done at a token: the sentence's end, a comma, or only when and where it was said.
  private func isDone(_ at: Int, in sentence: Range<Int>) -> Bool {
    guard at < sentence.upperBound else { return true }
    switch token(at).kind {
    case .period, .comma, .semicolon, .dash: return true
    case .word: return token(at).is([.preposition, .time]) || token(at).is(.adverb)
    default: return false
    }
  }

  /// Where the content begins behind a cue: past the listener, the time and the place.
  private func contentStart(_ cue: Cue, from next: Int, in sentence: Range<Int>) -> Int? {
    var at = next
    let limit = sentence.upperBound
    // told reporters on Tuesday that …
    if let that = firstThat(from: at, limit: limit) { return that }
    // Without that, only who can speak tells; and a participle tells little: criticizing the plan.
    if let subject = cue.subject, case .nominal = subject.who, !NounPhrases.canSpeak(subject, in: reading) {
      return nil
    }
    if cue.classes.contains(.ing), cue.classes.contains(.speech), !cue.classes.contains(.say) { return nil }
    while at < limit, token(at).is(.adverb) || token(at).is(.time) {
      // there is
      if at + 1 < limit, token(at + 1).is(.be) { break }
      at += 1
    }
    guard at < limit else { return nil }
    if cue.classes.contains(.listener), !cue.classes.contains(.speech) {
      // The listener is one name or noun.
      guard
        let listener = NounPhrases(reading: reading, sentence: sentence).starting(
          at: at, takesApposition: false)
      else {
        return token(at).is(.objectPronoun) && at + 1 < limit ? at + 1 : nil
      }
      at = listener.tokens.upperBound
      guard at < limit, token(at).kind == .word || token(at).kind == .name else { return nil }
      return at
    }
    if token(at).hash == Self.to { return cue.classes.contains(.wants) ? at : nil }
    guard cue.classes.contains(.tells) else { return nil }
    switch token(at).kind {
    case .name, .number: return at
    case .word:
      if token(at).is(.preposition), !token(at).is(.determiner) {
        return cue.classes.contains(.say) ? nil : at
      }
      if token(at).is([.conjunction, .auxiliary]) { return nil }
      return at
    default: return nil
    }
  }

  /// The first `that`, `whether` or `if` soon behind a cue, before any other verb.
  private func firstThat(from start: Int, limit: Int) -> Int? {
    var at = start
    while at < limit, at - start < 10 {
      let token = token(at)
      if token.hash == Self.that || token.hash == Self.whether { return at }
      switch token.kind {
      case .word: if token.is([.auxiliary, .cue, .relative]) || token.is(.personal) { return nil }
      case .name, .number: break
      default: return nil
      }
      at += 1
    }
    return nil
  }

  /// Where a content that begins at a token ends: at the sentence's end, or before a report of its own.
  private func end(from start: Int, in sentence: Range<Int>) -> Int {
    var at = start + 1
    while at < sentence.upperBound {
      let token = token(at)
      switch token.kind {
      case .semicolon: return at
      case .comma:
        guard at + 1 < sentence.upperBound else { return at }
        let next = self.token(at + 1)
        if next.is(.cue), next.is(.ing) { return at }
        if next.hash == Self.according { return at }
      default: break
      }
      at += 1
    }
    return sentence.upperBound
  }

  private func comma(after start: Int, in sentence: Range<Int>) -> Int? {
    var at = start
    while at < sentence.upperBound, at - start < 12 {
      if token(at).kind == .comma { return at }
      at += 1
    }
    return nil
  }

  /// Without signs at its ends, nor a conjunction at its start.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    var start = range.lowerBound
    var end = range.upperBound
    func isSign(_ at: Int) -> Bool {
      switch token(at).kind {
      case .word, .number, .name, .quote, .possessive: false
      case .openBracket, .closeBracket: false
      default: true
      }
    }
    while start < end, isSign(start) || token(start).is(.conjunction) { start += 1 }
    while end > start, isSign(end - 1) { end -= 1 }
    return start < end ? start..<end : nil
  }

  private func bytes(of range: Range<Int>) -> Range<Int>? {
    let bytes = Int(token(range.lowerBound).start)..<Int(token(range.upperBound - 1).end)
    return bytes.isEmpty ? nil : bytes
  }

  private static let that = WordHash.of("that")
  private static let whether = WordHash.of("whether")
  private static let to = WordHash.of("to")
  private static let according = WordHash.of("according")
}
