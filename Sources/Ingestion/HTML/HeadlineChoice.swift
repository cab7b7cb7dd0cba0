/// Ranks what a page names as its title.
///
/// Most pages show their headline as an `<h1>`, but so do some for the outlet's name: the one that shares half its words
/// with the document's own title is trusted most.
struct HeadlineChoice {
  /// The page's `<h1>` texts, in page order.
  var headings: [String]
  /// The headline of the linked data.
  var linked: String?
  /// The titles for sharing (`og:title`).
  var shared: [String]
  /// The document's title, often with the outlet's name beside it.
  var document: String?
  /// What the outlet is called.
  var outlets: [String] = []

  /// So many headings are looked at, and so many bytes of each text.
  private static let limit = (headings: 16, bytes: 1000)

  /// The candidates, best first, without repeats.
  var ranked: [String] {
    let outlets = Set(outlets.map(AuthorClues.letters(of:)))
    let (linked, document) = (linked.map(Self.line), document.map(Self.line))
    let shared = self.shared.prefix(4).map { withoutOutlet(Self.line($0), outlets) }
    let plain = document.map { longestPart(of: withoutOutlet($0, outlets)) }
    let names = [document.map { withoutOutlet($0, outlets) }, plain, linked].compactMap { $0 } + shared
    let nameWords = names.map(Self.words)
    let headings = self.headings.prefix(Self.limit.headings).map(Self.line)
      .filter { !outlets.contains(AuthorClues.letters(of: $0)) }
    // How many words a heading shares with the names, where that is half of the shorter or more; else none.
    let sharing = headings.map { heading -> Int in
      let words = Self.words(heading)
      return nameWords.map { name in
        let both = words.count { name.contains($0) }
        return both * 2 >= max(min(words.count, name.count), min(words.count, 4)) ? both : 0
      }.max() ?? 0
    }
    let best = sharing.max().flatMap { most in most > 0 ? sharing.firstIndex(of: most) : nil }
    // A heading may have the outlet's name beside it too, as the document has.
    let heading = best.map { headings[$0] == document ? withoutOutlet(headings[$0], outlets) : headings[$0] }
    let candidates = [
      heading, linked.map { withoutOutlet($0, outlets) }, shared.first, plain, headings.first,
    ]
    return candidates.compactMap { $0 }.reduce(into: []) { list, title in
      if !title.isEmpty, !list.contains(title) { list.append(title) }
    }
  }

  /// A text in one line, not too long.
  private static func line(_ text: String) -> String {
    let start =
      text.utf8.count <= limit.bytes ? text : String(decoding: text.utf8.prefix(limit.bytes), as: UTF8.self)
    return start.isOneLine ? start : start.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The hashes of a text's words in lower case, each once.
  private static func words(_ text: String) -> [UInt64] {
    let small = text.lowercased()
    var words: [UInt64] = []
    func add(_ hash: UInt64) { if !words.contains(hash) { words.append(hash) } }
    let isPlain = small.withBytes { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      var reader = WordReader(bytes, in: 0..<bytes.count)
      while let word = reader.next() {
        add(BylineWords.hash(of: UnsafeBufferPointer(rebasing: bytes[word.range])))
      }
      return true
    }
    guard !isPlain else { return words }
    for word in small.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      add(word.withBytes { BylineWords.hash(of: $0) })
    }
    return words
  }

  /// Signs between a headline and an outlet's name.
  private static let separators: [StaticString] = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", ": ",
  ]

  /// A title without the outlet's name at its end or its start, and without what stands after a bar.
  private func withoutOutlet(_ title: String, _ outlets: Set<String>) -> String {
    var rest = title
    for separator in Self.separators {
      while let range = rest.lastPlace(of: separator) {
        let (head, tail) = (String(rest[..<range.lowerBound]), String(rest[range.upperBound...]))
        let isBar = separator.utf8Start[1] == UInt8(ascii: "|") && head.spacedWords >= 3
        guard isBar || outlets.contains(AuthorClues.letters(of: tail)), !head.isEmpty else { break }
        rest = head
      }
      if let range = rest.firstPlace(of: separator),
        outlets.contains(AuthorClues.letters(of: String(rest[..<range.lowerBound])))
      {
        rest = String(rest[range.upperBound...])
      }
    }
    return rest.isEmpty ? title : rest
  }

  /// A document title without the outlet's name, where that is not known: the longest part between bars or dashes.
  private func longestPart(of title: String) -> String {
    for separator in Self.separators.prefix(Self.parting) {
      let places = title.places(of: separator)
      guard !places.isEmpty else { continue }
      let starts = [title.startIndex] + places.map(\.upperBound)
      let ends = places.map(\.lowerBound) + [title.endIndex]
      let parts = zip(starts, ends).filter { $0 < $1 }.map { title[$0..<$1] }
      if let longest = parts.max(by: { $0.count < $1.count }) { return String(longest) }
    }
    return title
  }
  /// So many of the separators part a headline from a name that is not known.
  private static let parting = 7
}
