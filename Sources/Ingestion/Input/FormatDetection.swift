/// Tells a file's format from its bytes; its name only decides where they leave a choice.
enum FormatDetection {
  /// The format of some bytes; nil where they are no text.
  ///
  /// - Parameters:
  ///   - bytes: the file, as it is.
  ///   - path: the file's path, for its ending.
  /// - Returns: the format; nil for binary files.
  static func format(of bytes: [UInt8], path: String) -> InputFormat? {
    if WARCRecords.begins(bytes) { return .warc }
    if isBinary(bytes) { return nil }
    let ending = ending(of: path)
    // Wide charsets hide every shape: their beginning is narrowed first.
    let isWide = Charset.wideName(of: bytes) != nil
    let text = isWide ? Charset.decode(Array(bytes.prefix(wideSample))).text : bytes
    let start = firstInk(in: text)
    if start < text.count {
      if text[start] == UInt8(ascii: "{") || text[start] == UInt8(ascii: "["), beginsJSON(text, at: start) {
        return jsonFormat(of: text, ending: ending)
      }
      if text[start] == UInt8(ascii: "<") {
        switch firstElement(text, at: start) {
        case .html: return .html
        case .feed: return .feed
        case .other: break
        }
      }
      if WARCRecords.begins(text[start...]) { return .warc }
      if CSVRow.header(of: text) != nil, ending == "csv" || ending == "tsv" || hasRows(text) { return .csv }
      if MarkdownShape.isMarkdown(text) { return .markdown }
    }
    switch ending {
    case "html", "htm", "xhtml": return .html
    case "jsonl", "ndjson": return .jsonl
    case "json": return .json
    case "md", "markdown", "mdown", "mkd": return .markdown
    case "csv", "tsv": return .csv
    case "warc": return .warc
    default: return .text
    }
  }

  /// What stands behind a name's last dot, in lower case; where it has none near its end, more than any ending.
  private static func ending(of path: String) -> String {
    let tail = Array(path.utf8.suffix(10))
    let start = tail.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0
    return String(decoding: tail[start...], as: UTF8.self).lowercased()
  }

  /// How much of a file in a wide charset is narrowed, in bytes.
  private static let wideSample = 64 << 10

  private static func jsonFormat(of text: [UInt8], ending: String) -> InputFormat {
    if ending == "json" { return .json }
    return JSONLines.isLines(text, isNamedSo: ending == "jsonl" || ending == "ndjson") ? .jsonl : .json
  }

  /// Whether the first rows of a table have as many fields as its header.
  private static func hasRows(_ text: [UInt8]) -> Bool {
    guard let (separator, names) = CSVRow.header(of: text) else { return false }
    return text.withUnsafeBufferPointer { bytes in
      var at = CSVRow(bytes, at: 0, separator: separator, takesQuotes: true).end
      var rows = 0
      for _ in 0..<4 where at < bytes.count {
        let row = CSVRow(bytes, at: at, separator: separator)
        at = row.end
        if row.fields == [[]] { continue }
        // A page's menu may look like a header; its paragraphs are no rows.
        guard row.isClosed, row.fields.count == names.count else { return false }
        rows += 1
      }
      return rows > 0
    }
  }

  /// Beginnings of files that hold no text.
  private static let magics: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06],
    [0x7F, 0x45, 0x4C, 0x46], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("SQLite format 3\0".utf8),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], Array("BZh".utf8) + [0x39], [0x28, 0xB5, 0x2F, 0xFD],
    [0x37, 0x7A, 0xBC, 0xAF], [0x1F, 0x8B], [0xD0, 0xCF, 0x11, 0xE0], Array("OggS".utf8), Array("RIFF".utf8),
    Array("ID3".utf8),
    [0, 0, 1, 0], [0xCA, 0xFE, 0xBA, 0xBE],
  ]

  /// Whether bytes are no text: a known beginning, or many control characters that no text has.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if let first = bytes.first, magics.contains(where: { $0[0] == first && bytes.starts(with: $0) }) {
      return true
    }
    let size = min(bytes.count, 8192)
    if !bytes.withUnsafeBufferPointer({ hasControls($0[..<size]) }) { return false }
    var (controls, nuls) = (0, 0)
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes[..<size] {
        nuls &+= byte == 0 ? 1 : 0
        controls &+= byte < 0x20 && harmless &>> UInt32(byte) & 1 == 0 ? 1 : 0
      }
    }
    return controls * 10 > size || (controls * 50 > size && nuls * 3 > size)
  }

  /// Whether there is a control character other than line feed, return and tab: most texts have none.
  private static func hasControls(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var found: UInt8 = 0
    for byte in UnsafeBufferPointer(rebasing: bytes) {
      let isControl = byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
      found |= isControl ? 1 : 0
    }
    return found != 0
  }

  /// A bit for each control character that text may hold: escape, bell and backspace stand in logs and in hostile text;
  /// the others in no text at all.
  private static let harmless: UInt32 = [0, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B].reduce(0) {
    $0 | 1 << $1
  }

  /// The first byte that is no blank, after a byte order mark.
  private static func firstInk(in bytes: [UInt8]) -> Int {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].firstIndex { $0 > 0x20 } ?? bytes.count
  }

  /// Whether a bracket begins JSON: an object's name or end follows, or for a list an object.
  private static func beginsJSON(_ bytes: [UInt8], at start: Int) -> Bool {
    guard let next = bytes[(start + 1)...].first(where: { $0 > 0x20 }) else { return false }
    if bytes[start] == UInt8(ascii: "[") { return next == UInt8(ascii: "{") }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }

  /// Elements that a page or a cut-out of one begins with.
  private static let pageElements: Set<String> = [
    "html", "head", "body", "meta", "title", "script", "link", "base", "div", "article", "main", "section",
    "header", "p", "table", "style", "h1", "noscript", "span", "nav", "ul",
  ]

  /// Elements that a feed begins with.
  private static let feedElements: Set<String> = ["rss", "feed", "rdf:rdf", "atom:feed"]

  /// What a document's first element tells.
  private enum FirstElement {
    case html, feed, other
  }

  /// What a document begins with, comments, declarations and instructions aside.
  private static func firstElement(_ bytes: [UInt8], at start: Int) -> FirstElement {
    let end = min(bytes.count, start + 16_384)
    var at = start
    while at + 1 < end, bytes[at] == UInt8(ascii: "<") {
      if bytes[(at + 1)...].starts(with: Array("!--".utf8)) {
        guard let close = find(Array("-->".utf8), in: bytes, from: at + 4, to: end) else { return .html }
        at = close + 3
      } else if bytes[at + 1] == UInt8(ascii: "?") {
        guard let close = bytes[at..<end].firstIndex(of: UInt8(ascii: ">")) else { return .other }
        at = close + 1
      } else {
        let name = bytes[(at + 1)..<end].prefix(24).prefix {
          $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        guard name.endIndex < end else { return .other }
        let small = String(decoding: name, as: UTF8.self).lowercased()
        if feedElements.contains(small) { return .feed }
        if small == "!doctype" {
          let type = bytes[name.endIndex..<end].prefix(24).split { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
            .first
          return type.map { feedElements.contains(String(decoding: $0, as: UTF8.self).lowercased()) } == true
            ? .feed : .html
        } else {
          return pageElements.contains(small) ? .html : .other
        }
      }
      while at < end, bytes[at] <= 0x20 { at += 1 }
    }
    return .other
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from: Int, to end: Int) -> Int? {
    var at = from
    while at + needle.count <= end {
      if bytes[at..<at + needle.count].elementsEqual(needle) { return at }
      at += 1
    }
    return nil
  }
}
