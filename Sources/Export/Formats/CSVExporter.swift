import Ingestion
import Quotes

/// Comma-separated values (RFC 4180, but with line feeds, which every spreadsheet reads and every line tool wants): a
/// row for each quote.
///
/// Offsets count Unicode scalars of the article's text, as in JSON.
package struct CSVExporter: Exporter {
  package let fileExtension = "csv"
  package let tellsLinks = true

  package init() {}

  package func begin(_ out: inout ByteBuffer) {
    out.append(
      "article,title,site,published,url,path,quote,start,end,kind,speaker,role,cue,confidence,group\n")
  }

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    let article = item.article
    let places = ScalarPlaces(of: item)
    var head = ByteBuffer()
    head.append(article.id.description)
    for field in [
      article.metadata.title, article.metadata.site, article.metadata.published, article.metadata.url,
      article.source.place.path,
    ] {
      head.append(",")
      head.appendCSV(field ?? "")
    }
    for (index, quote) in item.quotations.enumerated() {
      out.append(head.bytes[...])
      out.append(",")
      out.appendCSV(article.text[quote.range])
      out.append(
        ",\(places[quote.range.lowerBound]),\(places[quote.range.upperBound]),\(quote.kind.rawValue),")
      out.appendCSV(quote.speaker ?? "")
      out.append(",")
      out.appendCSV(quote.role ?? "")
      out.append(",")
      out.appendCSV(quote.cue.map { article.text[$0] } ?? "")
      out.append(",")
      out.appendJSON(score: quote.confidence)
      out.append(",")
      out.appendCSV(item.quoteGroup(index) ?? "")
      out.append("\n")
    }
  }
}
