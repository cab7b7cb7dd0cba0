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
  mutating func skipGap() {
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

  /// Passes what stands before the next word, where that is one space, as it mostly is; else nothing.
  @inline(__always)
  mutating func skipSpace() -> Bool {
    guard at &+ 1 < end, bytes[at] == 0x20, Self.isASCIIWordByte(bytes[at &+ 1]) else { return false }
    at &+= 1
    return true
  }

  /// The word that begins here: after ``skipGap()``, before the end.
  @inline(__always)
  mutating func word() -> Word {
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
    var hash = WordHash.seed
    var (startsCapital, hasSmall, capitals, digits) = (false, false, UInt64(0), UInt64(0))
    // Eight letters at a time, as long as all are ASCII.
    while true {
      let lanes = ByteLanes(bytes, at: at)
      let letters = lanes.letters
      let length = min(ByteLanes.leading(letters | lanes.digits), end &- at)
      let own = length == 8 ? ~0 : ByteLanes.first(length)
      let ownCapitals = lanes.capitals(among: letters) & own
      if at == start { startsCapital = ownCapitals & 0x80 != 0 }
      capitals |= ownCapitals
      digits |= lanes.digits & own
      hasSmall = hasSmall || letters & own != ownCapitals
      if length > 0 { hash = WordHash.taking(letters: lanes.folded & own, into: hash) }
      at &+= length
      if length < 8 { break }
    }
    guard at == start || at < end && bytes[at] >= 0x80 else {
      return Word(
        range: start..<at, hash: hash, letters: at &- start, startsCapital: startsCapital,
        allCapital: capitals != 0 && !hasSmall, hasDigit: digits != 0, isIdeograph: false)
    }
    at = start
    return wideWord()
  }

  /// A word with letters that are not ASCII.
  private mutating func wideWord() -> Word {
    let start = at
    var letters = LetterHash()
    var count = 0
    var capitals = 0
    var digits = 0
    var startsCapital = false
    loop: while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        guard Self.isASCIIWordByte(byte) else { break }
        if byte <= 0x39 {
          digits &+= 1
        } else if byte < 0x61 {
          capitals &+= 1
          if count == 0 { startsCapital = true }
        }
        letters.take(byte | 0x20)
        count &+= 1
        at &+= 1
      } else {
        let (kind, length) = WideCharacter.read(bytes, at: at, end: end)
        switch kind {
        case .letter:
          for offset in 0..<length { letters.take(bytes[at &+ offset]) }
        case .capital:
          capitals &+= 1
          if count == 0 { startsCapital = true }
          // The small letter of Latin-1 stands 0x20 further on; Cyrillic's too, over a change of the lead byte.
          let (lead, second) = (bytes[at], bytes[at &+ 1])
          if lead == 0xD0, second >= 0xA0 {
            letters.take(0xD1)
            letters.take(second &- 0x20)
          } else if lead == 0xC3 || lead == 0xD0 && second >= 0x90 {
            letters.take(lead)
            letters.take(second &+ 0x20)
          } else {
            letters.take(lead)
            letters.take(second)
          }
        case .ideograph where count == 0:
          for offset in 0..<length { letters.take(bytes[at &+ offset]) }
          at &+= length
          return Word(
            range: start..<at, hash: letters.hash, letters: 1, startsCapital: false, allCapital: false,
            hasDigit: false, isIdeograph: true)
        default: break loop
        }
        count &+= 1
        at &+= length
      }
    }
    return Word(
      range: start..<at, hash: letters.hash, letters: count, startsCapital: startsCapital,
      allCapital: capitals > 0 && capitals &+ digits == count, hasDigit: digits > 0, isIdeograph: false)
  }
}

/// Gathers a word's letters, byte by byte, into the hash that ``WordHash`` makes of eight at a time.
private struct LetterHash {
  private var whole = WordHash.seed
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    pending |= UInt64(byte) &<< (count &* 8)
    count &+= 1
    if count == 8 {
      whole = WordHash.taking(letters: pending, into: whole)
      (pending, count) = (0, 0)
    }
  }

  var hash: UInt64 { count == 0 ? whole : WordHash.taking(letters: pending, into: whole) }
}
