/// Makes one kind of line end of the many: LF for CR, CR LF, NEL, VT, FF, U+2028 and U+2029; U+FFFD for NUL.
enum LineEnds {
  /// The text with line feeds only; the same bytes where there is nothing to do.
  ///
  /// - Parameter text: valid UTF-8.
  /// - Returns: the text, with one line feed for each line end.
  static func unified(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes -> [UInt8]? in
      guard let first = firstOdd(in: bytes, from: 0) else { return nil }
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
        let next = firstOdd(in: bytes, from: at) ?? bytes.count
        result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<next]))
        at = next
      }
      return result
    } ?? text
  }

  private static func firstOdd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      let lanes = ByteLanes(bytes, at: at)
      let near = min(bytes.count, at &+ 8)
      if near &- at == 8, lanes.isASCII, lanes.oddControls == 0 {
        at = near
        continue
      }
      while at < near {
        if isOdd(bytes, at) { return at }
        at &+= 1
      }
    }
    return nil
  }

  private static func isOdd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case 0x00, 0x0D, 0x0B, 0x0C: true
    case 0xC2: at + 1 < bytes.count && bytes[at + 1] == 0x85
    case 0xE2: isSeparator(in: bytes, at: at)
    default: false
    }
  }

  private static func isSeparator(in bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9)
  }
}
