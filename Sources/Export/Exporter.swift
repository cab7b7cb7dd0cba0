/// Writes articles in one file format.
///
/// An exporter knows its format and neither files nor streams: it adds bytes to a buffer, and the caller takes them
/// away as often as it likes. A file is `begin`, the articles with `separator` between them, `end`.
package protocol Exporter: Sendable {
  /// The ending of file names, without the dot.
  var fileExtension: String { get }

  /// Whether the format tells stories and groups of quotes, so that the articles must be linked first.
  var tellsLinks: Bool { get }

  /// Adds what stands before the first article.
  func begin(_ out: inout ByteBuffer)

  /// Adds one article.
  func write(_ item: ExportItem, to out: inout ByteBuffer)

  /// Adds what stands between two articles.
  func separator(_ out: inout ByteBuffer)

  /// Adds what stands after the last article.
  func end(_ out: inout ByteBuffer)
}

extension Exporter {
  package var tellsLinks: Bool { false }
  package func begin(_ out: inout ByteBuffer) {}
  package func separator(_ out: inout ByteBuffer) {}
  package func end(_ out: inout ByteBuffer) {}

  /// A whole file of some articles.
  package func file(of items: [ExportItem]) -> [UInt8] {
    var out = ByteBuffer()
    begin(&out)
    for (index, item) in items.enumerated() {
      if index > 0 { separator(&out) }
      write(item, to: &out)
    }
    end(&out)
    return out.bytes
  }
}

/// The formats that articles are exported in.
package enum ExportFormat: String, Sendable, CaseIterable {
  case markdown, text, html, json, jsonl, csv, bibtex, ris, csl

  /// The exporter of the format.
  package var exporter: any Exporter {
    switch self {
    case .markdown: MarkdownExporter()
    case .text: TextExporter()
    case .html: HTMLExporter()
    case .json: JSONExporter()
    case .jsonl: JSONLinesExporter()
    case .csv: CSVExporter()
    case .bibtex: BibTeXExporter()
    case .ris: RISExporter()
    case .csl: CSLExporter()
    }
  }
}
