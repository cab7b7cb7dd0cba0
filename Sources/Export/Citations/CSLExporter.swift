import Ingestion

/// References as CSL-JSON (the input of citation processors, schema `csl-data.json` of the Citation Style Language).
///
/// What is not known is left out; names are literal, since nothing tells a family name.
package struct CSLExporter: Exporter {
  package let fileExtension = "csl.json"

  package init() {}

  package func begin(_ out: inout ByteBuffer) { out.append("[") }

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    let article = item.article
    let metadata = article.metadata
    func field(_ name: String, _ value: String?) {
      guard let value else { return }
      out.append(",\"\(name)\":")
      out.appendJSON(value)
    }
    out.append("\n{\"id\":\"\(article.id)\",\"type\":\"article-newspaper\"")
    field("title", metadata.title)
    if !metadata.authors.isEmpty {
      out.append(",\"author\":")
      out.appendJSONArray(metadata.authors) { out, author in
        out.append("{\"literal\":")
        out.appendJSON(author)
        out.append("}")
      }
    }
    field("container-title", metadata.site)
    if let date = CitationDate(metadata.published) {
      out.append(",\"issued\":{\"date-parts\":[[\(date.parts.map(String.init).joined(separator: ","))]]}")
    }
    field("URL", metadata.url)
    field("language", metadata.language)
    field("note", article.citation)
    out.append("}")
  }

  package func separator(_ out: inout ByteBuffer) { out.append(",") }

  package func end(_ out: inout ByteBuffer) { out.append("\n]\n") }
}
