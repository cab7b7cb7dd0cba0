import Glibc

/// Makes one kind of line end of the many: LF for CR, CR LF, NEL, VT, FF, U+2028 and U+2029; U+FFFD for NUL.
enum LineEnds {
  /// The text with line feeds only; the same bytes where there is nothing to do.
  ///
  /// - Parameter text: valid UTF-8.
  /// - Returns: the text, with one line feed for each line end.
  static func unified(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes -> [UInt8]? in
      var odd = OddBytes(bytes)
      guard let first = odd.next(from: 0) else { return nil }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 16)
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<first]))
      var at = first
      while at < bytes.count {
        switch bytes[at] {
        case 0x00: result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        case 0x0D:
          result.append(0x0A)
          if at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
        case 0x0B, 0x0C: result.append(0x0A)
        case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0x85:
          result.append(0x0A)
          at += 1
        case 0xE2 where isSeparator(in: bytes, at: at):
          result.append(0x0A)
          at += 2
        default: result.append(bytes[at])
        }
        at += 1
        let next = odd.next(from: at) ?? bytes.count
        result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<next]))
        at = next
      }
      return result
    } ?? text
  }

  fileprivate static func isSeparator(in bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9)
  }
}

/// Finds what is no line feed and yet ends a line, or is no text: each kind is looked for by itself, and again only when
/// its last place has been passed.
private struct OddBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where each kind stands next.
  private var places: [(byte: UInt8, at: Int)] = [
    (0x00, -1), (0x0B, -1), (0x0C, -1), (0x0D, -1), (0xC2, -1), (0xE2, -1),
  ]

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next place of any kind.
  mutating func next(from start: Int) -> Int? {
    var first = bytes.count
    for kind in places.indices {
      if places[kind].at < start { places[kind].at = place(of: places[kind].byte, from: start) }
      first = min(first, places[kind].at)
    }
    return first < bytes.count ? first : nil
  }

  /// Where a byte that is odd stands next; the end where none does.
  private func place(of byte: UInt8, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return bytes.count }
    var at = start
    while at < bytes.count, let found = memchr(base + at, Int32(byte), bytes.count - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      switch byte {
      case 0xC2 where at + 1 >= bytes.count || bytes[at + 1] != 0x85,
        0xE2 where !LineEnds.isSeparator(in: bytes, at: at):
        at += 1
      default: return at
      }
    }
    return bytes.count
  }
}
