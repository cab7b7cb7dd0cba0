import Synchronization

/// What is computed once for a snapshot, when somebody first asks.
final class CorpusLinks: Sendable {
  private let quotes = Mutex<QuoteGroups?>(nil)
  private let articles = Mutex<StoryGroups?>(nil)
  private let people = Mutex<Speakers?>(nil)
  private let outletCount = Mutex<Int?>(nil)
  private let orders = Mutex<[String: [Int]]>([:])

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

  /// How many different outlets that corpus has.
  func outletCount(of corpus: Corpus) -> Int {
    Self.kept(in: outletCount) {
      Set((0..<corpus.count).lazy.compactMap { corpus.metadata(at: $0).site }).count
    }
  }

  /// An order of that corpus by its name.
  func order(named name: String, _ compute: () -> [Int]) -> [Int] {
    if let known = orders.withLock({ $0[name] }) { return known }
    let order = compute()
    orders.withLock { $0[name] = order }
    return order
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

extension Corpus {
  /// How many different outlets the articles have.
  public var outletCount: Int { links.outletCount(of: self) }

  /// All positions in an order that takes long to find: it is kept as long as this snapshot.
  ///
  /// - Parameters:
  ///   - name: the order's name; each stands for one way to compute it.
  ///   - compute: gives all positions in that order.
  /// - Returns: the positions.
  package func positions(inOrder name: String, _ compute: () -> [Int]) -> [Int] {
    links.order(named: name, compute)
  }
}
