import Testing

@testable import Ingestion

@Suite struct NoiseWeightsTests {
  /// A table that names an unknown feature is read as no forest at all, which no page would tell at once.
  @Test(arguments: [
    ("first", FirstBodyWeights.table), ("second", SecondBodyWeights.table), ("markup", MarkupWeights.table),
    ("title", TitleWeights.table), ("byline", BylineWeights.table),
  ])
  func everyTableOfTheScoreIsReadWhole(name: String, table: String) throws {
    let forest = try #require(Forest(table: table, columns: NoiseWeights.columns), "\(name)")
    #expect(forest.treeCount == table.split(separator: "\n").count - 1)
  }

  @Test func theTableOfJoinsIsReadWhole() throws {
    let columns = Dictionary(uniqueKeysWithValues: FragmentShape.names.enumerated().map { ($1, $0) })
    let forest = try #require(Forest(table: JoinWeights.table, columns: columns))
    #expect(forest.treeCount == JoinWeights.table.split(separator: "\n").count - 1)
  }

  @Test func aTableWithAnUnknownFeatureIsNone() {
    #expect(Forest(table: "bias 0\nshoeSize>0.5 | -1 1", columns: NoiseWeights.columns) == nil)
  }
}
