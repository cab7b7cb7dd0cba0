import Glibc
import Ingestion
import Quotes

/// Loads articles on all cores; what comes out does not depend on which task was faster.
///
/// Files are handed out in runs. Each run is read, taken apart and indexed by one task, part by part, and the parts of a
/// file of many records by any; they are put together in the order of the files. At most ``window`` runs are under way, so that memory holds what the corpus keeps and
/// little more.
///
/// ```swift
/// let corpus = await CorpusLoader().load([.bytes(page, path: "page.html")]) { snapshot in show(snapshot) }
/// ```
public struct CorpusLoader: Sendable {
  /// Cuts what a file holds into its records, some at a time; gives the file's size in bytes, unpacked.
  let cut: @Sendable (_ content: SourceContent, _ path: String, _ take: (CutRecords) -> Void) -> Int
  /// Finds an article's quotes.
  let extract: @Sendable (Article) -> [Quotation]

  /// Whether, when all is read, the pages of each outlet are held against each other.
  package let looksAtOutlets: Bool

  /// A loader with its options.
  ///
  /// - Parameters:
  ///   - ingestion: makes articles of bytes.
  ///   - extractor: finds quotes.
  ///   - looksAtOutlets: whether, when all is read, what the pages of one outlet share is taken for its furniture.
  public init(
    ingestion: Ingestion = Ingestion(), extractor: QuoteExtractor = QuoteExtractor(),
    looksAtOutlets: Bool = true
  ) {
    self.looksAtOutlets = looksAtOutlets
    cut = { content, path, take in
      ingestion.cut(content, path: path) { batch in
        take(CutRecords(isForOthers: batch.isForOthers) { ingestion.outcome(of: batch, path: path) })
      }
    }
    extract = { extractor.quotations(in: $0) }
  }

  init(
    looksAtOutlets: Bool = true,
    ingest: @escaping @Sendable (SourceContent, String) -> Ingestion.Outcome,
    extract: @escaping @Sendable (Article) -> [Quotation]
  ) {
    self.looksAtOutlets = looksAtOutlets
    cut = { content, path, take in
      let outcome = ingest(content, path)
      take(CutRecords(isForOthers: false) { outcome })
      return outcome.unpackedBytes
    }
    self.extract = extract
  }

  /// The most files of one run: enough that a run's index is worth its making.
  static let largestRun = 1024

  private static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// How many runs may be under way or wait for an earlier one.
  static let window = 2 * cores + 2

  /// Reads everything.
  ///
  /// Where its task is cancelled it soon gives what has been read until then, with a report that is not complete.
  ///
  /// - Parameters:
  ///   - items: the files, in the order that the corpus will have; they are asked for one by one.
  ///   - ledger: takes what a cache needs to read only changed files again.
  ///   - publish: takes snapshots while loading goes on, the first after the first file, then at growing intervals.
  ///     The last is not the whole corpus.
  /// - Returns: the whole corpus.
  public func load(
    _ items: sending some Sequence<LoadItem>, ledger: LoadLedger? = nil,
    publish: @escaping @Sendable (Corpus) -> Void = { _ in }
  ) async -> Corpus {
    let corpus = await whole(items, ledger, publish: publish)
    returnFreeMemory()
    return corpus
  }

  private func whole(
    _ items: sending some Sequence<LoadItem>, _ ledger: LoadLedger?,
    publish: @escaping @Sendable (Corpus) -> Void
  ) async -> Corpus {
    var iterator = items.makeIterator()
    var started = 0
    var size = 1
    /// The next run; each is twice as long as the one before, so that the first hits come at once.
    func nextRun() -> [LoadItem]? {
      var run: [LoadItem] = []
      while run.count < size, let item = iterator.next() { run.append(item) }
      size = min(size * 2, Self.largestRun)
      return run.isEmpty ? nil : run
    }
    var assembly = CorpusAssembly()
    var pace = SnapshotPace()
    await withTaskGroup(of: Void.self) { group in
      let channel = RunChannel(mostJobs: Self.cores)
      var order = RunOrder()
      func startRuns() {
        while started - order.committed < Self.window, !Task.isCancelled, let run = nextRun() {
          let number = started
          started += 1
          group.addTask { LoadedRun.read(run, number, with: self, to: channel) }
        }
      }
      startRuns()
      while order.committed < started, order.isWhole {
        let event = await channel.next()
        if case .job(let number, let job) = event { group.addTask { channel.work(number, job) } }
        for part in order.take(event) {
          assembly.append(part)
          ledger?.note(part.files)
        }
        startRuns()
        if pace.isDue { publish(assembly.snapshot) }
      }
    }
    // All that was read can be seen while the pages are held against each other and the segments are merged.
    if !Task.isCancelled { publish(assembly.snapshot) }
    let corpus = assembly.finished(isComplete: !Task.isCancelled)
    ledger?.note(corpus)
    return await finished(corpus)
  }

  /// The snapshots of a load as a sequence; the last one is the whole corpus.
  ///
  /// A snapshot that was not taken before the next came is dropped. Loading stops where the sequence is given up.
  public func snapshots(of items: sending [LoadItem]) -> AsyncStream<Corpus> {
    let (stream, continuation) = AsyncStream.makeStream(of: Corpus.self, bufferingPolicy: .bufferingNewest(1))
    let task = Task {
      let corpus = await load(items) { continuation.yield($0) }
      continuation.yield(corpus)
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return stream
  }
}

/// Records that have been cut out of a file.
struct CutRecords: Sendable {
  /// Whether they are so many that another core should make their articles.
  var isForOthers: Bool
  /// Makes their articles.
  var outcome: @Sendable () -> Ingestion.Outcome
}

/// When the next snapshot is due: at once, and then ever more rarely.
private struct SnapshotPace {
  private var next = ContinuousClock.now
  private var interval = Duration.milliseconds(50)

  /// Snapshots need not come more rarely than this for a person who watches a list grow.
  private static let longestInterval = Duration.seconds(1)

  /// Whether a snapshot is due; asking takes it.
  var isDue: Bool {
    mutating get {
      guard ContinuousClock.now >= next else { return false }
      next = .now + interval
      interval = min(interval * 3 / 2, Self.longestInterval)
      return true
    }
  }
}
