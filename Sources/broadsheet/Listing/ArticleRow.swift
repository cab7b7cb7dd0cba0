import Corpus
import Ingestion
import ReaderUI

/// The columns that name an article, the same in every listing.
enum ArticleRow {
  /// The columns: what a table shows first.
  static let columns: [Listing.Column] = [
    .init("id", tableWidth: 12), .init("published", tableWidth: 10), .init("site", tableWidth: 20),
    .init("title", tableWidth: nil), .init("authors"), .init("language"), .init("url"), .init("path"),
    .init("record"),
  ]

  /// The facts of one article.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - format: how they are written: a table is for eyes, so that an article without a title is called there what the
  ///     reader calls it.
  /// - Returns: a value for each column.
  static func values(_ article: Article, as format: ListingFormat) -> [Listing.Value] {
    let metadata = article.metadata
    let title = format == .table ? ShownTitle(of: article).text : metadata.title
    return [
      .text(article.id.description), .text(metadata.published), .text(metadata.site), .text(title),
      .texts(metadata.authors), .text(metadata.language), .text(metadata.url),
      .text(article.source.place.path),
      .text(article.source.record),
    ]
  }
}
