/// The ASCII letters at the start of eight bytes, found without a loop.
struct Letters {
  /// How many they are.
  let count: Int

  /// Their bytes as small letters, the first in the lowest place; zeros behind the last.
  let folded: UInt64

  /// A bit (0x20) in the byte of each capital.
  let capitals: UInt64

  /// A bit (0x20) in the byte of each small letter.
  let small: UInt64

  /// Reads eight bytes, the first of which stands in the lowest place.
  @inline(__always) init(of raw: UInt64) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x80 &* ones
    let cases: UInt64 = 0x20 &* ones
    let folded = raw | cases
    let low = folded & ~tops
    // The top bit of each byte that is no letter: less than a, more than z, or not ASCII.
    let rest = (~(low &+ 0x1F &* ones) | (low &+ 0x05 &* ones) | raw) & tops
    // All bits below the first that is none.
    let mask = rest == 0 ? .max : (rest & (0 &- rest)) &>> 7 &- 1
    count = rest.trailingZeroBitCount &>> 3
    self.folded = folded & mask
    capitals = ~raw & cases & mask
    small = raw & cases & mask
  }
}
