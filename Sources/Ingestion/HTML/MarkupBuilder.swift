import CLibXML2

/// Makes blocks of a parser's events: what a browser would set apart stands apart, what it would not show is left out.
struct MarkupBuilder {
  /// How many elements may stand in each other; the deeper ones keep their words and lose their tags.
  private static let depthLimit = 512

  /// The parser that reports to this builder.
  var context: htmlParserCtxtPtr?

  /// Whether the words that name elements are kept, for training.
  private let gathersNames: Bool
  /// The words that name elements, by their place in the tree.
  private(set) var names: [Int: [String]] = [:]

  private var writer: BlockWriter
  private var tree = MarkupTree()
  private var head = HeadClues()
  private var frames: [Frame] = []
  private var tags = TagCache()

  /// An open element.
  private struct Frame {
    var tag = MarkupTag.html
    /// Whether it sets its text apart.
    var isBlock = false
    /// Whether it or one around it is never shown.
    var isSkipped = false
    var place = BlockWriter.Place()
  }

  /// A builder for a page of about so many bytes of text.
  init(capacity: Int, gathersNames: Bool = false) {
    self.gathersNames = gathersNames
    writer = BlockWriter(capacity: capacity)
    frames.reserveCapacity(64)
  }

  // MARK: Events

  /// An element begins.
  mutating func start(_ name: UnsafePointer<UInt8>, _ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    let tag = tags.tag(of: name)
    align(toDepth: openElements - 1)
    if dropsTooDeep(tag) {
      if tag.display == .block { writer.close() }
      return
    }
    let attributes = MarkupAttributes(list)
    var frame = Frame()
    if let outer = frames.last {
      frame.isSkipped = outer.isSkipped
      frame.place = outer.place
    }
    frame.tag = tag
    frame.isBlock = tag.display == .block
    if !frame.isSkipped || tag == .script || tag == .meta || tag == .link {
      head.begin(tag, attributes, node: frame.place.node)
    }
    if tag.display == .none { frame.isSkipped = true }
    if !frame.isSkipped {
      if frame.isBlock {
        startBlock(tag, attributes, &frame.place)
      } else {
        startInLine(tag, attributes, &frame.place)
      }
    }
    frames.append(frame)
  }

  /// The innermost element ends.
  mutating func end() {
    align(toDepth: openElements)
    guard let frame = frames.popLast() else { return }
    head.end(frame.tag)
    guard frame.isBlock, !frame.isSkipped else { return }
    // A cell's line goes on in the row's next cell.
    if frame.tag != .td, frame.tag != .th { writer.close() }
  }

  /// Text stands here.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if head.isCapturing { head.capture(bytes) }
    guard let frame = frames.last else { return writer.append(bytes, at: BlockWriter.Place()) }
    if !frame.isSkipped { writer.append(bytes, at: frame.place) }
  }

  /// The page, after the last event.
  mutating func finish() -> Page {
    var page = writer.finish()
    HintInheritance.apply(to: &page, tree: tree)
    BodyContainer.mark(in: &page, tree: tree)
    page.clues = head.clues(headings: page.headings(level: 1), tree: tree)
    page.tree = tree
    return page
  }

  // MARK: The stack

  /// How many elements the parser holds open.
  private var openElements: Int { Int(context?.pointee.nameNr ?? 0) }

  /// Forgets elements that the parser dropped without a word.
  private mutating func align(toDepth depth: Int) {
    while frames.count > max(0, depth) { frames.removeLast() }
  }

  /// Takes an element beyond the depth limit off the parser's own stack.
  ///
  /// The parser looks for the partner of each end tag through the whole of it: in a hostile page a long stack would
  /// take quadratic time.
  private func dropsTooDeep(_ tag: MarkupTag) -> Bool {
    guard !tag.isVoid, let context, context.pointee.nameNr > Self.depthLimit else { return false }
    context.pointee.nameNr -= 1
    context.pointee.name = context.pointee.nameTab[Int(context.pointee.nameNr) - 1]
    return true
  }

  // MARK: Elements

  private mutating func startInLine(
    _ tag: MarkupTag, _ attributes: MarkupAttributes, _ place: inout BlockWriter.Place
  ) {
    switch tag {
    case .a: place.isLink = true
    case .b, .strong: place.isBold = true
    case .br: writer.lineBreak()
    case .button: place.hints.insert(.button)
    case .time: place.hints.insert(.date)
    default: break
    }
    if !attributes.isEmpty, tag != .a { place.hints.formUnion(attributes.hints) }
  }

  private mutating func startBlock(
    _ tag: MarkupTag, _ attributes: MarkupAttributes, _ place: inout BlockWriter.Place
  ) {
    if tag == .td || tag == .th { writer.cell() } else { writer.close() }
    // Names on the whole page (`has-sidebar`, `comments-open`) say nothing of its parts.
    var own: (hints: MarkupHints, names: NameWeight) = ([], NameWeight())
    if tag != .body, tag != .html {
      if !attributes.isEmpty { own = attributes.reading }
      own.hints.formUnion(tag.hints)
      if gathersNames { names[tree.nodes.count] = attributes.names }
    }
    let node = Int32(tree.nodes.count)
    tree.nodes.append(
      MarkupTree.Node(
        parent: place.node, tag: tag, hints: own.hints, names: own.names, firstBlock: Int32(writer.count)))
    place.node = node
    place.hints = []
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: place.headingLevel = UInt8(tag.headingLevel ?? 0)
    case .ul, .ol: place.listDepth = min(place.listDepth + 1, 64)
    case .li: place.item = node
    case .blockquote: place.isQuote = true
    case .pre: place.isPreformatted = true
    case .tr: place.isInRow = true
    case .table:
      place.isInRow = false
      place.item = -1
    default: break
    }
  }
}

/// Finds the tags of names, which the parser keeps at one address each.
private struct TagCache {
  private var slots = [(name: UnsafePointer<UInt8>?, tag: MarkupTag)](repeating: (nil, .other), count: 256)

  /// The tag of a name.
  mutating func tag(of name: UnsafePointer<UInt8>) -> MarkupTag {
    let address = UInt(bitPattern: name)
    let slot = Int(truncatingIfNeeded: (address ^ address >> 8) & 255)
    if slots[slot].name == name { return slots[slot].tag }
    let tag = MarkupTag(named: String(cString: name))
    slots[slot] = (name, tag)
    return tag
  }
}

extension Page {
  /// The texts of the headings of a level, in page order.
  func headings(level: Int) -> [String] {
    blocks.lazy.filter { $0.kind == .heading && $0.level == level }
      .map { String(decoding: text[$0.range], as: UTF8.self) }
  }
}
