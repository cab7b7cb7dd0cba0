import Ingestion

/// Entries of a bibliography for BibTeX and biblatex (btxdoc.pdf, the standard entry types).
///
/// What is not known is left out; names stand as the page prints them, since nothing tells a family name.
package struct BibTeXExporter: Exporter {
  package let fileExtension = "bib"

  package init() {}

  /// One line, with what TeX acts on taken its meaning.
  private static let escapes = TextEscapes(
    lineBreak: " ", tab: " ",
    special: [
      "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "#": "\\#", "$": "\\$", "%": "\\%", "&": "\\&",
      "_": "\\_",
      "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
    ])

  /// Addresses are taken as they stand, but for what would end the field.
  private static let addressEscapes = TextEscapes(
    lineBreak: "", tab: "", special: ["\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20", "\"": "%22"])

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  package func write(_ item: ExportItem, to out: inout ByteBuffer) {
    let article = item.article
    let metadata = article.metadata
    func field(_ name: String, _ value: String, _ escapes: TextEscapes = Self.escapes) {
      out.append(",\n  \(name) = {")
      out.append(value, escapes)
      out.append("}")
    }
    out.append("@\(metadata.site == nil ? "misc" : "article"){\(article.id)")
    // Braces within keep the capitals of names.
    if let title = metadata.title {
      out.append(",\n  title = {{")
      out.append(title, Self.escapes)
      out.append("}}")
    }
    if !metadata.authors.isEmpty {
      out.append(",\n  author = {")
      for (index, author) in metadata.authors.enumerated() {
        if index > 0 { out.append(" and ") }
        // A comma or an “and” within would make other names of it.
        let isWhole = author.contains(",") || author.lowercased().contains(" and ")
        if isWhole { out.append("{") }
        out.append(author, Self.escapes)
        if isWhole { out.append("}") }
      }
      out.append("}")
    }
    if let site = metadata.site { field("journal", site) }
    if let date = CitationDate(metadata.published) {
      field("date", date.joined(separator: "-"))
      field("year", "\(date.parts[0])")
      if date.parts.count > 1 { out.append(",\n  month = \(Self.months[date.parts[1] - 1])") }
    }
    if let url = metadata.url { field("url", url, Self.addressEscapes) }
    if let language = metadata.language { field("langid", language) }
    field("note", article.citation)
    out.append("\n}\n")
  }

  package func separator(_ out: inout ByteBuffer) { out.append("\n") }
}
