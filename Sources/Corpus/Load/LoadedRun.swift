import Ingestion
import Quotes

/// What came of some neighbouring files.
struct LoadedRun: Sendable {
  /// The articles in their order, in pieces.
  private(set) var pieces: [LoadedPiece] = []
  /// Files, bytes, copies and findings.
  private(set) var report = LoadReport()
  /// Whether all files were read; false where the task was cancelled before.
  private(set) var isWhole = true

  /// Fewer articles than these are done before other cores have woken up.
  private static let leastForAll = 32
  /// So many articles of a file are taken in at once.
  private static let mostAtOnce = 2048

  /// Reads files; where the task is cancelled, only the first of them.
  init(_ items: [LoadItem], with loader: CorpusLoader) {
    var piece = LoadedPiece.Builder()
    for item in items {
      if Task.isCancelled {
        isWhole = false
        break
      }
      switch item {
      case .finding(let finding): report.findings.append(finding)
      case .file(let path, let read):
        report.files += 1
        switch read() {
        case .problem(let problem): report.findings.append(Finding(path: path, problem: problem))
        case .bytes(let bytes):
          report.bytes += bytes.count
          let outcome = loader.ingest(bytes, path)
          report.unpackedBytes += outcome.unpackedBytes
          report.findings += outcome.findings
          // A file of many articles is taken in parts, so that no more than one of them is there twice.
          for start in stride(from: 0, to: outcome.articles.count, by: Self.mostAtOnce) {
            let part = outcome.articles[start..<min(start + Self.mostAtOnce, outcome.articles.count)]
            let fresh = part.filter { !piece.takesCopy($0.source) }
            report.copies += part.count - fresh.count
            // A file is read by one task: here all cores help it.
            let quotations =
              fresh.count < Self.leastForAll
              ? fresh.map(loader.extract) : concurrently(fresh.count) { loader.extract(fresh[$0]) }
            for (article, quotations) in zip(fresh, quotations) {
              piece.add(Corpus.Entry(article: article, quotations: quotations))
            }
            if piece.isFull {
              pieces.append(piece.finish())
              piece = LoadedPiece.Builder()
            }
          }
        }
      }
    }
    pieces.append(piece.finish())
  }
}

/// Some articles of a run with their index, few enough that making it needs little memory.
struct LoadedPiece: Sendable {
  /// The articles with their index; copies within the piece are one article.
  let segment: Segment
  /// Where the articles come from.
  let sources: [Source]
  /// The places of copies, by the article's place in the segment.
  let copies: [Int: [Source.Place]]

  /// Takes articles one by one, and keeps them packed.
  struct Builder: ~Copyable {
    private var index = SegmentIndexBuilder()
    private var packs: [EntryPack] = []
    private var waiting: [Corpus.Entry] = []
    private var sources: [Source] = []
    private var copies: [Int: [Source.Place]] = [:]
    private var seen: [Digest: Int] = [:]

    /// So many articles are packed together.
    private static let packSize = 256
    /// So many articles make a piece.
    private static let fullSize = 8192

    init() {}

    var isFull: Bool { sources.count >= Self.fullSize }

    /// Notes the place of an article that is there already; false where it is not, and then it must be added.
    mutating func takesCopy(_ source: Source) -> Bool {
      guard let first = seen[source.digest] else {
        seen[source.digest] = sources.count
        sources.append(source)
        return false
      }
      copies[first, default: []] += [source.place] + source.also
      return true
    }

    /// Adds an article; in the order in which they were asked about.
    mutating func add(_ entry: Corpus.Entry) {
      index.add(entry)
      waiting.append(entry)
      if waiting.count == Self.packSize { pack() }
    }

    private mutating func pack() {
      packs.append(EntryPack(waiting))
      waiting.removeAll(keepingCapacity: true)
    }

    consuming func finish() -> LoadedPiece {
      pack()
      return LoadedPiece(
        segment: Segment(PackedEntries(packs: packs), index: index.finish()), sources: sources,
        copies: copies)
    }
  }
}
