/// Writes a page's text block by block, as a browser would lay it out: runs of blanks become one space, `<br>` a line
/// end, two of them a new paragraph.
struct BlockWriter {
  /// What is known of the place where text stands.
  struct Place {
    /// The innermost block element.
    var node: Int32 = -1
    var headingLevel: UInt8 = 0
    var listDepth: UInt8 = 0
    /// The item of a list around it, as a node.
    var item: Int32 = -1
    var isLink = false
    var isBold = false
    var isPreformatted = false
    var isQuote = false
    var isInRow = false
    /// What elements in the line say.
    var hints: MarkupHints = []
  }

  /// The page that is being written.
  private(set) var page = Page()

  /// Where the open block begins in the page's text.
  private var start = 0
  /// The place of its first word.
  private var place = Place()
  private var linkBytes = 0
  private var boldBytes = 0
  private var cells = 0
  private var hasSpace = false
  private var breaks = 0
  /// The item that has its block already.
  private var writtenItem: Int32 = -1

  init(capacity: Int) {
    page.text.reserveCapacity(capacity)
    page.hasMarkup = true
  }

  /// Whether the open block holds something.
  var isOpen: Bool { page.text.count > start }

  /// How many blocks are closed.
  var count: Int { page.blocks.count }

  /// A line ends here; the second in a row ends the block.
  mutating func lineBreak() { breaks += 1 }

  /// A cell begins: in a row that has text already it is set off, else it begins the row's block.
  mutating func cell() {
    guard isOpen, place.isInRow else { return close() }
    hasSpace = false
    breaks = 0
    if page.text.last == 0x20 { page.text.removeLast() }
    page.text.append(contentsOf: [0x20, 0x7C, 0x20])
    cells += 1
  }

  /// Adds text.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, at place: Place) {
    if place.isPreformatted { return appendPreformatted(bytes, at: place) }
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 {
        hasSpace = true
        at &+= 1
        continue
      }
      if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        hasSpace = true
        at &+= 2
        continue
      }
      let from = at
      // One plain space between words is the common case and is copied along.
      while at < bytes.count,
        bytes[at] > 0x20 && bytes[at] != 0xC2
          || bytes[at] == 0x20 && at + 1 < bytes.count && bytes[at + 1] > 0x20 && bytes[at + 1] != 0xC2
          || bytes[at] == 0xC2 && at + 1 < bytes.count && bytes[at + 1] != 0xA0
      {
        at &+= 1
      }
      ink(UnsafeBufferPointer(rebasing: bytes[from..<at]), at: place)
    }
  }

  /// Words without blanks at their ends.
  private mutating func ink(_ words: UnsafeBufferPointer<UInt8>, at place: Place) {
    if breaks > 1, isOpen { close() }
    if isOpen {
      if breaks == 1, cells == 0 {
        page.text.append(0x0A)
      } else if hasSpace || breaks == 1, page.text.last != 0x20 {
        page.text.append(0x20)
      }
    } else {
      self.place = place
    }
    hasSpace = false
    breaks = 0
    page.text.append(contentsOf: words)
    if place.isLink { linkBytes += words.count }
    if place.isBold { boldBytes += words.count }
  }

  private mutating func appendPreformatted(_ bytes: UnsafeBufferPointer<UInt8>, at place: Place) {
    if !isOpen {
      guard bytes.contains(where: { $0 > 0x20 }) else { return }
      self.place = place
    }
    if breaks > 0, isOpen { page.text.append(0x0A) }
    breaks = 0
    hasSpace = false
    for byte in bytes where byte != 0x0D { page.text.append(byte) }
    if place.isLink { linkBytes += bytes.count }
  }

  /// Ends the open block, if it holds something.
  mutating func close() {
    defer {
      hasSpace = false
      breaks = 0
      cells = 0
      linkBytes = 0
      boldBytes = 0
    }
    while isOpen, let last = page.text.last, last <= 0x20 { page.text.removeLast() }
    while isOpen, cells > 0, page.text.suffix(2).elementsEqual([0x20, 0x7C]) {
      page.text.removeLast(2)
      cells -= 1
    }
    guard isOpen else { return }
    var block = PageBlock(kind: .paragraph, range: start..<page.text.count)
    if place.headingLevel > 0 {
      block.kind = .heading
      block.level = Int(place.headingLevel)
    } else if place.isPreformatted {
      block.kind = .preformatted
    } else if cells > 0 {
      block.kind = .table
    } else if place.item >= 0, place.item != writtenItem {
      block.kind = .item
      block.level = max(1, Int(place.listDepth))
      writtenItem = place.item
    } else if place.isQuote {
      block.kind = .blockquote
    }
    block.linkBytes = min(linkBytes, block.range.count)
    block.boldBytes = min(boldBytes, block.range.count)
    block.hints = place.hints
    block.node = place.node
    page.blocks.append(block)
    page.text.append(0x0A)
    start = page.text.count
  }

  /// Hands over the page.
  mutating func finish() -> Page {
    close()
    defer { page = Page() }
    return page
  }
}
