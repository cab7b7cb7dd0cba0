/// The words by which a byline's names are told from what stands beside them.
enum BylineWords {
  /// What a word is in a byline.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16
    static let opening = Kinds(rawValue: 1 << 0)
    static let lead = Kinds(rawValue: 1 << 1)
    static let otherWork = Kinds(rawValue: 1 << 2)
    static let joiner = Kinds(rawValue: 1 << 3)
    static let particle = Kinds(rawValue: 1 << 4)
    static let stranger = Kinds(rawValue: 1 << 5)
    static let credential = Kinds(rawValue: 1 << 6)
    static let body = Kinds(rawValue: 1 << 7)
    static let glued = Kinds(rawValue: 1 << 8)
  }

  /// What the words of all lists are, by the hashes of their letters in lower case.
  private static let kinds: KnownWords<Kinds> = {
    var kinds: [UInt64: Kinds] = [:]
    for (kind, words) in [
      (Kinds.opening, openings), (.lead, leads), (.otherWork, otherWork), (.joiner, joiners),
      (.particle, particles), (.stranger, strangers), (.credential, credentials), (.body, bodies),
      (.glued, glued),
    ] {
      for word in words { kinds[word.withBytes { hash(of: $0) }, default: []].insert(kind) }
    }
    return KnownWords(kinds.map { ($0, $1) }, none: [])
  }()

  /// The hash of a word's bytes, letters of ASCII in lower case.
  @inline(__always)
  static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordHash.seed
    for byte in word {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      hash = WordHash.taking(letters: UInt64(isCapital ? byte | 0x20 : byte), into: hash)
    }
    return hash
  }

  /// What a word is, in any case.
  static func kinds(of word: UnsafeBufferPointer<UInt8>) -> Kinds {
    if word.allSatisfy({ $0 < 0x80 }) { return kinds[hash(of: word)] }
    return kinds[String(decoding: word, as: UTF8.self).lowercased().withBytes { hash(of: $0) }]
  }

  /// What a word is, in any case.
  static func kinds(of word: some StringProtocol) -> Kinds { word.withBytes { kinds(of: $0) } }

  // MARK: The lists

  /// Words right before the names of those who wrote.
  private static let openings: Set<String> = [
    "by", "von", "par", "por", "di", "da", "door", "av", "af", "author", "authors", "autor", "autorin",
    "autore", "auteur", "written", "reported", "escrito", "écrit", "contributor", "contributors",
  ]
  /// Words that begin a byline and are no name, but do not yet say that one follows.
  private static let leads: Set<String> = [
    "words", "story", "posted", "published", "updated", "text", "texto", "testo", "publié", "publicado",
    "interview", "insights",
  ]
  /// Words before the names of those who did something else: no authors.
  private static let otherWork: Set<String> = [
    "reviewed", "edited", "editing", "checked", "medically", "clinically", "fact", "photos", "photo",
    "photography", "photographs", "photographed", "illustration", "illustrations", "illustrated",
    "translated", "contributions", "additional", "produced", "video", "image", "images", "curated",
    "featuring", "verified", "approved", "sponsored", "presented", "powered",
  ]
  /// Words that stand between two names.
  private static let joiners: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "with", "mit", "avec", "con",
  ]
  /// Small words amid names.
  private static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "van", "von", "der", "den", "ten",
    "ter", "zu", "bin", "ibn", "al", "el", "af", "av", "y", "dal", "st",
  ]
  /// Words that no person's name holds: what comes with or after the names.
  private static let strangers: Set<String> = [
    "staff", "writer", "reporter", "editor", "correspondent", "journalist", "columnist", "contributor",
    "news", "newsroom", "team", "desk", "author", "posted", "published", "updated", "on", "at", "in", "the",
    "for", "from", "of", "to", "min", "read", "senior", "chief", "editorial", "special", "agency", "agencies",
    "press", "redaktion", "redazione", "redacción", "rédaction", "redação", "photo", "photos", "comments",
    "comment", "share", "follow", "contributing", "freelance", "digital", "political", "business", "sports",
    "science", "technology", "health", "media", "group", "magazine", "post", "times", "am", "pm", "est",
    "edt", "gmt", "utc", "bst", "ist", "et", "pt", "uhr", "am", "um", "ago", "hours", "minutes", "assistant",
    "managing", "associate", "director", "deputy", "producer", "manager", "specialist", "analyst", "officer",
    "view", "all", "posts", "articles", "more", "about", "is", "was", "has", "a", "an", "our", "admin",
    "guest", "last", "modified", "date", "email", "twitter", "facebook", "linkedin", "instagram", "home",
    "menu", "search", "subscribe", "newsletter", "newsletters", "sign", "log", "login", "opinion", "politics",
    "world", "sport", "culture", "company", "inc", "llc", "ltd", "university", "institute", "school",
    "center", "centre", "department", "association", "council", "partner", "founder", "ceo", "minute", "hour",
    "day", "days", "week", "weeks", "icon", "icons", "logo", "picks", "featured", "full", "episode", "free",
    "get", "started", "copy", "link", "links", "social", "sharing", "best", "top", "how", "what", "why",
    "when", "where", "who", "while", "this", "that", "these", "your", "you", "with", "things", "guide",
    "guides", "review", "reviews", "tips", "shop", "blog", "learn", "start", "contact", "resources",
    "online", "services", "products", "show", "watch", "listen", "video", "videos", "gallery",
    "interview", "engineer", "engineering", "expert", "strategist", "master", "head", "president",
    "professor", "cofounder", "producer",
    "executive", "lead", "content", "marketing", "entertainment", "politics", "lifestyle", "breaking",
    "national", "international", "bureau", "trending", "popular", "latest", "credit", "updates",
    "advertisement", "print", "save", "listen", "topics", "category", "categories", "tags", "uncategorized",
    "next", "previous", "back", "here", "now", "new", "first", "type", "topic", "industry", "brand", "feed",
    "solutions",
    "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// What stands after a name of those who have earned it, beside words all in capitals.
  private static let credentials: Set<String> = [
    "phd", "ph.d", "m.d", "esq", "msc", "bsc", "pharmd", "psyd", "edd", "drph", "dphil", "m.s", "m.a", "b.a",
    "r.n", "r.d", "j.d", "d.o", "m.p.h", "cpt", "mph", "faclm", "facc", "lcsw", "mba", "cfa",
  ]
  /// A word that makes a body of people of the words before it.
  private static let bodies: Set<String> = [
    "staff", "team", "desk", "editors", "newsroom", "redaktion", "editorial", "press", "news", "agency",
    "agencies", "media", "group", "association", "institute", "council", "university", "department", "times",
    "post", "magazine",
  ]
  /// Words at which glued ones are set apart: `Ines MarlPublished`, `ByInes Marl`.
  private static let glued: Set<String> = [
    "by", "published", "updated", "posted", "written", "author", "contributor", "share", "follow",
    "contributions", "min", "senior", "staff", "editor", "writer", "reporter", "last",
  ]
  /// Agencies: named beside a person, they are where the text came from, and not who wrote it.
  static let agencies: Set<String> = [
    "the associated press", "associated press", "ap", "reuters", "afp", "agence france-presse", "dpa", "upi",
    "pa media", "press association", "bloomberg", "xinhua", "efe", "ansa", "apa", "ap news", "kna", "epd",
    "news agencies", "agencies",
  ]
}
