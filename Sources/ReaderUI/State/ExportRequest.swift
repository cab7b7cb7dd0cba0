import Export
import Ingestion

/// Articles to be written to a file.
package struct ExportRequest: Sendable, Hashable {
  /// Which articles, by their positions in the corpus.
  package var positions: [Int]

  /// In which format.
  package var format: ExportFormat

  /// The file, as typed or offered.
  package var path: String

  /// Whether a file that is there may be replaced.
  package var overwrites: Bool
}

/// How an export ended.
package enum ExportOutcome: Sendable, Hashable {
  /// Written to a file of that path.
  case written(ExportRequest)
  /// There is such a file already.
  case exists(ExportRequest)
  /// It could not be written; why, in words.
  case failed(String)
}
