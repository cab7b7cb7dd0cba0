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
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        if Self.isASCIIWordByte(byte) { return word() }
        at &+= 1
      } else {
        let (kind, length) = WideCharacter.read(bytes, at: at, end: end)
        switch kind {
        case .letter, .capital: return word()
        case .ideograph: return ideograph(length)
        default: at &+= length
        }
      }
    }
    return nil
  }

  @inline(__always)
  private static func isASCIIWordByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= 0x61 && letter <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  private mutating func ideograph(_ length: Int) -> Word {
    let start = at
    var hash = WordHash.seed
    for _ in 0..<length {
      hash = WordHash.taking(bytes[at], into: hash)
      at &+= 1
    }
    return Word(
      range: start..<at, hash: hash, letters: 1, startsCapital: false, allCapital: false, hasDigit: false,
      isIdeograph: true)
  }

  @inline(__always)
  private mutating func word() -> Word {
    let start = at
    var hash = WordHash.seed
    var letters = 0
    var capitals = 0
    var digits = 0
    var startsCapital = false
    loop: while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        let letter = byte | 0x20
        if letter >= 0x61, letter <= 0x7A {
          if byte < 0x61 {
            capitals &+= 1
            if letters == 0 { startsCapital = true }
          }
          hash = WordHash.taking(letter, into: hash)
        } else if byte >= 0x30, byte <= 0x39 {
          digits &+= 1
          hash = WordHash.taking(byte, into: hash)
        } else {
          break loop
        }
        letters &+= 1
        at &+= 1
      } else {
        let (kind, length) = WideCharacter.read(bytes, at: at, end: end)
        switch kind {
        case .letter:
          for offset in 0..<length { hash = WordHash.taking(bytes[at &+ offset], into: hash) }
        case .capital:
          capitals &+= 1
          if letters == 0 { startsCapital = true }
          // The small letter of Latin-1 stands 0x20 further on; Cyrillic's too, over a change of the lead byte.
          let (lead, second) = (bytes[at], bytes[at &+ 1])
          if lead == 0xD0, second >= 0xA0 {
            hash = WordHash.taking(second &- 0x20, into: WordHash.taking(0xD1, into: hash))
          } else if lead == 0xC3 || lead == 0xD0 && second >= 0x90 {
            hash = WordHash.taking(second &+ 0x20, into: WordHash.taking(lead, into: hash))
          } else {
            hash = WordHash.taking(second, into: WordHash.taking(lead, into: hash))
          }
        default: break loop
        }
        letters &+= 1
        at &+= length
      }
    }
    return Word(
      range: start..<at, hash: hash, letters: letters, startsCapital: startsCapital,
      allCapital: capitals > 0 && capitals &+ digits == letters, hasDigit: digits > 0, isIdeograph: false)
  }
}
