/// What an exporter writes to: bytes that grow, and that their reader takes away from time to time.
///
/// Bytes rather than a string: an article's text is kept as UTF-8, and is copied once.
package struct ByteBuffer: Sendable {
  /// What has been written since it was last emptied.
  package private(set) var bytes: [UInt8] = []

  /// An empty buffer.
  package init() {}

  /// How many bytes wait in it.
  package var count: Int { bytes.count }

  /// Forgets what was written, and keeps the memory for what comes.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds one byte.
  package mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Adds a string's UTF-8, unchanged.
  package mutating func append(_ string: String) {
    bytes.append(contentsOf: string.utf8)
  }

  /// Adds bytes, unchanged.
  package mutating func append(_ other: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// Adds bytes, unchanged.
  package mutating func append(_ other: ArraySlice<UInt8>) {
    bytes.append(contentsOf: other)
  }

  /// Adds a number's decimal digits.
  package mutating func append(_ number: Int) {
    guard number >= 0 else { return append(String(number)) }
    var digits = 1
    var power = 10
    while digits < 18, power <= number {
      digits += 1
      power *= 10
    }
    guard digits < 18 else { return append(String(number)) }
    var divisor = power / 10
    while divisor > 0 {
      bytes.append(0x30 &+ UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
