import Corpus
import Export
import Ingestion

/// Why a command stops: facts, worded in ``ErrorMessages``.
enum CommandFailure: Error {
  /// Standard output cannot be written.
  case output(errno: Int32)
  /// A file cannot be exported.
  case export(ExportError)
  /// A query cannot be read.
  case query(QueryError, text: String)
  /// No article's ID begins so.
  case noSuchArticle(prefix: String)
  /// Several articles' IDs begin so.
  case ambiguousArticle(prefix: String, candidates: [ArticleID])
  /// The command must be told which articles; the options that tell it.
  case nothingChosen(options: [String])
  /// A format writes no folder of files, or no table, and so on: a value that does not go with another option.
  case needsFolder(path: String)
}

/// How a command ended that did not fail: thrown where that is not status 0.
enum Outcome: Int32, Error {
  /// Nothing matched.
  case nothingMatched = 1
  /// What could be done was done, but some of what was asked for could not be read.
  case incomplete = 2
}
