/// The one pass over a text's bytes: words with what the lexicon knows of them, signs, marks, paragraph ends.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: UnsafeBufferPointer<ByteClass>
  private let lexicon: Lexicon.Lookup
  private var at: Int
  private var tokens: [Token] = []

  /// The tokens of a part of a text.
  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, lexicon: Lexicon.Lookup,
    table: UnsafeBufferPointer<ByteClass>
  ) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, range: range, lexicon: lexicon, table: table)
    tokenizer.run(to: min(range.upperBound, bytes.count))
    return tokenizer.tokens
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, lexicon: Lexicon.Lookup,
    table: UnsafeBufferPointer<ByteClass>
  ) {
    self.bytes = bytes
    self.table = table
    self.lexicon = lexicon
    at = range.lowerBound
    // About one token in five bytes of English.
    tokens.reserveCapacity(range.count / 5 + 16)
  }

  private mutating func run(to end: Int) {
    while at < end {
      switch table[Int(bytes[at])] {
      case .blank: at += 1
      case .lineFeed: lineFeed(end)
      case .letter: word(end)
      case .digit: number(end)
      case .punctuation: punctuation(end)
      case .lead: lead(end)
      }
    }
    if tokens.last?.kind != .paragraphEnd { add(.paragraphEnd, length: 0) }
  }

  private func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0x20
  }

  private mutating func add(_ kind: Token.Kind, length: Int) {
    tokens.append(Token(start: Int32(at), end: Int32(at + length), kind: kind))
    at += length
  }

  /// A line feed ends a paragraph, unless the line is wrapped: no sign ends it and a small letter begins the next.
  private mutating func lineFeed(_ end: Int) {
    var next = at
    var feeds = 0
    while next < end, table[Int(bytes[next])] == .blank || table[Int(bytes[next])] == .lineFeed {
      if bytes[next] == 0x0A || bytes[next] == 0x0D && byte(next + 1) != 0x0A { feeds += 1 }
      next += 1
    }
    let begins = byte(next)
    let isWrapped =
      feeds == 1 && begins >= UInt8(ascii: "a") && begins <= UInt8(ascii: "z")
      && (tokens.last.map { $0.kind == .word || $0.kind == .comma || $0.kind == .number } ?? false)
    if !isWrapped, let last = tokens.last, last.kind != .paragraphEnd {
      tokens.append(Token(start: Int32(at), end: Int32(at), kind: .paragraphEnd))
    }
    at = next
  }

  // MARK: Words

  private mutating func word(_ end: Int) {
    let start = at
    var hash = WordHash()
    var letters = 0
    var capitals = 0
    var firstIsCapital = false
    var dotted = false
    var isCompound = false
    if at &+ 8 <= end, let base = bytes.baseAddress {
      // Eight bytes at once: most words are over with them.
      let raw = UInt64(
        littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
      let (count, folded, large) = Self.letters(of: raw)
      hash.begin(folded, count: count)
      letters = count
      capitals = large
      firstIsCapital = count > 0 && raw & 0x20 == 0
      at &+= count
    }
    scan: while at < end {
      let byte = bytes[at]
      switch table[Int(byte)] {
      case .letter:
        let isCapital = byte & 0x20 == 0
        if letters == 0 { firstIsCapital = isCapital }
        letters += 1
        capitals += isCapital ? 1 : 0
        hash.add(byte | 0x20)
        at += 1
      case .digit:
        hash.add(byte)
        at += 1
      case .lead:
        if isApostrophe(at) {
          guard continuesWord(after: at + 3), !isPossessiveEnding(at + 3) else { break scan }
          hash.add(0x27)
          at += 3
          continue
        }
        guard let letter = Letter(bytes, at) else { break scan }
        if letters == 0 { firstIsCapital = letter.isCapital }
        letters += 1
        capitals += letter.isCapital ? 1 : 0
        for index in 0..<letter.length { hash.add(letter.folded[index]) }
        at += letter.length
      case .punctuation:
        switch byte {
        case 0x27:
          guard continuesWord(after: at + 1), !isPossessiveEnding(at + 1) else { break scan }
          hash.add(byte)
          at += 1
        case UInt8(ascii: "-"):
          guard continuesWord(after: at + 1) || isDigit(self.byte(at + 1)) else { break scan }
          hash.add(byte)
          at += 1
          // Leipzig-based: no part of a name.
          if isSmall(self.byte(at)) { isCompound = true }
        case UInt8(ascii: "."):
          // U.S., e.g., example.com
          guard continuesWord(after: at + 1), letters == 1 || dotted || isSmall(self.byte(at + 1)) else {
            break scan
          }
          dotted = true
          at += 1
        case UInt8(ascii: "&"):
          guard letters <= 2, capitals == letters, continuesWord(after: at + 1) else { break scan }
          hash.add(byte)
          at += 1
        default: break scan
        }
      default: break scan
      }
    }
    if at == start {
      add(.symbol, length: Letter.length(of: bytes[at]))
      return
    }
    var token = Token(start: Int32(start), end: Int32(at), hash: hash.value, kind: .word)
    token.classes = lexicon.classes(of: hash.value)
    switch true {
    case firstIsCapital && isCompound: token.shape = .other
    case firstIsCapital: token.shape = capitals == letters && letters > 1 ? .upper : .capital
    default: token.shape = capitals > 0 ? .other : .lower
    }
    if byte(at) == UInt8(ascii: "."), takesPeriod(token, letters: letters, dotted: dotted) {
      at += 1
      token.end = Int32(at)
      token.looseAfter = true
    }
    tokens.append(token)
    possessive(end)
  }

  /// The ASCII letters at the start of eight bytes: how many, folded to small ones, and how many are capitals.
  @inline(__always) private static func letters(of raw: UInt64) -> (count: Int, folded: UInt64, capitals: Int)
  {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x80 &* ones
    let small = raw | 0x20 &* ones
    let low = small & ~tops
    // The top bit of each byte that is a letter: at least a, at most z, and ASCII.
    let isLetter = (low &+ 0x1F &* ones) & ~(low &+ 0x05 &* ones) & ~raw & tops
    let rest = ~isLetter & tops
    let count = rest.trailingZeroBitCount >> 3
    let mask: UInt64 = count >= 8 ? .max : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    let large = ~raw & (0x20 &* ones) & mask
    return (count, small & mask, large.nonzeroBitCount)
  }

  /// Whether a period after a word is part of it: an initial, a title, an abbreviation.
  private func takesPeriod(_ token: Token, letters: Int, dotted: Bool) -> Bool {
    if token.shape == .capital, letters == 1 { return token.hash != WordHash.i }
    if dotted { return letters <= 4 }
    guard token.is(.abbreviation) else { return false }
    return token.isCapitalised || token.is(.lowerAbbreviation)
  }

  /// The possessive `'s` after a word.
  private mutating func possessive(_ end: Int) {
    let first = byte(at)
    guard first == 0x27 || first == 0xE2 else { return }
    let width = isApostrophe(at) ? 3 : byte(at) == 0x27 ? 1 : 0
    guard width > 0, at + width < end, isPossessiveEnding(at + width) else { return }
    add(.possessive, length: width + 1)
  }

  /// Whether `s` and then no letter stand at an offset.
  private func isPossessiveEnding(_ index: Int) -> Bool {
    let letter = byte(index)
    guard letter == UInt8(ascii: "s") || letter == UInt8(ascii: "S") else { return false }
    let next = byte(index + 1)
    return !isASCIILetter(next) && !isDigit(next) && !(next >= 0xC3 && next <= 0xDF)
  }

  private func isApostrophe(_ index: Int) -> Bool {
    byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) == 0x99
  }

  private func continuesWord(after index: Int) -> Bool {
    let byte = byte(index)
    return isASCIILetter(byte) || (byte >= 0xC3 && byte <= 0xDF)
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool {
    let low = byte | 0x20
    return low >= UInt8(ascii: "a") && low <= UInt8(ascii: "z")
  }

  private func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private mutating func number(_ end: Int) {
    let start = at
    while at < end {
      let byte = bytes[at]
      if isDigit(byte) || isASCIILetter(byte) {
        at += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":"),
        isDigit(self.byte(at + 1)) || (byte == UInt8(ascii: "-") && isASCIILetter(self.byte(at + 1)))
      {
        at += 1
      } else {
        break
      }
    }
    tokens.append(Token(start: Int32(start), end: Int32(at), kind: .number))
    possessive(end)
  }

  // MARK: Signs

  private mutating func punctuation(_ end: Int) {
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
  private mutating func lead(_ end: Int) {
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
    default: word(end)
    }
  }

  private func isRepeated(_ third: UInt8) -> Bool {
    byte(at + 3) == 0xE2 && byte(at + 4) == 0x80 && byte(at + 5) == third
  }

  /// A mark with what stands around it, which says more of its direction than its glyph.
  private mutating func mark(_ glyph: MarkGlyph, length: Int) {
    var token = Token(start: Int32(at), end: Int32(at + length), kind: .mark)
    token.mark = glyph
    let before = at == 0 ? nil : tokens.last
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
    tokens.append(token)
  }
}
