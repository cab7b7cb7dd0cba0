/// A letter of more than one byte, folded to its small form.
struct Letter {
  /// How many bytes it takes.
  let length: Int

  /// Its small form's bytes; only the first `length` count.
  let folded: SIMD4<UInt8>

  /// Whether it is a capital.
  let isCapital: Bool

  /// How many bytes the scalar takes that begins with a byte.
  static func length(of first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Reads a letter; nil where the scalar is none.
  ///
  /// Capitals are known in Latin-1, Latin Extended-A, Greek and Cyrillic; letters elsewhere have one form.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let first = bytes[at]
    length = Self.length(of: first)
    guard first >= 0xC3, at + length <= bytes.count else { return nil }
    var folded = SIMD4<UInt8>()
    for index in 0..<length { folded[index] = bytes[at + index] }
    var isCapital = false
    let second = folded[1]
    switch first {
    case 0xC3 where second >= 0x80 && second <= 0x9E && second != 0x97:
      isCapital = true
      folded[1] = second + 0x20
    case 0xC4, 0xC5:
      // Pairs begin at even places, but at odd ones in U+0139…0148 and U+0179…017E.
      let isOdd = first == 0xC4 ? second >= 0xB9 : second <= 0x88 || second >= 0xB9
      isCapital = second & 1 == (isOdd ? 1 : 0)
      if isCapital { folded[1] = second + 1 }
    case 0xCE where second >= 0x91 && second <= 0x9F: isCapital = true
    case 0xD0 where second >= 0x81 && second <= 0xAF: isCapital = true
    case 0xE2, 0xF0...0xFF: return nil
    case 0xE3 where second == 0x80: return nil
    case 0xEF where second >= 0xB8: return nil
    default: break
    }
    self.folded = folded
    self.isCapital = isCapital
  }
}

/// The hash of a folded word: eight bytes at a time, multiplied and folded.
struct WordHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var chunk: UInt64 = 0
  private var shift: UInt64 = 0

  /// The hash of what was taken in; never 0.
  @inline(__always) var value: UInt64 {
    let mixed = Self.mix(state ^ chunk)
    return mixed == 0 ? 1 : mixed
  }

  /// The hash of a word of less than eight bytes: the first in the lowest place, zeros behind the last.
  @inline(__always) static func of(short word: UInt64) -> UInt64 {
    var hash = WordHash()
    hash.chunk = word
    return hash.value
  }

  /// The hash of a word of eight bytes and up to seven more, zeros behind the last.
  @inline(__always) static func of(first: UInt64, rest: UInt64) -> UInt64 {
    var hash = WordHash()
    hash.take(first, count: 8)
    hash.chunk = rest
    return hash.value
  }

  /// Takes in a byte of the folded word.
  @inline(__always) mutating func add(_ byte: UInt8) {
    chunk |= UInt64(byte) &<< shift
    shift &+= 8
    if shift == 64 { close() }
  }

  /// Takes in up to eight bytes at a word's start or behind eight others: the first in the lowest place, zeros behind
  /// the last.
  @inline(__always) mutating func take(_ bytes: UInt64, count: Int) {
    chunk = bytes
    shift = UInt64(truncatingIfNeeded: count &* 8)
    if count == 8 { close() }
  }

  @inline(__always) private mutating func close() {
    state = Self.mix(state ^ chunk)
    chunk = 0
    shift = 0
  }

  @inline(__always) private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product &>> 32)
  }

  /// The hash of a word that is written in the code: a number by the time the code runs.
  @inline(__always) static func constant(_ word: StaticString) -> UInt64 {
    var hash = WordHash()
    for index in 0..<word.utf8CodeUnitCount { hash.add(word.utf8Start[index]) }
    return hash.value
  }

  /// The hash of a word of the lexicon, which is written small.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  /// The hash of the pronoun.
  static var i: UInt64 { WordHash.constant("i") }
}
