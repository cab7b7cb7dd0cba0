/// Finds the outlet's name: in the clues, in a line that names where the article stood first, in the copyright line, else
/// from the address.
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
      guard NoiseRules.facts[Int(own.rule)].reason == .readOn else { continue }
      let line = String(decoding: page.text[page.blocks[index].range], as: UTF8.self)
      if let name = outlet(namedBy: line) { return name }
    }
    return outletInCopyright(of: page) ?? url.flatMap(domain(of:))
  }

  /// A page names its outlet in one of so many first blocks.
  private static let blocksWithName = 8
  /// Copyright lines are short; with more bytes it is a legal text.
  private static let longestCopyright = 400
  /// Beside a name at the top stand so many words at most, of a logo's file or a link.
  private static let labelWords = 3
  /// A line at the top with more bytes is no name.
  private static let longestTop = 80

  /// The outlet that the copyright line names, where a line at the page's top names it too.
  private static func outletInCopyright(of page: Page) -> String? {
    func line(_ block: PageBlock) -> String { String(decoding: page.text[block.range], as: UTF8.self) }
    lazy var tops = page.blocks.prefix(blocksWithName).map { line($0) }.filter {
      $0.utf8.count <= longestTop
    }
    // In the page's first half a copyright sign is a picture's.
    for block in page.blocks[(page.blocks.count / 2)...].reversed()
    where block.range.count <= longestCopyright && mayBeginCopyright(page.text, block.range) {
      guard let name = holder(inCopyright: line(block)) else { continue }
      let words = PhraseHash.hashes(of: name)
      let top = tops.first { line in
        let own = PhraseHash.hashes(of: line)
        guard own.count <= words.count + labelWords else { return false }
        return own.starts(with: words) || own.suffix(words.count).elementsEqual(words)
      }
      if let top {
        // As the page's top writes it: a copyright line may be in capitals.
        return top.count == name.count ? top : name
      }
    }
    return nil
  }

  /// Whether a line begins with the first bytes of ©, "copyright" or "(c)": most do not, and need not become strings.
  private static func mayBeginCopyright(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    switch (text[range.lowerBound] | 0x20, text[range.lowerBound + 1] | 0x20) {
    case (0xC2 | 0x20, 0xA9), (UInt8(ascii: "c"), UInt8(ascii: "o")), (UInt8(ascii: "("), UInt8(ascii: "c")):
      return true
    default: return false
    }
  }

  /// The holder of a copyright stands among so many first words.
  private static let longestHolder = 16

  /// Words that stand after the holder of a copyright.
  private static let afterHolder: Set<String> = [
    "ltd", "limited", "inc", "llc", "llp", "plc", "corp", "corporation", "gmbh", "ag", "kg", "sa", "bv",
    "srl", "spa",
    "all", "alle", "tous", "todos", "tutti",
  ]

  /// Whom a line like `© 2026 Harbour Post Ltd. All rights reserved.` names: what stands after sign and year, up to the
  /// company's form, a full stop or a comma.
  static func holder(inCopyright line: String) -> String? {
    let small = line.lowercased()
    guard ["©", "copyright", "(c)"].contains(where: { small.hasPrefix($0) }) else { return nil }
    var words: [Substring] = []
    for var word in line.split(maxSplits: longestHolder, whereSeparator: { $0.isWhitespace }).prefix(
      longestHolder)
    {
      let isLast = word.last.map { ".,;|·".contains($0) } ?? false
      while let last = word.last, ".,;|·".contains(last) { word.removeLast() }
      let bare = word.lowercased()
      if words.isEmpty {
        // The sign, the year or years, and "by" come before the name.
        if ["©", "copyright", "(c)", "by", ""].contains(bare) || !bare.contains(where: \.isLetter) {
          continue
        }
        if word.first == "©" { word.removeFirst() }
      }
      if word.isEmpty || afterHolder.contains(bare) || !bare.contains(where: \.isLetter) { break }
      words.append(word)
      if isLast { break }
    }
    guard (1...longestName).contains(words.count),
      words.allSatisfy({ $0.first?.isLowercase == false || $0.count <= 3 })
    else { return nil }
    return words.joined(separator: " ")
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
