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
    let text = clue.isOneLine ? clue : clue.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty, !text.holds("://"), !text.hasPrefix("@") else { return [] }
    let names = BylineReader.names(in: text)
    let last = text.utf8.lastIndex(of: 0x20).map { text[text.utf8.index(after: $0)...] } ?? text[...]
    let isBody = BylineWords.kinds(of: last).contains(.body)
    if let first = names.first, !isBody, begins(text, with: first) { return names }
    return text.utf8.count <= longestName ? [text] : []
  }

  /// Whether a text begins with a name, or with "by" and the name.
  private static func begins(_ text: String, with name: String) -> Bool {
    if text.hasPrefix(name) { return true }
    guard let blank = text.firstIndex(where: { " :".contains($0) }) else { return false }
    return BylineWords.kinds(of: text[..<blank]).contains(.opening)
  }

  /// Whether a name is an outlet's or a newsroom's: it is one of the outlet's names, or no person's by its words.
  static func isOutlet(_ name: String, sites: [String]) -> Bool {
    let bare = letters(of: name)
    return sites.contains { letters(of: $0) == bare }
  }

  /// The letters and digits of a name in lower case.
  static func letters(of name: String) -> String {
    if let letters = name.withBytes(asciiLetters(of:)) { return letters }
    return String(
      name.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }

  /// The letters and digits of a name of ASCII alone; nil for another.
  private static func asciiLetters(of name: UnsafeBufferPointer<UInt8>) -> String? {
    guard name.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: name.count) { letters in
      var count = 0
      for byte in name {
        let small = byte | 0x20
        let isLetter = small >= 0x61 && small <= 0x7A
        guard isLetter || byte >= 0x30 && byte <= 0x39 else { continue }
        letters[count] = isLetter ? small : byte
        count += 1
      }
      return count
    }
  }
}
