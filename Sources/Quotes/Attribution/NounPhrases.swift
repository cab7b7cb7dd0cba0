/// Reads noun phrases among the tokens, leftwards from a verb and rightwards from a place.
struct NounPhrases {
  let reading: Reading
  let sentence: Range<Int>

  private func token(_ index: Int) -> Token { reading.tokens[index] }

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
      name.tokens = modifiersStart(before: end)..<end + 1
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
  private func isNoun(_ token: Token) -> Bool {
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
  private func nominal(endingAt end: Int, depth: Int) -> Subject? {
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
    let range = Int(token(start).start)..<Int(head.end)
    return climbing(from: Subject(who: .nominal, tokens: start..<end + 1, range: range), depth: depth)
  }

  /// Climbs over a preposition to the phrase that it hangs on: a spokesman for X; and over `NAME, a friend of X`.
  private func climbing(from subject: Subject, depth: Int) -> Subject {
    let start = subject.tokens.lowerBound
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
      token(open - 1).kind == .name
    {
      return ending(at: open - 1)
    }
    var fallback: Subject?
    // The leftmost name that opens a clause: the aside may hold commas and names of its own.
    var found: Subject?
    var at = comma - 1
    while at > sentence.lowerBound {
      if token(at).kind == .comma, let subject = ending(at: at - 1) {
        let isAtStart = startsClause(subject.tokens.lowerBound)
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
      subject.tokens.contains(where: { token($0).is([.role, .groupNoun]) }), startsClause(start - 2)
    else { return subject }
    return named(start - 2)
  }

  private func isNominal(_ subject: Subject?) -> Bool {
    if case .nominal = subject?.who { return true }
    return false
  }

  /// Whether a clause begins at a token.
  private func startsClause(_ start: Int) -> Bool {
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

  // MARK: Rightwards

  /// The phrase that starts at a token, after a verb: `said NAME`, `said the party's chairman, NAME`.
  func starting(at start: Int, takesApposition: Bool = true) -> Subject? {
    var at = start
    var lastName: Int?
    var lastNoun: Int?
    var isBounded = false
    walk: while at < sentence.upperBound {
      let token = token(at)
      switch token.kind {
      case .name:
        lastName = at
        lastNoun = at
      case .possessive: break
      case .number:
        // the 46-year-old
        if isBounded, lastByte(token) >= UInt8(ascii: "a") { lastNoun = at }
      case .word:
        if token.is([.determiner, .possessiveDeterminer, .quantifier]) {
          if lastNoun != nil, !token.is(.quantifier) { break walk }
          isBounded = true
          if token.is(.quantifier) { lastNoun = at }
        } else if at == start, token.is(.personal), !token.is(.objectPronoun) || token.is(.it) {
          return Subject(
            who: .pronoun(token.classes.intersection(.personal)), tokens: at..<at + 1, range: token.range)
        } else if at == start, token.is(.speaking), !token.is(.objectPronoun) {
          return Subject(who: .speaking, tokens: at..<at + 1, range: token.range)
        } else if token.is([
          .preposition, .conjunction, .subordinator, .auxiliary, .relative, .objectPronoun, .time,
        ]) || lastNoun != nil && token.is(.personal) {
          break walk
        } else if lastNoun != nil, token.is(.cue), token.is([.finite, .ing]),
          !token.is([.role, .groupNoun]) || lastName == at - 1
        {
          break walk
        } else if token.is(.adverb), !token.is(.role) {
          if lastNoun != nil { break walk }
        } else {
          if at - start > 8 { break walk }
          // NAME moved: a word that nothing is known of is rather a verb.
          if lastName == at - 1, lastName != nil, token.classes.isEmpty, token.shape == .lower,
            !leadsToName(at)
          {
            break walk
          }
          if lastNoun == at - 1, at > start, isVerb(at, behind: at - 1) { break walk }
          lastNoun = at
        }
      default: break walk
      }
      at += 1
    }
    guard let noun = lastNoun else { return nil }
    // The chunk ends with its last noun; trailing possessives and numbers belong to what follows.
    if let name = lastName, name == noun {
      return Subject(
        who: .mention(Int(token(name).payload)), tokens: start..<name + 1, range: named(name).range)
    }
    if takesApposition, noun + 2 < sentence.upperBound, token(noun + 1).kind == .comma,
      token(noun + 2).kind == .name,
      token(noun).is([.role, .groupNoun])
    {
      var subject = named(noun + 2)
      subject.tokens = start..<noun + 3
      return subject
    }
    let head = token(noun)
    let isPlural = lastByte(head) == UInt8(ascii: "s")
    guard
      isBounded || isPlural || token(start).kind == .name
        || head.is([.role, .groupNoun, .documentNoun, .demonym])
    else { return nil }
    return Subject(
      who: .nominal, tokens: start..<noun + 1, range: Int(token(start).start)..<Int(head.end))
  }

  /// A noun without an article, as in `according to data`.
  func bare(at place: Int) -> Subject? {
    guard sentence.contains(place), isNoun(token(place)) || token(place).is(.ing),
      token(place).shape == .lower
    else { return nil }
    return Subject(
      who: .nominal, tokens: place..<place + 1, range: token(place).range, isWeak: true)
  }

  /// Whether a word behind a noun for people or groups is rather its verb: the candidate sent a letter.
  private func isVerb(_ at: Int, behind noun: Int) -> Bool {
    let word = token(at)
    guard word.kind == .word, word.shape == .lower, word.classes.isEmpty,
      token(noun).is([.role, .groupNoun, .documentNoun]), at + 1 < sentence.upperBound
    else { return false }
    let next = token(at + 1)
    if next.kind == .word, next.is([.determiner, .possessiveDeterminer, .objectPronoun]) {
      return true
    }
    return lastByte(word) == UInt8(ascii: "d")
      && reading.bytes[Int(word.end) - 2] == UInt8(ascii: "e")
      && (next.kind != .word || next.is(.preposition))
  }

  /// Whether small words behind a name lead to another, whom they describe: `Wexley Bank chief economist NAME`.
  private func leadsToName(_ start: Int) -> Bool {
    var at = start
    while at < sentence.upperBound, at - start < 4 {
      let token = token(at)
      if token.kind == .name { return at > start && isNoun(self.token(at - 1)) }
      guard token.kind == .word, token.shape == .lower || token.is(.demonym),
        token.is(.role) || isNoun(token),
        !token.is(.quantifier)
      else { return false }
      at += 1
    }
    return false
  }

  /// The subject of the sentence's main clause: its first noun phrase behind what introduces it.
  func first(before limit: Int) -> Subject? {
    var at = behindDateline
    var skips = 0
    while at < limit {
      let first = token(at)
      if first.kind == .name {
        guard at + 1 < limit else { return named(at) }
        let isPlace = reading.entities[reading.mentions[Int(first.payload)].entity].kind == .place
        if token(at + 1).kind == .possessive { return owned(by: at, limit: limit) ?? named(at) }
        guard isPlace, token(at + 1).kind == .comma else { return named(at) }
        at += 2
        continue
      }
      if first.kind == .word, first.is([.conjunction, .adverb]) || first.kind == .comma {
        at += 1
        continue
      }
      if first.kind == .word,
        first.is([.preposition, .subordinator, .ing]) || first.is(.pastParticiple) && !first.is(.personal),
        skips < 3, let comma = nextComma(after: at, limit: limit)
      {
        at = comma + 1
        skips += 1
        continue
      }
      guard first.kind == .word || first.kind == .number else {
        at += 1
        continue
      }
      return starting(at: at)
    }
    return nil
  }

  /// NAME’s campaign, NAME’s press office: who speaks for the name.
  private func owned(by name: Int, limit: Int) -> Subject? {
    guard
      let end = (name + 2..<max(name + 2, min(name + 5, limit))).last(where: {
        token($0).is([.role, .groupNoun, .documentNoun])
      }),
      (name + 2..<end).allSatisfy({
        token($0).kind == .word && !token($0).is([.preposition, .cue, .conjunction])
      })
    else { return nil }
    return Subject(
      who: .nominal, tokens: name..<end + 1, range: Int(token(name).start)..<Int(token(end).end))
  }

  /// Where the sentence begins behind `PLACE (Agency) —`.
  private var behindDateline: Int {
    var at = sentence.lowerBound
    while at < sentence.upperBound, at - sentence.lowerBound < 12 {
      let token = token(at)
      switch token.kind {
      case .name, .openBracket, .closeBracket, .comma, .number, .symbol, .period: break
      case .word where token.isCapitalised: break
      case .dash: return at > sentence.lowerBound ? at + 1 : at
      default: return sentence.lowerBound
      }
      at += 1
    }
    return sentence.lowerBound
  }

  private func nextComma(after start: Int, limit: Int) -> Int? {
    var depth = 0
    for at in start..<limit {
      switch token(at).kind {
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case .comma where depth == 0: return at
      default: break
      }
    }
    return nil
  }

  /// The bracket that a closing one closes.
  func openBracket(before close: Int) -> Int? {
    var at = close - 1
    while at >= sentence.lowerBound, close - at < 16 {
      if token(at).kind == .openBracket { return at }
      at -= 1
    }
    return nil
  }

  private func lastByte(_ token: Token) -> UInt8 { reading.bytes[Int(token.end) - 1] }

  private static let you = WordHash.of("you")
  private static let and = WordHash.of("and")
  private static let long = WordHash.of("long")
  /// What one person writes in his own name.
  private static let letters = WordSet(
    [
      "letter", "statement", "email", "e-mail", "memo", "memorandum", "message", "tweet", "note", "post",
      "affidavit", "text", "op-ed",
    ].map(WordHash.of))
  private static let sources = WordSet(["from", "by", "of"].map(WordHash.of))
}
