/// One article a line, each a JSON object.
package struct JSONLinesExporter: Exporter {
  package let fileExtension = "jsonl"
  package let tellsLinks = true

  package init() {}

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    out.appendJSON(item)
    out.append(UInt8(ascii: "\n"))
  }
}
