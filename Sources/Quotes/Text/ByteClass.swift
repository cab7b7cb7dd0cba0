/// What a byte may begin: the one table that the pass over the text asks.
enum ByteClass: UInt8 {
  case blank, lineFeed, punctuation
  case letter, digit, lead
  /// A sign that may stand inside a word: `'`, `-`, `.`, `&`.
  case joint

  /// Whether a word of letters ends before it, whatever follows.
  @inline(__always) var endsWord: Bool { rawValue <= Self.punctuation.rawValue }

  /// The class of each of the 256 bytes.
  static let table: [ByteClass] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x0A, 0x0B, 0x0C, 0x0D: .lineFeed
    case 0...0x20, 0x7F: .blank
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x80...0xFF: .lead
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "&"): .joint
    default: .punctuation
    }
  }
}
