import Ingestion

/// What formats for people put above an article's text.
extension Article {
  /// The title, or, where the page names none, the ID.
  package var displayTitle: String { metadata.title ?? "Untitled article \(id)" }

  /// Outlet, authors and date, as far as they are known.
  package var byline: String {
    let authors = metadata.authors.joined(separator: ", ")
    let date = metadata.published ?? metadata.publishedText
    return [metadata.site, authors, date].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Where the article's record stands, so that its text can be checked against the raw page.
  package var citation: String {
    "\(source.place.path), bytes \(source.place.offset) to \(source.place.offset + source.length), sha256 \(source.digest)"
  }
}
