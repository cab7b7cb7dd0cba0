import Corpus
import Ingestion

/// The columns that name an article, the same in every listing.
enum ArticleRow {
  /// The columns: what a table shows first.
  static let columns: [Listing.Column] = [
    .init("id", tableWidth: 12), .init("published", tableWidth: 10), .init("site", tableWidth: 20),
    .init("title", tableWidth: nil), .init("authors"), .init("language"), .init("url"), .init("path"),
    .init("record"),
  ]

  /// The facts of one article.
  static func values(_ article: Article) -> [Listing.Value] {
    let metadata = article.metadata
    return [
      .text(article.id.description), .text(metadata.published), .text(metadata.site), .text(metadata.title),
      .texts(metadata.authors), .text(metadata.language), .text(metadata.url),
      .text(article.source.place.path),
      .text(article.source.record),
    ]
  }
}
