import Foundation
import Ingestion
import SeededNumbers
import Testing

@testable import Corpus

/// Corpora kept in files: what is opened is what was read, and nothing else is opened.
@Suite struct CorpusCacheTests {
  /// A folder with pages and a folder for the cache, both deleted in the end.
  private static func withFolders(_ body: (_ pages: URL, _ cache: CorpusCache) async throws -> Void)
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let pages = folder.appending(path: "pages")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for number in 0..<12 {
      let page = """
        Ferries stop for the night \(number)

        By Ada Quill

        The harbour froze over on Monday, and ferry \(number) stayed where it was all day long.

        “Nobody has seen the like of it in these waters,” said harbour master Jonas Reed, who has worked there since 1988.

        Sign up for our newsletter
        """
      let file = pages.appending(path: "page\(number % 9).txt")
      try Data(page.utf8).write(to: file)
      // As old as files that nobody has touched for a while.
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -3600)], ofItemAtPath: file.path)
    }
    try await body(pages, CorpusCache(folder: folder.appending(path: "cache").path))
  }

  private static func entries(of corpus: Corpus) -> [Corpus.Entry] { (0..<corpus.count).map { corpus[$0] } }

  private static func kept(in cache: CorpusCache) throws -> URL {
    let names = try FileManager.default.contentsOfDirectory(atPath: cache.folder)
    return URL(filePath: cache.folder).appending(path: try #require(names.first))
  }

  /// Reads the pages and keeps what they give as if they had been there for long.
  private static func read(_ pages: URL, into cache: CorpusCache, _ key: CorpusCache.Key) async throws
    -> Corpus
  {
    let walk = FileWalk([Array(pages.path.utf8)], settlingTime: 0)
    let ledger = LoadLedger()
    let corpus = await CorpusLoader().load(walk.items, ledger: ledger)
    cache.keep(corpus, key, files: walk, ledger: ledger)
    return corpus
  }

  private static func opened(_ pages: URL, _ cache: CorpusCache, _ key: CorpusCache.Key) -> Corpus? {
    let walk = FileWalk([Array(pages.path.utf8)])
    _ = walk.all()
    return cache.corpus(key, files: walk)
  }

  @Test func whatIsOpenedIsWhatWasRead() async throws {
    try await Self.withFolders { pages, cache in
      let key = CorpusCache.Key(paths: [Array(pages.path.utf8)], options: "")
      let read = try await Self.read(pages, into: cache, key)
      #expect(read.count == 9)
      let opened = try #require(Self.opened(pages, cache, key))
      #expect(opened.report == read.report)
      #expect(Self.entries(of: opened) == Self.entries(of: read))
      for question in ["harbour", "froz*", "\"over on\"", "/nobody has/", "speaker:reed", "ferrys~"] {
        let query = try Query(parsing: question)
        #expect(opened.search(query) == read.search(query), "\(question)")
        #expect(read.search(query).total > 0, "\(question)")
      }
    }
  }

  @Test func aChangedFolderIsNotOpened() async throws {
    try await Self.withFolders { pages, cache in
      let key = CorpusCache.Key(paths: [Array(pages.path.utf8)], options: "")
      _ = try await Self.read(pages, into: cache, key)
      #expect(
        Self.opened(pages, cache, CorpusCache.Key(paths: [Array(pages.path.utf8)], options: "as is")) == nil)
      try Data("Another page, and a long one, of which nobody has heard.".utf8).write(
        to: pages.appending(path: "new.txt"))
      #expect(Self.opened(pages, cache, key) == nil)
      try FileManager.default.removeItem(at: pages.appending(path: "new.txt"))
      #expect(Self.opened(pages, cache, key) != nil)
      try Data("The same name with other words in it, written just now.".utf8).write(
        to: pages.appending(path: "page3.txt"))
      #expect(Self.opened(pages, cache, key) == nil)
    }
  }

  @Test func onlyChangedFilesAreReadAgain() async throws {
    try await Self.withFolders { pages, cache in
      let key = CorpusCache.Key(paths: [Array(pages.path.utf8)], options: "")
      let records = (0..<5).map { number in
        #"{"title": "Lamp \#(number)", "text": "The lamp on pier \#(number) was lit again after a long and dark winter."}"#
      }
      try Data(records.joined(separator: "\n").utf8).write(to: pages.appending(path: "lamps.jsonl"))
      let first = try await Self.read(pages, into: cache, key)
      #expect(first.count == 14)
      try Data(
        """
        Ferries stop for the night 4

        The harbour thawed on Sunday, and ferry 4 went out again before it was light.

        Sign up for our newsletter
        """.utf8
      ).write(to: pages.appending(path: "page4.txt"))
      try FileManager.default.removeItem(at: pages.appending(path: "page7.txt"))
      try Data("A page that nobody has read, and of which there is little to tell.".utf8).write(
        to: pages.appending(path: "page2b.txt"))

      let walk = FileWalk([Array(pages.path.utf8)], settlingTime: 0)
      let items = cache.unchanged(key, among: walk.all(), files: walk)
      let read = items.compactMap { item in
        if case .file(let path, _) = item { path.split(separator: "/").last.map(String.init) } else { nil }
      }
      #expect(read == ["page2b.txt", "page4.txt"])
      let ledger = LoadLedger()
      let again = await CorpusLoader().load(items, ledger: ledger)
      let fresh = await CorpusLoader().load(paths: [pages.path])
      #expect(Self.entries(of: again) == Self.entries(of: fresh))
      #expect(again.report == fresh.report)
      for question in ["harbour", "thawed", "\"lit again\"", "lamp*", "ferry -thawed"] {
        let query = try Query(parsing: question)
        #expect(again.search(query) == fresh.search(query), "\(question)")
      }
      // What was kept of the second load serves a third.
      cache.keep(again, key, files: walk, ledger: ledger)
      #expect(Self.opened(pages, cache, key)?.count == fresh.count)
      try Data("Again another page, the fourth of its name.".utf8).write(
        to: pages.appending(path: "page4.txt"))
      let later = FileWalk([Array(pages.path.utf8)], settlingTime: 0)
      let last = await CorpusLoader().load(cache.unchanged(key, among: later.all(), files: later))
      let lastFresh = await CorpusLoader().load(paths: [pages.path])
      #expect(Self.entries(of: last) == Self.entries(of: lastFresh))
    }
  }

  @Test func aCopyIsReadAgainWhenItsFirstIsGone() async throws {
    try await Self.withFolders { pages, cache in
      let key = CorpusCache.Key(paths: [Array(pages.path.utf8)], options: "")
      let page = Data("The lock keeper counted the barges twice and wrote the number down in his book.".utf8)
      try page.write(to: pages.appending(path: "barges-1.txt"))
      try page.write(to: pages.appending(path: "barges-2.txt"))
      let first = try await Self.read(pages, into: cache, key)
      #expect(first.report.copies == 1)
      try FileManager.default.removeItem(at: pages.appending(path: "barges-1.txt"))
      let walk = FileWalk([Array(pages.path.utf8)], settlingTime: 0)
      let again = await CorpusLoader().load(cache.unchanged(key, among: walk.all(), files: walk))
      let fresh = await CorpusLoader().load(paths: [pages.path])
      #expect(Self.entries(of: again) == Self.entries(of: fresh))
      #expect(again.report == fresh.report)
    }
  }

  @Test func filesThatWereWrittenJustNowAreNotTrusted() async throws {
    try await Self.withFolders { pages, cache in
      try Data("Written in the same second as it was read, perhaps twice.".utf8).write(
        to: pages.appending(path: "young.txt"))
      let walk = FileWalk([Array(pages.path.utf8)])
      let corpus = await CorpusLoader().load(walk.items)
      let key = CorpusCache.Key(paths: [Array(pages.path.utf8)], options: "")
      cache.keep(corpus, key, files: walk)
      #expect(!cache.mayHold(key))
    }
  }

  @Test func aDamagedFileIsAsGoodAsNone() async throws {
    try await Self.withFolders { pages, cache in
      let key = CorpusCache.Key(paths: [Array(pages.path.utf8)], options: "")
      _ = try await Self.read(pages, into: cache, key)
      let file = try Self.kept(in: cache)
      let whole = [UInt8](try Data(contentsOf: file))
      var generator = SeededGenerator(seed: 7)
      for _ in 0..<60 {
        var damaged = whole
        if Bool.random(using: &generator) {
          damaged[Int.random(in: whole.indices, using: &generator)] ^=
            1 << UInt8.random(in: 0..<8, using: &generator)
        } else {
          damaged.removeLast(Int.random(in: 1...whole.count, using: &generator))
        }
        try Data(damaged).write(to: file, options: .atomic)
        #expect(Self.opened(pages, cache, key) == nil)
      }
      try Data(whole).write(to: file, options: .atomic)
      #expect(Self.opened(pages, cache, key) != nil)
    }
  }
}
