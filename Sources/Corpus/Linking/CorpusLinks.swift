import Synchronization

/// What is computed once for a snapshot, when somebody first asks.
final class CorpusLinks: Sendable {
  private let quotes = Mutex<QuoteGroups?>(nil)
  private let articles = Mutex<StoryGroups?>(nil)
  private let people = Mutex<Speakers?>(nil)

  /// The quote groups of the corpus that these links belong to.
  func quoteGroups(of corpus: Corpus) -> QuoteGroups {
    Self.kept(in: quotes) { QuoteLinker(corpus).groups() }
  }

  /// The stories of that corpus.
  func stories(of corpus: Corpus) -> StoryGroups {
    Self.kept(in: articles) { StoryLinker(corpus).groups() }
  }

  /// The speakers of that corpus.
  func speakers(of corpus: Corpus) -> Speakers {
    Self.kept(in: people) { Speakers(of: corpus) }
  }

  /// What is known already, else what is computed now; who asks meanwhile waits.
  private static func kept<Value: Sendable>(
    in place: borrowing Mutex<Value?>, _ compute: () -> Value
  ) -> Value {
    place.withLock { known in
      if let known { return known }
      let value = compute()
      known = value
      return value
    }
  }
}
