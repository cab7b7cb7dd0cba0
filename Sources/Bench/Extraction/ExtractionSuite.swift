import ArgumentParser
import Foundation
import Ingestion

/// Scores and speed of the ingestion library on real pages, beside its peers.
struct ExtractionSuite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extraction",
    abstract:
      "Article extraction from dumps and HTML: scores by the benchmark's scorer, speed on one thread.",
    discussion: """
      FOLDER holds score.py and a folder a half with pages.jsonl.xz, dumps.jsonl.xz and html.tar.xz. Needs python3, xz \
      and tar; the peers are those that the given Python has.

        swift run -c release broadsheet-bench extraction ../bench/extraction --python venv/bin/python
      """)

  @Argument(help: "The benchmark's folder.", completion: .directory)
  var folder: String

  @Option(help: "The half to measure: a folder in it.")
  var half = "dev"

  @Option(help: "The Python that runs the peers.")
  var python = "python3"

  @Option(help: "A peer to run beside, by name (C4, trafilatura, …); all without it. May be repeated.")
  var peer: [String] = []

  @Flag(help: "Leaves the peers out.")
  var noPeers = false

  @Option(help: "Keeps the predictions in this folder.", completion: .directory)
  var keep: String?

  func run() async throws {
    let temporary = FileManager.default.temporaryDirectory.appending(path: "broadsheet-bench-\(getpid())")
    let work = keep.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? temporary
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { if keep == nil { try? FileManager.default.removeItem(at: work) } }
    let data = try ExtractionData(in: URL(filePath: folder), half: half, work: work)
    print("\(data.pages.count) pages, \(data.dumps.count) dumps; one thread; MB/s of input\n")

    let dumps = try predictions(
      .made(of: data.dumps.lazy.map { ($0.id, $0.dumper, Array($0.text.utf8)) }, format: .text),
      to: work.appending(path: "broadsheet-dumps.jsonl"), data)
    let pages = try predictions(
      .made(of: data.pages.map { ($0.id, nil, try data.html(of: $0)) }, format: .html),
      to: work.appending(path: "broadsheet-html.jsonl"), data)

    var peers: [Peers.Result] = []
    if !noPeers {
      peers = try Peers.results(on: data, python: python, only: peer, work: work)
    }
    var (dumpRows, pageRows) = ([dumps], [pages])
    for peer in peers where peer.missing == nil {
      let row = try self.row(of: peer, data)
      if peer.input == "dumps" { dumpRows.append(row) } else { pageRows.append(row) }
    }
    print("Dumps, all seven dumpers\n" + Self.table(of: dumpRows) + "\n")
    print("Dumps, each dumper alone\n" + Self.dumperTable(of: dumpRows) + "\n")
    print("HTML\n" + Self.table(of: pageRows) + "\n")
    print("HTML, F1 of each collection\n" + Self.collectionTable(of: pageRows) + "\n")
    if let rival = pageRows.first(where: { $0.name.hasPrefix("trafilatura") }) {
      let both = try Scores(of: rival.file, pages.file, gold: data.gold, scorer: data.scorer)
      print("HTML, Broadsheet minus trafilatura, page by page: \(both.difference ?? "not told")\n")
    }
    print(
      "Dumps of pages with a sister page of their outlet: the pages of a dumper as one corpus, no address told"
    )
    print(try await CorpusGain(data: data, alone: dumps.file, work: work).text + "\n")
    for peer in peers {
      if let why = peer.missing { print("Not run: \(peer.name) (\(why))") }
    }
  }

  /// A system's line in the tables.
  struct Row {
    var name: String
    var file: URL
    var scores: Scores
    var bytes: Int
    var user: Double
    var wall: Double
  }

  private func predictions(_ made: Predictions, to file: URL, _ data: ExtractionData) throws -> Row {
    try made.write(to: file)
    return Row(
      name: "Broadsheet", file: file, scores: try Scores(of: file, gold: data.gold, scorer: data.scorer),
      bytes: made.bytes, user: made.time.user, wall: made.time.wall)
  }

  private func row(of peer: Peers.Result, _ data: ExtractionData) throws -> Row {
    let file = URL(filePath: peer.file ?? "")
    return Row(
      name: "\(peer.name) \(peer.version ?? "")", file: file,
      scores: try Scores(of: file, gold: data.gold, scorer: data.scorer), bytes: peer.bytes ?? 0,
      user: peer.user ?? 0, wall: peer.wall ?? 0)
  }
}

extension ExtractionSuite {
  /// Bodies, metadata and speed, a system a line.
  static func table(of rows: [Row]) -> String {
    var table = TextTable(
      "system", "F1", "+-", "P", "R", "pF1", "noise", "wreck", "title", "author", "date", "MB/s user",
      "MB/s wall")
    for row in rows {
      let all = row.scores["ALL"]?.figures ?? [:]
      let names = ["F1", "interval", "P", "R", "pF1", "noise", "wreck"]
      let megabytes = Double(row.bytes) / 1e6
      table.append(
        [row.name] + names.map { (all[$0] ?? .nan).digits($0 == "F1" ? 4 : 3) }
          + ["title", "author", "date"].map { (row.scores.metadata[$0] ?? .nan).digits(3) }
          + [(megabytes / row.user).digits(1), (megabytes / row.wall).digits(1)])
    }
    return table.text
  }

  /// Each dumper's F1, a dumper a line.
  static func dumperTable(of rows: [Row]) -> String {
    var table = TextTable(["dumper"] + rows.map(\.name))
    for dumper in rows.first?.scores.rows.map(\.name).filter({ $0.hasPrefix("dump ") }) ?? [] {
      table.append(
        [String(dumper.dropFirst(5))] + rows.map { ($0.scores[dumper]?.figures["F1"] ?? .nan).digits(4) })
    }
    return table.text
  }

  /// Each collection's F1, a collection a line.
  static func collectionTable(of rows: [Row]) -> String {
    var table = TextTable(["collection"] + rows.map(\.name))
    for name in rows.first?.scores.rows.map(\.name).filter({ $0 != "ALL" }) ?? [] {
      table.append([name] + rows.map { ($0.scores[name]?.figures["F1"] ?? .nan).digits(4) })
    }
    return table.text
  }
}
