/// Tokens of what is no word: punctuation and marks.
extension Tokenizer {
  mutating func punctuation(_ end: Int) {
    switch bytes[at] {
    case UInt8(ascii: "\""): mark(.straight, length: 1)
    case UInt8(ascii: "'"):
      byte(at + 1) == 0x27 ? mark(.doubledApostrophe, length: 2) : mark(.singleStraight, length: 1)
    case UInt8(ascii: "`"):
      if byte(at + 1) == UInt8(ascii: "`") {
        mark(.doubledBacktick, length: 2)
      } else {
        add(.symbol, length: 1)
      }
    case UInt8(ascii: ","): add(.comma, length: 1)
    case UInt8(ascii: "."):
      var length = 1
      while byte(at + length) == UInt8(ascii: ".") { length += 1 }
      add(length > 1 ? .ellipsis : .period, length: length)
    case UInt8(ascii: "?"): add(.question, length: 1)
    case UInt8(ascii: "!"): add(.exclamation, length: 1)
    case UInt8(ascii: ":"): add(.colon, length: 1)
    case UInt8(ascii: ";"): add(.semicolon, length: 1)
    case UInt8(ascii: "-"):
      var length = 1
      while byte(at + length) == UInt8(ascii: "-") { length += 1 }
      add(.dash, length: length)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): add(.openBracket, length: 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): add(.closeBracket, length: 1)
    default: add(.symbol, length: 1)
    }
  }

  /// What begins with a byte over 127: letters, typographic signs, blanks, pictures.
  mutating func lead(_ end: Int) {
    switch (bytes[at], byte(at + 1), byte(at + 2)) {
    case (0xC2, 0xA0, _): at += 2
    case (0xC2, 0xAB, _): mark(.guillemetLeft, length: 2)
    case (0xC2, 0xBB, _): mark(.guillemetRight, length: 2)
    case (0xC2, _, _): add(.symbol, length: 2)
    case (0xE2, 0x80, let third):
      switch third {
      case 0x80...0x8F, 0xA8, 0xA9, 0xAF: at += 3
      case 0x90...0x92: add(.symbol, length: 3)
      case 0x93...0x95: add(.dash, length: 3)
      case 0x98: isRepeated(0x98) ? mark(.doubledBacktick, length: 6) : mark(.singleOpen, length: 3)
      case 0x99: isRepeated(0x99) ? mark(.doubledApostrophe, length: 6) : mark(.singleClose, length: 3)
      case 0x9A, 0xB9: mark(.singleOpen, length: 3)
      case 0x9B, 0xBA: mark(.singleClose, length: 3)
      case 0x9C: mark(.curlyOpen, length: 3)
      case 0x9D: mark(.curlyClose, length: 3)
      case 0x9E, 0x9F: mark(.low, length: 3)
      case 0xA6: add(.ellipsis, length: 3)
      default: add(.symbol, length: 3)
      }
    case (0xE2, _, _): add(.symbol, length: 3)
    case (0xE3, 0x80, let third):
      switch third {
      case 0x80: at += 3
      case 0x81: add(.comma, length: 3)
      case 0x82: add(.period, length: 3)
      case 0x8C, 0x8E: mark(.cornerOpen, length: 3)
      case 0x8D, 0x8F: mark(.cornerClose, length: 3)
      default: add(.symbol, length: 3)
      }
    case (0xEF, 0xBC, 0x8C): add(.comma, length: 3)
    case (0xEF, 0xBC, 0x9A): add(.colon, length: 3)
    case (0xEF, 0xBC, 0x82): mark(.straight, length: 3)
    case (0xEF, 0xBB, 0xBF): at += 3
    default: finish(Word(start: at), end)
    }
  }

  private func isRepeated(_ third: UInt8) -> Bool {
    byte(at + 3) == 0xE2 && byte(at + 4) == 0x80 && byte(at + 5) == third
  }

  /// A mark with what stands around it, which says more of its direction than its glyph.
  private mutating func mark(_ glyph: MarkGlyph, length: Int) {
    var token = Token(start: Int32(at), end: Int32(at + length), kind: .mark)
    token.mark = glyph
    let before = at == 0 ? nil : room.last
    let touchesBefore = before.map { Int($0.end) == at } ?? false
    if !touchesBefore {
      token.looseBefore = true
    } else if let before {
      switch before.kind {
      case .openBracket, .dash, .colon, .symbol: token.looseBefore = true
      case .mark: token.looseBefore = before.looseBefore
      default: break
      }
    }
    at += length
    let next = byte(at)
    switch next {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "-"):
      token.looseAfter = true
      // "...and then
      if next == UInt8(ascii: "."), byte(at + 1) == next, token.looseBefore { token.looseAfter = false }
    case 0xC2: token.looseAfter = byte(at + 1) == 0xA0
    case 0xE2:
      let third = byte(at + 2)
      token.looseAfter =
        byte(at + 1) == 0x80 && (third <= 0x95 || third == 0xAF || (third == 0xA6 && !token.looseBefore))
    default: break
    }
    marks.append(room.count)
    room.appendReserved(token)
  }

  /// Whether the second half of a given name in two syllables begins here, behind a family name: Ban Ki-moon.
  func isGivenName(of word: Word) -> Bool {
    guard word.firstIsCapital, word.letters <= Self.syllable, let last = room.last, last.kind == .word,
      last.shape == .capital, Int(last.end) + 1 == word.start
    else { return false }
    var hash = WordHash()
    var end = at
    while end < bytes.count, isSmall(bytes[end]) {
      hash.add(bytes[end])
      end += 1
    }
    let count = end - at
    guard count >= 2, count <= Self.syllable, table[Int(byte(end))].endsWord || byte(end) == UInt8(ascii: ".")
    else { return false }
    return !Self.compounds.contains(hash.value)
  }

  /// A romanised syllable is hardly longer.
  private static let syllable = 5

  /// Words that make adjectives of names: Portsea-based.
  private static let compounds = WordSet(
    [
      "based", "led", "born", "style", "wide", "era", "like", "run", "owned", "made", "held", "only", "free",
      "type", "size", "sized", "aged", "class", "level", "bound", "bred", "area", "side", "wing", "style",
      "ready", "age", "old", "in", "on", "up", "off", "out", "to", "by", "and", "day", "time", "long", "born",
      "first", "plus", "back", "basher", "hit", "rich", "heavy", "mad", "tied", "mail", "ray", "shirt",
    ].map(WordHash.of))
}
