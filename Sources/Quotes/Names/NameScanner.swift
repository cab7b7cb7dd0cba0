/// Finds who and what an article names, outside its quotes.
///
/// 1. Runs of capitals in paragraphs of prose; full names first, so that short ones find them.
/// 2. Short names: the full name with that last (or first) name.
/// 3. Headings: only names that the prose knows, or first name and last name.
struct NameScanner {
  private let tokens: Lent<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: Language
  private(set) var entities: Room<Entity>
  private(set) var mentions: Room<Mention>

  /// A run's parts, before it is known who bears the name.
  private struct Candidate {
    var tokens: Range<Int>
    var name: Range<Int>
    var first: UInt64
    var last: UInt64
    var words: Int
    var hasTitle: Bool
    var gender: Int
    var kind: Entity.Kind
    var startsSentence: Bool
    var isHeading: Bool
  }

  private let arena: Arena
  private var candidates: Room<Candidate>

  /// Last names that are also words: Will, May, Dean, Baker.
  ///
  /// Most texts have none.
  private var wordSurnames: [UInt64] = []

  private var capitals: NameIndex
  private var index: NameIndex
  private var fullCounts: Room<Int>
  private var lastFull: Room<Int>
  private var lastShort: Room<Int>

  /// How long a full mention speaks for whom a last name stands, in names.
  private static let recency = 8

  /// From here on more full mentions say nothing more.
  private static let countCap = 4

  /// How much it weighs that the last name stood for somebody before.
  private static let continuity = 10

  /// The names of a text whose quotes are collapsed, by paragraphs.
  static func names(
    in tokens: Lent<Token>, paragraphs: Lent<Range<Int>>, isHeading: Lent<Bool>,
    bytes: UnsafeBufferPointer<UInt8>, language: Language, arena: Arena
  ) -> (entities: Room<Entity>, mentions: Lent<Mention>) {
    var scanner = NameScanner(tokens: tokens, bytes: bytes, language: language, arena: arena)
    for number in paragraphs.indices { scanner.scan(paragraphs[number], isHeading: isHeading[number]) }
    if !scanner.wordSurnames.isEmpty {
      scanner.scanWordSurnames(paragraphs, isHeading: isHeading)
    }
    scanner.name()
    return (scanner.entities, scanner.mentions.lent)
  }

  private init(
    tokens: Lent<Token>, bytes: UnsafeBufferPointer<UInt8>, language: Language, arena: Arena
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.language = language
    self.arena = arena
    // A name in eight tokens, and each named twice: more takes more room.
    candidates = arena.room(for: tokens.count / 8 + 8)
    mentions = arena.room(for: 0)
    entities = arena.room(for: tokens.count / 16 + 8)
    lastShort = arena.room(for: tokens.count / 16 + 8)
    fullCounts = arena.room(for: 0)
    lastFull = arena.room(for: 0)
    capitals = NameIndex(in: arena)
    index = NameIndex(in: arena)
  }

  // MARK: Runs

  private mutating func scan(_ range: Range<Int>, isHeading: Bool) {
    var at = range.lowerBound
    var startsSentence = true
    let end = range.upperBound
    while at < end {
      // Most words begin no name: they are passed over in a loop of their own.
      let first = at
      while at < end, tokens[at].kind == .word, !tokens[at].isCapitalised, !tokens[at].is(.particle) {
        at &+= 1
      }
      if at > first { startsSentence = false }
      guard at < end else { return }
      let token = tokens[at]
      guard token.kind == .word else {
        switch token.kind {
        case .period, .question, .exclamation, .colon, .quote, .symbol, .mark: startsSentence = true
        case .comma, .semicolon, .dash, .possessive, .number: startsSentence = false
        default: break
        }
        at += 1
        continue
      }
      guard token.isCapitalised || token.is(.particle) && !isRomance,
        !(startsSentence && token.is(.auxiliary)) || isNamed(at, limit: range.upperBound),
        let end = NameRun.end(from: at, limit: range.upperBound, in: tokens)
      else {
        startsSentence = false
        at += 1
        continue
      }
      divide(at..<end, startsSentence: startsSentence, isHeading: isHeading)
      startsSentence = false
      at = end
    }
  }

  /// Whether a sentence's first word is a first name all the same: `Will Moss, a pilot, said`.
  private func isNamed(_ at: Int, limit: Int) -> Bool {
    guard tokens[at].is(.givenName), at + 2 < limit, tokens[at + 1].isCapitalised else { return false }
    let next = tokens[at + 2]
    return next.kind == .comma || next.is(.cue) && next.is(.finite)
  }

  /// Whether the text's language says `de` and `la` everywhere, not only in names.
  private var isRomance: Bool { language == .french || language == .spanish }

  /// Divides a run into title and name and keeps it as a candidate.
  private mutating func divide(_ run: Range<Int>, startsSentence: Bool, isHeading: Bool) {
    var start = run.lowerBound
    let end = run.upperBound
    var hasTitle = false
    var gender = 0
    if isHeading {
      divideHeading(run)
      return
    }
    // The name begins behind the last title or role: House Speaker Paul Ryan; Secretary of State Hillary Clinton.
    var index = start
    while index < end {
      let token = tokens[index]
      if token.is([.title, .role]), !isNameAnyway(index, in: run) {
        if token.is([.maleTitle, .maleRole]) { gender = 1 }
        if token.is([.femaleTitle, .femaleRole]) { gender = -1 }
        start = index + 1
        hasTitle = true
        if start + 1 < end, tokens[start].hash == NameRun.of {
          start += tokens[start + 1].hash == NameRun.the ? 2 : 1
          if (start..<end).allSatisfy({ tokens[$0].is(.place) || tokens[$0].hash == NameRun.new }) {
            // NAME, Republican of New York: a place, and nobody’s name.
            divide(start..<end, startsSentence: false, isHeading: false)
            return
          }
          // Secretary of State NAME; but president of Harbour Bakers Association, whose name is all of it.
          if !tokens[end - 1].is(.organisation) { start += 1 }
          index = start - 1
        }
      }
      index += 1
    }
    // Republican Donald Trump; Ohio Republican John Kasich
    while end - start > 2
      || (end - start == 2 && tokens[start].is(.demonym)
        && !tokens[start + 1].is([.organisation, .groupNoun])),
      tokens[start].is(.demonym), !tokens[start].is(.givenName), !tokens[end - 1].is(.organisation)
    {
      start += 1
    }
    guard start < end else { return }
    var words = 0
    var first: UInt64 = 0
    var last: UInt64 = 0
    for index in start..<end where tokens[index].kind == .word {
      if tokens[index].is(.suffix), index > start { continue }
      // van der Meer is short for Dirk van der Meer.
      if tokens[index].is(.particle), words == 0, !tokens[index].isCapitalised { continue }
      last = tokens[index].hash
      if words == 0 { first = last }
      words += 1
    }
    guard words > 0 else { return }
    var nameEnd = end
    while nameEnd > start, tokens[nameEnd - 1].kind != .word { nameEnd -= 1 }
    let kind = kind(of: start..<nameEnd, hasTitle: hasTitle)
    if !startsSentence || end - run.lowerBound > 1 {
      for index in max(start, run.lowerBound + (startsSentence ? 1 : 0))..<end {
        let hash = tokens[index].hash
        if !capitals.contains(hash) { capitals.insert(hash, entity: 0) }
      }
    }
    if words > 1, kind != .organisation,
      tokens[nameEnd - 1].is([.title, .role])
        || words == 2 && NameRun.isSurname(nameEnd - 1, from: start, limit: tokens.count, in: tokens)
    {
      wordSurnames.append(last)
    }
    candidates.append(
      Candidate(
        tokens: run.lowerBound..<end, name: start..<nameEnd, first: first, last: last, words: words,
        hasTitle: hasTitle, gender: gender,
        kind: kind, startsSentence: startsSentence && start == run.lowerBound, isHeading: false))
  }

  /// Finds the short mentions of last names that are words too, where the text has such a full name.
  ///
  /// Inside a sentence by the capital, at its start by the report that follows: `Will wrote`; not `in May`, `May 5`.
  private mutating func scanWordSurnames(_ paragraphs: Lent<Range<Int>>, isHeading: Lent<Bool>) {
    var found: [Candidate] = []
    var next = 0
    for (number, paragraph) in paragraphs.enumerated() where !isHeading[number] {
      for at in paragraph where tokens[at].shape == .capital && wordSurnames.contains(tokens[at].hash) {
        while next < candidates.count, candidates[next].tokens.upperBound <= at { next += 1 }
        guard next == candidates.count || candidates[next].tokens.lowerBound > at else { continue }
        let isFirst =
          at == paragraph.lowerBound || tokens[at - 1].kind != .word && tokens[at - 1].kind != .comma
        let follower = at + 1 < paragraph.upperBound ? tokens[at + 1] : nil
        let isReport = follower.map { $0.is(.cue) && $0.is(.finite) || $0.kind == .possessive } ?? false
        if isFirst, !isReport { continue }
        if !isFirst, follower?.kind == .number || follower?.isCapitalised ?? false { continue }
        if !isFirst, !isReport, tokens[at - 1].is([.preposition, .time, .determiner, .demonym]) { continue }
        found.append(
          Candidate(
            tokens: at..<at + 1, name: at..<at + 1, first: tokens[at].hash, last: tokens[at].hash, words: 1,
            hasTitle: false, gender: 0, kind: .unknown, startsSentence: isFirst, isHeading: false))
      }
    }
    guard !found.isEmpty else { return }
    let all = (Array(candidates.lent) + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    candidates.reserve(found.count)
    for candidate in found { candidates.append(candidate) }
    for (number, candidate) in all.enumerated() { candidates[number] = candidate }
  }

  /// In headings all words have capitals: keep pairs that begin with a first name, and single words to be known later.
  private mutating func divideHeading(_ run: Range<Int>) {
    var at = run.lowerBound
    while at < run.upperBound {
      var end = at + 1
      if tokens[at].is(.givenName), end < run.upperBound,
        tokens[end].classes.isEmpty || tokens[end].is([.givenName, .suffix])
      {
        end += 1
      }
      candidates.append(
        Candidate(
          tokens: at..<end, name: at..<end, first: tokens[at].hash, last: tokens[end - 1].hash,
          words: end - at,
          hasTitle: false,
          gender: 0,
          kind: end - at > 1 ? .person : .unknown, startsSentence: true, isHeading: true))
      at = end
    }
  }

  /// Whether a word that is also a title stands as part of a name: `Mark Judge`, `Trump Organization`.
  private func isNameAnyway(_ index: Int, in run: Range<Int>) -> Bool {
    let token = tokens[index]
    if index + 1 == run.upperBound {
      // At a run's end a title is a last name only behind a first name or Mr.: Amy Judge; else a role: Vice President.
      return index > run.lowerBound && !token.is(.groupNoun)
        && (tokens[index - 1].is([.givenName, .maleTitle, .femaleTitle])
          || tokens[index - 1].looseAfter && tokens[index - 1].end - tokens[index - 1].start <= 2)
    }
    if token.is(.particle), index > run.lowerBound { return true }
    // Dean Smith, Earl Grey, Dean Baker: a first name that is also a title.
    return token.is(.givenName) && tokens[index + 1].classes.isDisjoint(with: [.givenName, .title])
      && (index + 2 == run.upperBound || !tokens[index + 1].is(.role))
  }

  private func kind(of range: Range<Int>, hasTitle: Bool) -> Entity.Kind {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    if range.count == 1 {
      if hasTitle { return .person }
      if first.is([.network, .organisation]) { return .organisation }
      if first.is(.place) { return .place }
      if first.shape == .upper, first.end - first.start <= 6 {
        // R1, F35: a product's code.
        let last = bytes[Int(first.end) - 1]
        return last >= UInt8(ascii: "0") && last <= UInt8(ascii: "9") ? .unknown : .organisation
      }
      return .unknown
    }
    let isInitial = first.end - first.start <= 2 || first.looseAfter
    if last.is(.organisation) || first.is(.network) { return .organisation }
    if first.is(.givenName) || isInitial || (hasTitle && range.count <= 4) { return .person }
    var hasPlace = false
    for index in range {
      if tokens[index].is([.organisation, .network]) { return .organisation }
      if tokens[index].is([.place, .demonym, .common]) || tokens[index].hash == NameRun.of {
        hasPlace = true
      }
    }
    if hasPlace { return .place }
    return range.count <= 3 ? .unknown : .organisation
  }

  // MARK: Who bears the name

  private mutating func name() {
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
  private func find(_ candidate: Candidate) -> Int? {
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
  private mutating func short(_ candidate: Candidate, at place: Int) -> Int {
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
