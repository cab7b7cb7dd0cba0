/// A scalar beyond ASCII that may act on a terminal or hide the order of a text: C1 controls (which some terminals
/// obey in their UTF-8 form too), the bidirectional controls, and the line separators.
struct HarmfulScalar {
  /// The scalar; all of them lie in the basic plane.
  let value: UInt32

  /// Its length in UTF-8.
  let length: Int

  /// Which bytes may begin one.
  static let leadBytes: [UInt8] = [0xC2, 0xD8, 0xE2]

  /// The scalar that begins at a place of valid UTF-8, if it is harmful.
  @inline(__always)
  init?(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) {
    switch utf8[index] {
    case 0xC2, 0xD8:
      guard index + 1 < utf8.count else { return nil }
      value = UInt32(utf8[index] & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F)
      length = 2
    case 0xE2:
      // Of U+2000 to U+2FFF only the first two rows of 64 hold any.
      guard index + 2 < utf8.count, utf8[index + 1] <= 0x81 else { return nil }
      value = 0x2000 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
      length = 3
    default:
      return nil
    }
    switch value {
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: break
    default: return nil
    }
  }

  /// Whether it ends a line: NEL, line separator, paragraph separator.
  var isLineBreak: Bool { value == 0x85 || value == 0x2028 || value == 0x2029 }
}
