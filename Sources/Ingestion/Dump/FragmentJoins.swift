/// Decides on a page of text nodes, one a line, which lines go on with the sentence of the line before: links and bold
/// words break sentences there.
struct FragmentJoins {
  /// From here on a line goes on: the score's own even odds.
  private static let threshold: Float = 0

  /// The forest, read once.
  static let forest = NoiseWeights.forest(JoinWeights.table, columns: columns)
  private static let columns = Dictionary(
    uniqueKeysWithValues: FragmentShape.names.enumerated().map { ($1, $0) })

  private static let plan = ColumnPlan(all: FragmentShape.names.count)

  private let sums: [Float]

  init(lines: [DumpLine], source: UnsafeBufferPointer<UInt8>) {
    sums = Self.forest.sums(Self.table(lines: lines, source: source))
  }

  /// Whether the line at an index goes on with the one before.
  func isJoined(_ index: Int) -> Bool { sums[index] > Self.threshold }

  /// What is known of each line and of its neighbours.
  static func table(lines: [DumpLine], source: UnsafeBufferPointer<UInt8>) -> FeatureTable {
    let features = FragmentShape.Feature.allCases.count
    var table = FeatureTable(blocks: lines.count, plan: plan)
    let shapes = Lexicon.shared.withLookup { lexicon in
      lines.map { FragmentShape(of: source, in: $0.content, lexicon: lexicon) }
    }
    table.withColumns { columns in
      var fragments: Float = 0
      for (index, shape) in shapes.enumerated() {
        if shape.isFragment { fragments += 1 }
        for place in FragmentShape.Place.allCases {
          let row = index - place.rawValue
          guard lines.indices.contains(row) else { continue }
          let first = (place.rawValue - FragmentShape.Place.earlier.rawValue) * features
          for feature in 0..<features {
            columns.values[(first + feature) * columns.stride + row] = shape.values[feature]
          }
        }
      }
      columns[FragmentShape.names.count - 1].update(repeating: fragments / Float(max(1, lines.count)))
    }
    return table
  }
}
