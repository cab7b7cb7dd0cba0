import Ingestion

/// What a load read, skipped and could not read.
public struct LoadReport: Sendable, Hashable, Codable {
  /// Files looked at so far.
  public var files = 0

  /// Files that there are to look at; nil while nobody has counted them.
  public var filesInAll: Int?

  /// Bytes read so far.
  public var bytes = 0

  /// The same bytes once packed files are unpacked.
  public var unpackedBytes = 0

  /// Articles found so far, copies not counted.
  public var articles = 0

  /// Records that were copies of an article already there.
  public var copies = 0

  /// Articles on which other pages of their outlet changed a decision.
  public var revised = 0

  /// What was skipped or failed, in corpus order.
  public var findings: [Finding] = []

  /// Whether all has been read; stays false where loading was stopped.
  public var isComplete = false

  /// An empty report.
  public init() {}
}
