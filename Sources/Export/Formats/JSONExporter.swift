/// A JSON array of articles.
package struct JSONExporter: Exporter {
  package let fileExtension = "json"
  package let tellsLinks = true

  package init() {}

  package func begin(_ out: inout ByteBuffer) {
    out.append("[")
  }

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    out.append("\n")
    out.appendJSON(item)
  }

  package func separator(_ out: inout ByteBuffer) {
    out.append(",")
  }

  package func end(_ out: inout ByteBuffer) {
    out.append("\n]\n")
  }
}
