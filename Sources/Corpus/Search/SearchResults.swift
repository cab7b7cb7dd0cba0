/// Ranked hits.
public struct SearchResults: Sendable, Hashable {
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

  /// In how many articles a regular expression was given up, so that they may match all the same.
  public var givenUp = 0

  /// No hits.
  public init() {}
}
