/// Eight bytes of text in one number, the first in the lowest place: what a word is made of, eight letters at a time.
struct ByteLanes {
  /// The bytes; zeros after the text's end.
  let bytes: UInt64

  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The same byte in all eight places.
  @inline(__always)
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Reads up to eight bytes from a place on.
  @inline(__always)
  init(_ source: UnsafeBufferPointer<UInt8>, at: Int) {
    if at &+ 8 <= source.count {
      bytes = UInt64(
        littleEndian: UnsafeRawBufferPointer(source).loadUnaligned(fromByteOffset: at, as: UInt64.self))
    } else {
      bytes = Self.rest(of: source, from: at)
    }
  }

  @inline(never)
  private static func rest(of source: UnsafeBufferPointer<UInt8>, from at: Int) -> UInt64 {
    var bytes: UInt64 = 0
    for index in (at..<max(at, source.count)).reversed() { bytes = bytes << 8 | UInt64(source[index]) }
    return bytes
  }

  /// The highest bit of each byte that lies in a range of ASCII; only the low seven bits of bytes are looked at.
  @inline(__always)
  private static func inRange(_ bytes: UInt64, _ range: ClosedRange<UInt8>) -> UInt64 {
    let low = bytes & ~high
    return (low &+ all(0x80 &- range.lowerBound)) & ~(low &+ all(0x7F &- range.upperBound)) & high
  }

  /// The highest bit of each byte that is an ASCII letter.
  @inline(__always)
  var letters: UInt64 { Self.inRange(folded, 0x61...0x7A) & ~bytes }

  /// The highest bit of each byte that is an ASCII digit.
  @inline(__always)
  var digits: UInt64 { Self.inRange(bytes, 0x30...0x39) & ~bytes }

  /// Of marked letters, those that are capitals.
  @inline(__always)
  func capitals(among letters: UInt64) -> UInt64 { letters & ~(bytes << 2) }

  /// The bytes with ASCII letters small; digits stay what they are.
  @inline(__always)
  var folded: UInt64 { bytes | Self.all(0x20) }

  /// How many of the first bytes are marked.
  @inline(__always)
  static func leading(_ marks: UInt64) -> Int {
    (~marks & high).trailingZeroBitCount &>> 3
  }

  /// All bits of the first so many bytes, fewer than eight.
  @inline(__always)
  static func first(_ count: Int) -> UInt64 { (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1 }
}
