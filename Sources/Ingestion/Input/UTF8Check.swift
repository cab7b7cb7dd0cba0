/// Strict UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
enum UTF8Check {
  /// Where the first ill-formed sequence begins, in bytes; nil where all is well.
  static func firstError(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    var at = 0
    let count = bytes.count
    while at < count {
      // Many ASCII bytes at a time.
      while at &+ 32 <= count {
        let both = raw.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt64>.self)
        guard (both[0] | both[1] | both[2] | both[3]) & 0x8080_8080_8080_8080 == 0 else { break }
        at &+= 32
      }
      while at &+ 8 <= count,
        raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        at &+= 8
      }
      while at < count, bytes[at] >= 0x80 {
        let length = sequenceLength(in: bytes, at: at)
        if length == 0 { return at }
        at &+= length
      }
      // The few bytes before the next one that is not ASCII.
      var near = 0
      while at < count, near < 8, bytes[at] < 0x80 {
        at &+= 1
        near &+= 1
      }
    }
    return nil
  }

  /// The length of the well-formed sequence at a place, 1 to 4; 0 where it is ill-formed or cut.
  @inline(__always)
  static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let first = bytes[at]
    if first < 0x80 { return 1 }
    let left = bytes.count &- at
    guard left >= 2 else { return 0 }
    let second = bytes[at &+ 1]
    switch first {
    case 0xC2...0xDF:
      return isContinuation(second) ? 2 : 0
    case 0xE0...0xEF:
      guard left >= 3, isContinuation(second), isContinuation(bytes[at &+ 2]) else { return 0 }
      if first == 0xE0, second < 0xA0 { return 0 }
      if first == 0xED, second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard left >= 4, isContinuation(second), isContinuation(bytes[at &+ 2]), isContinuation(bytes[at &+ 3])
      else { return 0 }
      if first == 0xF0, second < 0x90 { return 0 }
      if first == 0xF4, second > 0x8F { return 0 }
      return 4
    default:
      return 0
    }
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The bytes with U+FFFD in the place of each ill-formed byte.
  static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var at = 0
    while at < bytes.count {
      let length = sequenceLength(in: bytes, at: at)
      if length == 0 {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        at += 1
      } else {
        result.append(contentsOf: bytes[at..<at + length])
        at += length
      }
    }
    return result
  }
}
