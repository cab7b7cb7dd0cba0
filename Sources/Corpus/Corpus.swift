import Ingestion
import Quotes

/// A whole, immutable view of the articles read so far; loading makes ever larger ones.
public struct Corpus: Sendable {
  /// An article with its quotes.
  public struct Entry: Sendable {
    /// The article.
    public var article: Article

    /// Its quotes, in the order of its text.
    public var quotations: [Quotation]

    /// An article with its quotes.
    public init(article: Article, quotations: [Quotation]) {
      self.article = article
      self.quotations = quotations
    }
  }

  private var entries: [Entry]

  /// What was read, skipped and failed so far.
  public var report: LoadReport

  /// A corpus of some entries, in their order.
  public init(_ entries: [Entry] = [], report: LoadReport = LoadReport()) {
    self.entries = entries
    self.report = report
  }

  /// How many articles there are.
  public var count: Int { entries.count }

  /// The entry at a position in corpus order.
  public subscript(position: Int) -> Entry { entries[position] }

  /// The position of the one article whose ID begins so; nil where none or several do.
  public func position(ofIDPrefix prefix: String) -> Int? {
    nil
  }

  /// The positions of the articles that match, in corpus order.
  public func positions(matching query: Query) -> [Int] {
    []
  }

  /// The best matches first, ties in corpus order.
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - limit: how many hits at the most; nil for all.
  /// - Returns: the hits, and how many there are in all.
  public func search(_ query: Query, limit: Int? = nil) -> SearchResults {
    SearchResults()
  }

  /// Where the query's words and phrases stand in an article's body, in bytes, ascending, not overlapping.
  public func matches(of query: Query, at position: Int) -> [Range<Int>] {
    []
  }
}

/// What a load read, skipped and could not read.
public struct LoadReport: Sendable, Hashable {
  /// Files looked at so far.
  public var files = 0

  /// Bytes read so far.
  public var bytes = 0

  /// Articles found so far, copies not counted.
  public var articles = 0

  /// Records that were copies of an article already there.
  public var copies = 0

  /// What was skipped or failed, in corpus order.
  public var findings: [Finding] = []

  /// Whether all has been read.
  public var isComplete = false

  /// An empty report.
  public init() {}
}

/// Ranked hits.
public struct SearchResults: Sendable {
  /// One article that matches.
  public struct Hit: Sendable, Hashable {
    /// The article's position in the corpus.
    public var position: Int

    /// Its BM25 score.
    public var score: Double
  }

  /// The hits, best first.
  public var hits: [Hit] = []

  /// How many articles match in all.
  public var total = 0

  /// No hits.
  public init() {}
}
