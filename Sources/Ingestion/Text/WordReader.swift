import CWords

/// Walks over the words of a stretch of text: runs of letters and digits; each ideograph is a word.
struct WordReader {
  /// A word as the noise and metadata stages need it.
  struct Word {
    /// Where it stands, in bytes.
    var range: Range<Int>
    /// Its letters' hash, case folded (ASCII, Latin-1 and Cyrillic).
    var hash: UInt64
    /// How many letters and digits.
    var letters: Int
    var startsCapital: Bool
    /// All its letters are capitals, and there is one.
    var allCapital: Bool
    /// It holds a digit.
    var hasDigit: Bool
    var isIdeograph: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private(set) var at: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    self.end = range.upperBound
    self.at = range.lowerBound
  }

  /// The next word, nil at the end.
  @inline(__always)
  mutating func next() -> Word? {
    skipGap()
    return at < end ? word() : nil
  }

  /// Passes what stands before the next word; what is left is a word, or nothing.
  @inline(__always)
  private mutating func skipGap() {
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        if Self.isASCIIWordByte(byte) { return }
        at &+= 1
      } else {
        let (kind, length) = WideCharacter.read(bytes, at: at, end: end)
        switch kind {
        case .letter, .capital, .ideograph: return
        default: at &+= length
        }
      }
    }
  }

  @inline(__always)
  private static func isASCIIWordByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= 0x61 && letter <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// The word that begins here: after ``skipGap()``, before the end.
  @inline(__always)
  private mutating func word() -> Word {
    let start = at
    let lanes = ByteLanes(bytes, at: start)
    let (letters, digits) = (lanes.letters, lanes.digits)
    // Most words are of fewer than eight letters, all of them ASCII.
    let length = min(ByteLanes.leading(letters | digits), end &- start)
    guard length > 0, length < 8, start &+ length == end || bytes[start &+ length] < 0x80 else {
      return longWord()
    }
    at = start &+ length
    let own = ByteLanes.first(length)
    let (capitals, ownDigits) = (lanes.capitals(among: letters) & own, digits & own)
    return Word(
      range: start..<at, hash: WordHash.taking(letters: lanes.folded & own, into: WordHash.seed),
      letters: length, startsCapital: capitals & 0x80 != 0,
      allCapital: capitals != 0 && ByteLanes.leading(capitals | ownDigits) == length,
      hasDigit: ownDigits != 0,
      isIdeograph: false)
  }

  /// A word of more letters, or with such that are not ASCII.
  @inline(never)
  private mutating func longWord() -> Word {
    let start = at
    var word = text_word()
    if let base = bytes.baseAddress { at = read_word(base, start, end, &word) }
    return Word(word, range: start..<at)
  }
}

extension WordReader.Word {
  /// A word that was read in C.
  fileprivate init(_ word: text_word, range: Range<Int>) {
    func holds(_ flag: Int) -> Bool { Int(word.flags) & flag != 0 }
    self.init(
      range: range, hash: word.hash, letters: Int(word.letters), startsCapital: holds(word_starts_capital),
      allCapital: holds(word_all_capital), hasDigit: holds(word_has_digit),
      isIdeograph: holds(word_is_ideograph))
  }
}
