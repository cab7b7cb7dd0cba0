/// Who bears a name: one person or body for all its forms.
extension NameScanner {
  mutating func name() {
    mentions = arena.room(for: candidates.count)
    // 1. Full names.
    let known = arena.room(repeating: -1, count: candidates.count)
    for number in candidates.indices where candidates[number].words > 1 && !candidates[number].isHeading {
      known[number] = enter(candidates[number])
    }
    fullCounts = arena.room(repeating: 0, count: entities.count)
    lastFull = arena.room(repeating: -1, count: entities.count)
    for entity in known.lent where entity >= 0 { fullCounts[entity] += 1 }
    // 2. Short names, and full names of headings.
    for (number, candidate) in candidates.lent.enumerated() {
      if known[number] < 0 {
        known[number] =
          candidate.words > 1 ? find(candidate) ?? enter(candidate) : short(candidate, at: number)
      } else {
        lastFull[known[number]] = number
      }
    }
    for (number, candidate) in candidates.lent.enumerated() where known[number] >= 0 {
      let entity = known[number]
      entities[entity].count += 1
      let name = Int(tokens[candidate.name.lowerBound].start)..<Int(tokens[candidate.name.upperBound - 1].end)
      var role: Range<Int>?
      if candidate.tokens.lowerBound < candidate.name.lowerBound, candidate.hasTitle {
        let before = tokens[candidate.tokens.lowerBound]
        role = Int(before.start)..<Int(tokens[candidate.name.lowerBound - 1].end)
      }
      if candidate.gender != 0 { entities[entity].gender += 3 * candidate.gender }
      if entities[entity].role == nil, let role,
        !tokens[candidate.tokens.lowerBound].is([.maleTitle, .femaleTitle])
      {
        entities[entity].role = role
      }
      mentions.append(
        Mention(
          entity: entity, name: name, tokens: candidate.tokens, role: role, gender: candidate.gender,
          words: candidate.words))
    }
  }

  /// The entity with a full name that agrees: the same last name and no other first name.
  func find(_ candidate: Candidate) -> Int? {
    var found: Int?
    index.forEach(candidate.last) { number in
      let entity = entities[number]
      guard entity.isFull, entity.last == candidate.last,
        entity.first == candidate.first || sharesInitial(entity, candidate),
        found.map({ number < $0 }) ?? true
      else { return }
      found = number
    }
    return found
  }

  private func sharesInitial(_ entity: Entity, _ candidate: Candidate) -> Bool {
    let token = tokens[candidate.name.lowerBound]
    guard token.end - token.start <= 2, !entity.isFromTitle else { return false }
    return bytes[entity.name.lowerBound] == bytes[Int(token.start)]
  }

  private mutating func enter(_ candidate: Candidate) -> Int {
    let name = Int(tokens[candidate.name.lowerBound].start)..<Int(tokens[candidate.name.upperBound - 1].end)
    if candidate.words > 1, let found = find(candidate) {
      if candidate.words > entities[found].words {
        entities[found].words = candidate.words
        if candidate.first != entities[found].first { index.insert(candidate.first, entity: found) }
        entities[found].first = candidate.first
        entities[found].name = name
      }
      if candidate.kind == .person { entities[found].kind = .person }
      return found
    }
    var entity = Entity(
      kind: candidate.kind, first: candidate.first, last: candidate.last, words: candidate.words, name: name)
    let first = tokens[candidate.name.lowerBound]
    if candidate.kind == .person || candidate.kind == .unknown {
      if first.is(.maleName) { entity.gender += 2 }
      if first.is(.femaleName) { entity.gender -= 2 }
    }
    entities.append(entity)
    lastShort.append(-1)
    let number = entities.count - 1
    index.insert(candidate.last, entity: number)
    if candidate.first != candidate.last { index.insert(candidate.first, entity: number) }
    return number
  }

  /// Family names that stand before the given name.
  private static let familyNamesInFront = WordSet(
    [
      "wang", "li", "zhang", "xi", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma",
      "zhu", "hu",
      "guo", "lin", "gao", "luo", "kim", "park", "moon", "lee", "choi", "nguyen", "tran", "jiang", "deng",
      "mao",
    ].map(WordHash.of))

  /// How well a single word agrees with an entity's name; nil where it does not.
  private func agreement(of entity: Entity, with candidate: Candidate) -> Int? {
    let word = candidate.first
    if entity.isFull, entity.last == word,
      entity.kind == .person || entity.kind == .unknown || candidate.hasTitle
    {
      return 100
    }
    guard entity.first == word else { return nil }
    guard entity.isFull else { return 90 }
    switch entity.kind {
    case .person where !candidate.hasTitle: return Self.familyNamesInFront.contains(word) ? 100 : 60
    // Mr. Lou is Lou Jiwei.
    case .unknown where candidate.hasTitle && entity.words == 2: return 40
    case .organisation where !candidate.isHeading:
      return tokens[candidate.name.lowerBound].is([.place, .demonym, .role, .common]) ? nil : 30
    default: return nil
    }
  }

  /// The entity of a single word: the one with that last name, first name or name; a new one where the word is a name.
  mutating func short(_ candidate: Candidate, at place: Int) -> Int {
    let word = candidate.first
    let token = tokens[candidate.name.lowerBound]
    var best: Int?
    var bestScore = Int.min
    var latest = 0
    index.forEach(word) { if entities[$0].last == word { latest = max(latest, lastShort[$0]) } }
    index.forEach(word) { number in
      let entity = entities[number]
      guard var score = agreement(of: entity, with: candidate) else { return }
      if candidate.gender * entity.gender < 0 { score -= 80 }
      if entity.kind == .person { score += 15 }
      // Two of that name: the one who is named more, and more lately.
      if number < lastFull.count, lastFull[number] >= 0 {
        score += max(0, Self.recency - (place - lastFull[number]))
      } else {
        score -= 5
      }
      if number < fullCounts.count { score += min(fullCounts[number], Self.countCap) }
      // Whom the last name stood for before, it stands for again.
      if latest > 0, entity.last == word, lastShort[number] == latest { score += Self.continuity }
      if score > bestScore || score == bestScore && number < best ?? 0 {
        bestScore = score
        best = number
      }
    }
    if let best, bestScore > 0 {
      if entities[best].last == word { lastShort[best] = place + 1 }
      return best
    }
    guard !candidate.isHeading else { return -1 }
    if !candidate.hasTitle {
      if candidate.startsSentence, !capitals.contains(word) {
        // A common word at a sentence's start, or a name that stands nowhere else.
        if !token.classes.isDisjoint(with: [
          .role, .groupNoun, .documentNoun, .demonym, .cueNoun, .cue, .common, .time, .work,
        ]) {
          return -1
        }
        let next = candidate.tokens.upperBound
        guard next < tokens.count,
          tokens[next].is(.cue) || tokens[next].kind == .possessive || tokens[next].kind == .comma
            || tokens[next].kind == .colon || tokens[next].is(.auxiliary)
            || token.is([.network, .givenName, .place]) || token.shape == .upper
        else { return -1 }
        if language == .german { return -1 }
      }
      if token.is([.demonym, .time, .role, .title]) || token.is(.groupNoun) && candidate.kind != .organisation
      {
        return -1
      }
      if language == .german, candidate.kind == .unknown, !token.is(.givenName) { return -1 }
      if token.is(.documentNoun) { return -1 }
    }
    return enter(candidate)
  }
}
