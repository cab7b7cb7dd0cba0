import Ingestion

/// A pattern to look for in a pane.
package struct FindRequest: Sendable, Hashable {
  package var pane: Pane
  package var pattern: String

  /// Grows with each request: an answer to an older one is dropped.
  package var generation: Int
}

/// Where a pattern stands.
package struct FindResult: Sendable, Hashable {
  package var request: FindRequest

  /// The article that was searched; nil for the list.
  package var id: ArticleID?

  /// Rows of the list, or quotes of the article, ascending.
  package var rows: [Int] = []

  /// Bytes of the article's text, ascending, not overlapping.
  package var ranges: [Range<Int>] = []
}

/// The find that is on: what is looked for, and which match is current.
struct Find: Sendable, Hashable {
  /// Where the person was when the find began; Esc goes back there.
  struct Origin: Sendable, Hashable {
    var cursor: Int
    var top: ArticleLayout.Anchor
    var quote: Int
  }

  var pane: Pane
  var pattern: String
  var generation: Int
  var origin: Origin

  /// Rows of the list, or quotes, where the pattern stands; for the article, its own state knows.
  var rows: [Int] = []

  /// The current one of them.
  var current: Int?

  /// Whether the answer is to move to the match that is nearest to where the find began.
  var moves = true

  /// Whether the answer has come.
  var isAnswered = false
}
