import Ingestion

/// What an article is called where its page names no headline: its first words, else its file.
package struct ShownTitle {
  /// The words.
  package let text: String

  /// The characters of an article's first words.
  private static let excerpt = 120

  /// The title of an article.
  package init(of article: Article) {
    if let title = article.metadata.title {
      text = title
    } else if let block = article.blocks.first {
      let end = min(block.range.upperBound, block.range.lowerBound + 4 * Self.excerpt)
      let words = article.text[block.range.lowerBound..<end].prefix(Self.excerpt)
      text = "[\(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))]"
    } else {
      let path = article.source.place.path
      text = "[\(path.split(separator: "/").last.map(String.init) ?? path)]"
    }
  }
}
