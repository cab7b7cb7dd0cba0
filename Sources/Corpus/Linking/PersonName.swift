/// A speaker's name taken apart: titles and endings off, words folded.
struct PersonName: Sendable, Hashable {
  /// The words of the name, folded, without titles, articles, legal forms and generations.
  private(set) var words: [String] = []

  /// What tells father from son, as it is shown: `Jr.`, `Sr.`, `II`.
  private(set) var generation: String?

  /// The name as it was written, without titles before it; a title without which one word would be left stays where
  /// people are called by it ("Pope Francis").
  private(set) var shown = ""

  /// Whether it is written like a name; "a spokesman" is none, and means somebody else in each article.
  private(set) var isNamed = false

  /// The first letters of its words that have capitals: `who` for "World Health Organization".
  private(set) var initials = ""

  /// Whether it is one word of capitals, as acronyms are.
  private(set) var isAcronym = false

  /// Takes a name apart.
  init(_ name: String) {
    // What stands after a comma is a degree, a generation or a role; the name is before it.
    let parts = name.split(separator: ",", maxSplits: 1)
    var raw = Word.words(of: parts.first ?? "")
    isNamed =
      raw.first.map {
        !Self.indefinite.contains($0.written.lowercased()) && ($0.isCapital || $0.folded == "the")
      } ?? false
    let calling = stripTitles(&raw)
    if parts.count > 1 {
      let more = Word.words(of: parts[1])
      if more.count == 1, Self.generations.keys.contains(more[0].folded) { raw += more }
    }
    while raw.count > 1, let last = raw.last {
      if let generation = Self.generations[last.folded] {
        self.generation = generation
      } else if !Self.endings.contains(last.folded) {
        break
      }
      raw.removeLast()
    }
    isNamed = isNamed && (raw.first?.isCapital ?? false) && (raw.last?.isCapital ?? false)
    words = raw.map(\.folded)
    shown = ((raw.count == 1 ? calling.map { [$0] } ?? [] : []) + raw.map(\.written)).joined(separator: " ")
    if let generation { shown += " " + generation }
    initials = String(raw.filter(\.isCapital).compactMap { $0.folded.first })
    isAcronym =
      raw.count == 1 && (2...6).contains(raw[0].written.count) && raw[0].written.allSatisfy(\.isUppercase)
  }

  /// The first name, or its initial.
  var first: String { words.first ?? "" }

  /// The family name, or what is taken for it.
  var last: String { words.last ?? "" }

  /// Whether two names may be one person's: equal family names or one name in the other, and no first names that differ.
  func mayBe(_ other: PersonName) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty else { return words == other.words }
    if last == other.last {
      guard words.count > 1, other.words.count > 1 else { return true }
      return first.hasPrefix(other.first) || other.first.hasPrefix(first) || words.contains(other.first)
        || other.words.contains(first)
    }
    return words.allSatisfy(other.words.contains) || other.words.allSatisfy(words.contains)
  }

  /// Whether it means many people or an office, so that alone it is nobody's family name: "Democrats", "police".
  var isCollective: Bool {
    Self.offices.contains(last) || Self.collectives.contains(last)
  }

  /// Takes titles and articles away from the beginning.
  ///
  /// - Returns: the last of them by which people are called, as it was written.
  private func stripTitles(_ raw: inout [Word]) -> String? {
    var calling: String?
    // "Justice Department", "General Motors": no title but a part of the name.
    let isOffice = raw.last.map { Self.offices.contains($0.folded) } ?? false
    while raw.count > 1, let first = raw.first {
      let isTitle = !isOffice && (Self.titles.contains(first.folded) || Self.callings.contains(first.folded))
      guard isTitle || first.folded == "the" else { break }
      if Self.callings.contains(first.folded) { calling = first.written }
      raw.removeFirst()
    }
    return calling
  }

  // MARK: Words around names

  private static let indefinite: Set<String> = ["a", "an", "one", "some", "another", "several", "many"]

  /// Words that stand before names and are no part of them.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sen", "senator", "rep",
    "representative",
    "congressman", "congresswoman", "gov", "governor", "president", "minister", "secretary", "chancellor",
    "mayor",
    "judge", "justice", "general", "gen", "colonel", "col", "captain", "capt", "lieutenant", "lt", "sergeant",
    "sgt",
    "officer", "detective", "sheriff", "rev", "reverend", "herr", "frau", "monsieur", "madame", "mme", "mlle",
    "former", "ex", "vice", "prime", "deputy", "acting", "chief", "director", "spokesman", "spokeswoman",
    "chairman", "chairwoman",
  ]

  /// Titles that are part of what a person is called.
  private static let callings: Set<String> = [
    "pope", "king", "queen", "prince", "princess", "cardinal", "archbishop", "bishop", "sir", "dame", "lord",
    "lady",
    "baroness", "father", "sister", "brother", "rabbi", "imam", "sheikh", "don",
  ]

  /// Words that end the names of organisations and places.
  private static let offices: Set<String> = [
    "department", "ministry", "office", "agency", "council", "commission", "committee", "county", "court",
    "motors",
    "electric", "mills", "foods", "union", "party", "group", "bank", "university", "college", "institute",
    "association",
    "assembly", "hospital", "service", "services", "police", "house", "street", "times", "news", "post",
    "journal",
    "campaign", "administration", "society", "authority", "federation", "league", "club", "board", "bureau",
    "centre",
    "center", "foundation", "trust", "project", "fund", "organization", "organisation", "airlines", "airways",
  ]

  private static let collectives: Set<String> = [
    "democrats", "republicans", "conservatives", "liberals", "greens", "socialists", "officials", "lawmakers",
    "senators", "voters", "supporters", "opponents", "critics", "experts", "analysts", "investigators",
    "prosecutors",
    "lawyers", "doctors", "scientists", "researchers", "residents", "workers", "teachers", "students",
    "farmers",
    "americans", "russians", "germans", "israelis", "palestinians", "europeans",
  ]

  private static let generations: [String: String] = [
    "jr": "Jr.", "junior": "Jr.", "sr": "Sr.", "senior": "Sr.", "ii": "II", "iii": "III", "iv": "IV",
  ]

  /// Legal forms, degrees and honours, which one outlet writes and another does not.
  private static let endings: Set<String> = [
    "inc", "incorporated", "ltd", "limited", "corp", "corporation", "plc", "llc", "llp", "gmbh", "ag", "sa",
    "nv",
    "bv", "phd", "md", "mp", "mep", "esq", "qc", "kc", "obe", "mbe", "cbe",
  ]

  // MARK: One word

  /// A word of a name.
  private struct Word {
    var written: String
    var folded: String

    /// Whether it begins as names do: with a capital, a digit or a letter of a script that has no capitals.
    var isCapital: Bool {
      written.first.map { $0.isUppercase || $0.isNumber || !$0.isCased } ?? false
    }

    /// The words of a name, without the marks around them and without a possessive's ending.
    static func words(of text: some StringProtocol) -> [Word] {
      text.split(whereSeparator: \.isWhitespace).compactMap { word in
        var written = Substring(word)
        for ending in ["’s", "'s"] where written.hasSuffix(ending) { written = written.dropLast(2) }
        while let first = written.first, !first.isLetter, !first.isNumber { written = written.dropFirst() }
        while let last = written.last, !last.isLetter, !last.isNumber {
          // The full stop of an initial stays.
          if last == ".", written.count == 2 { break }
          written = written.dropLast()
        }
        var folded = ""
        Tokenizer.forEachToken(in: String(written)) { _, bytes in
          folded += String(decoding: bytes, as: UTF8.self)
        }
        return folded.isEmpty ? nil : Word(written: String(written), folded: folded)
      }
    }
  }
}
