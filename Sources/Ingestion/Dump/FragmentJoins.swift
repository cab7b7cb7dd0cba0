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
    let marked = MarkedText(source)
    let shapes = Lexicon.shared.withLookup { lexicon in
      lines.map { FragmentShape(of: source, marked, in: $0.content, lexicon: lexicon) }
    }
    table.withColumns { columns in
      for place in FragmentShape.Place.allCases {
        let first = (place.rawValue - FragmentShape.Place.earlier.rawValue) * features
        // The rows that have a line at that place.
        let rows = lines.indices.dropFirst(-min(0, place.rawValue)).dropLast(max(0, place.rawValue))
        for feature in 0..<features {
          let column = columns[first + feature]
          for row in rows { column[row] = shapes[row + place.rawValue].values[feature] }
        }
      }
      let fragments = shapes.count { $0.isFragment }
      columns[FragmentShape.names.count - 1]
        .update(repeating: Float(fragments) / Float(max(1, lines.count)))
    }
    return table
  }
}
