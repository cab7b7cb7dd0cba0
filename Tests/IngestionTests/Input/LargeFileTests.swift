import Testing

@testable import Ingestion

/// Files beyond what one record may have.
@Suite struct LargeFileTests {
  /// Where a file is read from.
  enum Place: CaseIterable {
    case memory, disk
  }

  private static func read(_ text: String, path: String, limit: Int, from place: Place = .memory) throws -> (
    names: [String?], problems: [Finding.Problem]
  ) {
    var names: [String?] = []
    var problems: [Finding.Problem] = []
    let folder = try TemporaryFolder()
    try folder.write(text, to: path)
    let content: SourceContent =
      switch place {
      case .memory: .bytes(Array(text.utf8))
      case .disk: .file(try SourceFile(path: folder.path + "/" + path).open())
      }
    RecordReader(format: nil, path: path, limit: limit).read(content) { found in
      switch found {
      case .record(let record): names.append(record.name)
      case .problem(let problem, _): problems.append(problem)
      }
    }
    #expect(content.position == text.utf8.count || !problems.isEmpty)
    return (names, problems)
  }

  private static func line(_ number: Int, words: Int = 8) -> String {
    #"{"id": "r\#(number)", "text": "\#(Array(repeating: "word", count: words).joined(separator: " "))"}"#
      + "\n"
  }

  @Test(arguments: [100, 150, 1000, 4000], Place.allCases)
  func linesAreReadWhateverTheFilesSize(limit: Int, place: Place) throws {
    let text = (0..<50).map { Self.line($0) }.joined()
    let whole = try Self.read(text, path: "a.jsonl", limit: .max)
    #expect(whole.names == (0..<50).map { "r\($0)" })
    let parts = try Self.read(text, path: "a.jsonl", limit: limit, from: place)
    #expect(parts.names == whole.names)
    #expect(parts.problems.isEmpty)
  }

  @Test(arguments: Place.allCases)
  func aRecordBeyondTheLimitIsTold(place: Place) throws {
    let text = Self.line(0) + Self.line(1) + Self.line(2, words: 400)
    let read = try Self.read(text + Self.line(3), path: "a.jsonl", limit: 500, from: place)
    #expect(read.names == ["r0", "r1"])
    #expect(read.problems == [.tooLarge(limit: 500)])
  }

  @Test(arguments: Place.allCases)
  func aPageBeyondTheLimitIsTold(place: Place) throws {
    let page = "A headline\n\n" + String(repeating: "Some words of a page that never ends. ", count: 40)
    let read = try Self.read(page, path: "page.txt", limit: 500, from: place)
    #expect(read.names.isEmpty)
    #expect(read.problems == [.tooLarge(limit: 500)])
  }

  @Test func aRecordIsFoundAgainWithoutTheRestOfItsFile() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<50).map { Self.line($0) }
    try folder.write(lines.joined(), to: "a.jsonl")
    let file = SourceFile(path: folder.path + "/a.jsonl")
    let articles = Ingestion(asIs: true).articles(in: Array(lines.joined().utf8), path: file.path).articles
    let opened = try file.open()
    let source = try #require(articles.last).source
    let raw = Ingestion().rawText(of: source, in: .file(opened))
    #expect(raw?.string == Array(repeating: "word", count: 8).joined(separator: " "))
    #expect(opened.position == 0)
  }

  @Test func aFileThatShrinksWhileItIsReadEndsThere() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<50).map { Self.line($0) }
    try folder.write(lines.joined(), to: "a.jsonl")
    let file = try SourceFile(path: folder.path + "/a.jsonl").open()
    try folder.write(lines[..<20].joined(), to: "a.jsonl")
    let outcome = Ingestion(asIs: true).articles(in: .file(file), path: "a.jsonl")
    #expect(outcome.articles.count == 20)
  }
}
