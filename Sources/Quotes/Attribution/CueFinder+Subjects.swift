/// Where a cue finds its subject.
extension CueFinder {
  /// The subject of a finite verb, from what stands before it.
  func subject(endingAt end: Int) -> Subject? {
    var at = end
    while at >= sentence.lowerBound {
      let token = token(at)
      switch token.kind {
      case .comma:
        if let subject = phrases.beforeAside(closedBy: at) { return subject }
        if let cue = lastCue(before: at), let subject = cue.subject { return weak(subject) }
        return phrases.first(before: at).map(weak)
      case .closeBracket:
        guard let open = phrases.openBracket(before: at) else { return nil }
        at = open - 1
      case .dash:
        var open = at - 1
        while open > sentence.lowerBound, self.token(open).kind != .dash { open -= 1 }
        guard open > sentence.lowerBound else { return phrases.first(before: at).map(weak) }
        at = open - 1
      case .quote:
        // The quote is the speaker's object, or a name: go on before it.
        if at - 1 >= sentence.lowerBound, self.token(at - 1).is(.relative) {
          return phrases.antecedent(of: at - 1)
        }
        // NAME, author of “…,” said
        if reading.segments[Int(token.payload)].ending == .comma,
          let subject = phrases.beforeAside(closedBy: at)
        {
          return subject
        }
        return phrases.first(before: at).map(weak)
      case .word:
        if token.is(.relative) {
          // `that` before a verb is a relative only behind a noun.
          return phrases.antecedent(of: at)
        }
        if token.is(.time), at - 1 >= sentence.lowerBound {
          // NAME on Tuesday said
          at -= self.token(at - 1).is(.preposition) ? 2 : 1
          continue
        }
        if Self.floating.contains(token.hash), at > sentence.lowerBound, self.token(at - 1).kind == .name {
          // Ann and Bob both said
          at -= 1
          continue
        }
        if token.is([.conjunction]) { return coordinated(before: at) ?? main(before: at) }
        if let subject = phrases.ending(at: at) { return phrases.bearer(of: subject) }
        if let cue = lastCue(before: at), let subject = cue.subject { return weak(subject) }
        return phrases.first(before: at + 1).map(weak)
      case .name: return phrases.ending(at: at).map(phrases.bearer)
      default: return phrases.ending(at: at) ?? phrases.first(before: at).map(weak)
      }
    }
    return nil
  }

  /// The subject of the clause whose second verb follows a conjunction: `When asked, NAME smiled and said`.
  private func coordinated(before conjunction: Int) -> Subject? {
    var start = conjunction
    while start > sentence.lowerBound, conjunction - start < 14 {
      switch token(start - 1).kind {
      case .comma, .semicolon, .colon, .quote, .dash: break
      default:
        start -= 1
        continue
      }
      break
    }
    guard start > sentence.lowerBound, start < conjunction - 1,
      let subject = phrases.starting(at: start, takesApposition: false),
      subject.tokens.upperBound < conjunction, token(subject.tokens.upperBound).kind == .word,
      !token(subject.tokens.upperBound).is([.preposition, .conjunction, .relative])
    else { return nil }
    switch subject.who {
    case .mention, .pronoun: return subject
    case .nominal: return NounPhrases.canSpeak(subject, in: reading) ? subject : nil
    case .speaking: return nil
    }
  }

  private static let floating = WordSet(["both", "all", "each"].map(WordHash.of))

  func weak(_ subject: Subject) -> Subject {
    var subject = subject
    subject.isWeak = true
    return subject
  }

  /// The subject of the clause that a dependent verb hangs on.
  func main(before at: Int) -> Subject? {
    if let cue = lastCue(before: at, { !$0.isPassive && !$0.isRelative }),
      let subject = cue.subject
    {
      return weak(subject)
    }
    let first = phrases.first(before: at)
    if case .nominal? = first?.who { return clauseSubject(before: at) ?? first.map(weak) }
    return first.map(weak) ?? clauseSubject(before: at)
  }

  /// The nearest name or pronoun that opens a clause with a verb of its own, where no other cue lies between:
  /// `Hours later, NAME thanked the crew, telling …`.
  func clauseSubject(before at: Int) -> Subject? {
    let start = max(sentence.lowerBound, lastCue(before: at).map { $0.token + 1 } ?? sentence.lowerBound)
    var place = at - 2
    while place >= start {
      let token = token(place)
      switch token.kind {
      case .quote, .colon, .semicolon: return nil
      case .name, .word:
        if token.kind == .name || token.is([.he, .she]), phrases.opensClause(place), isVerb(place + 1) {
          return phrases.ending(at: place).map(weak)
        }
      default: break
      }
      place -= 1
    }
    return nil
  }

  /// Whether a word behind a name is its verb: an auxiliary, a cue, or by its ending a past.
  private func isVerb(_ at: Int) -> Bool {
    let word = token(at)
    guard word.kind == .word, word.shape == .lower else { return false }
    if word.isAuxiliary || word.is(.finite) { return true }
    return word.classes.isEmpty && word.end - word.start > 3
      && reading.bytes[Int(word.end) - 1] == UInt8(ascii: "d")
      && reading.bytes[Int(word.end) - 2] == UInt8(ascii: "e")
  }

  private func isPlace(_ subject: Subject) -> Bool {
    guard case .mention(let mention) = subject.who else { return false }
    return reading.entities[reading.mentions[mention].entity].kind == .place
  }

  /// The noun directly before a participle, as in `with its leader, NAME, saying`.
  func participleSubject(before at: Int) -> Subject? {
    var end = at - 1
    if end >= sentence.lowerBound, token(end).kind == .comma {
      end -= 1
      guard end >= sentence.lowerBound, token(end).kind == .name else { return nil }
      var start = end - 1
      while start > sentence.lowerBound, end - start < 8 {
        if token(start).hash == Self.with { return phrases.named(end) }
        if token(start).is(.cue) { break }
        start -= 1
      }
      return nil
    }
    guard end >= sentence.lowerBound, token(end).kind == .name || token(end).is([.role, .groupNoun]) else {
      return nil
    }
    // on Facebook, writing: the name is where, not who.
    if end - 1 >= sentence.lowerBound, token(end - 1).kind == .word, token(end - 1).is(.preposition),
      hash(end - 1) != Self.with
    {
      return nil
    }
    return phrases.ending(at: end)
  }

  /// Calling it “…,” NAME left: the subject stands behind the participle's clause.
  func subjectBehindParticiple(_ start: Int) -> Subject? {
    // In declaring; And while calling
    var first = start
    while first > sentence.lowerBound, start - first < 3, token(first - 1).kind == .word,
      token(first - 1).is([.preposition, .conjunction, .subordinator])
    { first -= 1 }
    guard first == sentence.lowerBound else { return nil }
    var at = start + 1
    while at + 1 < sentence.upperBound {
      let token = token(at)
      let closes =
        token.kind == .comma || token.kind == .quote && reading.segments[Int(token.payload)].ending == .comma
      if closes, self.token(at + 1).kind != .comma {
        // in Salem, New Hampshire, NAME
        if let subject = phrases.starting(at: at + 1), !isPlace(subject) { return subject }
      }
      at += 1
    }
    return nil
  }
}
