/// A Markdown file as the HTML that it stands for, which the HTML stages read on.
///
/// The blocks of CommonMark as writers use them: headings, paragraphs, lists, quotes, code, rules, tables with bars, and
/// HTML as it stands. One pass, no nesting that a hostile file could deepen without end, no work that grows with a square.
struct MarkdownDocument {
  /// The text as HTML.
  private(set) var html: [UInt8] = []

  /// What the front matter says.
  private(set) var clues = MetadataClues()

  private var paragraph: [ArraySlice<UInt8>] = []
  private var lists: [OpenList] = []
  private var quotes = 0
  private var isInTable = false
  private var isInMarkup = false
  /// The fence of the code block that is open: its mark and how often it stands.
  private var fence: (mark: UInt8, count: Int)?

  private struct OpenList {
    var element: StaticString
    /// Where the marks of its items stand, in columns.
    var mark: Int
    /// Where the text of its items begins, in columns.
    var column: Int
  }

  /// Deeper quotes and lists are set at this depth.
  private static let depthLimit = 32

  /// Reads a document.
  ///
  /// - Parameter text: valid UTF-8 with line feeds only.
  init(_ text: [UInt8]) {
    html.reserveCapacity(text.count + text.count / 4)
    var start = 0
    if let front = FrontMatter(text) {
      clues = RecordFields.clues(of: front.fields)
      start = front.end
    }
    for line in text[start...].split(separator: 0x0A, omittingEmptySubsequences: false) { read(line) }
    close()
    setQuotes(0)
  }

  // MARK: Lines

  private mutating func read(_ whole: ArraySlice<UInt8>) {
    if let open = fence {
      let own = Self.trimmed(whole)
      if own.count >= open.count, own.allSatisfy({ $0 == open.mark }) {
        html += "</pre>\n".utf8
        fence = nil
      } else {
        MarkdownInline.append(literal: whole, to: &html)
        html.append(0x0A)
      }
      return
    }
    let (line, depth) = Self.quoteMarks(of: whole)
    let (indent, ink) = Self.indent(of: line)
    guard ink < line.endIndex else {
      // Quotes end at an empty line without a mark.
      closeParagraph()
      closeTable()
      isInMarkup = false
      if depth == 0 { setQuotes(0) }
      return
    }
    if depth != quotes, depth > 0 || paragraph.isEmpty {
      close()
      setQuotes(depth)
    }
    if isInMarkup {
      html += line
      html.append(0x0A)
      return
    }
    let own = line[ink...]
    if indent >= 4, paragraph.isEmpty, lists.isEmpty { return code(own) }
    if indent < 4 || !lists.isEmpty {
      if readMarked(own, indent: indent) { return }
    }
    if paragraph.isEmpty {
      closeTable()
      closeLists(beyond: indent)
    }
    paragraph.append(own)
  }

  /// Reads a line that begins with a mark of its kind; false where it is plain text.
  private mutating func readMarked(_ own: ArraySlice<UInt8>, indent: Int) -> Bool {
    guard let mark = own.first else { return false }
    let run = own.prefix { $0 == mark }.count
    switch mark {
    case UInt8(ascii: "#") where run <= 6 && (run == own.count || own[own.startIndex + run] <= 0x20):
      close()
      var text = Self.trimmed(own.dropFirst(run))
      let closing = text.reversed().prefix { $0 == mark }.count
      if closing > 0, closing == text.count || text[text.endIndex - closing - 1] <= 0x20 {
        text = Self.trimmed(text.dropLast(closing))
      }
      heading(run, [text])
      return true
    case UInt8(ascii: "`") where run >= 3, UInt8(ascii: "~") where run >= 3:
      closeParagraph()
      html += "<pre>".utf8
      fence = (mark, run)
      return true
    case UInt8(ascii: "=") where !paragraph.isEmpty && run == Self.trimmed(own).count,
      UInt8(ascii: "-") where !paragraph.isEmpty && run == Self.trimmed(own).count:
      let lines = paragraph
      paragraph = []
      heading(mark == UInt8(ascii: "=") ? 1 : 2, lines)
      return true
    case _ where Self.isRule(own):
      close()
      html += "<hr>\n".utf8
      return true
    case UInt8(ascii: "|"):
      row(own)
      return true
    case UInt8(ascii: "<") where paragraph.isEmpty && MarkdownInline.beginsTag(own):
      closeLists(beyond: indent)
      isInMarkup = true
      html += own
      html.append(0x0A)
      return true
    case UInt8(ascii: "[") where paragraph.isEmpty && Self.isDefinition(own):
      return true
    default: return item(own, indent: indent)
    }
  }

  /// Begins an item of a list; false where the line is none.
  private mutating func item(_ own: ArraySlice<UInt8>, indent: Int) -> Bool {
    var width = 1
    let element: StaticString
    if let mark = own.first, "-+*".utf8.contains(mark) {
      element = "ul"
    } else {
      let digits = own.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      guard (1...9).contains(digits), own.count > digits, ".)".utf8.contains(own[own.startIndex + digits])
      else {
        return false
      }
      element = "ol"
      width = digits + 1
    }
    guard own.count > width, own[own.startIndex + width] == 0x20 || own[own.startIndex + width] == 0x09 else {
      return false
    }
    closeParagraph()
    closeTable()
    // An item stands in the innermost list whose items begin no further in than it does.
    while lists.count > 1, let last = lists.last, indent < last.mark { endList(last) }
    if lists.last.map({ indent >= $0.column }) ?? true, lists.count < Self.depthLimit {
      lists.append(OpenList(element: element, mark: indent, column: indent + width + 1))
      tag(element)
    }
    html += "<li>".utf8
    paragraph = [Self.trimmed(own.dropFirst(width + 1))]
    return true
  }

  private mutating func code(_ own: ArraySlice<UInt8>) {
    html += "<pre>".utf8
    MarkdownInline.append(literal: own, to: &html)
    html += "</pre>\n".utf8
  }

  private mutating func row(_ own: ArraySlice<UInt8>) {
    closeParagraph()
    if own.allSatisfy({ "|-: \t".utf8.contains($0) }) { return }
    if !isInTable { html += "<table>\n".utf8 }
    isInTable = true
    html += "<tr>".utf8
    var cells = Self.trimmed(own.dropFirst())
    if cells.last == UInt8(ascii: "|") { cells = cells.dropLast() }
    for cell in cells.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      html += "<td>".utf8
      MarkdownInline.append([Self.trimmed(cell)], to: &html)
      html += "</td>".utf8
    }
    html += "</tr>\n".utf8
  }

  private mutating func heading(_ level: Int, _ lines: [ArraySlice<UInt8>]) {
    html += "<h\(level)>".utf8
    MarkdownInline.append(lines, to: &html)
    html += "</h\(level)>\n".utf8
  }

  // MARK: Ends

  private mutating func close() {
    closeParagraph()
    closeTable()
    closeLists(beyond: -1)
    if fence != nil { html += "</pre>\n".utf8 }
    fence = nil
  }

  private mutating func closeParagraph() {
    guard !paragraph.isEmpty else { return }
    html += "<p>".utf8
    MarkdownInline.append(paragraph, to: &html)
    html += "</p>\n".utf8
    paragraph = []
  }

  private mutating func closeTable() {
    if isInTable { html += "</table>\n".utf8 }
    isInTable = false
  }

  /// Ends the lists whose items begin further in than a line.
  private mutating func closeLists(beyond indent: Int) {
    while let last = lists.last, indent <= last.mark { endList(last) }
  }

  private mutating func endList(_ list: OpenList) {
    lists.removeLast()
    html += "</".utf8
    html.append(
      contentsOf: UnsafeBufferPointer(start: list.element.utf8Start, count: list.element.utf8CodeUnitCount))
    html += ">\n".utf8
  }

  private mutating func tag(_ element: StaticString) {
    html.append(UInt8(ascii: "<"))
    html.append(contentsOf: UnsafeBufferPointer(start: element.utf8Start, count: element.utf8CodeUnitCount))
    html.append(UInt8(ascii: ">"))
  }

  private mutating func setQuotes(_ depth: Int) {
    let wanted = min(depth, Self.depthLimit)
    while quotes > wanted {
      html += "</blockquote>\n".utf8
      quotes -= 1
    }
    while quotes < wanted {
      html += "<blockquote>\n".utf8
      quotes += 1
    }
  }

  // MARK: Shapes

  private static func quoteMarks(of line: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, depth: Int) {
    var rest = line
    var depth = 0
    while true {
      let blanks = rest.prefix { $0 == 0x20 }.count
      guard blanks < 4, let mark = rest.dropFirst(blanks).first, mark == UInt8(ascii: ">") else {
        return (rest, min(depth, depthLimit))
      }
      rest = rest.dropFirst(blanks + 1)
      if rest.first == 0x20 { rest = rest.dropFirst() }
      depth += 1
    }
  }

  /// Columns before the first ink, and where that stands.
  private static func indent(of line: ArraySlice<UInt8>) -> (columns: Int, ink: Int) {
    var columns = 0
    for (index, byte) in zip(line.indices, line) {
      if byte == 0x09 {
        columns += 4 - columns % 4
      } else if byte <= 0x20 {
        columns += 1
      } else {
        return (columns, index)
      }
    }
    return (columns, line.endIndex)
  }

  /// Three or more of one mark, blanks between them or not.
  private static func isRule(_ own: ArraySlice<UInt8>) -> Bool {
    guard let mark = own.first, "-*_".utf8.contains(mark) else { return false }
    var count = 0
    for byte in own where byte > 0x20 {
      if byte != mark { return false }
      count += 1
    }
    return count >= 3
  }

  /// Whether a line says where the links of a name lead: `[name]: address`.
  private static func isDefinition(_ own: ArraySlice<UInt8>) -> Bool {
    guard let close = own.prefix(256).firstIndex(of: UInt8(ascii: "]")), close > own.startIndex + 1,
      own[close...].dropFirst().first == UInt8(ascii: ":")
    else { return false }
    let address = trimmed(own[close...].dropFirst(2))
    return !address.isEmpty && address.prefix(16).contains { ":/#".utf8.contains($0) }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return text[first...last]
  }
}
