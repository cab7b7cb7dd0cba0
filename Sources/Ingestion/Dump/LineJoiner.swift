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
  private let breaksAtLinks: Bool

  init(lines: [DumpLine], source: UnsafeBufferPointer<UInt8>) {
    self.lines = lines
    self.source = source
    self.wrap = HardWrap(of: lines)
    self.breaksAtLinks = wrap == nil && Self.isBrokenAtLinks(lines, source)
  }

  /// How the line at an index, not the first, stands to the one before.
  func join(at index: Int) -> Join {
    let (before, line) = (lines[index - 1], lines[index])
    if let wrap {
      guard wrap.continues(before, line, firstWord: widthOfFirstWord(line)) else { return .apart }
      return isIdeograph(source[line.content.lowerBound]) && isIdeographAtEnd(before) ? .close : .spaced
    }
    guard breaksAtLinks, line.emptyLinesBefore == 0, !line.hasBullet else { return .apart }
    return joinOfFragments(at: index)
  }

  // MARK: Sentences broken at links

  /// A page of text nodes, one a line: without indentation or empty lines, with lines that begin with closing punctuation.
  private static func isBrokenAtLinks(_ lines: [DumpLine], _ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var empty = 0
    var indented = 0
    for line in lines {
      if line.emptyLinesBefore > 0 { empty += 1 }
      if line.indent > 0 { indented += 1 }
    }
    // A dump of text nodes has none of either; a few stem from preformatted text.
    return empty * 20 <= lines.count && indented * 20 <= lines.count
  }

  /// Fewer bytes than this are a label or a menu entry, not a piece of a sentence.
  private static let leastSentencePiece = 25
  /// A link's text inside of a sentence is seldom longer.
  private static let longestLink = 90

  private func joinOfFragments(at index: Int) -> Join {
    let (before, line) = (lines[index - 1], lines[index])
    if startsWithClosingPunctuation(line) {
      return before.content.count + line.content.count > 3 ? .close : .apart
    }
    guard !endsSentence(before) else { return .apart }
    if startsSmall(line), before.content.count + line.content.count >= 2 * Self.leastSentencePiece {
      return .spaced
    }
    if endsOpen(before), before.content.count >= Self.leastSentencePiece { return .spaced }
    // A link amid a sentence: what comes after it goes on small.
    if index + 1 < lines.count, line.content.count <= Self.longestLink, !endsSentence(line),
      before.content.count >= Self.leastSentencePiece
    {
      let next = lines[index + 1]
      if next.emptyLinesBefore == 0, next.content.count >= 2,
        startsSmall(next) && next.content.count >= Self.leastSentencePiece
          || startsWithClosingPunctuation(next)
      {
        return .spaced
      }
    }
    return .apart
  }

  private func startsWithClosingPunctuation(_ line: DumpLine) -> Bool {
    switch source[line.content.lowerBound] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"):
      return true
    case 0xE2:
      let rest = source[line.content.lowerBound...]
      // ’ and ” close; ‘ and “ open.
      return rest.count > 2 && rest[rest.startIndex + 1] == 0x80
        && (rest[rest.startIndex + 2] == 0x99 || rest[rest.startIndex + 2] == 0x9D)
    default:
      return false
    }
  }

  private func startsSmall(_ line: DumpLine) -> Bool {
    let first = source[line.content.lowerBound]
    if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { return true }
    // à to ÿ
    return first == 0xC3 && line.content.count > 1 && source[line.content.lowerBound + 1] >= 0xA0
  }

  /// Whether the line ends with a comma, a bracket or quotation mark that opens, or a dash.
  private func endsOpen(_ line: DumpLine) -> Bool {
    let last = source[line.content.upperBound - 1]
    switch last {
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "&"): return true
    case 0x9C where line.content.count > 2 && source[line.content.upperBound - 3] == 0xE2: return true  // “
    default: return false
    }
  }

  private func endsSentence(_ line: DumpLine) -> Bool {
    SentenceEnd.isAtEnd(of: source, in: line.content)
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
