/// A question to the corpus.
///
/// ```
/// words              articles with all of them in title or body, in any of their forms (funds finds funding)
/// "a phrase"         the words as they stand, in this order, side by side
/// begin*             any word that begins so
/// mispelt~  word~2   words one or two edits away
/// /fl(oo|u)ds?/      a regular expression (PCRE2), on the text as it stands
/// a OR b, a AND b    either; both
/// -word, NOT word    not that
/// (a OR b) c         groups
/// a near/5 b         at most five words from one another
/// title: by: site: speaker: quote: lang:      words, phrases, patterns or a group in that field
/// date:2025-01  date:2025-01..2025-03  date:>2025  date:<7d  newer:7d  older:1y
/// words:>500    has:quote    is:unread  is:read  is:starred  tag:budget    story:s4
/// ```
///
/// Accents do not matter, and case only where a word is typed with capitals: `may` finds May, `May` does not find may.
///
/// One parser serves the screen and the command line.
public struct Query: Sendable, Hashable {
  /// The question as it was typed.
  public let text: String

  /// What it asks.
  let root: QueryNode

  /// The words in it that may be misspelt.
  let words: [Word]

  /// A word that was typed.
  struct Word: Sendable, Hashable {
    /// The word, folded.
    var folded: [UInt8]
    /// Where it stands, in Unicode scalars of the question.
    var range: Range<Int>
    /// Whether it may be the beginning of a longer one.
    var isUnfinished: Bool
  }

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
    words = parser.words
  }

  /// The question that everything answers.
  public static let everything = Query(text: "", root: .everything)

  private init(text: String, root: QueryNode) {
    self.text = text
    self.root = root
    words = []
  }

  /// Whether the answer depends on what the reader marked (`is:`, `tag:`).
  public var asksForMarks: Bool {
    root.contains {
      switch $0 {
      case .marked(.story): false
      case .marked: true
      default: false
      }
    }
  }

  /// The stories that it names, in small letters.
  var stories: Set<String> {
    var names: Set<String> = []
    _ = root.contains {
      if case .marked(.story(let name)) = $0 { names.insert(name) }
      return false
    }
    return names
  }

  /// Whether some of what it asks stands in title or body, so that one article answers it better than another.
  public var isRanked: Bool {
    root.positivePhrases.contains { $0.field.isRunningText } || !root.positivePatterns.isEmpty
  }

  /// Whether it asks for nothing, so that everything matches.
  public var isEmpty: Bool { root == .everything }

  /// The names of the fields, as they are offered for completion.
  public static var fieldNames: [String] { QueryField.named.map(\.name) }

  /// What `has:` asks for.
  public static var featureNames: [String] { QueryNode.Feature.allCases.map(\.rawValue) }
}
