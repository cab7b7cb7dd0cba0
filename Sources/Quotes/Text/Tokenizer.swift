/// The one pass over a text's bytes: words with what the lexicon knows of them, signs, marks, paragraph ends.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let table: UnsafeBufferPointer<ByteClass>
  private let lexicon: Lexicon.Lookup
  var at = 0

  var room: Room<Token>
  var marks: Room<Int>
  private var ends: Room<Int>

  /// What the one pass over a text leaves: its tokens, and where the stages that follow find what they work on.
  struct Result {
    /// Words, signs and marks, and one token for the end of each paragraph.
    let tokens: Lent<Token>

    /// Where quotation marks stand among the tokens.
    let marks: Lent<Int>

    /// Where the paragraphs end among the tokens.
    let paragraphEnds: Lent<Int>
  }

  /// The tokens of a text.
  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon.Lookup, table: UnsafeBufferPointer<ByteClass>,
    in arena: Arena
  ) -> Result {
    var tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon, table: table, arena: arena)
    tokenizer.run()
    if tokenizer.room.last?.kind != .paragraphEnd {
      tokenizer.ends.append(tokenizer.room.count)
      tokenizer.room.append(Token(start: Int32(bytes.count), end: Int32(bytes.count), kind: .paragraphEnd))
    }
    return Result(
      tokens: tokenizer.room.lent, marks: tokenizer.marks.lent, paragraphEnds: tokenizer.ends.lent)
  }

  /// About how many tokens stand in some bytes: one in five of English.
  static func estimate(_ bytes: Int) -> Int { bytes / 4 + 16 }

  init(
    bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon.Lookup, table: UnsafeBufferPointer<ByteClass>,
    arena: Arena
  ) {
    self.bytes = bytes
    self.table = table
    self.lexicon = lexicon
    room = arena.room(for: Self.estimate(bytes.count))
    marks = arena.room(for: bytes.count / 64 + 16)
    ends = arena.room(for: bytes.count / 64 + 16)
  }

  private mutating func run() {
    let end = bytes.count
    while at < end {
      room.reserve(Self.tokensAtOnce)
      plainWords(end)
      guard at < end else { return }
      room.reserve(Self.tokensAtOnce)
      switch table[Int(bytes[at])] {
      case .blank: at &+= 1
      case .lineFeed: lineFeed(end)
      case .letter: asciiWord(end)
      case .digit: number(end)
      case .punctuation, .joint: punctuation(end)
      case .lead: lead(end)
      }
    }
  }

  /// No step adds more tokens: a word and its possessive.
  private static let tokensAtOnce = 2

  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0x20
  }

  mutating func add(_ kind: Token.Kind, length: Int) {
    room.appendReserved(Token(start: Int32(at), end: Int32(at + length), kind: kind))
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
      && (room.last.map { $0.kind == .word || $0.kind == .comma || $0.kind == .number } ?? false)
    if !isWrapped, let last = room.last, last.kind != .paragraphEnd {
      ends.append(room.count)
      room.appendReserved(Token(start: Int32(at), end: Int32(at), kind: .paragraphEnd))
    }
    at = next
  }

  // MARK: Words

  /// What is known of a word while it is read.
  struct Word {
    let start: Int
    var hash = WordHash()
    var letters = 0
    var firstIsCapital = false
    var hasCapital = false
    var hasSmall = false
    /// Whether a period stands inside: U.S.
    var isDotted = false
    /// Whether a small letter follows a hyphen: Leipzig-based, no part of a name.
    var isCompound = false

    mutating func add(_ some: Letters) {
      hash.take(some.folded, count: some.count)
      letters &+= some.count
      if some.capitals != 0 { hasCapital = true }
      if some.small != 0 { hasSmall = true }
    }

    mutating func add(isCapital: Bool) {
      if letters == 0 { firstIsCapital = isCapital }
      letters += 1
      if isCapital { hasCapital = true } else { hasSmall = true }
    }

    var shape: Token.Shape {
      if !firstIsCapital { return hasCapital ? .other : .lower }
      if isCompound { return .other }
      return !hasSmall && letters > 1 ? .upper : .capital
    }
  }

  /// Reads words of less than sixteen ASCII letters, as most are, with the blanks, commas, periods and possessives
  /// between them.
  ///
  /// Eight bytes at once, twice where the word is longer, and nothing goes to memory but the tokens. What else there is
  /// ends the run.
  private mutating func plainWords(_ end: Int) {
    guard let base = bytes.baseAddress else { return }
    let (lexicon, table) = (lexicon, table)
    var at = at
    // A word and the sign behind it.
    room.write { next, limit in
      let first = next
      scan: while at &+ 8 <= end, next + 2 <= limit {
        let raw = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
        let letters = Letters(of: raw)
        guard letters.count > 0 else {
          guard base[at] == UInt8(ascii: ",") else { break }
          next.initialize(to: Self.sign(.comma, at: at))
          next += 1
          at &+= base[at &+ 1] == 0x20 ? 2 : 1
          continue
        }
        var (count, capitals, small) = (letters.count, letters.capitals, letters.small)
        let hash: UInt64
        if count < 8 {
          hash = WordHash.of(short: letters.folded)
        } else {
          guard at &+ 16 <= end else { break }
          let more = UInt64(
            littleEndian: UnsafeRawPointer(base + (at &+ 8)).loadUnaligned(as: UInt64.self))
          let rest = Letters(of: more)
          guard rest.count < 8 else { break }
          hash = WordHash.of(first: letters.folded, rest: rest.folded)
          count &+= rest.count
          capitals |= rest.capitals
          small |= rest.small
        }
        let behind = at &+ count
        var token = Token(
          start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: behind), hash: hash,
          kind: .word)
        if capitals == 0 {
          token.shape = .lower
        } else if letters.capitals & 0x20 == 0 {
          token.shape = .other
        } else {
          token.shape = small == 0 && count > 1 ? .upper : .capital
        }
        let sign = base[behind]
        if sign == 0x20 {
          next.initialize(to: token)
          next += 1
          at = behind &+ 1
          continue
        }
        guard behind &+ 5 <= end else { break }
        switch sign {
        case UInt8(ascii: ","):
          next.initialize(to: token)
          (next + 1).initialize(to: Self.sign(.comma, at: behind))
          next += 2
          at = behind &+ (base[behind &+ 1] == 0x20 ? 2 : 1)
        case UInt8(ascii: "."):
          // The period of a sentence or an abbreviation.
          guard Self.endsPeriod(base + (behind &+ 1)) else { break scan }
          token.classes = lexicon.classes(of: hash)
          if Self.takesPeriod(token, letters: count, dotted: false) {
            token.end &+= 1
            token.looseAfter = true
            next.initialize(to: token)
            next += 1
          } else {
            next.initialize(to: token)
            (next + 1).initialize(to: Self.sign(.period, at: behind))
            next += 2
          }
          at = behind &+ (base[behind &+ 1] == 0x20 ? 2 : 1)
        case 0xE2:
          // ’s
          guard base[behind &+ 1] == 0x80, base[behind &+ 2] == 0x99,
            base[behind &+ 3] == UInt8(ascii: "s"), table[Int(base[behind &+ 4])].endsWord
          else { break scan }
          var possessive = Self.sign(.possessive, at: behind)
          possessive.end &+= 3
          next.initialize(to: token)
          (next + 1).initialize(to: possessive)
          next += 2
          at = behind &+ 4
        default:
          guard table[Int(sign)].endsWord else { break scan }
          next.initialize(to: token)
          next += 1
          at = behind
        }
      }
      // What is known of the words, in a loop of its own: where each word ends cannot be guessed, and the table's
      // memory need not wait for that. Signs have no hash and are no words.
      for token in UnsafeMutableBufferPointer(start: first, count: next - first).indices {
        first[token].classes = lexicon.classes(of: first[token].hash)
      }
    }
    self.at = at
  }

  /// Whether a period's follower makes it no part of a word or an ellipsis: a blank, a line's end, a double mark.
  @inline(__always) private static func endsPeriod(_ next: UnsafePointer<UInt8>) -> Bool {
    switch next[0] {
    case 0x20, 0x0A, UInt8(ascii: "\""): true
    case 0xE2: next[1] == 0x80 && next[2] == 0x9D
    default: false
    }
  }

  /// A sign of one byte.
  @inline(__always) private static func sign(_ kind: Token.Kind, at place: Int) -> Token {
    Token(start: Int32(truncatingIfNeeded: place), end: Int32(truncatingIfNeeded: place &+ 1), kind: kind)
  }

  /// Reads a word that begins with an ASCII letter and is none of the plain ones.
  private mutating func asciiWord(_ end: Int) {
    guard at &+ 8 <= end, let base = bytes.baseAddress else {
      finish(Word(start: at), end)
      return
    }
    let raw = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
    longWord(Letters(of: raw), end)
  }

  /// Reads a word of eight ASCII letters or more, or one with other signs inside.
  private mutating func longWord(_ first: Letters, _ end: Int) {
    var word = Word(start: at)
    word.firstIsCapital = first.capitals & 0x20 != 0
    word.add(first)
    at &+= first.count
    if first.count == 8, let base = bytes.baseAddress {
      while at &+ 8 <= end {
        let raw = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
        let letters = Letters(of: raw)
        word.add(letters)
        at &+= letters.count
        if letters.count < 8 { break }
      }
      if at < end, table[Int(bytes[at])].endsWord {
        append(word)
        return
      }
    }
    finish(word, end)
  }

  mutating func append(_ word: Word) {
    let hash = word.hash.value
    var token = Token(start: Int32(word.start), end: Int32(at), hash: hash, kind: .word)
    token.classes = lexicon.classes(of: hash)
    token.shape = word.shape
    room.appendReserved(token)
  }

  /// Reads the rest of a word, with all that may stand inside one.
  mutating func finish(_ begun: Word, _ end: Int) {
    var word = begun
    scan: while at < end {
      let byte = bytes[at]
      switch table[Int(byte)] {
      case .letter:
        word.add(isCapital: byte & 0x20 == 0)
        word.hash.add(byte | 0x20)
        at += 1
      case .digit:
        word.hash.add(byte)
        at += 1
      case .lead:
        if isApostrophe(at) {
          guard continuesWord(after: at + 3), !isPossessiveEnding(at + 3) else { break scan }
          word.hash.add(0x27)
          at += 3
          continue
        }
        guard let letter = Letter(bytes, at) else { break scan }
        word.add(isCapital: letter.isCapital)
        for index in 0..<letter.length { word.hash.add(letter.folded[index]) }
        at += letter.length
      case .joint:
        switch byte {
        case 0x27:
          guard continuesWord(after: at + 1), !isPossessiveEnding(at + 1) else { break scan }
          word.hash.add(byte)
          at += 1
        case UInt8(ascii: "-"):
          guard continuesWord(after: at + 1) || isDigit(self.byte(at + 1)) else { break scan }
          word.hash.add(byte)
          at += 1
          if isSmall(self.byte(at)), !isGivenName(of: word) { word.isCompound = true }
        case UInt8(ascii: "."):
          // U.S., e.g., example.com
          guard continuesWord(after: at + 1),
            word.letters == 1 || word.isDotted || isSmall(self.byte(at + 1))
          else { break scan }
          word.isDotted = true
          at += 1
        case UInt8(ascii: "&"):
          guard word.letters <= 2, !word.hasSmall, continuesWord(after: at + 1) else {
            break scan
          }
          word.hash.add(byte)
          at += 1
        default: break scan
        }
      default: break scan
      }
    }
    if at == word.start {
      add(.symbol, length: Letter.length(of: bytes[at]))
      return
    }
    let hash = word.hash.value
    var token = Token(start: Int32(word.start), end: Int32(at), hash: hash, kind: .word)
    token.classes = lexicon.classes(of: hash)
    token.shape = word.shape
    if byte(at) == UInt8(ascii: "."), Self.takesPeriod(token, letters: word.letters, dotted: word.isDotted) {
      at += 1
      token.end = Int32(at)
      token.looseAfter = true
    }
    room.appendReserved(token)
    possessive(end)
  }

  /// Whether a period after a word is part of it: an initial, a title, an abbreviation.
  private static func takesPeriod(_ token: Token, letters: Int, dotted: Bool) -> Bool {
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

  func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

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
    room.appendReserved(Token(start: Int32(start), end: Int32(at), kind: .number))
    possessive(end)
  }
}
