/// Reads noun phrases among the tokens, leftwards from a verb and rightwards from a place.
struct NounPhrases {
  let reading: Reading
  let sentence: Range<Int>

  func token(_ index: Int) -> Token { reading.tokens[index] }

  /// Whether a noun is one of a person, a group or a document.
  static func canSpeak(_ subject: Subject, in reading: Reading) -> Bool {
    subject.tokens.contains {
      let token = reading.tokens[$0]
      return token.is([.role, .groupNoun, .documentNoun, .demonym, .quantifier]) || token.kind == .name
    }
  }

  // MARK: Leftwards

  /// The phrase that ends at a token; nil where the token ends none.
  func ending(at end: Int, depth: Int = 0) -> Subject? {
    guard end >= sentence.lowerBound, depth < 4 else { return nil }
    let last = token(end)
    switch last.kind {
    case .name:
      if end >= sentence.lowerBound + 2, token(end - 1).hash == Self.and, token(end - 2).kind == .name {
        // Ann and Bob said: the first stands for both.
        var pair = climbing(from: named(end - 2), depth: depth)
        pair.tokens = pair.tokens.lowerBound..<end + 1
        return pair
      }
      var name = named(end)
      let start = modifiersStart(before: end)
      var and = start - 1
      if and > sentence.lowerBound, start < end, token(and).kind == .name { and -= 1 }
      if and > sentence.lowerBound, start < end, token(and).hash == Self.and, token(and - 1).kind == .name {
        // Ann and Portsea pilot Bob said
        var pair = climbing(from: named(and - 1), depth: depth)
        pair.tokens = pair.tokens.lowerBound..<end + 1
        return pair
      }
      name.tokens = start..<end + 1
      return climbing(from: name, depth: depth)
    case .word:
      if last.is(.personal), !last.is(.determiner) {
        return Subject(
          who: .pronoun(last.classes.intersection(.personal)), tokens: end..<end + 1, range: last.range)
      }
      if last.is(.speaking), !last.is(.possessiveDeterminer),
        !last.is(.objectPronoun) || last.hash == Self.you
      {
        return Subject(who: .speaking, tokens: end..<end + 1, range: last.range)
      }
      guard isNoun(last) else { return nil }
      return nominal(endingAt: end, depth: depth)
    case .number where end > sentence.lowerBound && isNoun(token(end - 1)):
      return nominal(endingAt: end, depth: depth)
    case .possessive:
      // A plural's bare possessive ends no phrase.
      return nil
    case .closeBracket:
      guard let open = openBracket(before: end) else { return nil }
      return ending(at: open - 1, depth: depth + 1)
    default: return nil
    }
  }

  /// Whether a word can be the head of a noun phrase.
  func isNoun(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    if token.is([.role, .groupNoun, .documentNoun, .demonym, .cueNoun]) { return true }
    if token.is(.quantifier) { return true }
    return token.classes.isDisjoint(with: [
      .determiner, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .relative,
      .possessiveDeterminer,
      .objectPronoun, .time, .finite, .ing,
    ])
  }

  /// A name's subject.
  func named(_ index: Int) -> Subject {
    let mention = reading.mentions[Int(token(index).payload)]
    return Subject(who: .mention(Int(token(index).payload)), tokens: index..<index + 1, range: mention.name)
  }

  /// Where a name's phrase begins: a beaming NAME, former Senate aide NAME.
  private func modifiersStart(before name: Int) -> Int {
    var start = name
    var known = name
    while start > sentence.lowerBound, name - start < 5 {
      let before = token(start - 1)
      guard before.kind == .word || before.kind == .name else { break }
      if before.is([.determiner, .possessiveDeterminer]), before.kind == .word { return start - 1 }
      if before.is([.role, .groupNoun, .demonym, .common]) || before.kind == .name,
        before.kind == .name || !before.is(.cue)
      {
        start -= 1
        if before.kind == .word { known = start }
      } else if before.kind == .word, before.shape == .lower, before.classes.isEmpty {
        start -= 1
      } else {
        break
      }
    }
    return known
  }

  /// The chunk of nouns that ends at a token, with its determiner.
  func nominal(endingAt end: Int, depth: Int) -> Subject? {
    var start = end
    var isBounded = false
    walk: while start > sentence.lowerBound {
      let before = token(start - 1)
      switch before.kind {
      case .word:
        if before.is([.determiner, .possessiveDeterminer]) {
          start -= 1
          isBounded = true
          break walk
        }
        if before.is(.quantifier) {
          start -= 1
          isBounded = true
          continue walk
        }
        if before.is([
          .preposition, .conjunction, .subordinator, .auxiliary, .relative, .personal, .objectPronoun,
        ]) {
          break walk
        }
        if before.is(.cue), before.is([.finite, .ing]),
          !before.is([.cueNoun, .groupNoun, .role, .documentNoun])
        {
          break walk
        }
        if before.is(.adverb), !before.is([.role, .time]), before.hash != Self.long { break walk }
        if end - start > 6 { break walk }
        start -= 1
      case .name, .number, .possessive:
        start -= 1
      case .quote where end - start < 3 && reading.segments[Int(before.payload)].words < 3:
        start -= 1
      default: break walk
      }
    }
    let head = token(end)
    let isPlural = head.kind == .word && lastByte(head) == UInt8(ascii: "s")
    let known = head.is([.role, .groupNoun, .documentNoun, .demonym, .quantifier])
    guard isBounded || known || isPlural || token(start).kind == .name else { return nil }
    if end >= start + 2, token(start).kind == .name, token(start + 1).kind == .possessive,
      Self.letters.contains(head.hash),
      reading.entities[reading.mentions[Int(token(start).payload)].entity].kind == .person
    {
      // NAME’s letter: what he writes is his word.
      var owner = named(start)
      owner.tokens = start..<end + 1
      return owner
    }
    let range = Int(token(start).start)..<Int(head.end)
    return climbing(from: Subject(who: .nominal, tokens: start..<end + 1, range: range), depth: depth)
  }

  /// Climbs over a preposition to the phrase that it hangs on: a spokesman for X; and over `NAME, a friend of X`.
  private func climbing(from subject: Subject, depth: Int) -> Subject {
    var start = subject.tokens.lowerBound
    // experts of Harbour’s Institute
    if case .mention = subject.who, start > sentence.lowerBound + 2, token(start - 1).kind == .possessive,
      token(start - 2).kind == .name
    {
      start -= 2
    }
    guard start > sentence.lowerBound + 1 else { return subject }
    let before = token(start - 1)
    guard before.kind == .word, before.is(.preposition), !before.is([.subordinator, .cue]) else {
      return subject
    }
    if let head = ending(at: start - 2, depth: depth + 1) {
      switch head.who {
      case .nominal:
        let noun = token(head.tokens.upperBound - 1)
        if case .mention = subject.who {
          // A letter from X is X's word.
          if noun.is(.documentNoun), Self.sources.contains(before.hash), Self.letters.contains(noun.hash) {
            var result = subject
            result.tokens = head.tokens.lowerBound..<subject.tokens.upperBound
            return result
          }
          guard noun.is([.role, .groupNoun, .documentNoun, .quantifier]) else { return subject }
        }
        var result = head
        result.tokens = head.tokens.lowerBound..<subject.tokens.upperBound
        return result
      case .mention:
        var result = head
        result.tokens = head.tokens.lowerBound..<subject.tokens.upperBound
        return result
      case .pronoun, .speaking: return subject
      }
    }
    return subject
  }

  /// Before a comma that closes an aside: `NAME, long role, said`.
  func beforeAside(closedBy comma: Int) -> Subject? {
    // NAME (R-Ohio), said
    if comma > sentence.lowerBound, token(comma - 1).kind == .closeBracket,
      let open = openBracket(before: comma - 1), open > sentence.lowerBound,
      token(open - 1).kind == .name, let subject = ending(at: open - 1)
    {
      // NAME, chairman of ORGANISATION (…), said: the aside is longer than its brackets.
      guard case .nominal = subject.who, subject.tokens.lowerBound > sentence.lowerBound,
        token(subject.tokens.lowerBound - 1).kind == .comma
      else { return subject }
    }
    if let name = appositive(closedBy: comma) { return name }
    var fallback: Subject?
    // The leftmost name that opens a clause: the aside may hold commas and names of its own.
    var found: Subject?
    var at = comma - 1
    while at > sentence.lowerBound {
      if token(at).kind == .comma, let subject = ending(at: at - 1) {
        let isAtStart = opensClause(subject.tokens.lowerBound)
        switch subject.who {
        case .mention where isAtStart, .pronoun where isAtStart: found = subject
        case .mention: if fallback == nil || isNominal(fallback) { fallback = subject }
        case .nominal where isAtStart: if fallback == nil { fallback = subject }
        default: break
        }
      }
      if token(at).is(.conjunction), token(at - 1).kind == .comma, found != nil { break }
      at -= 1
    }
    return found ?? fallback
  }

  /// The person whose name alone is the aside: `the head of the works, NAME, said`.
  private func appositive(closedBy comma: Int) -> Subject? {
    guard comma > sentence.lowerBound + 2, token(comma - 1).kind == .name, token(comma - 2).kind == .comma,
      let head = ending(at: comma - 3), case .nominal = head.who
    else { return nil }
    switch reading.entities[reading.mentions[Int(token(comma - 1).payload)].entity].kind {
    case .person: break
    case .unknown where head.tokens.contains(where: { token($0).is(.role) }): break
    default: return nil
    }
    var name = named(comma - 1)
    name.tokens = head.tokens.lowerBound..<comma
    return name
  }

  /// The name that a phrase is the apposition of, where no comma closes it: `NAME, a baker from Leeds said`.
  func bearer(of subject: Subject) -> Subject {
    let start = subject.tokens.lowerBound
    guard start >= sentence.lowerBound + 2 else { return subject }
    // NAME, who is chairman of X said
    if token(start - 1).is(.be), start >= sentence.lowerBound + 4, token(start - 2).is(.relative),
      token(start - 3).kind == .comma, token(start - 4).kind == .name
    {
      return named(start - 4)
    }
    guard case .nominal = subject.who, token(start - 1).kind == .comma, token(start - 2).kind == .name,
      subject.tokens.contains(where: { token($0).is([.role, .groupNoun]) }), opensClause(start - 2)
    else { return subject }
    return named(start - 2)
  }

  private func isNominal(_ subject: Subject?) -> Bool {
    if case .nominal = subject?.who { return true }
    return false
  }

  /// Whether a clause begins at a token.
  func opensClause(_ start: Int) -> Bool {
    guard start > sentence.lowerBound else { return true }
    let before = token(start - 1)
    switch before.kind {
    case .comma, .quote, .colon, .semicolon, .dash, .ellipsis: return true
    case .word:
      return before.is([.conjunction, .subordinator, .adverb]) || before.isCapitalised && before.is(.function)
    default: return false
    }
  }

  /// Whom a relative pronoun stands for.
  func antecedent(of relative: Int) -> Subject? {
    var at = relative - 1
    while at >= sentence.lowerBound,
      token(at).kind == .comma || token(at).kind == .dash || token(at).is(.preposition)
    { at -= 1 }
    guard let subject = ending(at: at) else { return nil }
    // NAME, a host in Ohio who …
    if case .nominal = subject.who {
      let start = subject.tokens.lowerBound
      if start >= sentence.lowerBound + 2, token(start - 1).kind == .comma, token(start - 2).kind == .name {
        return named(start - 2)
      }
    }
    return subject
  }

  private static var you: UInt64 { WordHash.constant("you") }
  private static var and: UInt64 { WordHash.constant("and") }
  private static var long: UInt64 { WordHash.constant("long") }
  /// What one person writes in his own name.
  private static let letters = WordSet(
    [
      "letter", "statement", "email", "e-mail", "memo", "memorandum", "message", "tweet", "note", "post",
      "affidavit", "text", "op-ed",
    ].map(WordHash.of))
  private static let sources = WordSet(["from", "by", "of"].map(WordHash.of))
}
