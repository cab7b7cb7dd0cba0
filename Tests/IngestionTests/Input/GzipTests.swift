import Testing

@testable import Ingestion

@Suite struct GzipTests {
  private func read(_ bytes: [UInt8], path: String = "dump.txt.gz", asIs: Bool = true) -> Ingestion.Outcome {
    Ingestion(asIs: asIs).articles(in: bytes, path: path)
  }

  @Test func aPackedFileIsReadAsWhatIsInIt() {
    let text = read(Packing.gzip("Words of a dump."))
    #expect(text.articles.map(\.text.string) == ["Words of a dump."])
    #expect(text.findings.isEmpty)
    #expect(text.unpackedBytes == 16)
    let lines = read(Packing.gzip("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"), path: "dump")
    #expect(lines.articles.map(\.text.string) == ["One.", "Two."])
    #expect(lines.articles.map(\.source.place.offset) == [0, 17])
    #expect(lines.articles.map(\.source.format) == [.jsonl, .jsonl])
  }

  @Test func theRecordOfAnArticleIsFoundAgain() throws {
    let file = Packing.gzip("{\"text\": \"One.\"}\n{\"text\": \"Two.\\r\\nShare this\"}\n")
    let article = try #require(read(file, path: "dump").articles.last)
    #expect(Ingestion().rawText(of: article.source, in: .bytes(file))?.string == "Two.\nShare this")
    #expect(
      Ingestion().rawText(of: article.source, in: .bytes(Packing.gzip("{\"text\": \"Two!\"}\n"))) == nil)
  }

  @Test func manyMembersAreOneText() {
    let parts = ["One.\n\n", "", "Two.\n\n", "Three."]
    let outcome = read(parts.flatMap { Packing.gzip($0) } + Array(repeating: 0, count: 512))
    #expect(outcome.articles.map(\.text.string) == [parts.joined()])
    #expect(outcome.findings.isEmpty)
  }

  @Test func aCutFileGivesWhatItHoldsAndSaysSo() {
    var random = Seeded(1)
    let text = (0..<4000).map { _ in "word\(random.below(1_000_000)) " }.joined()
    let packed = Packing.gzip(text)
    let outcome = read(Array(packed[..<(packed.count / 2)]))
    #expect(outcome.findings.map(\.problem) == [.truncated])
    let held = outcome.articles.first?.text.string ?? ""
    #expect(held.utf8.count > text.utf8.count / 3)
    #expect(text.hasPrefix(held))
  }

  @Test func aWrongChecksumIsTold() {
    var packed = Packing.gzip("Words of a dump.")
    packed[packed.count - 5] ^= 0xFF
    let outcome = read(packed)
    #expect(outcome.articles.map(\.text.string) == ["Words of a dump."])
    #expect(outcome.findings.map(\.problem) == [.truncated])
  }

  @Test func theMembersBehindADamagedOneAreFoundAgain() {
    let members = (1...4).map { Packing.gzip("{\"text\": \"Record number \($0).\"}\n") }
    var bad = members[1]
    for index in 12..<24 { bad[index] = 0xFF }
    let outcome = read(members[0] + bad + members[2] + members[3], path: "dump.jsonl.gz")
    #expect(
      outcome.articles.map(\.text.string) == ["Record number 1.", "Record number 3.", "Record number 4."])
    #expect(outcome.findings.contains { $0.problem == .truncated })
  }

  @Test func aBombIsStoppedAtTheLimit() {
    let bomb = Packing.gzip([UInt8](repeating: 0x20, count: 64 << 20))
    var reader = GzipReader(bomb)
    var text: [UInt8] = []
    #expect(reader.fill(&text, to: .max) == .limit)
    #expect(text.count < 13 * bomb.count / 10 * GzipReader.largestRatio)
    #expect(text.count < 20 << 20)
    #expect(read(bomb).findings.contains { $0.problem == .expandsTooMuch })
    // Bombs of many small members are no better.
    let small = Packing.gzip([UInt8](repeating: 0x20, count: 1 << 20))
    var many = GzipReader((0..<64).flatMap { _ in small })
    text = []
    #expect(many.fill(&text, to: .max) == .limit)
    #expect(text.count <= 4 << 20)
  }

  @Test func aLongFileOfRecordsIsReadWindowByWindow() {
    var random = Seeded(7)
    let lines = (0..<40_000).map { number in
      "{\"id\": \(number), \"text\": \"\((0..<24).map { _ in "w\(random.below(100_000))" }.joined(separator: " "))\"}\n"
    }
    let outcome = read(Packing.gzip(lines.joined()), path: "long.jsonl.gz")
    #expect(outcome.articles.count == lines.count)
    #expect(outcome.articles.last?.source.record == "39999")
    #expect(
      outcome.articles.last?.source.place.offset == lines.dropLast().reduce(0) { $0 + $1.utf8.count })
    #expect(outcome.findings.isEmpty)
  }

  /// Whatever is cut or overwritten, nothing traps, what was unpacked before the damage is there, and damage is told.
  @Test(arguments: UInt64(0)..<200)
  func damageCostsNothingThatStandsBeforeIt(seed: UInt64) {
    var random = Seeded(seed)
    let records = (0..<12).map { "{\"text\": \"Record \($0) has \(random.below(1_000_000)) words.\"}\n" }
    let members = records.map { Packing.gzip($0) }
    let whole = Array(members.joined())
    let (bytes, from) = random.damaged(whole)
    let outcome = read(bytes, path: "dump.jsonl.gz")
    var ends: [Int] = []
    for member in members { ends.append((ends.last ?? 0) + member.count) }
    let intact = ends.count { $0 <= from }
    let expected = records.prefix(intact).map { $0.dropFirst(10).dropLast(3) }
    #expect(outcome.articles.prefix(intact).map(\.text.string) == expected.map(String.init))
  }
}
