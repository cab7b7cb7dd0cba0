import Corpus
import Ingestion
import Quotes

/// One article as it leaves the program: with its quotes, and with what the corpus knows of both.
package struct ExportItem: Sendable {
  /// The article.
  package var article: Article

  /// Its quotes, in the order of its text.
  package var quotations: [Quotation]

  /// The corpus's name for the story that the article tells, where others tell it too.
  package var story: String?

  /// For each quote the corpus's name for the group of quotes that share its words; shorter than the quotes, or
  /// empty, where they are in none.
  package var quoteGroups: [String?]

  /// An article with its quotes and links.
  package init(
    article: Article, quotations: [Quotation], story: String? = nil, quoteGroups: [String?] = []
  ) {
    self.article = article
    self.quotations = quotations
    self.story = story
    self.quoteGroups = quoteGroups
  }

  /// An entry of a corpus, without links to others.
  package init(_ entry: Corpus.Entry) {
    self.init(article: entry.article, quotations: entry.quotations)
  }

  /// The entry at a position of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: the corpus.
  ///   - position: the article's position in it.
  ///   - isLinked: whether the story and the groups of the quotes are told; the first time that costs work in proportion
  ///     to the corpus.
  package init(_ corpus: Corpus, at position: Int, isLinked: Bool) {
    let entry = corpus[position]
    self.init(entry)
    guard isLinked else { return }
    story = corpus.stories.group(of: position).map(StoryGroups.name(ofGroup:))
    let groups = corpus.quoteGroups
    quoteGroups = entry.quotations.indices.map { quote in
      groups.group(of: QuoteGroups.Member(position: position, quote: quote)).map(QuoteGroups.name(ofGroup:))
    }
  }

  /// The group of a quote, by the quote's position.
  package func quoteGroup(_ index: Int) -> String? {
    quoteGroups.indices.contains(index) ? quoteGroups[index] : nil
  }

  /// Keeps only some quotes, each with its group.
  package mutating func keepQuotes(where isKept: (Quotation) -> Bool) {
    let kept = quotations.indices.filter { isKept(quotations[$0]) }
    quoteGroups = kept.map { quoteGroup($0) }
    quotations = kept.map { quotations[$0] }
  }
}
