/// Finds who and what an article names, outside its quotes.
///
/// 1. Runs of capitals in paragraphs of prose; full names first, so that short ones find them.
/// 2. Short names: the full name with that last (or first) name.
/// 3. Headings: only names that the prose knows, or first name and last name.
struct NameScanner {
  let tokens: Lent<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  let language: Language
  var entities: Room<Entity>
  var mentions: Room<Mention>

  /// A run's parts, before it is known who bears the name.
  struct Candidate {
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

  let arena: Arena
  var candidates: Room<Candidate>

  /// Last names that are also words: Will, May, Dean, Baker.
  ///
  /// Most texts have none.
  private var wordSurnames: [UInt64] = []

  var capitals: NameIndex
  var index: NameIndex
  var fullCounts: Room<Int>
  var lastFull: Room<Int>
  var lastShort: Room<Int>

  /// How long a full mention speaks for whom a last name stands, in names.
  static let recency = 8

  /// From here on more full mentions say nothing more.
  static let countCap = 4

  /// How much it weighs that the last name stood for somebody before.
  static let continuity = 10

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

  init(
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
      if token.is([.title, .role]), !Self.isNameAnyway(index, in: run, of: tokens) {
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
    let kind = Self.kind(of: start..<nameEnd, hasTitle: hasTitle, in: tokens, bytes: bytes)
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
  /// Inside a sentence by the capital, at its start by the report or apposition that follows: `Will wrote`, `Dean, a pilot,`; not `in May`, `May 5`.
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
        let isReport =
          follower.map { $0.is(.cue) && $0.is(.finite) || $0.kind == .possessive } ?? false
          || at + 2 < paragraph.upperBound && tokens[at + 1].kind == .comma
            && tokens[at + 2].is(.determiner)
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
  private static func isNameAnyway(_ index: Int, in run: Range<Int>, of tokens: Lent<Token>) -> Bool {
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

  /// What a run of words names.
  ///
  /// Static, as the question above: asked of a scanner that is being changed, it would copy it first.
  private static func kind(
    of range: Range<Int>, hasTitle: Bool, in tokens: Lent<Token>, bytes: UnsafeBufferPointer<UInt8>
  ) -> Entity.Kind {
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
}
