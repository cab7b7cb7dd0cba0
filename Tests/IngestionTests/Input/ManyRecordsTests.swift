import Testing

@testable import Ingestion

/// Files of so many records that all cores make articles of them.
@Suite struct ManyRecordsTests {
  /// Lines of records, with broken and empty ones among them.
  private static let lines: [String] = (1...1200).map { number in
    switch number {
    case _ where number % 97 == 0: #"{"id": "\#(number)", "text": "cut"#
    case _ where number % 101 == 0: #"{"id": "\#(number)", "text": " "}"#
    default:
      #"{"id": "\#(number)", "text": "Ferry number \#(number) came in late.\n\n"#
        + String(repeating: "The harbour master wrote down when it did, and why. ", count: 8) + #""}"#
    }
  }
  private static let file = Array(lines.joined(separator: "\n").utf8)

  /// What each line gives by itself: its article, or its problem.
  private func oneByOne() -> (ids: [String?], texts: [String], problems: [Finding]) {
    var (ids, texts, problems): ([String?], [String], [Finding]) = ([], [], [])
    for (index, line) in Self.lines.enumerated() {
      let outcome = Ingestion(format: .jsonl).articles(in: Array(line.utf8), path: "log.jsonl")
      ids += outcome.articles.map(\.source.record)
      texts += outcome.articles.map(\.text.string)
      problems += outcome.findings.map { Finding(path: $0.path, record: index + 1, problem: $0.problem) }
    }
    return (ids, texts, problems)
  }

  @Test func recordsAndProblemsComeInTheFilesOrder() {
    let alone = oneByOne()
    #expect(Self.file.count > 300_000)
    #expect(alone.problems.count == 12 + 11)
    for bytes in [Self.file, Packing.gzip(Self.file)] {
      let outcome = Ingestion(format: .jsonl).articles(in: bytes, path: "log.jsonl")
      #expect(outcome.articles.map(\.source.record) == alone.ids)
      #expect(outcome.articles.map(\.text.string) == alone.texts)
      #expect(outcome.findings == alone.problems)
      #expect(outcome.unpackedBytes == Self.file.count)
    }
  }

  /// Files of few records are not worth waking other cores for; the order is the same.
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1000]) func whatIsMadeOnAllCoresStandsInOrder(count: Int) {
    #expect(concurrently(count) { $0 * 3 } == (0..<count).map { $0 * 3 })
  }
}
