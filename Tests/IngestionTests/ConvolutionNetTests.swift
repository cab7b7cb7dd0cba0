import CScore
import Testing

@testable import Ingestion

@Suite struct ConvolutionNetTests {
  private static let names = ["ink", "paper", "margin"]
  private static let columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })

  private func table(_ columns: [[Float]]) -> FeatureTable {
    var table = FeatureTable(blocks: columns[0].count, plan: ColumnPlan(all: columns.count))
    table.withColumns { writer in
      for (column, values) in columns.enumerated() {
        for (block, value) in values.enumerated() { writer[column][block] = value }
      }
    }
    return table
  }

  /// One channel of four looks at ink alone, and then adds the block before it and twice the one behind it.
  @Test func aBlockIsGivenWhatStandsAroundIt() throws {
    let net = try #require(
      ConvolutionNet(
        table: """
          bias 0.5
          input ink 1 2
          layer 1 1 1
          output 0 1
          output 0 0
          output 0 0
          output 0 0
          layer 3 1 1
          output 0.25 1 0 2 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          last 1 9 9 9
          """, columns: Self.columns))
    // Comparable: 0, 2, 5 (no more than that), and nothing of what is below the mean.
    let sums = net.sums(table([[1, 2, 40, -7]]))
    // Before itself, itself, behind itself: each is its own, a quarter, and what stands around it.
    let expected: [Float] = [4.75, 12.75, 7.75, 5.75]
    #expect(sums == expected)
  }

  /// Networks of four channels look at one block each, the first at the one before and the second at the one behind.
  @Test func networksSideBySideDoNotSeeEachOther() throws {
    let net = try #require(
      ConvolutionNet(
        table: """
          input ink 0 1
          input paper 0 1
          layer 1 1 1
          output 0 1 0
          output 0 0 0
          output 0 0 0
          output 0 0 0
          output 0 0 1
          output 0 0 0
          output 0 0 0
          output 0 0 0
          layer 3 1 2
          output 0 1 0 0 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          output 0 0 0 1 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          output 0 0 0 0 0 0 0 0 0 0 0 0 0
          last 1 0 0 0 0.5 0 0 0
          """, columns: Self.columns))
    // Ink with the ink before it, and half of paper with the paper behind it.
    let sums = net.sums(table([[1, 2, 0], [0, 2, 4]]))
    let expected: [Float] = [1 + 1, 3 + 3, 2 + 2]
    #expect(sums == expected)
  }

  /// Groups of four outputs, vectors of sixteen blocks, two of them together: each end has its own way.
  @Test(arguments: [(4, 1), (8, 1), (12, 1), (8, 2), (48, 3)], [1, 15, 16, 17, 32, 33, 70])
  func allVariantsOfTheLoopGiveTheSameSums(shape: (channels: Int, networks: Int), blocks: Int) throws {
    let (channels, networks) = shape
    var random = Seeded(UInt64(channels * 100 + blocks))
    func numbers(_ count: Int) -> String {
      (0..<count).map { _ in "\(Float(random.below(4000)) / 1000 - 2)" }.joined(separator: " ")
    }
    var lines: [String] = Self.names.map { "input \($0) \(numbers(2))" }
    lines.append("layer 1 1 1")
    for _ in 0..<channels { lines.append("output \(numbers(1 + 3))") }
    for dilation in [1, 8, 16] {
      lines.append("layer 3 \(dilation) \(networks)")
      for _ in 0..<channels { lines.append("output \(numbers(1 + 3 * channels / networks))") }
    }
    lines.append("last \(numbers(channels))")
    let net = try #require(ConvolutionNet(table: lines.joined(separator: "\n"), columns: Self.columns))
    var values: [[Float]] = []
    for _ in 0..<3 { values.append((0..<blocks).map { _ in Float(random.below(21) - 10) }) }
    let table = table(values)
    let portable = net.sums(table, variant: forest_portable)
    #expect(portable.count == blocks && portable.allSatisfy(\.isFinite))
    if blocks > 16 { #expect(Set(portable).count > 1) }
    for variant in [forest_avx2, forest_avx512] where forest_runs(variant) {
      #expect(net.sums(table, variant: variant) == portable)
    }
  }

  /// Nothing is known of a page without blocks, and a page of any length is one.
  @Test func aPageWithoutBlocksHasNoSums() throws {
    let sums = ConvolutionNet().sums(table([[]]))
    #expect(sums.isEmpty)
  }

  @Test(arguments: [
    "input quill 0 1\nlayer 1 1 1\noutput 0 1\noutput 0 1\noutput 0 1\noutput 0 1\nlast 1 1 1 1",
    "input ink 0 1\nlayer 1 1 1\noutput 0 1\noutput 0 1\noutput 0 1\nlast 1 1 1",
    "input ink 0 1\nlayer 1 1 1\noutput 0 1\noutput 0 1\noutput 0 1\noutput 0 1 1\nlast 1 1 1 1",
    "input ink 0 1\nlayer 1 1 1\noutput 0 1\noutput 0 1\noutput 0 1\noutput 0 1\nlast 1 1 1",
    "input ink 0 1\nlayer 3 32 1\noutput 0 1\noutput 0 1\noutput 0 1\noutput 0 1\nlast 1 1 1 1",
    "input ink 0 1\nlayer 1 1 2\noutput 0 1\noutput 0 1\noutput 0 1\noutput 0 1\nlast 1 1 1 1",
    "output 0 1", "ink", "bias x",
  ])
  func aTableThatDoesNotFitIsNoNetwork(table: String) {
    let net = ConvolutionNet(table: table, columns: Self.columns)
    #expect(net == nil)
  }
}
