import CScore

/// A sum of oblivious decision trees: all nodes of one level of a tree ask the same question.
///
/// So a tree is a handful of (feature, threshold) pairs and a leaf for each combination of answers, can be read, and
/// is evaluated for all blocks of a page at once, a column at a time (Prokhorenkova et al., NeurIPS 2018).
struct Forest: Sendable {
  private var trees: [forest_tree] = []
  private var splits: [forest_split] = []
  private var leaves: [Float] = []
  private var bias: Float = 0

  /// The loop for this processor.
  static let best = forest_best()

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
    guard table.withBytes({ read($0, columns) }) else { return nil }
  }

  private mutating func read(_ table: UnsafeBufferPointer<UInt8>, _ columns: [String: Int]) -> Bool {
    for line in table.split(separator: 0x0A) {
      let words = line.split(separator: 0x20)
      guard let bar = words.firstIndex(where: { $0.elementsEqual([UInt8(ascii: "|")]) }) else {
        guard words.count == 2, words[0].elementsEqual("bias".utf8), let value = DecimalNumber.float(words[1])
        else { return false }
        bias = value
        continue
      }
      let first = splits.count
      for question in words[..<bar] {
        guard let sign = question.firstIndex(of: UInt8(ascii: ">")),
          let column = columns[String(decoding: question[..<sign], as: UTF8.self)],
          let threshold = DecimalNumber.float(question[(sign + 1)...])
        else { return false }
        splits.append(forest_split(column: UInt32(column), threshold: threshold))
      }
      let start = leaves.count
      for leaf in words[(bar + 1)...] {
        guard let value = DecimalNumber.float(leaf) else { return false }
        leaves.append(value)
      }
      guard splits.count - first < 16, leaves.count - start == 1 << (splits.count - first) else {
        return false
      }
      trees.append(
        forest_tree(
          first_split: UInt32(first), depth: UInt32(splits.count - first), first_leaf: UInt32(start)))
    }
    return true
  }

  /// The columns that it asks for.
  var columns: Set<Int> { Set(splits.map { Int($0.column) }) }

  /// The forest for tables whose columns stand as a plan says.
  func placed(by plan: ColumnPlan) -> Forest {
    var forest = self
    for index in splits.indices {
      let column = Int(splits[index].column)
      precondition(plan.wants(column), "a forest asks for a column that is not filled")
      forest.splits[index].column = UInt32(plan.place(of: column))
    }
    return forest
  }

  /// The score of each block of a table on the logit scale: the sum of its leaves.
  ///
  /// - Parameters:
  ///   - table: the features of the blocks.
  ///   - last: how many blocks from the first on are asked for; what comes after them keeps the bias.
  ///   - variant: for which kind of processor the loop is written.
  /// - Returns: a sum for each block.
  func sums(_ table: FeatureTable, first last: Int = .max, variant: forest_variant = best) -> [Float] {
    let end = min(table.stride, FeatureTable.wholeVectors(of: min(last, table.blocks)))
    var sums = [Float](repeating: bias, count: table.stride)
    table.values.withUnsafeBufferPointer { values in
      forest_add(variant, trees, trees.count, splits, leaves, values.baseAddress, table.stride, end, &sums)
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
    // Rounded down without a call, which the baseline's processors need for it.
    let cut = Int32(clamped)
    let whole = cut &- (Float(cut) > clamped ? 1 : 0)
    let part = clamped - Float(whole)
    let power = Float(bitPattern: UInt32(truncatingIfNeeded: whole &+ 127) &<< 23)
    let exponential = power * (1 + part * (0.695_8 + part * (0.226_0 + part * 0.078_2)))
    return exponential / (1 + exponential)
  }
}

/// Reads numbers of tables of weights, which have few digits: a tenth of what the general way takes at each start.
enum DecimalNumber {
  /// Powers of ten that a double holds exactly.
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20,
    1e21, 1e22,
  ]

  /// The number that some digits write; nil where they write none.
  ///
  /// Digits and power of ten are both exact in a double, so that one division rounds once (Clinger, PLDI 1990).
  static func float(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Float? {
    var (digits, count, scale) = (0, 0, 0)
    var isFraction = false
    let isNegative = text.first == UInt8(ascii: "-")
    for byte in isNegative ? text.dropFirst() : text {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
        continue
      }
      guard byte &- UInt8(ascii: "0") < 10, count < 15 else {
        return Float(String(decoding: text, as: UTF8.self))
      }
      digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
      if isFraction { scale += 1 }
    }
    guard count > 0 else { return nil }
    let value = Float(Double(digits) / powers[scale])
    return isNegative ? -value : value
  }
}
