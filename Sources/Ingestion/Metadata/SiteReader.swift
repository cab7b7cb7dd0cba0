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
    let last = page.blocks.count
    let blocks = page.text.withUnsafeBufferPointer { text in
      (last / 2..<last).reversed().filter { index in
        let range = page.blocks[index].range
        return range.count <= longestCopyright && beginsCopyright(text, range)
      }
    }
    for block in blocks.map({ page.blocks[$0] }) {
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

  /// Whether a line begins with ©, "copyright" or "(c)": most do not, and need not become strings.
  private static func beginsCopyright(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    switch text[range.lowerBound] {
    case 0xC2: return text[range.lowerBound + 1] == 0xA9
    case UInt8(ascii: "c"), UInt8(ascii: "C"): return text.begins(with: "copyright", at: range.lowerBound)
    case UInt8(ascii: "("): return text.begins(with: "(c)", at: range.lowerBound)
    default: return false
    }
  }

  /// The holder of a copyright stands among so many first words.
  private static let longestHolder = 16

  /// Words that stand after the holder of a copyright.
  private static let afterHolder = KnownWords<Bool>(
    [
      "ltd", "limited", "inc", "llc", "llp", "plc", "corp", "corporation", "gmbh", "ag", "kg", "sa", "bv",
      "srl", "spa",
      "all", "alle", "tous", "todos", "tutti",
    ].map { word in (word.withBytes { BylineWords.hash(of: $0) }, true) }, none: false)

  /// Whom a line like `© 2026 Harbour Post Ltd. All rights reserved.` names: what stands after sign and year, up to the
  /// company's form, a full stop or a comma.
  static func holder(inCopyright line: String) -> String? {
    line.withBytes { beginsCopyright($0, 0..<$0.count) ? holder(in: $0) : nil }
  }

  private static func holder(in line: UnsafeBufferPointer<UInt8>) -> String? {
    var words: [Range<Int>] = []
    var at = 0
    for _ in 0..<longestHolder {
      while at < line.count, let blank = blankLength(line, at: at) { at += blank }
      let start = at
      while at < line.count, blankLength(line, at: at) == nil { at += 1 }
      guard start < at else { break }
      var word = start..<endWithoutSigns(line, start..<at)
      let isLast = word.upperBound < at
      if words.isEmpty {
        // The sign, the year or years, and "by" come before the name.
        if isBeforeHolder(line, word) || !hasLetter(line, word) { continue }
        if word.count >= 2, line[start] == 0xC2, line[start + 1] == 0xA9 {
          word = start + 2..<word.upperBound
        }
      }
      if word.isEmpty || afterHolder[BylineWords.hash(of: UnsafeBufferPointer(rebasing: line[word]))]
        || !hasLetter(line, word)
      {
        break
      }
      words.append(word)
      if isLast { break }
    }
    guard (1...longestName).contains(words.count), words.allSatisfy({ isName(line, $0) }) else { return nil }
    return words.map { String(decoding: line[$0], as: UTF8.self) }.joined(separator: " ")
  }

  private static func blankLength(_ line: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    let byte = line[place]
    if byte < 0x80 { return byte <= 0x20 ? 1 : nil }
    return line.isWideBlank(at: place) ? (byte < 0xE0 ? 2 : 3) : nil
  }

  /// Where a word ends without the points, commas and bars behind it.
  private static func endWithoutSigns(_ line: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
    var end = word.upperBound
    while end > word.lowerBound {
      switch line[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): end -= 1
      case 0xB7 where end - word.lowerBound >= 2 && line[end - 2] == 0xC2: end -= 2
      default: return end
      }
    }
    return end
  }

  private static func isBeforeHolder(_ line: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    switch word.count {
    case 0: true
    case 2: line.begins(with: "by", at: word.lowerBound)
    case 3: line.begins(with: "(c)", at: word.lowerBound)
    case 9: line.begins(with: "copyright", at: word.lowerBound)
    default: false
    }
  }

  private static func hasLetter(_ line: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    if word.contains(where: { (line[$0] | 0x20) &- 0x61 < 26 }) { return true }
    guard word.contains(where: { line[$0] >= 0x80 }) else { return false }
    return String(decoding: line[word], as: UTF8.self).contains(where: \.isLetter)
  }

  /// Whether a word may be one of a name: not small, unless it is short.
  private static func isName(_ line: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    if word.count <= 3 { return true }
    let first = line[word.lowerBound]
    if first < 0x80 { return first &- 0x61 >= 26 || String(decoding: line[word], as: UTF8.self).count <= 3 }
    let text = String(decoding: line[word], as: UTF8.self)
    return text.first?.isLowercase == false || text.count <= 3
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
    guard let scheme = url.firstPlace(of: "://") else { return nil }
    let end = url.utf8[scheme.upperBound...].firstIndex { "/:?#".utf8.contains($0) } ?? url.endIndex
    let host = url[scheme.upperBound..<end].lowercased()
    let bare = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return bare.utf8.contains(UInt8(ascii: ".")) ? bare : nil
  }
}
