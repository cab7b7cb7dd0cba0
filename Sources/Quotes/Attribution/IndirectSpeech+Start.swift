/// Where the content of a report begins behind its cue.
extension IndirectSpeech {
  /// Where the content begins behind a cue: past the listener, the time and the place.
  func contentStart(_ cue: Cue, from next: Int, in sentence: Range<Int>) -> Int? {
    var at = next
    let limit = sentence.upperBound
    // told reporters on Tuesday that …
    if let that = firstThat(from: at, limit: limit) { return that }
    if Self.asks.contains(token(cue.token).hash), let question = question(from: at, in: sentence) {
      return question
    }
    // Without that, only who can speak tells; and a participle tells little: criticizing the plan.
    if let subject = cue.subject, case .nominal = subject.who, !NounPhrases.canSpeak(subject, in: reading) {
      return nil
    }
    if cue.classes.contains(.ing), cue.classes.contains(.speech), !cue.classes.contains(.say) { return nil }
    while at < limit, token(at).is(.adverb) || token(at).is(.time) {
      // there is
      if at + 1 < limit, token(at + 1).is(.auxiliary) { break }
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
      at = behindAdjuncts(listener.tokens.upperBound, limit: limit)
      guard at < limit else { return nil }
      if token(at).hash == Self.to || token(at).hash == Self.not { return at }
      return isClause(at, in: sentence) ? at : nil
    }
    if token(at).hash == Self.to { return cue.classes.contains(.wants) ? at : nil }
    if cue.classes.contains(.say) || cue.classes.contains(.attitude) {
      let start = behindAdjuncts(at, limit: limit)
      if start > at || !cue.classes.contains(.tells) {
        guard start > at || !Self.neverBare.contains(token(cue.token).hash) else { return nil }
        return isClause(start, in: sentence) || isStanding(start, of: cue, in: sentence)
          ? start : nil
      }
    }
    guard cue.classes.contains(.tells) else { return nil }
    switch token(at).kind {
    case .name, .number: return at
    case .word:
      if token(at).is(.preposition), !token(at).is(.determiner) {
        return cue.classes.contains(.say) ? nil : at
      }
      if token(at).is(.conjunction) || token(at).isAuxiliary { return nil }
      return at
    default: return nil
    }
  }

  /// Where the question begins behind its cue, or behind who is asked and when.
  func question(from start: Int, in sentence: Range<Int>) -> Int? {
    var at = start
    if at < sentence.upperBound, token(at).is(.objectPronoun) {
      at += 1
    } else if let listener = NounPhrases(reading: reading, sentence: sentence).starting(
      at: at, takesApposition: false)
    {
      at = listener.tokens.upperBound
    }
    at = behindAdjuncts(at, limit: sentence.upperBound)
    return at < sentence.upperBound && Self.questions.contains(token(at).hash) ? at : nil
  }

  /// Where it goes on behind when and where it was said: on Friday, in an interview with the paper.
  func behindAdjuncts(_ start: Int, limit: Int) -> Int {
    var at = start
    while at < limit, token(at).kind == .word,
      token(at).is([.preposition, .time]) || token(at).hash == Self.last
    {
      var end = at
      while end < limit, end - at < 7,
        token(end).kind == .word || token(end).kind == .name || token(end).kind == .number
      {
        if token(end).is(.time) || Self.venues.contains(token(end).hash) { break }
        end += 1
      }
      guard end < limit, token(end).is(.time) || Self.venues.contains(token(end).hash) else {
        return at
      }
      at = end + 1
    }
    return at
  }

  /// Whether a clause begins at a token: a noun phrase and its verb.
  func isClause(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard start < sentence.upperBound, token(start).kind == .word || token(start).kind == .name,
      let subject = NounPhrases(reading: reading, sentence: sentence).starting(
        at: start, takesApposition: false)
    else { return false }
    if token(start).is(.personal), start + 1 < sentence.upperBound, token(start + 1).kind == .word {
      return true
    }
    var verb = subject.tokens.upperBound
    // she and her husband are
    if verb + 1 < sentence.upperBound, token(verb).is(.conjunction),
      let second = NounPhrases(reading: reading, sentence: sentence).starting(
        at: verb + 1, takesApposition: false)
    {
      verb = second.tokens.upperBound
    }
    while verb < sentence.upperBound, token(verb).is(.adverb), !token(verb).is(.auxiliary) {
      verb += 1
    }
    guard verb < sentence.upperBound, token(verb).kind == .word else { return false }
    return token(verb).isAuxiliary || token(verb).is(.finite) || isPast(token(verb))
  }

  /// Whether an unknown word looks like a verb's past.
  private func isPast(_ word: Token) -> Bool {
    word.shape == .lower && word.classes.isEmpty && word.end - word.start > 3
      && reading.bytes[Int(word.end) - 1] == UInt8(ascii: "d")
      && reading.bytes[Int(word.end) - 2] == UInt8(ascii: "e")
  }

  /// Whether a poll tells how somebody stands: `showed NAME leading`, `found NAME with a small lead`.
  private func isStanding(_ start: Int, of cue: Cue, in sentence: Range<Int>) -> Bool {
    guard isDocument(cue), start < sentence.upperBound,
      let subject = NounPhrases(reading: reading, sentence: sentence).starting(
        at: start, takesApposition: false),
      subject.tokens.upperBound < sentence.upperBound
    else { return false }
    let next = token(subject.tokens.upperBound)
    return Self.standing.contains(next.hash)
  }

  /// The first `that`, `whether` or `if` soon behind a cue, before any other verb; none behind `so`, which says to what
  /// end.
  func firstThat(from start: Int, limit: Int) -> Int? {
    var at = start
    while at < limit, at - start < 10 {
      let token = token(at)
      if token.hash == Self.that || token.hash == Self.whether { return at }
      if token.hash == Self.so { return nil }
      switch token.kind {
      case .word: if token.isAuxiliary || token.is([.cue, .relative, .personal]) { return nil }
      case .name, .number: break
      case .comma:
        // …, however, that
        guard at + 2 < limit, self.token(at + 1).is(.adverb), self.token(at + 2).kind == .comma
        else {
          return nil
        }
        at += 2
      default: return nil
      }
      at += 1
    }
    return nil
  }

  private static var whether: UInt64 { WordHash.constant("whether") }
  private static var so: UInt64 { WordHash.constant("so") }
  private static let questions = WordSet(
    ["if", "whether", "what", "why", "how", "who", "whom", "which", "when", "where"].map(
      WordHash.of))
  private static var not: UInt64 { WordHash.constant("not") }
  /// Cues whose noun is never a clause's: began the day.
  private static let neverBare = WordSet(
    [
      "began", "begins", "begin", "went", "goes", "go", "continued", "continues", "continue",
      "finished", "opened",
      "planning", "planned", "plans", "plan", "decided", "read", "reading", "presents", "present",
      "maintained",
    ].map(WordHash.of))
  /// How somebody stands in a poll.
  private static let standing = WordSet(
    [
      "with", "at", "leading", "trailing", "ahead", "behind", "winning", "losing", "beating",
      "tied",
    ].map(WordHash.of))
  private static var last: UInt64 { WordHash.constant("last") }
  /// Where and by what something is said.
  private static let venues = WordSet(
    [
      "interview", "statement", "conference", "speech", "address", "call", "post", "email",
      "e-mail", "tweet",
      "letter",
      "memo", "briefing", "appearance", "rally", "debate", "hearing", "testimony", "phone",
      "telephone",
      "report",
      "filing", "message", "ad", "video", "podcast", "event", "meeting", "column", "article",
      "television",
      "radio",
      "twitter", "facebook",
    ].map(WordHash.of))
  private static var to: UInt64 { WordHash.constant("to") }
}
