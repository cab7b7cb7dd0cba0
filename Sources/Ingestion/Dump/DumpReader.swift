/// Reads a plain-text page dump, as html-to-text tools write it, into a page of blocks.
///
/// 1. lines with their indentation and bullets, 2. hard-wrapped lines joined to paragraphs, 3. sentences joined that
/// were broken at links. What is heading and what is noise shows only later, in the company of all blocks.
enum DumpReader {
  /// The page of a dump.
  ///
  /// - Parameter bytes: the dump, valid UTF-8.
  /// - Returns: the blocks in the dump's order.
  static func page(of bytes: [UInt8]) -> Page {
    var page = Page()
    bytes.withUnsafeBufferPointer { source in
      let lines = DumpLineScanner(source).lines()
      let joiner = LineJoiner(lines: lines, source: source)
      page.text.reserveCapacity(source.count)
      page.blocks.reserveCapacity(lines.count)
      for index in lines.indices {
        let line = lines[index]
        switch index == 0 ? .apart : joiner.join(at: index) {
        case .apart:
          if !page.text.isEmpty { page.text.append(0x0A) }
          let start = page.text.count
          page.text.appendCollapsingBlanks(of: source, in: line.content)
          page.blocks.append(
            PageBlock(
              kind: line.hasBullet ? .item : .paragraph, level: line.hasBullet ? 1 + line.indent / 4 : nil,
              range: start..<page.text.count, emptyLinesBefore: line.emptyLinesBefore, indent: line.indent))
        case .close:
          page.text.appendCollapsingBlanks(of: source, in: line.content)
          page.blocks[page.blocks.count - 1].extend(to: page.text.count)
        case .spaced:
          page.text.append(0x20)
          page.text.appendCollapsingBlanks(of: source, in: line.content)
          page.blocks[page.blocks.count - 1].extend(to: page.text.count)
        }
      }
    }
    page.blocks.removeAll { $0.range.isEmpty }
    return page
  }
}

extension PageBlock {
  /// Lets the block reach to a later end.
  fileprivate mutating func extend(to end: Int) {
    range = range.lowerBound..<end
  }
}

extension [UInt8] {
  /// Appends a stretch of a source with each run of blanks and control characters as one space.
  fileprivate mutating func appendCollapsingBlanks(
    of source: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) {
    var at = range.lowerBound
    var copied = at
    while at < range.upperBound {
      // Words with one plain space between them are copied along, many bytes at a time; the last is looked at again with
      // what follows it.
      while at &+ 17 <= range.upperBound, source.isPlainText(at: at) { at &+= 16 }
      while at &+ 8 <= range.upperBound, ByteLanes(source, at: at).isPlainText { at &+= 7 }
      let near = Swift.min(range.upperBound, at &+ 8)
      while at < near {
        collapse(source, range, at: &at, copied: &copied)
      }
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<range.upperBound]))
  }

  /// Passes a byte, or a run of blanks, before which it appends what has not been copied yet.
  @inline(__always)
  private mutating func collapse(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at: inout Int, copied: inout Int
  ) {
    let byte = source[at]
    if byte > 0x20, byte != 0x7F,
      byte < 0xC2 || Blanks.length(in: source, at: at, end: range.upperBound) == nil
    {
      at &+= 1
      return
    }
    if byte == 0x20, at + 1 < range.upperBound, source[at + 1] > 0x20, source[at + 1] < 0x7F {
      at &+= 1
      return
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<at]))
    while at < range.upperBound {
      if source[at] <= 0x20 || source[at] == 0x7F {
        at &+= 1
      } else if let length = Blanks.length(in: source, at: at, end: range.upperBound) {
        at &+= length
      } else {
        break
      }
    }
    if at < range.upperBound, at > range.lowerBound, let last, last != 0x0A { append(0x20) }
    copied = at
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether sixteen bytes are printable ASCII, and no two spaces stand side by side in them and the next one.
  @inline(__always)
  fileprivate func isPlainText(at place: Int) -> Bool {
    let raw = UnsafeRawBufferPointer(self)
    func bytes(_ offset: Int) -> UInt64 {
      raw.loadUnaligned(fromByteOffset: place &+ offset, as: UInt64.self)
    }
    return ByteLanes.isPlain(bytes(0), before: bytes(1)) && ByteLanes.isPlain(bytes(8), before: bytes(9))
  }
}
