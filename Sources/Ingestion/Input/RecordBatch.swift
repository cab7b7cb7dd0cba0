/// Records that have been cut out of a file and wait to be made articles.
///
/// A file of many records is cut by one core, which is quick, and its articles are made by all of them; of so many
/// records at a time that memory holds few.
package struct RecordBatch: Sendable {
  private(set) var records: [RecordOrProblem] = []

  /// How many bytes the records have.
  private var byteCount = 0

  /// So many bytes of records make the first batch of a file: few, so that the first articles are there at once; each
  /// has twice as many as the one before.
  static let firstSize = 256 << 10
  /// And never more than these: a second of work, and a segment that is not too small.
  static let largestSize = 8 << 20
  /// Short records take their time too.
  private static let fullCount = 4096
  /// Less is done before another core has woken up.
  private static let leastForOthers = 256 << 10

  /// Whether there are none.
  var isEmpty: Bool { records.isEmpty }

  /// Whether other cores should help.
  package var isForOthers: Bool { byteCount >= Self.leastForOthers || records.count >= Self.fullCount }

  /// Whether it has so many bytes, or is to be worked off before more is added for another reason.
  func isFull(_ size: Int) -> Bool { byteCount >= size || records.count >= Self.fullCount }

  /// Adds what comes next in the file.
  mutating func append(_ next: RecordOrProblem) {
    records.append(next)
    if case .record(let record) = next { byteCount += record.length }
  }
}
