/// Reads bytes into articles, and says what it took away and why.
///
/// ```swift
/// let outcome = Ingestion().articles(in: bytes, path: "page.txt")
/// for article in outcome.articles { print(article.text.string) }
/// ```
public struct Ingestion: Sendable {
  /// The format of every record; nil finds each record's format from its bytes.
  public var format: InputFormat?

  /// Takes a record's text as its body, unchanged: no noise filter, no reflow.
  public var asIs: Bool

  /// An ingestion with its options.
  public init(format: InputFormat? = nil, asIs: Bool = false) {
    self.format = format
    self.asIs = asIs
  }

  /// What came of some bytes: the articles in their order, and what could not be read.
  public struct Outcome: Sendable {
    /// The articles, in the order of their records.
    public var articles: [Article] = []

    /// What could not be read, in the same order.
    public var findings: [Finding] = []
  }

  /// Reads all the records of one file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, as they are.
  ///   - path: what the articles and findings name as their place; its ending may help to tell the format.
  /// - Returns: the articles, and what could not be read.
  public func articles(in bytes: [UInt8], path: String) -> Outcome {
    Outcome()
  }
}
