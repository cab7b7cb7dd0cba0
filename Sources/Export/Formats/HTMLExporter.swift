import Ingestion
import Quotes

/// A page that needs nothing beside itself: the articles, their quotes marked in the text and listed below it.
///
/// Quotes and list are linked both ways. It holds no script, and its policy allows none.
package struct HTMLExporter: Exporter {
  package let fileExtension = "html"

  package init() {}

  package func begin(_ out: inout ByteBuffer) {
    out.append(
      """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Articles</title>
      <style>
      body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 Georgia, serif }
      article + article { border-top: 1px solid; margin-top: 3em }
      footer, .byline { font-size: .8em }
      pre { white-space: pre-wrap }
      </style>
      </head>
      <body>

      """)
  }

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    let article = item.article
    out.append("<article id=\"\(article.id)\"")
    if let language = article.metadata.language {
      out.append(" lang=\"")
      out.append(language, Self.line)
      out.append("\"")
    }
    out.append(">\n<h1>")
    out.append(article.displayTitle, Self.line)
    out.append("</h1>\n<p class=\"byline\">")
    out.append(article.byline, Self.line)
    out.append("</p>\n")
    writeBlocks(of: item, to: &out)
    writeQuotes(of: item, to: &out)
    writeSource(of: article, to: &out)
    out.append("</article>\n")
  }

  package func end(_ out: inout ByteBuffer) {
    out.append("</body>\n</html>\n")
  }

  // MARK: Body

  private func writeBlocks(of item: ExportItem, to out: inout ByteBuffer) {
    var inList = false
    for block in item.article.blocks {
      if inList != (block.kind == .item) { out.append(inList ? "</ul>\n" : "<ul>\n") }
      inList = block.kind == .item
      let tag = Self.tag(of: block)
      out.append("<\(tag)>")
      writeText(of: item, block.range, to: &out)
      out.append("</\(tag)>\n")
    }
    if inList { out.append("</ul>\n") }
  }

  private static func tag(of block: Block) -> String {
    switch block.kind {
    case .paragraph: "p"
    // The title is the only heading of the first level.
    case .heading: "h\(min(max(2, block.level ?? 2), 6))"
    case .item: "li"
    case .blockquote: "blockquote"
    case .preformatted, .table: "pre"
    }
  }

  /// Writes a part of the text, the quotes that begin in it marked.
  private func writeText(of item: ExportItem, _ range: Range<Int>, to out: inout ByteBuffer) {
    let bytes = item.article.text.bytes
    var done = range.lowerBound
    for (index, quote) in item.quotations.enumerated() {
      // A quote that lies in another one, or goes over the end of its block, is marked as far as that can be nested.
      let part = quote.range.clamped(to: range)
      guard part.lowerBound >= done, !part.isEmpty else { continue }
      out.append(bytes, done..<part.lowerBound, Self.text)
      let begins = part.lowerBound == quote.range.lowerBound
      let name = "\(item.article.id)-\(index + 1)"
      out.append(begins ? "<mark id=\"quote-\(name)\">" : "<mark>")
      out.append(bytes, part, Self.text)
      out.append("</mark>")
      if part.upperBound == quote.range.upperBound {
        out.append("<sup><a href=\"#speaker-\(name)\">\(index + 1)</a></sup>")
      }
      done = part.upperBound
    }
    out.append(bytes, done..<range.upperBound, Self.text)
  }

  // MARK: Foot

  private func writeQuotes(of item: ExportItem, to out: inout ByteBuffer) {
    guard !item.quotations.isEmpty else { return }
    out.append("<h2>Quotes</h2>\n<ol>\n")
    for (index, quote) in item.quotations.enumerated() {
      let name = "\(item.article.id)-\(index + 1)"
      out.append("<li id=\"speaker-\(name)\"><q>")
      out.append(item.article.text.bytes, quote.range, Self.line)
      out.append("</q> ")
      out.append(quote.attribution, Self.line)
      out.append(" <a href=\"#quote-\(name)\">↑</a></li>\n")
    }
    out.append("</ol>\n")
  }

  private func writeSource(of article: Article, to out: inout ByteBuffer) {
    out.append("<footer>")
    if let url = article.metadata.url {
      // Only web addresses become links: any other scheme may do more than open a page.
      let isLink = ["http://", "https://"].contains { url.lowercased().hasPrefix($0) }
      if isLink {
        out.append("<a rel=\"noreferrer\" href=\"")
        out.append(url, Self.line)
        out.append("\">")
      }
      out.append(url, Self.line)
      out.append(isLink ? "</a><br>" : "<br>")
    }
    out.append(article.citation, Self.line)
    out.append("</footer>\n")
  }

  private static let special: [Character: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ]
  private static let text = TextEscapes(lineBreak: "\n", tab: "    ", special: special)
  private static let line = TextEscapes(lineBreak: " ", tab: " ", special: special)
}
