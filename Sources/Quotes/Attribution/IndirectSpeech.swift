/// Speech told without marks: a cue and the clause that holds what was said.
struct IndirectSpeech {
  let reading: Reading
  private let cues: Lent<Cue>
  private let cuesOfSentence: Lent<Range<Int>>

  /// What was told, and by which cue.
  struct Content {
    /// The clause in bytes of the text, `that` included.
    var range: Range<Int>

    /// The cue's number.
    var cue: Int

    /// How likely it is that this was told.
    var likelihood: Double
  }

  init(reading: Reading, cues: Lent<Cue>, cuesOfSentence: Lent<Range<Int>>) {
    self.reading = reading
    self.cues = cues
    self.cuesOfSentence = cuesOfSentence
  }

  func token(_ index: Int) -> Token { reading.tokens[index] }

  /// Visits the contents of a sentence's cues, without those cues that govern a quote; no word is given to two.
  func contents(ofSentence sentence: Int, governs: Lent<Bool>, _ visit: (Content) -> Void) {
    guard !cuesOfSentence[sentence].isEmpty else { return }
    let range = reading.sentences[sentence]
    var taken = range.lowerBound
    for index in cuesOfSentence[sentence] where !governs[index] {
      let cue = cues[index]
      guard cue.subject != nil || cue.classes.contains(.say), cue.token >= taken else { continue }
      if case .speaking? = cue.subject?.who { continue }
      let place = place(of: cue, in: range)
      if let before = place.before, before.lowerBound >= taken, holds(before),
        let bytes = bytes(of: before)
      {
        visit(content(before, bytes, cue: index))
        taken = max(taken, before.upperBound)
      }
      if let after = place.after.flatMap(withoutQuote), after.lowerBound >= taken, holds(after),
        let bytes = bytes(of: after)
      {
        visit(content(after, bytes, cue: index))
        taken = max(taken, after.upperBound)
      }
    }
  }

  /// A content with how likely it is: by what kind of word reports, and in what form.
  ///
  /// The shares are those of news articles in which annotators marked what is told, in steps of a twentieth.
  private func content(_ tokens: Range<Int>, _ bytes: Range<Int>, cue index: Int) -> Content {
    let cue = cues[index]
    let isSource = cue.range.upperBound > Int(token(cue.token).end)
    var likelihood = cue.classes.contains(.say) || isSource ? 0.8 : 0.7
    if cue.classes.contains(.listener) || cue.classes.contains(.ing) { likelihood -= 0.05 }
    let first = token(tokens.lowerBound).hash
    if first == Self.that, !isSource { likelihood += 0.05 }
    if cue.classes.contains(.ing), first != Self.that { likelihood -= 0.1 }
    guard let subject = cue.subject else {
      return Content(range: bytes, cue: index, likelihood: likelihood - 0.2)
    }
    switch subject.who {
    case .mention: likelihood += 0.05
    case .nominal: if !NounPhrases.canSpeak(subject, in: reading) { likelihood -= 0.15 }
    case .pronoun, .speaking: break
    }
    if subject.isWeak { likelihood -= 0.1 }
    if tokens.count < 5 { likelihood -= 0.1 }
    return Content(range: bytes, cue: index, likelihood: likelihood)
  }

  /// A clause up to the comma before a quote that is told apart: `that it would float, although he wrote “…”`.
  private func withoutQuote(_ range: Range<Int>) -> Range<Int>? {
    guard
      let quote = range.first(where: { token($0).kind == .quote })
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
      guard isSource || cue.classes.contains(.say) else { return (nil, nil) }
      if first > sentence.lowerBound + 1 {
        let before = sentence.lowerBound..<first
        return (trimmed(before), isSource ? rest(after: last, whole: before, in: sentence) : nil)
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
    // As NAME reported, …
    if first > sentence.lowerBound, token(first - 1).hash == Self.asWord,
      next < sentence.upperBound,
      token(next).kind == .comma,
      first - 1 == sentence.lowerBound || token(first - 2).kind == .comma
    {
      return (nil, trimmed(next + 1..<end(from: next + 1, in: sentence)))
    }
    // …, an official told the paper.
    if isSetOff, cue.classes.contains(.listener), !cue.classes.contains(.speech),
      let listener = NounPhrases(reading: reading, sentence: sentence).starting(
        at: next, takesApposition: false),
      listener.tokens.upperBound >= sentence.upperBound
        || token(listener.tokens.upperBound).kind == .period
    {
      return (trimmed(sentence.lowerBound..<first - 1), nil)
    }
    // …, records show.
    let ends = next >= sentence.upperBound || token(next).kind == .period
    if isSetOff,
      cue.classes.isSuperset(of: [.say, .tells])
        || ends && isDocument(cue),
      isDone(next, in: sentence), !tellsOn(next, in: sentence)
    {
      let before = trimmed(sentence.lowerBound..<first - 1)
      if next < sentence.upperBound, token(next).kind == .comma {
        return (before, trimmed(next + 1..<end(from: next + 1, in: sentence)))
      }
      return (before, nil)
    }
    guard let start = contentStart(cue, from: next, in: sentence) else { return (nil, nil) }
    var end = end(from: start, in: sentence)
    // When asked if …, NAME said
    if cue.subject == nil || cue.token - sentence.lowerBound < 2,
      let comma = (start..<end).first(where: { token($0).kind == .comma }),
      Self.asks.contains(token(cue.token).hash)
    {
      end = comma
    }
    return (nil, trimmed(start..<end))
  }

  /// Whether a report that looks set off goes on with its content: `Still, NAME said on Tuesday that …`.
  private func tellsOn(_ next: Int, in sentence: Range<Int>) -> Bool {
    guard next < sentence.upperBound, token(next).kind == .word else { return false }
    if firstThat(from: next, limit: sentence.upperBound) != nil { return true }
    let start = behindAdjuncts(next, limit: sentence.upperBound)
    return start > next && isClause(start, in: sentence)
  }

  /// Whether a document shows something.
  func isDocument(_ cue: Cue) -> Bool {
    cue.subject.map { $0.tokens.contains { token($0).is([.documentNoun, .cueNoun]) } } ?? false
  }

  /// What goes on behind a source that is set into its sentence: `The price, according to the bank, has doubled`.
  ///
  /// Only where what stands before it is no clause of its own.
  private func rest(after last: Int, whole before: Range<Int>, in sentence: Range<Int>) -> Range<
    Int
  >? {
    let next = last + 1
    guard next + 1 < sentence.upperBound, token(next).kind == .comma else { return nil }
    let follower = token(next + 1)
    guard !follower.is(.relative), !follower.is(.ing),
      follower.is(.auxiliary)
        || before.count <= 8
          && !before.contains(where: { token($0).isAuxiliary || token($0).is(.finite) })
    else { return nil }
    return trimmed(next + 1..<end(from: next + 1, in: sentence))
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
      case .word where token.is(.conjunction):
        // … and added that …
        var verb = at + 1
        while verb + 1 < sentence.upperBound, self.token(verb).is(.adverb) { verb += 1 }
        guard verb < sentence.upperBound else { return sentence.upperBound }
        if self.token(verb).is(.finite), self.token(verb).is([.say, .speech]),
          !self.token(verb).is([.cueNoun, .role])
        {
          return at
        }
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

  static var that: UInt64 { WordHash.constant("that") }
  static let asks = WordSet(
    ["asked", "asks", "ask", "asking", "questioned", "wondered", "wonders", "wonder", "inquired"]
      .map(WordHash.of))
  private static var asWord: UInt64 { WordHash.constant("as") }
  private static var according: UInt64 { WordHash.constant("according") }
}
