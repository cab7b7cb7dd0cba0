/// Tells a page's language: as declared, by its function words, else by its script.
enum LanguageReader {
  /// The two-letter code, nil where nothing tells.
  static func language(of page: Page, shape: PageShape) -> String? {
    if let declared = page.clues.language.flatMap(code(of:)) { return declared }
    let script = script(of: page.text)
    return script ?? shape.language.map { "\($0)" }
  }

  /// `en-GB`, `en_US` and `EN` are `en`.
  private static func code(of declared: String) -> String? {
    let first = declared.lowercased().prefix { $0 >= "a" && $0 <= "z" }
    return first.count == 2 ? String(first) : nil
  }

  /// The language of a script that few languages share, where most of the letters are of it.
  private static func script(of text: [UInt8]) -> String? {
    var counts: [String: Int] = [:]
    var (latin, kana, han, hangul, cyrillic, arabic, greek, hebrew, thai, indic) = (
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    )
    text.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: latin &+= 1
        case 0xCE, 0xCF: greek &+= 1
        case 0xD0...0xD3: cyrillic &+= 1
        case 0xD7: hebrew &+= 1
        case 0xD8...0xDB: arabic &+= 1
        case 0xE0 where at + 1 < bytes.count:
          if bytes[at + 1] >= 0xB8 && bytes[at + 1] <= 0xB9 { thai &+= 1 }
          if bytes[at + 1] >= 0xA4 && bytes[at + 1] <= 0xA5 { indic &+= 1 }
        case 0xE3 where at + 1 < bytes.count && bytes[at + 1] >= 0x81 && bytes[at + 1] <= 0x83: kana &+= 1
        case 0xE4...0xE9: han &+= 1
        case 0xEA...0xED: hangul &+= 1
        default: break
        }
        at &+= 1
      }
    }
    // A Japanese text has kana between its ideographs; a Chinese one none.
    if kana * 4 > han { counts["ja"] = (kana + han) * 2 } else { counts["zh"] = han * 2 }
    counts["ko"] = hangul * 2
    (counts["ru"], counts["ar"], counts["el"], counts["he"]) = (cyrillic, arabic, greek, hebrew)
    (counts["th"], counts["hi"]) = (thai, indic)
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > latin else {
      return nil
    }
    return best.key
  }
}
