/// Makes names of what a page's head or a record's fields give as its authors.
enum AuthorClues {
  /// A name of more bytes is none.
  private static let longestName = 120
  /// More authors than this are a list of something else.
  private static let mostAuthors = 40

  /// The names, each once: without "by", roles and degrees; without agencies where a person is named too.
  static func names(in clues: [String]) -> [String] {
    var names: [String] = []
    for clue in clues {
      for name in self.names(in: clue) where !names.contains(name) && names.count < mostAuthors {
        names.append(name)
      }
    }
    let persons = names.filter { !BylineWords.agencies.contains($0.lowercased()) }
    return persons.isEmpty ? names : persons
  }

  /// The names in one clue: as a byline says them where it begins with a person's name, else the clue itself.
  private static func names(in clue: String) -> [String] {
    let words = clue.split(whereSeparator: \.isWhitespace)
    let text = words.joined(separator: " ")
    guard !text.isEmpty, !text.contains("://"), !text.hasPrefix("@") else { return [] }
    let names = BylineReader.names(in: text)
    let isBody = words.last.map { BylineWords.bodies.contains($0.lowercased()) } ?? false
    if let first = names.first, !isBody, begins(text, with: first) { return names }
    return text.utf8.count <= longestName ? [text] : []
  }

  /// Whether a text begins with a name, or with "by" and the name.
  private static func begins(_ text: String, with name: String) -> Bool {
    if text.hasPrefix(name) { return true }
    guard let blank = text.firstIndex(where: { " :".contains($0) }) else { return false }
    return BylineWords.openings.contains(text[..<blank].lowercased())
  }

  /// Whether a name is an outlet's or a newsroom's: it is one of the outlet's names, or no person's by its words.
  static func isOutlet(_ name: String, sites: [String]) -> Bool {
    let bare = letters(of: name)
    return sites.contains { letters(of: $0) == bare }
  }

  /// The letters and digits of a name in lower case.
  static func letters(of name: String) -> String {
    String(
      name.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }
}
