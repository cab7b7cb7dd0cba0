/// Eight bytes of text in one number, the first in the lowest place, so that words of ASCII are read eight letters at a
/// time.
struct TextLanes {
  /// The bytes.
  let bytes: UInt64

  static let high: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  init(_ source: UnsafeRawPointer) {
    bytes = UInt64(littleEndian: source.loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of each byte whose low seven bits are in a range.
  @inline(__always)
  private static func inRange(_ low: UInt64, _ first: UInt8, _ last: UInt8) -> UInt64 {
    (low &+ all(0x80 &- first)) & ~(low &+ all(0x7F &- last)) & high
  }

  /// The bytes with capitals made small; right for letters and digits only.
  @inline(__always)
  var folded: UInt64 { bytes | Self.all(0x20) }

  /// The highest bit of each byte that is an ASCII letter.
  @inline(__always)
  var letters: UInt64 {
    Self.inRange(folded & ~Self.high, UInt8(ascii: "a"), UInt8(ascii: "z")) & ~bytes
  }

  /// The highest bit of each byte that is an ASCII digit.
  @inline(__always)
  var digits: UInt64 {
    Self.inRange(bytes & ~Self.high, UInt8(ascii: "0"), UInt8(ascii: "9")) & ~bytes
  }

  /// Of marked letters, those that are small.
  @inline(__always)
  func small(among letters: UInt64) -> UInt64 { letters & (bytes << 2) }

  /// How many bytes stand before the first that is not marked.
  @inline(__always)
  static func run(_ marks: UInt64) -> Int { (~marks & high).trailingZeroBitCount &>> 3 }

  /// The marks of the first so many bytes, at most eight.
  @inline(__always)
  static func first(_ count: Int, of marks: UInt64) -> UInt64 {
    count >= 8 ? marks : marks & (UInt64(1) &<< UInt64(truncatingIfNeeded: count &* 8) &- 1)
  }
}
