import Ingestion
import Quotes

/// What came of the next articles of some neighbouring files.
struct LoadedPart: Sendable {
  /// The articles in their order, in pieces.
  var pieces: [LoadedPiece] = []
  /// Files, bytes, copies and findings since the part before.
  var report = LoadReport()
  /// The files that were read to their end since then.
  var files: [LoadLedger.File] = []
}

/// Reads some neighbouring files part by part.
struct LoadedRun: ~Copyable {
  private let loader: CorpusLoader
  private let take: (LoadedPart) -> Void
  private var piece = LoadedPiece.Builder()
  private var part = LoadedPart()
  /// Of the file that is being read.
  private var unpackedBytes = 0
  /// So many articles make a piece.
  private var pieceSize: Int

  /// Fewer articles than these are done before other cores have woken up.
  private static let leastForAll = 32
  /// So many articles of a file are taken in at once.
  private static let mostAtOnce = 2048
  /// The first piece has so many articles, to be seen at once; each has twice as many as the one before.
  private static let firstPiece = 64
  /// And never more than these, as making an index takes some times its memory.
  private static let largestPiece = 8192

  /// Reads files; where the task is cancelled, it soon ends.
  ///
  /// - Parameters:
  ///   - items: the files.
  ///   - loader: what reads them.
  ///   - take: takes what came of them, part by part.
  /// - Returns: whether all were read.
  static func read(
    _ items: [LoadItem], with loader: CorpusLoader, _ take: @escaping (LoadedPart) -> Void
  ) -> Bool {
    var run = LoadedRun(loader, files: items.count, take)
    for item in items where !Task.isCancelled { run.read(item) }
    run.finish()
    return !Task.isCancelled
  }

  private init(_ loader: CorpusLoader, files: Int, _ take: @escaping (LoadedPart) -> Void) {
    self.loader = loader
    self.take = take
    // The longer a run, the more has been shown before it.
    pieceSize = max(Self.firstPiece, files)
  }

  private mutating func read(_ item: LoadItem) {
    switch item {
    case .finding(let finding): part.report.findings.append(finding)
    case .file(let path, let open):
      part.report.files += 1
      do throws(ReadingError) {
        let content = try open()
        unpackedBytes = 0
        loader.ingest(content, path) { add($0) }
        let size = content.position
        part.report.bytes += size
        // A file that was given up amid its records has not been read.
        guard !Task.isCancelled else { return }
        part.files.append(LoadLedger.File(path: path, bytes: size, unpackedBytes: unpackedBytes))
      } catch {
        part.report.findings.append(Finding(path: path, problem: error.problem))
      }
    case .kept(let kept): add(kept)
    }
  }

  private mutating func add(_ kept: KeptFile) {
    part.report.files += 1
    part.report.bytes += kept.file.bytes
    part.report.unpackedBytes += kept.file.unpackedBytes
    for index in kept.range {
      let entry = kept.entries[index]
      if piece.takesCopy(entry.article.source) { part.report.copies += 1 } else { piece.add(entry) }
      if piece.count >= pieceSize { finishPiece() }
    }
    part.files.append(kept.file)
  }

  private mutating func add(_ outcome: Ingestion.Outcome) {
    part.report.unpackedBytes += outcome.unpackedBytes
    unpackedBytes += outcome.unpackedBytes
    if !outcome.findings.isEmpty { part.report.findings += outcome.findings }
    if outcome.articles.count < Self.leastForAll {
      for article in outcome.articles { add(article) }
      return
    }
    // Many articles are taken in in parts, so that no more than one of them is there twice.
    for start in stride(from: 0, to: outcome.articles.count, by: Self.mostAtOnce) {
      let some = outcome.articles[start..<min(start + Self.mostAtOnce, outcome.articles.count)]
      let fresh = some.filter { !piece.takesCopy($0.source) }
      part.report.copies += some.count - fresh.count
      // A file is read by one task: here all cores help it.
      let extract = loader.extract
      let quotations = concurrently(fresh.count) { extract(fresh[$0]) }
      for (article, quotations) in zip(fresh, quotations) {
        piece.add(Corpus.Entry(article: article, quotations: quotations))
      }
      if piece.count >= pieceSize { finishPiece() }
    }
  }

  private mutating func add(_ article: Article) {
    if piece.takesCopy(article.source) {
      part.report.copies += 1
    } else {
      piece.add(Corpus.Entry(article: article, quotations: loader.extract(article)))
    }
    if piece.count >= pieceSize { finishPiece() }
  }

  private mutating func finishPiece() {
    pieceSize = min(pieceSize * 2, Self.largestPiece)
    var full = LoadedPiece.Builder()
    swap(&full, &piece)
    part.pieces.append(full.finish())
    take(part)
    part = LoadedPart()
  }

  private mutating func finish() { finishPiece() }
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
    private var pack = EntryPack.Builder()
    private var sources: [Source] = []
    private var copies: [Int: [Source.Place]] = [:]
    private var seen: [Digest: Int] = [:]

    init() {}

    /// How many articles there are.
    var count: Int { sources.count }

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
      pack.append(entry)
      if pack.count == EntryPack.usualCount { packs.append(pack.take()) }
    }

    consuming func finish() -> LoadedPiece {
      packs.append(pack.take())
      return LoadedPiece(
        segment: Segment(PackedEntries(packs: packs), index: index.finish()), sources: sources,
        copies: copies)
    }
  }
}
