import Testing

@testable import Ingestion

@Suite struct NoiseWeightsTests {
  /// A table that names an unknown feature is read as no forest at all, which no page would tell at once.
  @Test(arguments: [
    ("first", FirstBodyWeights.table), ("markup", MarkupWeights.table), ("title", TitleWeights.table),
    ("byline", BylineWeights.table),
  ])
  func everyTableOfTheScoreIsReadWhole(name: String, table: String) throws {
    let forest = try #require(Forest(table: table, columns: NoiseWeights.columns), "\(name)")
    #expect(forest.treeCount == table.split(separator: "\n").count - 1)
  }

  @Test(arguments: [TextNetWeights.table, MarkupNetWeights.table])
  func everyTableOfANetworkIsReadWhole(table: String) throws {
    let net = try #require(ConvolutionNet(table: table, columns: NoiseWeights.columns))
    #expect(net.columns.count == table.split(separator: "\n").count { $0.hasPrefix("input") })
    #expect(net.columns.count > 50)
  }

  @Test func theTableOfJoinsIsReadWhole() throws {
    let columns = Dictionary(uniqueKeysWithValues: FragmentShape.names.enumerated().map { ($1, $0) })
    let forest = try #require(Forest(table: JoinWeights.table, columns: columns))
    #expect(forest.treeCount == JoinWeights.table.split(separator: "\n").count - 1)
  }

  @Test func theTableOfWordsIsReadWhole() throws {
    let table = try #require(WordTable(table: WordWeights.table))
    #expect(table.count == WordWeights.table.split { $0 == " " || $0 == "\n" }.count)
    #expect(table.count > 1000)
  }

  @Test func wordsGiveTheSumOfTheirWeights() throws {
    let table = try #require(WordTable(table: "harbour:150 cookies:-200\nferry:25"))
    func sum(_ words: String) -> Float {
      PhraseHash.hashes(of: words).map(Vocabulary.key).withUnsafeBufferPointer { table.sum(of: $0[...]) }
    }
    #expect(sum("Harbour ferry") == 1.75)
    #expect(sum("cookies, cookies") == -4)
    #expect(sum("gulls") == 0)
  }

  @Test(arguments: ["harbour", "harbour:much", "harbour:1:2"])
  func aTableOfWordsWithABrokenEntryIsNone(table: String) { #expect(WordTable(table: table) == nil) }

  @Test func aTableWithAnUnknownFeatureIsNone() {
    #expect(Forest(table: "bias 0\nshoeSize>0.5 | -1 1", columns: NoiseWeights.columns) == nil)
  }
}
