/// Noun phrases that are read from their beginning.
extension NounPhrases {
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
          !token.is([.role, .groupNoun]) || lastName == at - 1, !isPluralNoun(at, from: start)
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
          if lastNoun == at - 1, at > start, isVerb(at, behind: at - 1) || Self.pasts.contains(token.hash) {
            break walk
          }
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
    if takesApposition, let name = appositive(behind: noun) {
      var subject = named(name)
      subject.tokens = start..<name + 1
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

  /// The name behind a role and what belongs to it: `said the head of the works, NAME`.
  private func appositive(behind noun: Int) -> Int? {
    guard noun + 1 < sentence.upperBound, token(noun + 1).kind == .word,
      token(noun + 1).is(.preposition) || reading.language == .german && token(noun + 1).is(.determiner)
    else { return nil }
    var at = noun + 2
    while at + 1 < sentence.upperBound, at - noun < 10 {
      let token = token(at)
      switch token.kind {
      case .comma:
        guard self.token(at + 1).kind == .name else { return nil }
        let entity = reading.entities[reading.mentions[Int(self.token(at + 1).payload)].entity]
        guard entity.kind == .person, at + 2 < sentence.upperBound else { return nil }
        switch self.token(at + 2).kind {
        case .comma, .period, .semicolon, .colon: return at + 1
        default: return nil
        }
      case .name, .number, .possessive: break
      case .word
      where !token.is([.auxiliary, .relative, .subordinator]) && !(token.is(.cue) && token.is(.finite)):
        break
      default: return nil
      }
      at += 1
    }
    return nil
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

  /// Whether a word that may be a cue ends its phrase as a noun: the exit polls show; two news reports said.
  private func isPluralNoun(_ at: Int, from start: Int) -> Bool {
    let word = token(at)
    guard at > start, word.is([.cueNoun, .documentNoun]), !word.is(.ing), at + 1 < sentence.upperBound,
      token(at - 1).kind == .word, token(at - 1).shape == .lower,
      lastByte(word) == UInt8(ascii: "s"), lastByte(token(at - 1)) != UInt8(ascii: "s") || at - 1 == start
    else { return false }
    let next = token(at + 1)
    return next.kind == .word && (next.isAuxiliary || next.is(.cue) && next.is([.finite, .base]))
  }

  /// Pasts and other forms of everyday verbs that no ending tells, and that are no nouns for people.
  private static let pasts = WordSet(
    [
      "sent", "put", "puts", "made", "make", "makes", "took", "take", "takes", "gave", "give", "gives",
      "left", "held",
      "holds", "hold", "began", "came", "come", "comes", "went", "goes", "ran", "won", "wins", "lost", "met",
      "got",
      "gets", "get", "led", "brought", "sought", "became", "kept", "stood", "broke", "drew", "fell", "fought",
      "grew",
      "hung", "laid", "paid", "rose", "sat", "sold", "spent", "threw", "tore", "wore", "shook", "chose",
      "caught",
      "bought", "built", "drove", "ends", "requires", "require", "remains", "remain", "includes", "featured",
      "released", "appeared", "seemed", "seems", "needs",
    ].map(WordHash.of))

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
      // On May 3, 2015, NAME wrote
      if first.kind == .number, at + 2 < limit, token(at + 1).kind == .comma {
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
      if skips < 3, let comma = behindTime(from: at, limit: limit) {
        at = comma + 1
        skips += 1
        continue
      }
      return starting(at: at)
    }
    return nil
  }

  /// The comma behind a few words that say when: `Hours later,`, `Two weeks ago,`, `That evening,`.
  private func behindTime(from start: Int, limit: Int) -> Int? {
    for at in start..<min(limit, start + 6) {
      let token = token(at)
      if token.kind == .comma {
        let last = self.token(at - 1)
        return at > start && (last.is(.time) || Self.since.contains(last.hash)) ? at : nil
      }
      guard token.kind == .word || token.kind == .number else { return nil }
    }
    return nil
  }

  private static let since = WordSet(
    ["later", "ago", "earlier", "before", "afterward", "afterwards", "after", "time"].map(WordHash.of))

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

  func lastByte(_ token: Token) -> UInt8 { reading.bytes[Int(token.end) - 1] }
}
