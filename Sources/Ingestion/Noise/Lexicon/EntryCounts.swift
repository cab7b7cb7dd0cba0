/// Counts of words by the bits of their entries in the lexicon: a byte a bit, eight of them in a number, so that no word
/// is asked which bits it has.
struct EntryCounts {
  private var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  /// How many words the bytes still have room for.
  private var room = UInt8.max
  private var wide = SIMD32<UInt16>()

  /// Counts a word.
  @inline(__always)
  mutating func add(_ entry: Lexicon.Entry, _ lexicon: Lexicon.Lookup) {
    func bytes(_ shift: Lexicon.Entry) -> UInt64 {
      lexicon.bytes[Int(truncatingIfNeeded: (entry &>> shift) & 0xFF)]
    }
    first &+= bytes(0)
    second &+= bytes(8)
    third &+= bytes(16)
    fourth &+= bytes(24)
    room &-= 1
    if room == 0 { widen() }
  }

  /// The bits of each number below 256, a byte a bit, the lowest first.
  static let bytesOfBits: [UInt64] = (0..<256).map { (number: UInt64) in
    (0..<8).reduce(0) { $0 | (number >> $1 & 1) << (8 * $1) }
  }

  @inline(never)
  private mutating func widen() {
    let bytes = unsafeBitCast(SIMD4(first, second, third, fourth), to: SIMD32<UInt8>.self)
    wide &+= SIMD32<UInt16>(truncatingIfNeeded: bytes)
    (first, second, third, fourth) = (0, 0, 0, 0)
    room = .max
  }

  /// The counts of the low and of the high sixteen bits.
  consuming func lanes() -> (low: SIMD16<UInt16>, high: SIMD16<UInt16>) {
    widen()
    return (wide.lowHalf, wide.highHalf)
  }
}
