/// A run of capitalised words, divided into what is name and what is title.
struct NameRun {
  /// Reads the run that begins at a token: capitals, particles, suffixes, initials, `of` inside organisations.
  ///
  /// - Returns: the run's end, or nil where no name begins.
  static func end(from start: Int, limit: Int, in tokens: Lent<Token>) -> Int? {
    guard continues(tokens[start]) || startsWithParticle(start, limit: limit, in: tokens) else { return nil }
    var at = start + 1
    while at < limit {
      let token = tokens[at]
      guard token.kind == .word else {
        // Edwin “Buzz” Aldrin
        if token.kind == .quote, token.shape == .capital, at + 1 < limit, tokens[at - 1].is(.givenName),
          continues(tokens[at + 1]), !tokens[at + 1].is(.cue)
        {
          at += 2
          continue
        }
        break
      }
      if isSurname(at, from: start, limit: limit, in: tokens) { return at + 1 }
      if token.is(.time), token.isCapitalised, !tokens[at - 1].is(.organisation) { break }
      if continues(token) {
        at += 1
        continue
      }
      // von der Heide; Department of Justice; House of Representatives
      if token.shape == .lower || token.is(.particle) {
        var next = at
        while next < limit, next - at < 3, tokens[next].is(.particle), tokens[next].kind == .word {
          next += 1
        }
        // Leiterin der Stadtwerke: a bare article joins no names.
        if next > at, token.isCapitalised || !articles.contains(token.hash), next < limit,
          continues(tokens[next])
        {
          at = next + 1
          continue
        }
        // Not in: Peter King of Portsea
        let isSurname =
          at - 2 >= start && tokens[at - 1].is([.title, .role]) && !tokens[at - 1].is(.organisation)
          && (tokens[at - 2].is(.givenName)
            || tokens[at - 2].looseAfter && tokens[at - 2].end - tokens[at - 2].start <= 3)
        if token.hash == Self.of, at + 1 < limit, tokens[at - 1].is([.organisation, .title, .role]),
          !isSurname
        {
          var next = at + 1
          if next + 1 < limit, tokens[next].hash == Self.the { next += 1 }
          if continues(tokens[next]), !tokens[next].is(.time) {
            at = next + 1
            continue
          }
        }
      }
      break
    }
    return at
  }

  /// Whether a small word of the grammar is a last name: George Will, Theresa May.
  ///
  /// Behind a first name, written large where nothing around is; a month’s day is no May.
  static func isSurname(_ at: Int, from start: Int, limit: Int, in tokens: Lent<Token>) -> Bool {
    let token = tokens[at]
    guard at == start + 1, token.shape == .capital, token.is(.function) || token.hash == may,
      !token.is([.title, .role, .demonym, .common, .he, .she]), tokens[start].is(.givenName),
      !tokens[start].is(.place), tokens[start].shape == .capital
    else { return false }
    guard at + 1 < limit else { return false }
    return !tokens[at + 1].isCapitalised && tokens[at + 1].kind != .number
  }

  /// Whether a word can stand in a name.
  static func continues(_ token: Token) -> Bool {
    guard token.kind == .word, token.isCapitalised else { return false }
    // J.
    if token.looseAfter, token.end - token.start <= 3 { return true }
    // Headlines' verbs are written large.
    if token.is(.finite), token.is(.cue), !token.is([.organisation, .givenName, .role, .place]) {
      return false
    }
    guard token.is(.function) else { return true }
    return token.is([.organisation, .givenName, .role, .place, .groupNoun, .demonym, .title])
      && !token.is(Self.never)
  }

  private static var never: WordClass {
    [
      .determiner, .preposition, .he, .she, .it, .they, .conjunction, .subordinator, .relative, .be,
    ]
  }

  private static func startsWithParticle(_ start: Int, limit: Int, in tokens: Lent<Token>) -> Bool {
    guard tokens[start].kind == .word, tokens[start].is(.particle),
      !tokens[start].is([.determiner, .preposition]) || links.contains(tokens[start].hash)
    else { return false }
    var next = start
    while next < limit, next - start < 3, tokens[next].is(.particle) { next += 1 }
    // von Anna Berg: the preposition stands before the whole name.
    if next + 1 < limit, tokens[next].is(.givenName), continues(tokens[next + 1]) { return false }
    return next < limit && continues(tokens[next])
  }

  static var may: UInt64 { WordHash.constant("may") }
  static var new: UInt64 { WordHash.constant("new") }
  private static let articles = WordSet(["der", "den", "das", "dos"].map(WordHash.of))
  /// Prepositions that names begin with.
  private static let links = WordSet(["von", "de", "del", "di", "da", "du"].map(WordHash.of))
  static var of: UInt64 { WordHash.constant("of") }
  static var the: UInt64 { WordHash.constant("the") }
  static var von: UInt64 { WordHash.constant("von") }
}
