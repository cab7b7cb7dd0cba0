/// A person's own word for some articles: letters, digits, `-`, `_` and `.`, in small letters.
package struct Tag: Sendable, Hashable, Comparable {
  /// The word.
  package let name: String

  /// Longer words are no tags, in characters: a row of the list has to hold it.
  private static let limit = 40

  /// The tag that a word names, with or without its `#`.
  ///
  /// - Returns: nil where the word has other characters, none or too many.
  package init?(_ word: some StringProtocol) {
    let name = (word.hasPrefix("#") ? String(word.dropFirst()) : String(word)).lowercased()
    guard (1...Self.limit).contains(name.count),
      name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) })
    else { return nil }
    self.name = name
  }

  package static func < (a: Tag, b: Tag) -> Bool { a.name < b.name }
}
