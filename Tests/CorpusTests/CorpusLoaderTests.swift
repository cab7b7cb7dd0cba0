import Foundation
import Ingestion
import Synchronization
import Testing

@testable import Corpus

/// Loading: order, copies, findings, snapshots, stopping.
@Suite struct CorpusLoaderTests {
  /// A loader whose files hold an article a line; a line `!` is a record that cannot be read.
  private static let loader = CorpusLoader { content, path in
    var outcome = Ingestion().articles(in: [], path: path)
    outcome.articles = []
    outcome.findings = []
    var offset = 0
    guard case .bytes(let bytes) = content else { return outcome }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if line.elementsEqual([UInt8(ascii: "!")]) {
        outcome.findings.append(Finding(path: path, problem: .empty))
      } else {
        let entry = Corpus.Entry.article(String(decoding: line, as: UTF8.self), path: path)
        var article = entry.article
        article.source.place.offset = offset
        article.source.digest = Digest(of: Array(line))
        outcome.articles.append(article)
      }
      offset += line.count + 1
    }
    return outcome
  } extract: { _ in
    []
  }

  private static func items(_ texts: [String]) -> [LoadItem] {
    texts.enumerated().map { .bytes(Array($1.utf8), path: "file\($0)") }
  }

  private static func texts(of corpus: Corpus) -> [String] {
    (0..<corpus.count).map { corpus[$0].article.text.string }
  }

  @Test func articlesStandInTheOrderOfTheirFiles() async throws {
    let texts = (0..<3000).map { "common word\($0) tide\($0 % 5)" }
    let corpus = await Self.loader.load(Self.items(texts))
    let order = Self.texts(of: corpus)
    #expect(order == texts)
    #expect(corpus.segments.count < 16)
    let found = corpus.positions(matching: try Query(parsing: "tide3 common"))
    #expect(found == Array(stride(from: 3, to: 3000, by: 5)))
    let whole = Corpus((0..<corpus.count).map { corpus[$0] })
    let query = try Query(parsing: "word29* OR tide1")
    let (results, expected) = (corpus.search(query), whole.search(query))
    #expect(results == expected)
    #expect(corpus.report.isComplete && corpus.report.articles == 3000 && corpus.report.files == 3000)
  }

  @Test func theSameRecordFoundAgainIsOneArticleWithTwoPlaces() async throws {
    // A copy beside the original, one in the next file, one many runs later.
    var texts = (0..<900).map { "story \($0)" }
    texts[0] = "alpha\nbeta\nalpha"
    texts[1] = "beta"
    texts[800] = "gamma\nalpha"
    let corpus = await Self.loader.load(Self.items(texts))
    #expect(corpus.count == 898 + 2)
    #expect(corpus.report.copies == 3)
    let alpha = corpus[0].article.source
    #expect(alpha.also.map(\.path) == ["file0", "file800"])
    #expect(alpha.also.first?.offset == 11)
    #expect(corpus[1].article.source.also.map(\.path) == ["file1"])
    let found = corpus.positions(matching: try Query(parsing: "alpha OR beta OR gamma"))
    // Two articles of file 0, none of file 1, one each of files 2 to 799.
    #expect(found == [0, 1, 800])
  }

  @Test func whatCannotBeReadIsToldAndTheRestIsRead() async {
    let items: [LoadItem] = [
      .bytes(Array("one\n!\ntwo".utf8), path: "a"),
      .file(path: "b") { () throws(ReadingError) in throw ReadingError(.unreadable(errno: 13)) },
      .finding(Finding(path: "c", problem: .notRegular)),
      .bytes(Array("three".utf8), path: "d"),
      .file(path: "e") { () throws(ReadingError) in throw ReadingError(.missing) },
    ]
    let corpus = await Self.loader.load(items)
    let order = Self.texts(of: corpus)
    #expect(order == ["one", "two", "three"])
    #expect(
      corpus.report.findings == [
        Finding(path: "a", problem: .empty), Finding(path: "b", problem: .unreadable(errno: 13)),
        Finding(path: "c", problem: .notRegular), Finding(path: "e", problem: .missing),
      ])
    #expect(corpus.report.files == 4)
    #expect(corpus.report.bytes == 14)
  }

  @Test func nothingGivesAnEmptyCompleteCorpus() async throws {
    let corpus = await Self.loader.load([LoadItem]())
    #expect(corpus.count == 0 && corpus.report.isComplete)
    #expect(corpus.search(try Query(parsing: "anything")).total == 0)
    #expect(corpus.positions(matching: .everything) == [])
  }

  @Test func snapshotsGrowAndEachIsWhole() async {
    let sizes = Mutex<[Int]>([])
    let texts = (0..<2000).map { "word \($0)" }
    let corpus = await Self.loader.load(Self.items(texts)) { snapshot in
      let isPrefix =
        snapshot.count == 0
        || snapshot[snapshot.count - 1].article.text.string == "word \(snapshot.count - 1)"
      #expect(isPrefix && !snapshot.report.isComplete && snapshot.report.articles == snapshot.count)
      sizes.withLock { $0.append(snapshot.count) }
    }
    let seen = sizes.withLock { $0 }
    #expect(!seen.isEmpty && seen == seen.sorted())
    #expect(corpus.count == 2000)
  }

  @Test func aStoppedLoadKeepsWhatItHas() async {
    let task = Task { await Self.loader.load(CountingItems()) }
    task.cancel()
    let corpus = await task.value
    #expect(!corpus.report.isComplete)
    let order = Self.texts(of: corpus)
    #expect(order == (0..<corpus.count).map { "n\($0)" })
  }

  /// Records enough for many parts, each a line of its own.
  private static let lines = (0..<12_000).map {
    "{\"text\": \"Record number \($0) has a few words of its own.\"}\n"
  }

  @Test func theRecordsOfOneLargeFileStandInItsOrder() async {
    let file = LoadItem.bytes(Array(Self.lines.joined().utf8), path: "large.jsonl")
    let small = LoadItem.bytes(Array("{\"text\": \"A small file.\"}".utf8), path: "small.json")
    let again = LoadItem.bytes(Array(Self.lines[7].utf8), path: "again.jsonl")
    let loader = CorpusLoader(ingestion: Ingestion(asIs: true), looksAtOutlets: false)
    let corpus = await loader.load([small, file, small, again])
    let texts = Self.texts(of: corpus)
    let expected = ["A small file."] + Self.lines.map { String($0.dropFirst(10).dropLast(3)) }
    let isSame = texts == expected
    #expect(isSame)
    #expect(corpus.report.files == 4 && corpus.report.copies == 2 && corpus.report.isComplete)
    #expect(corpus[8].article.source.also.map(\.path) == ["again.jsonl"])
  }

  @Test func aLoadOfOneLargeFileStopsAmidItsRecords() async {
    let file = LoadItem.bytes(Array(Self.lines.joined().utf8), path: "large.jsonl")
    let (firsts, first) = AsyncStream.makeStream(of: Void.self)
    let task = Task { await CorpusLoader().load([file]) { _ in first.finish() } }
    for await _ in firsts {}
    task.cancel()
    let corpus = await task.value
    #expect(!corpus.report.isComplete)
    #expect(corpus.count > 0 && corpus.count < Self.lines.count)
  }

  @Test func theStreamEndsWithTheWholeCorpus() async {
    var last: Corpus?
    for await snapshot in Self.loader.snapshots(of: Self.items((0..<500).map { "s\($0)" })) {
      last = snapshot
    }
    #expect(last?.count == 500 && last?.report.isComplete == true)
  }
}

/// Files without end: only stopping ends a load of them.
private struct CountingItems: Sequence, IteratorProtocol, Sendable {
  private var number = 0

  mutating func next() -> LoadItem? {
    defer { number += 1 }
    return .bytes(Array("n\(number)".utf8), path: "\(number)")
  }
}

/// Loading from a real folder.
@Suite struct FolderLoadingTests {
  @Test func aFolderIsReadInFullAndAMissingPathIsTold() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let inner = folder.appending(path: "inner")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page =
      "The harbour froze\n\nThe harbour froze over on Monday, and the ferries stayed where they were all day.\n"
    try Data(page.utf8).write(to: folder.appending(path: "b.txt"))
    try Data(page.utf8).write(to: inner.appending(path: "a.txt"))
    let missing = folder.path + "/nowhere"
    let corpus = await CorpusLoader(ingestion: Ingestion(asIs: true)).load(paths: [folder.path, missing])
    #expect(corpus.report.files == 2)
    #expect(corpus.report.findings.map(\.path) == [missing])
    #expect(corpus.count == 1 && corpus.report.copies == 1)
    let source = corpus.count == 1 ? corpus[0].article.source : nil
    #expect(source?.place.path.hasSuffix("b.txt") == true)
    #expect(source?.also.first?.path.hasSuffix("inner/a.txt") == true)
  }
}
