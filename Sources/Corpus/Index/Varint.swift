/// Numbers in seven bits a byte, low bits first; the last byte has its high bit clear.
enum Varint {
  /// No number takes more bytes.
  static let longest = 5

  /// Writes a number where there is room for ``longest`` bytes, and gives where the next goes.
  @inline(__always)
  static func write(_ value: UInt32, to out: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
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

  /// Moves an index past some numbers, counting last bytes eight at a time.
  static func skip(_ count: Int, in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    var left = count
    while left >= 8, index &+ 8 <= bytes.count {
      let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
      // The last bytes are counted by a product that sums them up in its highest byte.
      let last = (~word >> 7) & 0x0101_0101_0101_0101
      left &-= Int(truncatingIfNeeded: (last &* 0x0101_0101_0101_0101) >> 56)
      index &+= 8
    }
    while left > 0, index < bytes.count {
      if bytes[index] < 0x80 { left &-= 1 }
      index &+= 1
    }
  }
}
