import Corpus
import Export
import Ingestion
import ReadingState

/// What the reader needs of the world: where articles come from, where marks and exports go.
package struct Services: Sendable {
  /// Reads the articles and hands on ever larger snapshots; returns when all is read, or soon after it is cancelled.
  package var load: @Sendable (_ report: @escaping @Sendable (Corpus) -> Void) async -> Void

  /// What is kept between runs; opened off the screen's thread.
  package var openState: @Sendable () -> ReadingState?

  /// Writes articles to a file.
  package var export: @Sendable (ExportRequest, [ExportItem]) -> ExportOutcome

  /// Reads the text that an article was made of, as it stands in its file.
  package var rawText: @Sendable (Source) -> Result<UTF8Text, RawPage.Unreadable>

  /// Runs another program on the terminal, and returns at its end.
  package var run: @Sendable (Program) -> ProgramOutcome

  /// Services of parts.
  package init(
    load: @escaping @Sendable (_ report: @escaping @Sendable (Corpus) -> Void) async -> Void,
    openState: @escaping @Sendable () -> ReadingState?,
    export: @escaping @Sendable (ExportRequest, [ExportItem]) -> ExportOutcome,
    rawText: @escaping @Sendable (Source) -> Result<UTF8Text, RawPage.Unreadable>,
    run: @escaping @Sendable (Program) -> ProgramOutcome
  ) {
    self.load = load
    self.openState = openState
    self.export = export
    self.rawText = rawText
    self.run = run
  }
}
