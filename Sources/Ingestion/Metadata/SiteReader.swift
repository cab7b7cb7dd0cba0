/// Finds the outlet's name: in the clues, in a line that names where the article stood first, else from the address.
enum SiteReader {
  /// Openings of lines that name the outlet after them.
  private static let sources = [
    "read the original article on ", "read the original story on ", "read the full article on ",
    "read the full story on ",
    "read the full article at ", "read the full story at ", "read the original article at ",
    "this article originally appeared on ", "this article originally appeared in ",
    "this article first appeared on ",
    "this article first appeared in ", "this article was originally published on ",
    "this article was originally published in ", "this article was originally published by ",
    "this story originally appeared on ", "this story originally appeared in ",
    "this story was originally published by ",
    "this article is republished from ", "originally published on ", "originally published by ",
    "originally published at ",
    "zum original-artikel auf ", "lire l'article original sur ", "leer el artículo original en ",
    "leia o artigo original em ", "leggi l'articolo originale su ",
  ]
  /// A name of an outlet has no more words.
  private static let longestName = 6

  /// The outlet of a page.
  static func site(of page: Page, shape: PageShape, url: String?) -> String? {
    if let clue = page.clues.sites.first(where: { !$0.isEmpty }) { return clue }
    for (index, own) in shape.shapes.enumerated() where own.rule > 0 && own.words <= 18 {
      guard NoiseRules.all[Int(own.rule) - 1].reason == .readOn else { continue }
      let line = String(decoding: page.text[page.blocks[index].range], as: UTF8.self)
      if let name = outlet(namedBy: line) { return name }
    }
    return url.flatMap(domain(of:))
  }

  /// The outlet that a line like `Read the original article on Harbour Post` names.
  static func outlet(namedBy line: String) -> String? {
    let small = line.lowercased()
    guard let opening = sources.first(where: { small.hasPrefix($0) }) else { return nil }
    let rest = line.dropFirst(opening.count).prefix { !",;:|".contains($0) }
    let words = rest.split(separator: " ")
    guard !words.isEmpty, words.count <= longestName else { return nil }
    var name = words.joined(separator: " ")
    while let last = name.last, last == "." || last == "…" || last == "!" { name.removeLast() }
    return name.isEmpty ? nil : name
  }

  /// The host of an address without `www`.
  static func domain(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let ends: Set<Character> = ["/", ":", "?", "#"]
    let host = url[scheme.upperBound...].prefix { !ends.contains($0) }.lowercased()
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return bare.contains(".") ? bare : nil
  }
}
