/// Ranks what a page names as its title.
///
/// Most pages show their headline as an `<h1>`, but so do some for the outlet's name: the one that shares half its words
/// with the document's own title is trusted most.
struct HeadlineChoice {
  /// The page's `<h1>` texts, in page order.
  var headings: [String]
  /// The headline of the linked data.
  var linked: String?
  /// The title for sharing (`og:title`).
  var shared: String?
  /// The document's title, often with the outlet's name beside it.
  var document: String?

  /// The candidates, best first, without repeats.
  var ranked: [String] {
    let names = [document, self.shared, linked].compactMap { $0 }.map(Self.words)
    // How many words a heading shares with the names, where that is half of the shorter or more; else none.
    let shared = headings.map { heading -> Int in
      let words = Self.words(heading)
      return names.map { name in
        let both = words.intersection(name).count
        return both * 2 >= max(words.count, min(name.count, 4)) ? both : 0
      }.max() ?? 0
    }
    let best = shared.max().flatMap { most in most > 0 ? shared.firstIndex(of: most) : nil }
    let heading = best.map { headings[$0] }
    let candidates = [heading, linked, self.shared, document.map(Self.withoutOutlet), headings.first]
      .compactMap {
        $0
      }
    return candidates.reduce(into: []) { list, title in
      let text = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty, !list.contains(text) { list.append(text) }
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// A document title without the outlet's name: the longest part between bars or dashes.
  private static func withoutOutlet(_ title: String) -> String {
    for separator in [" | ", " - ", " – ", " — ", " :: ", " » ", " « "] where title.contains(separator) {
      let parts = title.split(separator: separator)
      if let longest = parts.max(by: { $0.count < $1.count }) { return String(longest) }
    }
    return title
  }
}
