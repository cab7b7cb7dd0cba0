import Testing

@testable import Ingestion

/// Files beyond what one record may have.
@Suite struct LargeFileTests {
  private static func read(_ text: String, path: String, limit: Int) -> (
    names: [String?], problems: [Finding.Problem]
  ) {
    var names: [String?] = []
    var problems: [Finding.Problem] = []
    RecordReader(format: nil, path: path, limit: limit).read(Array(text.utf8)) { found in
      switch found {
      case .record(let record): names.append(record.name)
      case .problem(let problem, _): problems.append(problem)
      }
    }
    return (names, problems)
  }

  private static func line(_ number: Int, words: Int = 8) -> String {
    #"{"id": "r\#(number)", "text": "\#(Array(repeating: "word", count: words).joined(separator: " "))"}"#
      + "\n"
  }

  @Test(arguments: [100, 150, 1000, 4000])
  func linesAreReadWhateverTheFilesSize(limit: Int) {
    let text = (0..<50).map { Self.line($0) }.joined()
    let whole = Self.read(text, path: "a.jsonl", limit: .max)
    #expect(whole.names == (0..<50).map { "r\($0)" })
    let parts = Self.read(text, path: "a.jsonl", limit: limit)
    #expect(parts.names == whole.names)
    #expect(parts.problems.isEmpty)
  }

  @Test func aRecordBeyondTheLimitIsTold() {
    let text = Self.line(0) + Self.line(1) + Self.line(2, words: 400)
    let read = Self.read(text + Self.line(3), path: "a.jsonl", limit: 500)
    #expect(read.names == ["r0", "r1"])
    #expect(read.problems == [.tooLarge(limit: 500)])
  }

  @Test func aPageBeyondTheLimitIsTold() {
    let page = "A headline\n\n" + String(repeating: "Some words of a page that never ends. ", count: 40)
    let read = Self.read(page, path: "page.txt", limit: 500)
    #expect(read.names.isEmpty)
    #expect(read.problems == [.tooLarge(limit: 500)])
  }
}
