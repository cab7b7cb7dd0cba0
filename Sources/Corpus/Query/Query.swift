/// A question to the corpus.
///
/// ```
/// words              articles with all of them in title or body; case and accents do not matter
/// "a phrase"         the words in this order, side by side
/// begin*             any word that begins so
/// a OR b, a AND b    either; both
/// -word, NOT word    not that
/// (a OR b) c         groups
/// a near/5 b         at most five words from one another
/// title: by: site: speaker: quote: lang:      words, phrases or a group in that field
/// date:2025-01  date:2025-01..2025-03  date:>2025  newer:7d  older:1y
/// words:>500    has:quote
/// ```
///
/// One parser serves the screen and the command line.
public struct Query: Sendable, Hashable {
  /// The question as it was typed.
  public let text: String

  /// What it asks.
  let root: QueryNode

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - text: the question.
  ///   - isUnfinished: whether it is still being typed, so that its last word may be only the beginning of one.
  ///   - today: the day that ages (`newer:7d`) count from; nil for the clock's.
  /// - Throws: ``QueryError`` with the place where reading stopped and what was expected there.
  public init(parsing text: String, isUnfinished: Bool = false, today: Day? = nil) throws(QueryError) {
    var parser = QueryParser(text, isUnfinished: isUnfinished, today: today ?? .today)
    self.text = text
    root = try parser.parse()
  }

  /// The question that everything answers.
  public static let everything = Query(text: "", root: .everything)

  private init(text: String, root: QueryNode) {
    self.text = text
    self.root = root
  }

  /// Whether it asks for nothing, so that everything matches.
  public var isEmpty: Bool { root == .everything }

  /// The names of the fields, as they are offered for completion.
  public static var fieldNames: [String] { QueryField.named.map(\.name) }
}
