import Ingestion

/// What is known of articles besides themselves: what a reader made of them (`is:`, `tag:`), and which tell one story
/// (`story:`).
public struct ReaderMarks: Sendable, Hashable {
  /// The articles that were read.
  public var read: Set<ArticleID>

  /// The articles that were starred.
  public var starred: Set<ArticleID>

  /// The articles of each tag, the tags' names in small letters.
  public var tagged: [String: Set<ArticleID>]

  /// The articles of each story that is asked for, by the name it is asked for by.
  var stories: [String: Set<ArticleID>] = [:]

  /// Marks; none without arguments.
  public init(
    read: Set<ArticleID> = [], starred: Set<ArticleID> = [], tagged: [String: Set<ArticleID>] = [:]
  ) {
    self.read = read
    self.starred = starred
    self.tagged = tagged
  }

  /// Whether an article has a mark.
  func holds(_ mark: QueryNode.ReaderMark, for article: ArticleID) -> Bool {
    switch mark {
    case .read: read.contains(article)
    case .unread: !read.contains(article)
    case .starred: starred.contains(article)
    case .tag(let name): tagged[name]?.contains(article) ?? false
    case .story(let name): stories[name]?.contains(article) ?? false
    }
  }
}
