import Synchronization

/// What is computed once for a snapshot, when somebody first asks.
final class CorpusLinks: Sendable {
  private let quotes = Mutex<QuoteGroups?>(nil)

  /// The quote groups of the corpus that these links belong to.
  func quoteGroups(of corpus: Corpus) -> QuoteGroups {
    quotes.withLock { known in
      if let known { return known }
      let groups = QuoteLinker(corpus).groups()
      known = groups
      return groups
    }
  }
}
