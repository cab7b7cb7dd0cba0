/// Says which lines of a dump go on with the paragraph of the line before.
struct LineJoiner {
  /// How a line stands to the line before it.
  enum Join {
    /// A block of its own.
    case apart
    /// The same paragraph, after a space.
    case spaced
    /// The same paragraph, without a space (closing punctuation, ideographs).
    case close
  }

  private let lines: [DumpLine]
  private let source: UnsafeBufferPointer<UInt8>
  private let wrap: HardWrap?
  private let fragments: FragmentJoins?

  init(lines: [DumpLine], source: UnsafeBufferPointer<UInt8>) {
    self.lines = lines
    self.source = source
    self.wrap = HardWrap(of: lines)
    self.fragments =
      wrap == nil && Self.isBrokenAtLinks(lines) ? FragmentJoins(lines: lines, source: source) : nil
  }

  /// How the line at an index, not the first, stands to the one before.
  func join(at index: Int) -> Join {
    let (before, line) = (lines[index - 1], lines[index])
    if let wrap {
      guard continues(wrap, before, line) else { return .apart }
      return isIdeograph(source[line.content.lowerBound]) && isIdeographAtEnd(before) ? .close : .spaced
    }
    guard let fragments, line.emptyLinesBefore == 0, !line.hasBullet, fragments.isJoined(index)
    else { return .apart }
    return FragmentShape.startsClosing(source, line.content) ? .close : .spaced
  }

  // MARK: Wrapped lines

  /// A line that ends so far before the margin, in the middle of a sentence, may be a full one: tools break before a
  /// link or a name that would have fitted.
  private static let looseEnd = 12

  /// Whether the second line goes on with the paragraph of the first.
  private func continues(_ wrap: HardWrap, _ first: DumpLine, _ second: DumpLine) -> Bool {
    guard second.emptyLinesBefore == 0, !second.hasBullet else { return false }
    let isFull = wrap.isFull(first, before: widthOfFirstWord(second))
    guard second.indent == first.column || second.indent == columnOfNumbered(first) else {
      return isFull && wrap.isCentred(second) && first.column <= second.indent
    }
    if isFull { return true }
    guard !SentenceEnd.isAtEnd(of: source, in: first.content) else { return false }
    return first.width > wrap.margin - Self.looseEnd
      || startsSmall(second) && max(first.width, second.width) > wrap.margin * 3 / 5
  }

  /// The column in which the text of a numbered item begins, nil where the line is none.
  private func columnOfNumbered(_ line: DumpLine) -> Int? {
    var at = line.content.lowerBound
    while at < line.content.upperBound, source[at] &- UInt8(ascii: "0") < 10 { at += 1 }
    let digits = at - line.content.lowerBound
    guard (1...3).contains(digits), at + 1 < line.content.upperBound, source[at] == UInt8(ascii: "."),
      source[at + 1] == 0x20
    else { return nil }
    while at + 1 < line.content.upperBound, source[at + 1] == 0x20 { at += 1 }
    return line.column + at + 1 - line.content.lowerBound
  }

  private func startsSmall(_ line: DumpLine) -> Bool {
    let first = source[line.content.lowerBound]
    // a to z, à to ÿ
    return first &- UInt8(ascii: "a") < 26
      || first == 0xC3 && line.content.count > 1 && source[line.content.lowerBound + 1] >= 0xA0
  }

  // MARK: Sentences broken at links

  /// A page of text nodes, one a line: without indentation or empty lines.
  static func isBrokenAtLinks(_ lines: [DumpLine]) -> Bool {
    var empty = 0
    var indented = 0
    for line in lines {
      if line.emptyLinesBefore > 0 { empty += 1 }
      if line.indent > 0 { indented += 1 }
    }
    // A dump of text nodes has none of either; a few stem from preformatted text.
    return empty * 20 <= lines.count && indented * 20 <= lines.count
  }

  // MARK: Words and ideographs

  private func widthOfFirstWord(_ line: DumpLine) -> Int {
    var at = line.content.lowerBound
    var width = 0
    while at < line.content.upperBound, source[at] > 0x20 {
      let byte = source[at]
      if byte < 0x80 || byte >= 0xC0 { width += isIdeograph(byte) ? 2 : 1 }
      if isIdeograph(byte) { return width }  // may break after every one
      at += 1
    }
    return width
  }

  /// Whether a byte leads a character of the blocks that hold kana, Han and Hangul.
  private func isIdeograph(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xED }

  private func isIdeographAtEnd(_ line: DumpLine) -> Bool {
    var at = line.content.upperBound - 1
    while at > line.content.lowerBound, source[at] & 0xC0 == 0x80 { at -= 1 }
    return isIdeograph(source[at])
  }
}
