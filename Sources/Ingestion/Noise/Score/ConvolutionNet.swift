import CScore

/// A small network over the row of a page's blocks: residual layers of dilated convolutions.
///
/// A tree asks what stands around a block by features that we made for it; this looks at the features of the blocks
/// around, the nearest first and up to 31 away, and weighs them itself (dilated convolutions: Yu and Koltun, ICLR 2016;
/// over sequences: Bai, Kolter and Koltun, arXiv 1803.01271).
struct ConvolutionNet: Sendable {
  /// A feature that it looks at: its column, and what makes its values comparable with those of others.
  private struct Input {
    var column: Int
    var mean: Float
    var scale: Float
  }

  private var inputs: [Input] = []
  private var layers: [ConvolutionLayer] = []
  private var bias: Float = 0
  /// What each output of the last layer adds to a block's sum.
  private var last: [Float] = []

  /// So far from its mean, in standard deviations, a value counts at most.
  private static let farthest: Float = 5
  private static let margin = Int(convolution_margin)

  /// A network that gives every block nothing.
  init() {}

  /// The columns that it looks at.
  var columns: Set<Int> { Set(inputs.map(\.column)) }

  /// The network for tables whose columns stand as a plan says.
  func placed(by plan: ColumnPlan) -> ConvolutionNet {
    var net = self
    for index in inputs.indices {
      precondition(plan.wants(inputs[index].column), "a network looks at a column that is not filled")
      net.inputs[index].column = plan.place(of: inputs[index].column)
    }
    return net
  }

  /// Reads a table of weights.
  ///
  /// Its lines are `bias` and a number; `input` with a feature, its mean and one over its deviation, for each that is
  /// looked at; `layer` with the number of taps and how far apart they stand, and for each of its outputs `output` with
  /// its bias and, input by input, the weights of the taps; `last` with what each output of the last layer weighs.
  ///
  /// - Returns: nil where a line cannot be read, names an unknown feature or fits no other.
  init?(table: String, columns: [String: Int]) {
    guard table.withBytes({ read($0, columns) }) else { return nil }
    for index in layers.indices {
      guard
        layers[index].settle(
          inputs: index == 0 ? inputs.count : layers[index - 1].outputs, isFirst: index == 0)
      else { return nil }
    }
    guard !layers.isEmpty, last.count == layers.last?.outputs else { return nil }
  }

  private mutating func read(_ table: UnsafeBufferPointer<UInt8>, _ columns: [String: Int]) -> Bool {
    for line in table.split(separator: 0x0A) {
      let words = line.split(separator: 0x20)
      guard let kind = words.first.map({ String(decoding: $0, as: UTF8.self) }) else { return false }
      let name = kind == "input" && words.count > 1 ? String(decoding: words[1], as: UTF8.self) : nil
      var numbers: [Float] = []
      for word in words.dropFirst(name == nil ? 1 : 2) {
        guard let number = DecimalNumber.float(word) else { return false }
        numbers.append(number)
      }
      switch kind {
      case "bias" where numbers.count == 1: bias = numbers[0]
      case "last": last = numbers
      case "input" where numbers.count == 2:
        guard let column = name.flatMap({ columns[$0] }) else { return false }
        inputs.append(Input(column: column, mean: numbers[0], scale: numbers[1]))
      case "layer" where numbers.count == 2 && numbers.allSatisfy({ 1...32 ~= $0 }):
        layers.append(ConvolutionLayer(taps: Int(numbers[0]), dilation: Int(numbers[1])))
      case "output" where !layers.isEmpty && numbers.count > 1:
        layers[layers.count - 1].add(bias: numbers[0], weights: numbers.dropFirst())
      default: return false
      }
    }
    return true
  }

  /// The score of each block of a table on the logit scale.
  ///
  /// - Parameters:
  ///   - table: the features of the blocks.
  ///   - variant: for which kind of processor the loop is written.
  /// - Returns: a sum for each block.
  func sums(_ table: FeatureTable, variant: forest_variant = Forest.best) -> [Float] {
    var sums = [Float](repeating: bias, count: table.blocks)
    let widest = max(inputs.count, layers.map(\.outputs).max() ?? 0)
    let stride = Self.margin + table.stride + Self.margin
    var rows = [Int32](repeating: 0, count: (widest + 1) / 2 * stride)
    var next = rows
    fill(&rows, from: table, stride: stride)
    for layer in layers {
      layer.apply(to: rows, giving: &next, stride: stride, blocks: table.blocks, variant: variant)
      swap(&rows, &next)
    }
    for (output, weight) in last.enumerated() {
      let start = output / 2 * stride + Self.margin
      let (own, half) = (weight / ConvolutionLayer.stateUnit, Int32(output % 2 * 16))
      for block in sums.indices { sums[block] += own * Float((rows[start + block] >> half) & 0x7FFF) }
    }
    return sums
  }

  /// Makes each input's values comparable with those of the others, and whole.
  private func fill(_ rows: inout [Int32], from table: FeatureTable, stride: Int) {
    table.values.withUnsafeBufferPointer { values in
      rows.withUnsafeMutableBufferPointer { rows in
        for number in Swift.stride(from: 0, to: inputs.count, by: 2) {
          let start = number / 2 * stride + Self.margin
          let row = UnsafeMutableBufferPointer(rebasing: rows[start..<start + table.blocks])
          func value(_ input: Input, _ block: Int) -> Int32 {
            let value = (values[input.column &* table.stride &+ block] - input.mean) * input.scale
            return ConvolutionLayer.whole(max(-Self.farthest, min(Self.farthest, value)))
          }
          let first = inputs[number]
          for block in row.indices { row[block] = value(first, block) & 0xFFFF }
          guard number + 1 < inputs.count else { continue }
          let second = inputs[number + 1]
          for block in row.indices { row[block] |= value(second, block) << 16 }
        }
      }
    }
  }
}
