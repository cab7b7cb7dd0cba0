import Ingestion
import Quotes

/// Markdown (CommonMark) with the metadata as YAML front matter, and the quotes as a list at the end.
package struct MarkdownExporter: Exporter {
  package let fileExtension = "md"

  package init() {}

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    writeFrontMatter(item, to: &out)
    out.append("\n# ")
    out.append(item.article.displayTitle, Self.words)
    out.append("\n")
    for (index, block) in item.article.blocks.enumerated() {
      // Items of one list follow each other without an empty line.
      let follows = index > 0 && block.kind == .item && item.article.blocks[index - 1].kind == .item
      if !follows { out.append("\n") }
      write(block, of: item.article, to: &out)
    }
    guard !item.quotations.isEmpty else { return }
    out.append("\n## Quotes\n")
    for quote in item.quotations {
      out.append("\n> ")
      writeLines(of: item.article.text.bytes, quote.range, lineBreak: "\\\n> ", to: &out)
      out.append("\n>\n> — ")
      out.append(quote.attribution, Self.words)
      out.append("\n")
    }
  }

  package func separator(_ out: inout ByteBuffer) {
    out.append("\n")
  }

  // MARK: Front matter

  private func writeFrontMatter(_ item: ExportItem, to out: inout ByteBuffer) {
    let article = item.article
    let metadata = article.metadata
    // A JSON string is a YAML string too (YAML 1.2, 10.2), so that one escaping serves both.
    func field(_ name: String, _ value: String?) {
      guard let value else { return }
      out.append(name + ": ")
      out.appendJSON(value)
      out.append("\n")
    }
    out.append("---\n")
    field("id", article.id.description)
    field("title", metadata.title)
    if !metadata.authors.isEmpty {
      out.append("authors: ")
      out.appendJSONArray(metadata.authors) { $0.appendJSON($1) }
      out.append("\n")
    }
    field("published", metadata.published)
    field("published_text", metadata.publishedText)
    field("site", metadata.site)
    field("language", metadata.language)
    field("url", metadata.url)
    field("story", item.story)
    out.append("words: \(article.wordCount)\nsource:\n")
    field("  path", article.source.place.path)
    field("  record", article.source.record)
    out.append("  offset: \(article.source.place.offset)\n  length: \(article.source.length)\n")
    field("  sha256", article.source.digest.description)
    out.append("---\n")
  }

  // MARK: Blocks

  private func write(_ block: Block, of article: Article, to out: inout ByteBuffer) {
    let bytes = article.text.bytes
    switch block.kind {
    case .paragraph:
      writeLines(of: bytes, block.range, lineBreak: "\\\n", to: &out)
    case .heading:
      // The title is the only heading of the first level.
      out.append(String(repeating: "#", count: min(max(2, block.level ?? 2), 6)) + " ")
      out.append(bytes, block.range, Self.words)
    case .item:
      let depth = min(max(1, block.level ?? 1), 8)
      out.append(String(repeating: "  ", count: depth - 1) + "- ")
      writeLines(of: bytes, block.range, lineBreak: " ", to: &out)
    case .blockquote:
      out.append("> ")
      writeLines(of: bytes, block.range, lineBreak: "\\\n> ", to: &out)
    case .preformatted, .table:
      let fence = Self.fence(around: bytes[block.range.clamped(to: 0..<bytes.count)])
      out.append(fence + "\n")
      out.append(bytes, block.range, .text)
      out.append("\n" + fence)
    }
    out.append("\n")
  }

  /// Writes text so that every line of it is read as words.
  ///
  /// - Parameters:
  ///   - bytes: the article's text.
  ///   - range: the part to be written.
  ///   - lineBreak: what stands between two lines.
  ///   - out: where it is written.
  private func writeLines(of bytes: [UInt8], _ range: Range<Int>, lineBreak: String, to out: inout ByteBuffer)
  {
    let lines = bytes[range.clamped(to: 0..<bytes.count)].split(separator: UInt8(ascii: "\n"))
    for (index, line) in lines.enumerated() {
      if index > 0 { out.append(lineBreak) }
      let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      let digits = words.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      var rest = words
      if let first = words.first, "#+-=~|>".utf8.contains(first) {
        // Would begin a heading, an item, a rule, a quotation or a table.
        out.append("\\")
      } else if !digits.isEmpty, let mark = words.dropFirst(digits.count).first, ".)".utf8.contains(mark) {
        // Would begin a numbered item.
        out.append(digits)
        out.append("\\")
        rest = words.dropFirst(digits.count)
      }
      out.append(bytes, rest.startIndex..<rest.endIndex, Self.words)
    }
  }

  /// A fence longer than any run of backquotes in a text.
  private static func fence(around text: ArraySlice<UInt8>) -> String {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(3, longest + 1))
  }

  /// What CommonMark would read as markup anywhere in a line.
  private static let special: [Character: String] = [
    "\\": "\\\\", "`": "\\`", "*": "\\*", "_": "\\_", "[": "\\[", "]": "\\]", "<": "\\<", "&": "\\&",
  ]
  private static let words = TextEscapes(lineBreak: " ", tab: " ", special: special)
}
