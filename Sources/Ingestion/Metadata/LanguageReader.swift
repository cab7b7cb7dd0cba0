/// Tells a page's language: as declared, by its function words, else by its script.
enum LanguageReader {
  /// The two-letter code, nil where nothing tells.
  static func language(of page: Page, shape: PageShape) -> String? {
    if let declared = page.clues.language.flatMap(code(of:)) { return declared }
    // A letter of another script takes two bytes or more, an ideograph, which counts as two, three.
    let script =
      shape.latinLetters < shape.foreignBytes ? script(of: page.text, latin: shape.latinLetters) : nil
    return script ?? shape.language.map { codes[$0.rawValue] }
  }

  /// The languages' codes, which are their names.
  private static let codes = StopWordLanguage.allCases.map { "\($0)" }

  /// `en-GB`, `en_US` and `EN` are `en`.
  private static func code(of declared: String) -> String? {
    let first = declared.lowercased().prefix { $0 >= "a" && $0 <= "z" }
    return first.count == 2 ? String(first) : nil
  }

  /// The language of a script that few languages share, where most of the letters are of it.
  private static func script(of text: [UInt8], latin: Int) -> String? {
    let counts = text.withUnsafeBufferPointer(ScriptCounts.init(of:))
    // A Japanese text has kana between its ideographs; a Chinese one none.
    let ideographs =
      counts.kana * 4 > counts.han ? ("ja", (counts.kana + counts.han) * 2) : ("zh", counts.han * 2)
    let languages = [
      ideographs, ("ko", counts.hangul * 2), ("ru", counts.cyrillic), ("ar", counts.arabic),
      ("el", counts.greek), ("he", counts.hebrew), ("th", counts.thai), ("hi", counts.indic),
    ]
    guard let best = languages.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), best.1 > latin else {
      return nil
    }
    return best.0
  }
}

/// How many letters of a text are of each script but the Latin, by the first bytes of their UTF-8.
private struct ScriptCounts {
  private(set) var (kana, han, hangul, cyrillic) = (0, 0, 0, 0)
  private(set) var (arabic, greek, hebrew, thai, indic) = (0, 0, 0, 0, 0)

  /// Counts a text's letters.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    for at in bytes.indices where bytes[at] >= 0xCE { count(bytes, at) }
  }

  @inline(__always)
  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    switch bytes[at] {
    case 0xCE, 0xCF: greek &+= 1
    case 0xD0...0xD3: cyrillic &+= 1
    case 0xD7: hebrew &+= 1
    case 0xD8...0xDB: arabic &+= 1
    case 0xE0 where at &+ 1 < bytes.count:
      if bytes[at &+ 1] >= 0xB8, bytes[at &+ 1] <= 0xB9 { thai &+= 1 }
      if bytes[at &+ 1] >= 0xA4, bytes[at &+ 1] <= 0xA5 { indic &+= 1 }
    case 0xE3 where at &+ 1 < bytes.count && bytes[at &+ 1] >= 0x81 && bytes[at &+ 1] <= 0x83: kana &+= 1
    case 0xE4...0xE9: han &+= 1
    case 0xEA...0xED: hangul &+= 1
    default: break
    }
  }
}
