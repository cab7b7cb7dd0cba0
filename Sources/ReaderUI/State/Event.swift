import Corpus
import Ingestion
import ReadingState
import TextScreen

/// What happened: a key, a mouse report, or something that an effect has brought about.
package enum Event: Sendable {
  case key(Key)
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
  /// A newer snapshot of the corpus; its report tells whether it is the last.
  case loaded(Corpus)
  /// The list has been made of what was read when the files had changed.
  case reloaded(Reload)
  /// The loading has ended before its end, as was asked for.
  case loadingStopped
  /// The list has been filtered and sorted.
  case arranged(Arrangement)
  /// A pattern was looked for.
  case found(FindResult)
  /// Where the list's filter matches in an article's text.
  case filterMatched(ArticleID, [Range<Int>], generation: Int)
  /// Pieces of articles' bodies that answer the list's filter, by the articles' positions.
  case quoted([Int: Snippet], generation: Int)
  /// Every place that answers a query.
  case concorded(Concordance, of: Query, generation: Int)
  /// The articles have been linked.
  case linked(Links)
  /// Which items of the open list hold the words typed.
  case narrowed(Narrowing)
  /// Two articles have been compared.
  case compared(Comparison)
  /// The page that an article was made of has been read.
  case rawRead(RawPage)
  /// The marks as they were kept from earlier.
  case marks(Marks)
  /// The value of a preference as it was kept from earlier.
  case preference(Preference, Int)
  /// Something could not be kept or read; in words.
  case failed(String)
  /// An export ended.
  case exported(ExportOutcome)
  /// Another program ended.
  case programEnded(ProgramOutcome)
}
