/// Records that have been cut out of a file and wait to be made articles.
///
/// A file of many records is cut by one core, which is quick, and its articles are made by all of them; of so many
/// records at a time that memory holds few.
struct RecordBatch {
  private var found: [RecordOrProblem] = []
  private var bytes = 0

  /// So many bytes of records at a time: few at first, so that the first articles are there at once.
  private var fullSize = 256 << 10

  /// And never more than these: tens of milliseconds for each core.
  private static let largestSize = 4 << 20
  /// Less is done before other cores have woken up.
  private static let leastForAll = 256 << 10
  /// Short records take their time too.
  private static let fullCount = 4096

  /// Whether it should be worked off before more is added.
  var isFull: Bool { bytes >= fullSize || found.count >= Self.fullCount }

  /// Adds what comes next in the file.
  mutating func append(_ next: RecordOrProblem) {
    found.append(next)
    if case .record(let record) = next { bytes += record.length }
  }

  /// The one record that there is, as in most files, and is empty then; nil where there are others or none.
  mutating func takeOnly() -> RecordOrProblem? {
    guard found.count == 1 else { return nil }
    bytes = 0
    return found.popLast()
  }

  /// Makes something of each record, and is empty then.
  ///
  /// - Parameter make: makes it; called on several threads at once where there is much to do.
  /// - Returns: what was made, in the records' order.
  mutating func takeAll<Result: Sendable>(_ make: @Sendable (RecordOrProblem) -> Result) -> [Result] {
    let taken = found
    let isForAll = bytes >= Self.leastForAll
    found = []
    bytes = 0
    fullSize = min(fullSize * 2, Self.largestSize)
    return isForAll ? concurrently(taken.count) { make(taken[$0]) } : taken.map(make)
  }
}
