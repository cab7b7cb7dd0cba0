import Ingestion

/// Finds an article's quotes and says who spoke.
public struct QuoteExtractor: Sendable {
  /// An extractor; it keeps nothing between articles.
  public init() {}

  /// The article's quotes in the order of the text.
  public func quotations(in article: Article) -> [Quotation] {
    []
  }
}
