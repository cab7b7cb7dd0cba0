import Corpus
import Curses
import Export
import Glibc
import Ingestion
import Themes

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
  /// The reader cannot take the terminal.
  case terminal(CursesError)
  /// The paths cannot be watched.
  case watch(errno: Int32)
  /// A theme cannot be used.
  case theme(ThemeError)
}

/// A signal ended the reader, which has put everything in order.
struct Terminated: Error {
  /// The signal's number; nil where the terminal went away.
  var signal: Int32?

  /// What a shell makes of it.
  var status: Int32 { 128 + (signal ?? SIGHUP) }
}

/// How a command ended that did not fail: thrown where that is not status 0.
enum Outcome: Int32, Error {
  /// Nothing matched.
  case nothingMatched = 1
  /// What could be done was done, but some of what was asked for could not be read.
  case incomplete = 2
}
