import Ingestion
import Quotes

/// What came of the next articles of some neighbouring files.
struct LoadedPart: Sendable {
  /// The articles in their order, with their index.
  var piece: LoadedPiece
  /// Files, bytes, copies and findings since the part before.
  var report: LoadReport
  /// The files that were read to their end since then.
  var files: [LoadLedger.File]

  /// Makes parts one after the other.
  struct Builder: ~Copyable {
    private let extract: @Sendable (Article) -> [Quotation]
    private var piece = LoadedPiece.Builder()
    private var report = LoadReport()
    private var files: [LoadLedger.File] = []

    /// A builder with what finds an article's quotes.
    init(_ extract: @escaping @Sendable (Article) -> [Quotation]) { self.extract = extract }

    /// How many articles the part has.
    var count: Int { piece.count }

    /// Whether there is nothing to tell.
    var isEmpty: Bool { piece.count == 0 && files.isEmpty && report == LoadReport() }

    /// Adds what came of some records.
    mutating func add(_ outcome: Ingestion.Outcome) {
      if !outcome.findings.isEmpty { report.findings += outcome.findings }
      for article in outcome.articles {
        if piece.takesCopy(article.source) {
          report.copies += 1
        } else {
          piece.add(Corpus.Entry(article: article, quotations: extract(article)))
        }
      }
    }

    /// Adds an article with its quotes.
    mutating func add(_ entry: Corpus.Entry) {
      if piece.takesCopy(entry.article.source) { report.copies += 1 } else { piece.add(entry) }
    }

    /// Notes a file whose articles were added.
    mutating func add(_ file: LoadLedger.File, isWhole: Bool = true) {
      report.files += 1
      report.bytes += file.bytes
      report.unpackedBytes += file.unpackedBytes
      if isWhole { files.append(file) }
    }

    /// Notes what was left out; a file that could be seen but not read counts as one.
    mutating func add(_ finding: Finding, ofFile: Bool = false) {
      report.findings.append(finding)
      if ofFile { report.files += 1 }
    }

    /// The part, after which the next one begins.
    mutating func take() -> LoadedPart {
      var full = LoadedPiece.Builder()
      swap(&full, &piece)
      defer { (report, files) = (LoadReport(), []) }
      return LoadedPart(piece: full.finish(), report: report, files: files)
    }
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
