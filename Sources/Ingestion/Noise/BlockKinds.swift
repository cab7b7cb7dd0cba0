/// What the kept blocks of a dump are to a reader, seen in their company.
enum BlockKinds {
  /// A heading has no more words.
  private static let longestHeading: Float = 16
  /// What stands below a heading has at least so many words: text, not another label.
  private static let leastTextBelow: Float = 12

  /// The kind of a kept block: its own, or heading for a short line without a sentence's end above text.
  static func kind(of index: Int, page: Page, shape: PageShape, kept: [Bool]) -> Block.Kind {
    let block = page.blocks[index]
    guard !page.hasMarkup, block.kind == .paragraph else { return block.kind }
    let own = shape.shapes[index]
    guard own.length >= 1, own.length <= longestHeading, !own.startsSmall, !own.endsColon, own.commas <= 2,
      !own.startsQuote, !endsFlat(own, page.text, block.range)
    else { return .paragraph }
    guard let next = page.blocks.indices[(index + 1)...].first(where: { kept[$0] }) else { return .paragraph }
    let below = shape.shapes[next]
    return below.length >= leastTextBelow || page.blocks[next].kind == .item ? .heading : .paragraph
  }

  /// Whether it ends as sentences do; a question may be a heading, a statement with a full stop is none.
  private static func endsFlat(_ own: BlockShape, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    own.endsSentence && range.last.map { text[$0] != UInt8(ascii: "?") } ?? true || own.endsEllipsis
  }
}
