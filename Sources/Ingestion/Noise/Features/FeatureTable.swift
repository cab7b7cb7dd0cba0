import CScore

/// The features of a page's blocks, one column a feature: the score compares whole columns at a time.
struct FeatureTable: Sendable {
  /// How many blocks.
  let blocks: Int
  /// How many values a column takes, filled up to whole vectors.
  let stride: Int
  /// Column after column.
  private(set) var values: [Float]
  /// Where the columns stand.
  private let plan: ColumnPlan

  /// The vectors that columns are made of have so many values.
  static let lanes = forest_lanes

  /// How many values the vectors take that hold so many.
  static func wholeVectors(of count: Int) -> Int { (count + lanes - 1) / lanes * lanes }

  /// A table of zeros.
  init(blocks: Int, plan: ColumnPlan) {
    self.blocks = blocks
    self.plan = plan
    self.stride = Self.wholeVectors(of: blocks)
    self.values = [Float](repeating: 0, count: stride * plan.count)
  }

  /// A block's value.
  subscript(column: Int, block: Int) -> Float { values[plan.place(of: column) &* stride &+ block] }

  /// Lets a body write the values in place.
  mutating func withColumns<Result>(_ body: (ColumnWriter) -> Result) -> Result {
    let (blocks, stride, plan) = (blocks, stride, plan)
    return values.withUnsafeMutableBufferPointer {
      body(ColumnWriter(values: $0, blocks: blocks, stride: stride, plan: plan))
    }
  }
}

/// Columns of a feature table while they are written.
struct ColumnWriter {
  let values: UnsafeMutableBufferPointer<Float>
  let blocks: Int
  let stride: Int
  let plan: ColumnPlan

  /// A column's values, one a block; a column that nobody wants shares its place with others.
  @inline(__always)
  subscript(column: Int) -> UnsafeMutableBufferPointer<Float> {
    let start = plan.place(of: column) &* stride
    return UnsafeMutableBufferPointer(rebasing: values[start..<start &+ blocks])
  }
}

/// Where the columns of features stand in a table: of the many that are known, forests ask for a few.
struct ColumnPlan: Sendable {
  private let places: [Int]
  private let wanted: [Bool]
  private let asked: [Bool]
  /// How many columns the table has.
  let count: Int

  /// A plan for all of so many columns, each at its own number.
  init(all count: Int) {
    places = Array(0..<count)
    wanted = [Bool](repeating: true, count: count)
    asked = wanted
    self.count = count
  }

  /// A plan for the first columns, each at its own number, for those behind them that are asked for, and a last one that
  /// all others share.
  init(first: Int, of count: Int, asked: Set<Int>) {
    wanted = (0..<count).map { $0 < first || asked.contains($0) }
    self.asked = (0..<count).map { asked.contains($0) }
    var places: [Int] = []
    var next = 0
    for column in 0..<count {
      places.append(wanted[column] ? next : -1)
      if wanted[column] { next += 1 }
    }
    self.places = places.map { $0 < 0 ? next : $0 }
    self.count = next + 1
  }

  /// Whether a column is wanted: only then need it be filled.
  @inline(__always)
  func wants(_ column: Int) -> Bool { wanted[column] }

  /// Whether a column is wanted for its own sake, not only because others may be made of it.
  func isAsked(_ column: Int) -> Bool { asked[column] }

  /// Where a column stands.
  @inline(__always)
  func place(of column: Int) -> Int { places[column] }
}
