/// Numbers in seven bits a byte, low bits first; the last byte has its high bit clear.
enum Varint {
  /// No number takes more bytes.
  static let longest = 5

  /// Writes a number where there is room for ``longest`` bytes, and gives where the next goes.
  @inline(__always)
  static func write(_ value: UInt32, to out: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    if value < 1 << 14 {
      // One byte or two, which nobody could guess: without a branch.
      let hasSecond: UInt32 = value > 0x7F ? 1 : 0
      let pair = value & 0x7F | hasSecond << 7 | (value >> 7) << 8
      UnsafeMutableRawPointer(out).storeBytes(
        of: UInt16(truncatingIfNeeded: pair).littleEndian, as: UInt16.self)
      return out + 1 + Int(truncatingIfNeeded: hasSecond)
    }
    var value = value
    var out = out
    while value >= 0x80 {
      out[0] = UInt8(truncatingIfNeeded: value) | 0x80
      out += 1
      value >>= 7
    }
    out[0] = UInt8(truncatingIfNeeded: value)
    return out + 1
  }

  /// Reads the number at an index and moves on; 0 at the end of the bytes.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    var result: UInt32 = 0
    var shift: UInt32 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index &+= 1
      result |= UInt32(byte & 0x7F) &<< shift
      if byte < 0x80 { return result }
      shift &+= 7
    }
    return result
  }

  /// Reads a number after which at least one more byte can be read, and moves on.
  @inline(__always)
  static func readPadded(_ next: inout UnsafePointer<UInt8>) -> UInt32 {
    let pair = UInt32(UInt16(littleEndian: UnsafeRawPointer(next).loadUnaligned(as: UInt16.self)))
    if pair & 0x8080 != 0x8080 {
      // One byte or two, which nobody could guess: without a branch.
      let hasSecond = pair >> 7 & 1
      next += 1 &+ Int(truncatingIfNeeded: hasSecond)
      return pair & 0x7F | (pair >> 1 & 0x3F80) & (0 &- hasSecond)
    }
    var number: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let byte = UInt32(next[0])
      next += 1
      number |= (byte & 0x7F) &<< shift
      if byte < 0x80 { return number }
      shift &+= 7
    }
  }

  /// Moves an index past some numbers, counting last bytes many at a time.
  static func skip(_ count: Int, in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    guard let base = bytes.baseAddress else { return }
    // For each of eight bytes, one where it is a number's last.
    @inline(__always)
    func lastBytes(_ offset: Int) -> UInt64 {
      (~UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self) >> 7) & 0x0101_0101_0101_0101
    }
    // A product sums the bytes up in its highest one.
    @inline(__always)
    func sum(_ bytes: UInt64) -> Int { Int(truncatingIfNeeded: (bytes &* 0x0101_0101_0101_0101) >> 56) }
    var left = count
    while left >= 32, index &+ 32 <= bytes.count {
      left &-= sum(
        lastBytes(index) &+ lastBytes(index &+ 8) &+ lastBytes(index &+ 16) &+ lastBytes(index &+ 24))
      index &+= 32
    }
    while left >= 8, index &+ 8 <= bytes.count {
      left &-= sum(lastBytes(index))
      index &+= 8
    }
    while left > 0, index < bytes.count {
      if bytes[index] < 0x80 { left &-= 1 }
      index &+= 1
    }
  }
}
