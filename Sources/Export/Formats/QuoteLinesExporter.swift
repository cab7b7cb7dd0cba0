/// One quote a line, each a JSON object that names its article.
package struct QuoteLinesExporter: Exporter {
  package let fileExtension = "jsonl"
  package let tellsLinks = true

  package init() {}

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    let places = ScalarPlaces(of: item)
    let article = item.article
    var head = ByteBuffer()
    head.append(#"{"article":""#)
    head.append(article.id.description)
    head.append("\"")
    for (name, value) in [
      ("record", article.source.record), ("path", article.source.place.path),
      ("title", article.metadata.title),
      ("site", article.metadata.site), ("published", article.metadata.published),
      ("url", article.metadata.url),
    ] {
      head.append(",\"\(name)\":")
      head.appendJSON(value)
    }
    head.append(#","quote":"#)
    for (index, quote) in item.quotations.enumerated() {
      out.append(head.bytes[...])
      out.appendJSON(quote, of: article, places, group: item.quoteGroup(index))
      out.append("}\n")
    }
  }
}
