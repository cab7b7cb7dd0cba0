import Ingestion

/// References in the RIS format (Research Information Systems, “RIS Format Specifications”), as reference managers
/// read it; of type `NEWS`.
///
/// What is not known is left out; names stand as the page prints them.
package struct RISExporter: Exporter {
  package let fileExtension = "ris"

  package init() {}

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    let article = item.article
    let metadata = article.metadata
    func field(_ tag: String, _ value: String?) {
      guard let value else { return }
      out.append("\(tag)  - ")
      out.append(value, .line)
      out.append("\n")
    }
    field("TY", "NEWS")
    field("ID", article.id.description)
    field("TI", metadata.title)
    for author in metadata.authors { field("AU", author) }
    field("T2", metadata.site)
    if let date = CitationDate(metadata.published) {
      field("PY", "\(date.parts[0])")
      // Three slashes stand also where month or day are missing.
      let empty = String(repeating: "/", count: 4 - date.parts.count)
      field("DA", date.joined(separator: "/") + empty)
    }
    field("UR", metadata.url)
    field("LA", metadata.language)
    field("N1", article.citation)
    out.append("ER  - \n")
  }

  package func separator(_ out: inout ByteBuffer) { out.append("\n") }
}
