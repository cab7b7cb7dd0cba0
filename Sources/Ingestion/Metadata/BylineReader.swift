/// Reads the names in a byline.
enum BylineReader {
  /// Words that begin a byline.
  private static let openings: Set<String> = [
    "by", "von", "par", "por", "di", "da", "door", "av", "af", "author", "authors", "autor", "autorin",
    "autore", "auteur",
    "written", "words", "story", "reported", "posted", "published", "updated", "text", "texto", "testo",
    "écrit", "publié",
    "escrito", "publicado", "contributor", "reviewed", "edited",
  ]
  /// Words that stand between two names.
  private static let joiners: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "with", "mit", "avec", "con",
  ]
  /// Small words amid names.
  private static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "van", "von", "der", "den", "ten",
    "ter", "zu",
    "bin", "ibn", "al", "el", "af", "av", "y", "dal", "st",
  ]
  /// Words that no person's name holds: what comes with or after the names.
  private static let strangers: Set<String> = [
    "staff", "writer", "reporter", "editor", "correspondent", "journalist", "columnist", "contributor",
    "news", "newsroom",
    "team", "desk", "author", "posted", "published", "updated", "on", "at", "in", "the", "for", "from", "of",
    "to", "min",
    "read", "senior", "chief", "editorial", "special", "agency", "agencies", "press", "redaktion",
    "redazione", "redacción",
    "rédaction", "redação", "photo", "photos", "comments", "comment", "share", "follow", "contributing",
    "freelance", "digital",
    "political", "business", "sports", "science", "technology", "health", "media", "group", "magazine",
    "post", "times",
    "am", "pm", "est", "edt", "gmt", "utc", "bst", "ist", "et", "pt", "uhr", "am", "um", "ago", "hours",
    "minutes",
    "assistant", "managing", "associate", "director", "deputy", "producer", "manager", "specialist",
    "analyst", "officer",
    "view", "all", "posts", "articles", "more", "about", "is", "was", "has", "a", "an", "our", "admin",
    "guest", "last",
    "modified", "date", "email", "twitter", "facebook", "linkedin", "instagram", "home", "menu", "search",
    "subscribe",
    "newsletter", "sign", "log", "login", "opinion", "politics", "world", "sport", "culture", "company",
    "inc", "llc", "ltd",
    "university", "institute", "school", "center", "centre", "department", "association", "council",
    "partner", "founder", "ceo", "minute", "hour", "day", "days", "week", "weeks",
  ]

  /// The names in a byline's text, in order.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    var current: [Substring] = []
    var open = true
    func finish() {
      while let last = current.last, particles.contains(last.lowercased()) { current.removeLast() }
      let capital = current.contains { $0.first?.isUppercase ?? false }
      // One name alone is a pen name only after a word that says so; the caller asks for two words at least.
      if current.count >= 2, current.count <= 5, capital {
        let name = current.joined(separator: " ")
        if !names.contains(name) { names.append(name) }
      }
      current = []
    }
    for piece in pieces(of: text) {
      guard open else { break }
      switch piece {
      case .separator:
        finish()
      case .word(let word):
        let small = word.lowercased()
        let bare = small.hasSuffix(".") ? String(small.dropLast()) : small
        if current.isEmpty, openings.contains(bare) { continue }
        if joiners.contains(bare), !current.isEmpty, word == small[...], !(bare == "y" && current.count < 2) {
          finish()
        } else if strangers.contains(bare)
          || Months.byHash[PhraseHash.sequence(of: bare).hash] != nil && current.isEmpty
        {
          finish()
          // What follows a role or a date is seldom a name again, unless a separator comes first.
          if !names.isEmpty, strangers.contains(bare) { open = names.isEmpty || bare == "and" }
        } else if isNameWord(word) || particles.contains(bare) && !current.isEmpty {
          current.append(word)
        } else {
          finish()
        }
      }
    }
    finish()
    return names
  }

  private enum Piece {
    case word(Substring)
    case separator
  }

  /// Words, and what parts names: commas, bars, dots amid the line, dashes with blanks around, brackets.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    for chunk in text.split(whereSeparator: \.isWhitespace) {
      var rest = chunk[...]
      while let at = rest.firstIndex(where: { ",;|•·/()[]:–—&+@".contains($0) }) {
        if at > rest.startIndex { pieces.append(.word(rest[..<at])) }
        pieces.append(.separator)
        rest = rest[rest.index(after: at)...]
      }
      if rest == "-" { pieces.append(.separator) } else if !rest.isEmpty { pieces.append(.word(rest)) }
    }
    return pieces
  }

  /// A capital, then letters, points, hyphens and apostrophes; or letters of a script without capitals.
  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase || first.isLetter && !first.isLowercase else {
      return false
    }
    return word.allSatisfy { $0.isLetter || ".-'’‐".contains($0) }
  }
}
