import CForest

/// The features of a page's blocks, one column a feature: the score compares whole columns at a time.
struct FeatureTable: Sendable {
  /// How many blocks.
  let blocks: Int
  /// How many values a column takes, filled up to whole vectors.
  let stride: Int
  /// Column after column.
  private(set) var values: [Float]

  /// The vectors that columns are made of have so many values.
  static let lanes = forest_lanes

  /// How many values the vectors take that hold so many.
  static func wholeVectors(of count: Int) -> Int { (count + lanes - 1) / lanes * lanes }

  /// A table of zeros.
  init(blocks: Int, columns: Int) {
    self.blocks = blocks
    self.stride = Self.wholeVectors(of: blocks)
    self.values = [Float](repeating: 0, count: stride * columns)
  }

  /// The value of a feature for a block.
  subscript(column: Int, block: Int) -> Float {
    get { values[column * stride + block] }
    set { values[column * stride + block] = newValue }
  }

  /// Lets a body write the values in place.
  mutating func withColumns<Result>(_ body: (ColumnWriter) -> Result) -> Result {
    let (blocks, stride) = (blocks, stride)
    return values.withUnsafeMutableBufferPointer {
      body(ColumnWriter(values: $0, blocks: blocks, stride: stride))
    }
  }
}

/// Columns of a feature table while they are written.
struct ColumnWriter {
  let values: UnsafeMutableBufferPointer<Float>
  let blocks: Int
  let stride: Int

  /// A column's values, one a block.
  @inline(__always)
  subscript(column: Int) -> UnsafeMutableBufferPointer<Float> {
    UnsafeMutableBufferPointer(rebasing: values[column &* stride..<column &* stride &+ blocks])
  }
}
