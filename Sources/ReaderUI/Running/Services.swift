import Corpus
import Export
import ReadingState

/// What the reader needs of the world: where articles come from, where marks and exports go.
package struct Services: Sendable {
  /// Reads the articles and hands on ever larger snapshots; returns when all is read, or soon after it is cancelled.
  package var load: @Sendable (_ report: @escaping @Sendable (Corpus) -> Void) async -> Void

  /// What is kept between runs; opened off the screen's thread.
  package var openState: @Sendable () -> ReadingState?

  /// Writes articles to a file.
  package var export: @Sendable (ExportRequest, [ExportItem]) -> ExportOutcome

  /// Services of parts.
  package init(
    load: @escaping @Sendable (_ report: @escaping @Sendable (Corpus) -> Void) async -> Void,
    openState: @escaping @Sendable () -> ReadingState?,
    export: @escaping @Sendable (ExportRequest, [ExportItem]) -> ExportOutcome
  ) {
    self.load = load
    self.openState = openState
    self.export = export
  }
}
