import Glibc

/// Cuts a page dump into its lines that hold something, and finds indentation and bullets.
struct DumpLineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Whether carriage returns end lines too.
  private let hasReturns: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    hasReturns = bytes.baseAddress.map { memchr($0, 0x0D, bytes.count) != nil } ?? false
  }

  /// All lines with text, in order; the marks tell which bytes are no ASCII.
  func lines(_ marks: borrowing OddMarks) -> [DumpLine] {
    var lines: [DumpLine] = []
    lines.reserveCapacity(bytes.count / 48 + 1)
    var empty = 0
    var start = 0
    while start < bytes.count {
      let end = endOfLine(from: start)
      if let line = line(in: start..<end, emptyLinesBefore: empty, marks) {
        lines.append(line)
        empty = 0
      } else {
        empty += 1
      }
      start = end + 1
    }
    return lines
  }

  private func endOfLine(from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return bytes.count }
    let feed = memchr(base + start, 0x0A, bytes.count - start).map {
      UnsafeRawPointer($0) - UnsafeRawPointer(base)
    }
    let end = feed ?? bytes.count
    guard hasReturns, let found = memchr(base + start, 0x0D, end - start) else { return end }
    let at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
    // Carriage return and line feed together are one end of line: the feed is the one that counts.
    return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? at + 1 : at
  }

  private func line(
    in range: Range<Int>, emptyLinesBefore: Int, _ marks: borrowing OddMarks
  ) -> DumpLine? {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    var at = range.lowerBound
    var column = skipBlanks(from: &at, to: end, column: 0)
    guard at < end else { return nil }
    let indent = column
    var hasBullet = false
    if let length = Bullets.length(in: bytes, at: at, end: end, indent: indent) {
      var next = at + length
      let after = skipBlanks(from: &next, to: end, column: column + 1)
      if next < end {
        hasBullet = true
        at = next
        column = after
      }
    }
    // No character takes more than four bytes: how much wider than a screen a paragraph is tells nothing.
    let isWide = end - at > 4 * Self.widest
    let content = at..<end
    let width = isWide ? Self.widest : marks.hasWide(in: content) ? columns(in: content) : content.count
    return DumpLine(
      content: content, column: column, width: column + width, hasBullet: hasBullet,
      emptyLinesBefore: emptyLinesBefore, indent: indent)
  }

  /// Lines that are wider are all the same.
  private static let widest = 256

  /// Passes blanks, no-break and other Unicode spaces; returns the column after them.
  private func skipBlanks(from at: inout Int, to end: Int, column: Int) -> Int {
    var column = column
    while at < end {
      if bytes[at] <= 0x20 {
        column += bytes[at] == 0x09 ? 8 : 1
        at += 1
      } else if let length = Blanks.length(in: bytes, at: at, end: end) {
        column += 1
        at += length
      } else {
        break
      }
    }
    return column
  }

  /// How many columns a stretch takes: ideographs two, marks that continue a character none.
  private func columns(in range: Range<Int>) -> Int {
    var columns: Int32 = 0
    // Without a branch, so that the compiler makes vectors of it.
    for byte in UnsafeBufferPointer(rebasing: bytes[range]) {
      columns &+= (Int8(bitPattern: byte) >= -0x40 ? 1 : 0) &+ (byte &- 0xE3 <= 0xED - 0xE3 ? 1 : 0)
    }
    return Int(columns)
  }
}

/// Blanks that are no ASCII: the no-break space, the spaces of U+2000 to U+200F, the ideographic space, the byte-order mark.
enum Blanks {
  /// The length in bytes of the blank at a place, nil where there is none.
  @inline(__always)
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> Int? {
    switch bytes[at] {
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xA0: 2
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] <= 0x8F: 3
    case 0xE3 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80: 3
    case 0xEF where at + 2 < end && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF: 3
    default: nil
    }
  }
}

/// The bullets that html-to-text tools write before the items of a list.
enum Bullets {
  /// lynx's deeper levels are letters and signs that mean a bullet only this far in.
  private static let deepIndent = 8

  /// The length in bytes of the bullet at a place, nil where there is none.
  ///
  /// A bullet has a blank after it.
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int, indent: Int) -> Int? {
    let length: Int
    switch bytes[at] {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"): length = 1
    case UInt8(ascii: "o"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "="):
      guard indent >= deepIndent else { return nil }
      length = 1
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xB7: length = 2  // ·
    case 0xE2 where at + 2 < end:
      switch (bytes[at + 1], bytes[at + 2]) {
      case (0x80, 0xA2), (0x80, 0xA3): length = 3  // • ‣
      case (0x96, 0xA0...0xBF), (0x97, 0x80...0xBF): length = 3  // ■ □ ▪ ▫ ▶ ○ ● ◆ ◦ …
      case (0x98, 0x85), (0x98, 0x86): length = 3  // ★ ☆
      default: return nil
      }
    default: return nil
    }
    let next = at + length
    guard next < end, bytes[next] <= 0x20 || Blanks.length(in: bytes, at: next, end: end) != nil else {
      return nil
    }
    return length
  }
}
