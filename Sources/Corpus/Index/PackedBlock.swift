import CIndex

/// Numbers of equal width, bit by bit: a block of them is read without a branch for each.
enum PackedBlock {
  /// How many numbers.
  static let count = SegmentIndex.blockSize

  /// Packed bytes are read many at a time: so many must follow the last of them.
  static let padding = packed_padding

  /// How many bits the largest of some numbers needs.
  static func width(of numbers: UnsafePointer<UInt32>) -> UInt8 {
    var all: UInt32 = 0
    for slot in 0..<count { all |= numbers[slot] }
    return UInt8(UInt32.bitWidth - all.leadingZeroBitCount)
  }

  /// How many bytes a block of some width takes.
  @inline(__always)
  static func byteCount(width: UInt8) -> Int { Int(width) &* (count / 8) }

  /// Appends a block.
  static func append(_ numbers: UnsafePointer<UInt32>, width: UInt8, to bytes: inout GrowingBuffer<UInt8>) {
    guard width > 0 else { return }
    let size = byteCount(width: width)
    bytes.reserve(size)
    let out = UnsafeMutableRawPointer(bytes.base + bytes.count)
    var offset = 0
    var buffer: UInt64 = 0
    var filled: UInt64 = 0
    for slot in 0..<count {
      let number = UInt64(numbers[slot])
      buffer |= number &<< filled
      filled &+= UInt64(width)
      if filled >= 64 {
        out.storeBytes(of: buffer.littleEndian, toByteOffset: offset, as: UInt64.self)
        offset &+= 8
        filled &-= 64
        // What did not fit; a width is 32 bits at the most, so that there is no shift by 64.
        buffer = number &>> (UInt64(width) &- filled)
      }
    }
    bytes.count &+= size
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
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt64.self))
      body(slot, UInt32(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: bit & 7) & mask))
      bit &+= Int(width)
    }
  }
}
