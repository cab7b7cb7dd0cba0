import CScore
import Testing

@testable import Ingestion

@Suite struct ForestTests {
  private static let names = ["ink", "paper", "margin"]
  private static let columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })

  /// Trees of a depth, of random questions and leaves.
  private func forest(depth: Int, trees: Int, _ random: inout Seeded) throws -> Forest {
    var lines = ["bias 0.125"]
    for _ in 0..<trees {
      let questions = (0..<depth).map { _ in
        "\(Self.names[random.below(3)])>\(random.below(19) - 9)"
      }
      let leaves = (0..<1 << depth).map { _ in "\(Float(random.below(4000)) / 1000 - 2)" }
      lines.append("\(questions.joined(separator: " ")) | \(leaves.joined(separator: " "))")
    }
    return try #require(Forest(table: lines.joined(separator: "\n"), columns: Self.columns))
  }

  /// Each variant looks leaves up in its own way by depth, and takes blocks in groups of its own size.
  @Test(arguments: [0, 1, 3, 4, 5, 6], [1, 16, 17, 33, 70])
  func allVariantsOfTheLoopGiveTheSameSums(depth: Int, blocks: Int) throws {
    var random = Seeded(UInt64(depth * 100 + blocks))
    let forest = try forest(depth: depth, trees: 20, &random)
    var table = FeatureTable(blocks: blocks, plan: ColumnPlan(all: 3))
    table.withColumns { columns in
      for column in 0..<3 {
        for block in 0..<blocks { columns[column][block] = Float(random.below(21) - 10) }
      }
    }
    let portable = forest.sums(table, variant: forest_portable)
    #expect(portable.count == blocks)
    if depth > 0, blocks > 16 { #expect(Set(portable).count > 1) }
    for variant in [forest_avx2, forest_avx512] where forest_runs(variant) {
      #expect(forest.sums(table, variant: variant) == portable)
    }
  }

  /// Portable sums are what the trees say when they are walked one by one.
  @Test func aTreeIsWalkedFromItsFirstQuestionAsTheLowestBit() throws {
    let forest = try #require(
      Forest(table: "bias 1\nink>0.5 paper>2 | 10 20 30 -4e1\nmargin>-1.5 | 0.25 0.5", columns: Self.columns))
    var table = FeatureTable(blocks: 4, plan: ColumnPlan(all: 3))
    table.withColumns { columns in
      for (block, values) in [(0, 0, -2), (1, 2, -1), (0, 3, 0), (1, 3, -1.5)].enumerated() {
        columns[0][block] = Float(values.0)
        columns[1][block] = Float(values.1)
        columns[2][block] = Float(values.2)
      }
    }
    #expect(forest.sums(table) == [11.25, 21.5, 31.5, -38.75])
  }

  /// Columns that no forest asks for share a place behind the others.
  @Test func aPlanGivesPlacesToWhatIsAskedFor() {
    let plan = ColumnPlan(first: 2, of: 6, asked: [4])
    #expect((0..<6).map(plan.place(of:)) == [0, 1, 3, 3, 2, 3])
    #expect((0..<6).map(plan.wants) == [true, true, false, false, true, false])
    #expect(plan.count == 4)
  }
}
