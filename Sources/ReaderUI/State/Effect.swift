import Corpus
import Ingestion
import ReadingState

/// What is to be done outside the state; ``EffectRunner`` does it and answers with events.
package enum Effect: Sendable, Hashable {
  /// Read the articles.
  case load
  /// Make the list of what was read when the files had changed; an earlier request is dropped.
  case prepare(generation: Int)
  /// Stop reading.
  case stopLoading
  /// Read the marks and preferences that were kept.
  case loadMarks
  /// Filter and sort the list; an earlier request that still runs is dropped.
  case arrange(Arrangement.Request)
  /// Look for a pattern; an earlier one that is still looked for is dropped.
  case find(FindRequest)
  /// Tell where a query matches in the article at a position; an earlier request is dropped.
  case matchFilter(Query, position: Int, generation: Int)
  /// Find the pieces of some articles' bodies that answer a query, each for a line of some cells; an earlier request is dropped.
  case quote(Query, positions: [Int], columns: Int, generation: Int)
  /// Find every place that answers a query in the listed articles; an earlier request is dropped.
  case concord(Query, generation: Int)
  /// Find out which articles tell one story, which quotes report one statement, who speaks.
  case link
  /// Tell which items of the open list hold some words; an earlier request is dropped.
  case narrow(NarrowRequest)
  /// Compare the articles at two positions word by word.
  case compare(Int, with: Int)
  /// Read the page that an article was made of; an earlier request is dropped.
  case readRaw(RawPage.Request)
  /// Keep some changes of marks.
  case save([MarkChange])
  /// Keep the value of a preference.
  case keep(Int, of: Preference)
  /// Write articles to a file.
  case export(ExportRequest)
  /// Put a text on the clipboard.
  case copy(String)
  /// Lend the terminal to another program.
  case run(Program)
  /// Send the whole screen anew.
  case redraw
  /// Stop the program until it is continued.
  case suspend
  /// End the program.
  case quit
}
