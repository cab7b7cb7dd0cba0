/// Numbers of equal width, bit by bit: a block of them is read without a branch for each.
enum PackedBlock {
  /// How many numbers.
  static let count = SegmentIndex.blockSize

  /// Packed bytes are read eight at a time: so many must follow the last of them.
  static let padding = 8

  /// How many bits the largest of some numbers needs.
  static func width(of numbers: UnsafeBufferPointer<UInt32>) -> UInt8 {
    UInt8(UInt32.bitWidth - numbers.reduce(0, |).leadingZeroBitCount)
  }

  /// How many bytes a block of some width takes.
  @inline(__always)
  static func byteCount(width: UInt8) -> Int { Int(width) &* (count / 8) }

  /// Appends a block.
  static func append(_ numbers: UnsafeBufferPointer<UInt32>, width: UInt8, to bytes: inout [UInt8]) {
    guard width > 0 else { return }
    var buffer: UInt64 = 0
    var filled: UInt64 = 0
    for number in numbers {
      buffer |= UInt64(number) << filled
      filled += UInt64(width)
      while filled >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: buffer))
        buffer >>= 8
        filled -= 8
      }
    }
  }

  /// Reads a block.
  ///
  /// - Parameters:
  ///   - base: where it begins; ``padding`` bytes follow it.
  ///   - width: how many bits each number has.
  ///   - body: takes the number's place and the number.
  @inline(__always)
  static func forEach(
    at base: UnsafePointer<UInt8>, width: UInt8, _ body: (_ slot: Int, _ number: UInt32) -> Void
  ) {
    let mask = UInt64(1) &<< UInt64(width) &- 1
    let raw = UnsafeRawPointer(base)
    var bit = 0
    for slot in 0..<count {
      let word = raw.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self)
      body(slot, UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit & 7) & mask))
      bit &+= Int(width)
    }
  }
}
