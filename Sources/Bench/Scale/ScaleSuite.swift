import ArgumentParser
import Corpus
import Foundation
import Glibc
import Ingestion

/// Index and search at scale, beside tantivy and ripgrep in the same run.
struct ScaleSuite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scale",
    abstract: "Loading, index and search over a made corpus: CPU time, p95, memory.",
    discussion: """
      FILE is news.jsonl.xz, the seed of the corpus; without it the words are invented. The times are those of one \
      thread, the least of three runs of each question. Needs xz; peers: tantivy in the given Python, and rg.

        swift run -c release broadsheet-bench scale ../bench/scale/news.jsonl.xz --python venv/bin/python
      """)

  @Argument(help: "The articles that the corpus is made from.", completion: .file())
  var file: String?

  @Option(help: "How many articles.")
  var articles = 100_000

  @Option(help: "How many questions of each kind.")
  var questions = 1000

  @Option(help: "The seed of all that is drawn.")
  var seed: UInt64 = 1

  @Option(help: "The Python that runs the peers.")
  var python = "python3"

  @Flag(help: "Leaves the peers out.")
  var noPeers = false

  @Option(help: "Keeps the corpus in this folder, and takes it from there.", completion: .directory)
  var keep: String?

  /// What the peers' script prints.
  private struct PeerFigures: Decodable {
    var tantivy: [String: Figure]?
    var ripgrep: [String: Double]?
    var missing: String?
  }

  /// A number, or percentiles of a time in milliseconds.
  private enum Figure: Decodable {
    case number(Double)
    case percentiles(p50: Double, p95: Double)
    case text

    init(from decoder: any Decoder) throws {
      if let number = try? decoder.singleValueContainer().decode(Double.self) {
        self = .number(number)
      } else if let both = try? decoder.singleValueContainer().decode([String: Double].self) {
        self = .percentiles(p50: both["p50"] ?? .nan, p95: both["p95"] ?? .nan)
      } else {
        self = .text
      }
    }
  }

  func run() async throws {
    let temporary = FileManager.default.temporaryDirectory.appending(path: "broadsheet-bench-\(getpid())")
    let work = keep.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? temporary
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { if keep == nil { try? FileManager.default.removeItem(at: work) } }
    let jsonl = work.appending(path: "corpus-\(articles)-\(seed)", directoryHint: .isDirectory)
    if !FileManager.default.fileExists(atPath: jsonl.path) {
      var made = try ScaleCorpus(file: file.map { URL(filePath: $0) }, seed: seed)
      try made.write(articles, to: jsonl)
      print("\(articles) articles made from \(made.origin), seed \(seed)")
    } else {
      print("\(articles) articles of an earlier run, seed \(seed)")
    }

    print("first picture, before anything is read: \(ScreenFigures.firstPaint().digits(1)) ms")
    let corpus = await load(jsonl)
    reopen(jsonl, corpus, in: work)
    let asked = ScaleQueries(from: corpus, count: questions, seed: seed)
    try await firstHits(jsonl, in: work)
    printScreen(corpus, asked)
    var figures: PeerFigures?
    if !noPeers {
      let questionFile = work.appending(path: "questions.json")
      try JSONEncoder().encode(asked).write(to: questionFile)
      let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "peers.py")
      let output = try Tool(name: python).run([script.path, jsonl.path, questionFile.path, work.path])
      figures = try JSONDecoder().decode(PeerFigures.self, from: output)
      if let missing = figures?.missing { print("Not run: tantivy (\(missing))") }
    }
    try printQueries(corpus, asked, figures)
    await printIndex(corpus, figures)
  }

  /// Loads the corpus as the program does, and tells its memory.
  private func load(_ jsonl: URL) async -> Corpus {
    let before = Self.residentBytes
    var watch = Stopwatch()
    let corpus = await watch.measure { await CorpusLoader().load(paths: [jsonl.path]) }
    let text = (0..<corpus.count).reduce(0) { sum, position in
      let article = corpus[position].article
      return sum + article.text.count + (article.metadata.title?.utf8.count ?? 0)
    }
    let megabyte = 1e6
    let resident = Double(Self.residentBytes - before)
    print(
      """
      \(corpus.count) articles, \((Double(text) / megabyte).digits(0)) MB of text; loaded in \(watch.wall.digits(1)) s, \
      \(watch.user.digits(1)) s of user time
      memory: \((resident / megabyte).digits(0)) MB, \((resident / Double(text)).digits(2)) × text \
      (must: \(((2 * Double(text) + 60 * megabyte) / megabyte).digits(0)) MB); index: \
      \((Double(corpus.indexByteCount) / megabyte).digits(0)) MB

      """)
    return corpus
  }

  /// Keeps the corpus in a cache's file and opens it again.
  private func reopen(_ jsonl: URL, _ corpus: Corpus, in work: URL) {
    let cache = CorpusCache(folder: work.appending(path: "cache").path)
    let paths = [Array(jsonl.path.utf8)]
    let key = CorpusCache.Key(paths: paths, options: "")
    let walk = FileWalk(paths, settlingTime: 0)
    _ = walk.all()
    var keeping = Stopwatch()
    keeping.measure { cache.keep(corpus, key, files: walk) }
    var opening = Stopwatch()
    let opened = opening.measure {
      let walk = FileWalk(paths)
      _ = walk.all()
      return cache.corpus(key, files: walk)
    }
    let isSame = opened.map { $0.count == corpus.count && $0.report == corpus.report } ?? false
    print(
      """
      kept in \(keeping.wall.digits(1)) s; opened again, to all searchable, in \((opening.wall * 1000).digits(0)) ms\
      \(isSame ? "" : ", and NOT the same")

      """)
  }

  /// Loads the same articles as one file, and tells when the first can be found.
  private func firstHits(_ jsonl: URL, in work: URL) async throws {
    let single = work.appending(path: "single.jsonl")
    defer { try? FileManager.default.removeItem(at: single) }
    guard FileManager.default.createFile(atPath: single.path, contents: nil) else { return }
    let output = try FileHandle(forWritingTo: single)
    let files = try FileManager.default.contentsOfDirectory(at: jsonl, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) { output.write(try Data(contentsOf: file)) }
    // What is still on its way to the disk would be waited for.
    try output.synchronize()
    try output.close()
    let query = try Query(parsing: "said")
    let start = ContinuousClock.now
    // The load is given up when it has shown what is asked for.
    let task = Task {
      for await corpus in CorpusLoader().snapshots(of: FileWalk([Array(single.path.utf8)]).all())
      where !corpus.search(query, limit: 20).hits.isEmpty { return corpus.count }
      return 0
    }
    let count = await task.value
    let wall = start.duration(to: .now) / .milliseconds(1)
    print("all in one file: the first hits, in \(count) articles, after \(wall.digits(0)) ms\n")
  }

  private func printScreen(_ corpus: Corpus, _ asked: ScaleQueries) {
    var screen = ScreenFigures(corpus)
    let filters = Array(asked.pairs.prefix(40)).map { $0.joined(separator: " ") }
    for name in ["unprepared", "prepared"] {
      if name == "prepared" {
        var watch = Stopwatch()
        watch.measure { corpus.prepareQuestions() }
        print("prepared for questions in \(watch.user.digits(2)) s of user time")
      }
      let times = screen.keys(typing: filters).sorted()
      guard !times.isEmpty else { return }
      print(
        """
        a key of a filter to the list's new picture, \(name): p50 \(times[times.count / 2].digits(2)) ms, \
        p95 \(times[times.count * 95 / 100].digits(2)) ms, most \(times[times.count - 1].digits(1)) ms
        """)
    }
    print("")
  }

  /// So many articles are indexed at a time, as loading makes segments: all a million would not fit into memory.
  private static let mostIndexed = 100_000

  private func printIndex(_ corpus: Corpus, _ figures: PeerFigures?) async {
    var (alone, both) = (Stopwatch(), Stopwatch())
    for start in stride(from: 0, to: corpus.count, by: Self.mostIndexed) {
      let entries = (start..<min(corpus.count, start + Self.mostIndexed)).map { corpus[$0] }
      _ = alone.measure { Corpus(entries) }
      // Loading gives each core articles of its own; so here, half of them each.
      let middle = entries.count / 2
      let (lower, upper) = (Array(entries[..<middle]), Array(entries[middle...]))
      _ = await both.measure {
        async let first = Corpus(lower)
        async let second = Corpus(upper)
        return await (first, second)
      }
    }
    var line =
      "index of \(corpus.count) articles, one thread: \(alone.processor.digits(2)) s of processor time"
    if case .number(let build)? = figures?.tantivy?["build"] {
      line += "; tantivy \(build.digits(2)) s, \((build / alone.processor).digits(1)) times as much"
    }
    print(
      """
      \(line)
      second core: \(alone.wall.digits(2)) s on the clock with one, \(both.wall.digits(2)) s with two, \
      \((alone.wall / both.wall).digits(2)) times as fast
      """)
  }

  private func printQueries(_ corpus: Corpus, _ asked: ScaleQueries, _ figures: PeerFigures?) throws {
    var table = TextTable("ms, top 20 ranked and counted", "p50", "p95", "tantivy p95", "counted", "ratio")
    func row(_ name: String, _ questions: [String], peer: String? = nil) throws {
      let queries = try questions.map { try Query(parsing: $0) }
      let times = queries.map { query in Self.milliseconds { _ = corpus.search(query, limit: 20) } }.sorted()
      guard !times.isEmpty else { return }
      let p95 = times[min(times.count - 1, times.count * 95 / 100)]
      var cells = [name, times[times.count / 2].digits(3), p95.digits(3)]
      if let peer, case .percentiles(_, let bare)? = figures?.tantivy?[peer],
        case .percentiles(_, let counted)? = figures?.tantivy?[peer + ", counted"]
      {
        cells += [bare.digits(3), counted.digits(3), (p95 / bare).digits(2)]
      }
      table.append(cells)
    }
    try row("word, as it stands", asked.words.map { "\"\($0)\"" }, peer: "word")
    try row("word, in its forms", asked.words, peer: "word")
    try row("two words, as they stand", asked.pairs.map { "\"\($0[0])\" \"\($0[1])\"" }, peer: "and")
    try row("two words, in their forms", asked.pairs.map { $0.joined(separator: " ") }, peer: "and")
    try row("prefix of 3 or 4 letters", asked.prefixes.map { $0 + "*" }, peer: "prefix")
    try row("phrase of two", asked.phrases.map { "\"\($0[0]) \($0[1])\"" }, peer: "phrase")
    try row("one edit", asked.misspelt.map { $0 + "~" }, peer: "fuzzy")
    try row("two edits", asked.misspelt.map { $0 + "~2" })
    print(table.text + "\n")
    var patterns = TextTable("pattern over every text", "ms", "rg -j1 ms", "ratio")
    for pattern in asked.patterns {
      let query = try Query(parsing: "/\(pattern)/")
      let time = Self.milliseconds { _ = corpus.search(query, limit: 20) }
      var cells = [pattern, time.digits(0)]
      if let peer = figures?.ripgrep?[pattern] { cells += [peer.digits(0), (time / peer).digits(2)] }
      patterns.append(cells)
    }
    print(patterns.text + "\n")
  }

  /// What a question takes of this thread: the least of three.
  private static func milliseconds(_ ask: () -> Void) -> Double {
    (0..<3).map { _ in
      let start = Stopwatch.threadTime
      ask()
      return (Stopwatch.threadTime - start) * 1000
    }.min() ?? 0
  }

  private static var residentBytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}
