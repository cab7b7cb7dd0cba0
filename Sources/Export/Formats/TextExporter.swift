import Ingestion

/// The clean text with a short head, for reading and for tools that want nothing but words.
package struct TextExporter: Exporter {
  package let fileExtension = "txt"

  package init() {}

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    let article = item.article
    out.append(article.displayTitle, .line)
    out.append("\n")
    let byline = article.byline
    if !byline.isEmpty {
      out.append(byline, .line)
      out.append("\n")
    }
    if let url = article.metadata.url {
      out.append(url, .line)
      out.append("\n")
    }
    out.append(article.citation, .line)
    out.append("\n")
    for block in article.blocks {
      out.append("\n")
      out.append(Self.prefix(of: block))
      out.append(article.text.bytes, block.range, .text)
      out.append("\n")
    }
  }

  package func separator(_ out: inout ByteBuffer) {
    out.append("\n" + String(repeating: "-", count: 72) + "\n\n")
  }

  private static func prefix(of block: Block) -> String {
    switch block.kind {
    case .item: String(repeating: "  ", count: min(max(0, (block.level ?? 1) - 1), 8)) + "- "
    case .blockquote: "    "
    case .paragraph, .heading, .preformatted, .table: ""
    }
  }
}
