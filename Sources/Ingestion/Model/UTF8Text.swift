/// A text kept once, as UTF-8 bytes; every range into it counts bytes.
///
/// The bytes are valid UTF-8: readers replace what is not before a text is made.
public struct UTF8Text: Sendable, Hashable {
  /// The text's bytes, valid UTF-8.
  public let bytes: [UInt8]

  /// Takes over bytes that are already valid UTF-8.
  public init(validated bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes a string's UTF-8.
  public init(_ string: String) {
    self.bytes = Array(string.utf8)
  }

  /// The empty text.
  public static let empty = UTF8Text(validated: [])

  /// The text's length in bytes.
  public var count: Int { bytes.count }

  /// Whether there is no byte in it.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The whole text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The part of the text in a byte range, cut to the text's bounds.
  public subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Runs a body on the bytes of a range, which lies within the text.
  func withBytes<Result>(in range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Counts the Unicode scalars before each of some byte offsets, in one pass over the text.
  ///
  /// - Parameter offsets: byte offsets in ascending order.
  /// - Returns: for each offset, how many scalars begin before it.
  public func scalarOffsets(ofAscending offsets: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(offsets.count)
    var byte = 0
    var scalars = 0
    bytes.withUnsafeBufferPointer { buffer in
      for offset in offsets {
        let end = min(offset, buffer.count)
        while byte < end {
          // Every byte that is not a continuation (10xxxxxx) begins a scalar.
          scalars &+= (buffer[byte] & 0xC0) == 0x80 ? 0 : 1
          byte &+= 1
        }
        result.append(scalars)
      }
    }
    return result
  }
}
