import Ingestion
import Testing

@testable import Corpus

/// Keywords in context.
@Suite struct ConcordanceTests {
  private static let corpus = Corpus([
    .article("The old mill stands by the river.\nNobody works at the mill today.", language: "en"),
    .article("A mill burns.\tThe Mill is lost", language: "en"),
  ])

  private static func lines(_ query: String, by order: Concordance.Order = .place) throws -> [String] {
    let concordance = Concordance(of: try Query(parsing: query), in: corpus, at: [0, 1])
    return concordance.numbers(by: order).map {
      let line = concordance.lines[$0]
      return "\(line.left)[\(line.match)]\(line.right)"
    }
  }

  @Test func everyPlaceStandsInItsBlockOnOneLine() throws {
    #expect(
      try Self.lines("mill") == [
        "The old [mill] stands by the river.", "Nobody works at the [mill] today.",
        "A [mill] burns. The Mill is lost",
        "A mill burns. The [Mill] is lost",
      ])
  }

  @Test func placesAreSortedByTheirNeighbours() throws {
    // The nearest word to the left decides, then the next: a, old, the at, the burns.
    #expect(
      try Self.lines("mill", by: .left).map { $0.prefix { $0 != "[" } } == [
        "A ", "The old ", "Nobody works at the ", "A mill burns. The ",
      ])
    #expect(
      try Self.lines("mill", by: .right).map { $0.drop { $0 != "]" } } == [
        "] burns. The Mill is lost", "] is lost", "] stands by the river.", "] today.",
      ])
  }

  @Test func beyondTheLimitPlacesAreCountedOnly() throws {
    let concordance = Concordance(of: try Query(parsing: "mill"), in: Self.corpus, at: [0, 1], limit: 3)
    #expect(concordance.lines.count == 3)
    #expect(concordance.total == 4)
  }

  @Test func aPatternAndAPhraseHavePlacesToo() throws {
    #expect(
      try Self.lines("/m[a-z]ll (is|to)/i") == [
        "Nobody works at the [mill to]day.", "A mill burns. The [Mill is] lost",
      ])
    #expect(try Self.lines("\"old mill\"") == ["The [old mill] stands by the river."])
  }
}
