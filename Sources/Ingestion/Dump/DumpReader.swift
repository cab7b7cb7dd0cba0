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
    // Blanks are collapsed and line ends become one byte: no page is longer than its dump.
    page.text = [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { room, count in
      bytes.withUnsafeBufferPointer { source in
        var text = CollapsedText(of: source, into: room)
        readBlocks(into: &page.blocks, &text)
        count = text.count
      }
    }
    return page
  }

  private static func readBlocks(into blocks: inout [PageBlock], _ text: inout CollapsedText) {
    let lines = DumpLineScanner(text.source).lines(text.marks)
    let joiner = LineJoiner(lines: lines, source: text.source)
    blocks.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      let join = index == 0 ? .apart : joiner.join(at: index)
      switch join {
      case .apart:
        if text.count > 0 { text.append(0x0A) }
        let start = text.count
        text.append(line.content)
        blocks.append(
          PageBlock(
            kind: line.hasBullet ? .item : .paragraph, level: line.hasBullet ? 1 + line.indent / 4 : nil,
            range: start..<text.count, emptyLinesBefore: line.emptyLinesBefore, indent: line.indent))
      case .close, .spaced:
        if join == .spaced { text.append(0x20) }
        text.append(line.content)
        blocks[blocks.count - 1].extend(to: text.count)
      }
    }
    blocks.removeAll { $0.range.isEmpty }
  }
}

extension PageBlock {
  /// Lets the block reach to a later end.
  fileprivate mutating func extend(to end: Int) {
    range = range.lowerBound..<end
  }
}
