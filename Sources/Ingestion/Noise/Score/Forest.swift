import CForest

/// A sum of oblivious decision trees: all nodes of one level of a tree ask the same question.
///
/// So a tree is a handful of (feature, threshold) pairs and a leaf for each combination of answers, can be read, and
/// is evaluated for all blocks of a page at once, a column at a time (Prokhorenkova et al., NeurIPS 2018).
struct Forest: Sendable {
  private var trees: [forest_tree] = []
  private var splits: [forest_split] = []
  private var leaves: [Float] = []
  private var bias: Float = 0

  /// How many trees it has.
  var treeCount: Int { trees.count }

  /// A forest without trees.
  init() {}

  /// Reads a table of trees.
  ///
  /// A line is a tree: its questions as `feature>threshold`, a bar, its leaves, the answer to the first question being
  /// the lowest bit of a leaf's number. Before them, `bias` and a number.
  ///
  /// - Returns: nil where a line cannot be read or names an unknown feature.
  init?(table: String, columns: [String: Int]) {
    for line in table.split(separator: "\n") {
      let halves = line.split(separator: "|", maxSplits: 1)
      if halves.count == 1 {
        let words = line.split(separator: " ")
        guard words.count == 2, words[0] == "bias", let value = Float(words[1]) else { return nil }
        bias = value
        continue
      }
      let first = splits.count
      for question in halves[0].split(separator: " ") {
        let sides = question.split(separator: ">", maxSplits: 1)
        guard sides.count == 2, let column = columns[String(sides[0])], let threshold = Float(sides[1])
        else { return nil }
        splits.append(forest_split(column: UInt32(column), threshold: threshold))
      }
      let start = leaves.count
      for leaf in halves[1].split(separator: " ") {
        guard let value = Float(leaf) else { return nil }
        leaves.append(value)
      }
      guard splits.count - first < 16, leaves.count - start == 1 << (splits.count - first) else { return nil }
      trees.append(
        forest_tree(
          first_split: UInt32(first), depth: UInt32(splits.count - first), first_leaf: UInt32(start)))
    }
  }

  /// The score of each block of a table, 0 to 1.
  func scores(_ table: FeatureTable) -> [Float] { sums(table).map(Logistic.probability) }

  /// The score of each block of a table on the logit scale: the sum of its leaves.
  ///
  /// - Parameters:
  ///   - table: the features of the blocks.
  ///   - last: how many blocks from the first on are asked for; what comes after them keeps the bias.
  /// - Returns: a sum for each block.
  func sums(_ table: FeatureTable, first last: Int = .max) -> [Float] {
    let end = min(table.stride, FeatureTable.wholeVectors(of: min(last, table.blocks)))
    var sums = [Float](repeating: bias, count: table.stride)
    table.values.withUnsafeBufferPointer { values in
      forest_add(trees, trees.count, splits, leaves, values.baseAddress, table.stride, end, &sums)
    }
    sums.removeLast(table.stride - table.blocks)
    return sums
  }
}

/// The logistic function.
enum Logistic {
  /// 1 / (1 + e^-x), with e^x by its binary exponent and a cubic for the rest (error under 0.0002).
  static func probability(_ x: Float) -> Float {
    let clamped = max(-30, min(30, x)) * 1.442_695
    let whole = clamped.rounded(.down)
    let part = clamped - whole
    let power = Float(bitPattern: UInt32(truncatingIfNeeded: Int32(whole) &+ 127) &<< 23)
    let exponential = power * (1 + part * (0.695_8 + part * (0.226_0 + part * 0.078_2)))
    return exponential / (1 + exponential)
  }
}
