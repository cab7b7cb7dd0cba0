import Ingestion

/// A piece of text to look for, upper and lower case taken as one.
struct Pattern: Sendable {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.lowercased().utf8)
  }

  /// Where the pattern stands in a text, in bytes.
  func ranges(in text: UTF8Text) -> [Range<Int>] {
    guard !bytes.isEmpty, text.count >= bytes.count else { return [] }
    var ranges: [Range<Int>] = []
    var at = 0
    while at + bytes.count <= text.count {
      var length = 0
      while length < bytes.count, Self.lower(text.bytes[at + length]) == bytes[length] { length += 1 }
      if length == bytes.count {
        ranges.append(at..<at + length)
        at += length
      } else {
        at += 1
      }
    }
    return ranges
  }

  /// Whether the pattern stands in a text.
  func stands(in text: String) -> Bool { !ranges(in: UTF8Text(text)).isEmpty }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
