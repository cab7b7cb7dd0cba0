/// The text of a Markdown block as HTML: emphasis, code, links, breaks, escapes.
///
/// Linear: brackets are paired in one pass before, marks of emphasis with a stack, and every look ahead is bounded.
enum MarkdownInline {
  /// How far the target of a link may reach, in bytes.
  private static let targetLimit = 2048
  /// How many marks of emphasis may wait for their partner.
  private static let openLimit = 32
  /// How often an end that is not there is looked for in one block.
  private static let vainLimit = 32

  /// Appends the lines of a block.
  static func append(_ lines: [ArraySlice<UInt8>], to html: inout [UInt8]) {
    var text: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append(0x0A) }
      text += line
    }
    var writer = Writer(text)
    html += writer.written()
  }

  /// Appends text in which no mark means anything.
  static func append(literal line: ArraySlice<UInt8>, to html: inout [UInt8]) {
    for byte in line { append(literal: byte, to: &html) }
  }

  private static func append(literal byte: UInt8, to html: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"): html += "&lt;".utf8
    case UInt8(ascii: "&"): html += "&amp;".utf8
    default: html.append(byte)
    }
  }

  /// Whether a text begins with a tag or a comment.
  static func beginsTag(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 2, text.first == UInt8(ascii: "<") else { return false }
    let next = text[text.startIndex + 1]
    if next == UInt8(ascii: "!") { return text[text.startIndex + 2] == UInt8(ascii: "-") }
    let letter = next == UInt8(ascii: "/") ? text[text.startIndex + 2] : next
    guard letter | 0x20 >= UInt8(ascii: "a"), letter | 0x20 <= UInt8(ascii: "z") else { return false }
    // An address in angle brackets is a link.
    let name = text.dropFirst().prefix(64).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    return !name.contains(UInt8(ascii: ":")) && !name.contains(UInt8(ascii: "@"))
  }

  private struct Writer {
    private let text: [UInt8]
    private let partners: [Int: Int]
    private var out: [UInt8] = []
    private var open: [(mark: UInt8, count: Int, place: Int)] = []
    /// What takes the place of marks in the output that found their partner.
    private var edits: [(place: Int, count: Int, markup: StaticString)] = []
    private var vain = 0
    private var linkEnds: [Int: Int] = [:]
    private var at = 0

    init(_ text: [UInt8]) {
      self.text = text
      var stack: [Int] = []
      var partners: [Int: Int] = [:]
      var isEscaped = false
      for (index, byte) in text.enumerated() {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "[") {
          stack.append(index)
        } else if byte == UInt8(ascii: "]"), let opening = stack.popLast() {
          partners[opening] = index
        }
      }
      self.partners = partners
    }

    mutating func written() -> [UInt8] {
      out.reserveCapacity(text.count + 32)
      while at < text.count { step() }
      guard !edits.isEmpty else { return out }
      var result: [UInt8] = []
      var copied = 0
      for edit in edits.sorted(by: { $0.place < $1.place }) {
        result += out[copied..<edit.place]
        result.append(
          contentsOf: UnsafeBufferPointer(start: edit.markup.utf8Start, count: edit.markup.utf8CodeUnitCount))
        copied = edit.place + edit.count
      }
      return result + out[copied...]
    }

    private mutating func step() {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "\\") where at + 1 < text.count && Self.isMark(text[at + 1]):
        append(literal: text[at + 1], to: &out)
        at += 2
      case UInt8(ascii: "\\") where at + 1 < text.count && text[at + 1] == 0x0A,
        0x20 where at + 2 < text.count && text[at + 1] == 0x20 && text[at + 2] == 0x0A:
        out += "<br>".utf8
        at += 1
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(byte)
      case UInt8(ascii: "!") where at + 1 < text.count && partners[at + 1] != nil && isImage(): break
      case UInt8(ascii: "[") where partners[at] != nil: link()
      case UInt8(ascii: "]"):
        if let end = linkEnds[at] {
          out += "</a>".utf8
          at = end
        } else {
          out.append(byte)
          at += 1
        }
      case UInt8(ascii: "<"): angle()
      default:
        out.append(byte)
        at += 1
      }
    }

    private mutating func code() {
      let run = text[at...].prefix { $0 == UInt8(ascii: "`") }.count
      var place = at + run
      if vain < vainLimit {
        while place < text.count {
          guard let mark = text[place...].firstIndex(of: UInt8(ascii: "`")) else { break }
          let closing = text[mark...].prefix { $0 == UInt8(ascii: "`") }.count
          if closing == run {
            for byte in text[(at + run)..<mark] { append(literal: byte, to: &out) }
            at = mark + run
            return
          }
          place = mark + closing
        }
        vain += 1
      }
      out += text[at..<(at + run)]
      at += run
    }

    private mutating func emphasis(_ mark: UInt8) {
      let run = text[at...].prefix { $0 == mark }.count
      let before = at > 0 ? text[at - 1] : 0x20
      let after = at + run < text.count ? text[at + run] : 0x20
      let isInWord = Self.isWord(before) && Self.isWord(after)
      var canOpen = after > 0x20
      var canClose = before > 0x20
      if mark == UInt8(ascii: "_"), isInWord { (canOpen, canClose) = (false, false) }
      if run > 3 { (canOpen, canClose) = (false, false) }
      if canClose, let index = open.lastIndex(where: { $0.mark == mark && $0.count == run }) {
        let partner = open[index]
        edits.append((partner.place, run, run > 1 ? "<b>" : ""))
        edits.append((out.count, run, run > 1 ? "</b>" : ""))
        open.removeSubrange(index...)
      } else if canOpen, open.count < openLimit {
        open.append((mark, run, out.count))
      }
      out += text[at..<(at + run)]
      at += run
    }

    /// Passes an image, which has no words.
    private mutating func isImage() -> Bool {
      guard let close = partners[at + 1], let end = targetEnd(after: close) else { return false }
      at = end
      return true
    }

    private mutating func link() {
      if let close = partners[at], let end = targetEnd(after: close) {
        out += "<a>".utf8
        linkEnds[close] = end
      } else {
        out.append(UInt8(ascii: "["))
      }
      at += 1
    }

    /// Behind the target of a link whose words end at a bracket: `(address "title")` or `[name]`.
    private mutating func targetEnd(after close: Int) -> Int? {
      guard close + 1 < text.count else { return nil }
      if text[close + 1] == UInt8(ascii: "["), let end = partners[close + 1] { return end + 1 }
      guard text[close + 1] == UInt8(ascii: "("), vain < vainLimit else { return nil }
      var depth = 0
      for index in (close + 1)..<min(text.count, close + targetLimit) {
        if text[index] == UInt8(ascii: "(") { depth += 1 }
        if text[index] == UInt8(ascii: ")") {
          depth -= 1
          if depth == 0 { return index + 1 }
        }
      }
      vain += 1
      return nil
    }

    private mutating func angle() {
      if beginsTag(text[at...]) {
        out.append(text[at])
        at += 1
        return
      }
      let reach = vain < vainLimit ? targetLimit : 0
      let inside = text[(at + 1)...].prefix(reach).prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      if inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")),
        inside.endIndex < text.count,
        text[inside.endIndex] == UInt8(ascii: ">")
      {
        out += "<a>".utf8
        for byte in inside { append(literal: byte, to: &out) }
        out += "</a>".utf8
        at = inside.endIndex + 1
        return
      }
      if inside.count == targetLimit { vain += 1 }
      out += "&lt;".utf8
      at += 1
    }

    private static func isMark(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
      default: false
      }
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte > 0x20 && !isMark(byte) }
  }
}
