import CScore

/// A small network over the row of a page's blocks: residual layers of dilated convolutions.
///
/// A tree asks what stands around a block by features that we made for it; this looks at the features of the blocks
/// around, the nearest first and up to 31 away, and weighs them itself (dilated convolutions: Yu and Koltun, ICLR 2016;
/// over sequences: Bai, Kolter and Koltun, arXiv 1803.01271). It may be several that learnt from different beginnings,
/// side by side: their mean errs less than each of them.
struct ConvolutionNet: Sendable {
  private var inputs: [convolution_input] = []
  private var layers: [ConvolutionLayer] = []
  private var bias: Float = 0
  /// What each output of the last layer adds to a block's sum.
  private var last: [Float] = []

  private static let margin = Int(convolution_margin)

  /// A network that gives every block nothing.
  init() {}

  /// The columns that it looks at.
  var columns: Set<Int> { Set(inputs.map { Int($0.column) }) }

  /// The network for tables whose columns stand as a plan says.
  func placed(by plan: ColumnPlan) -> ConvolutionNet {
    var net = self
    for index in inputs.indices {
      let column = Int(inputs[index].column)
      precondition(plan.wants(column), "a network looks at a column that is not filled")
      net.inputs[index].column = UInt32(plan.place(of: column))
    }
    return net
  }

  /// Reads a table of weights.
  ///
  /// Its lines are `bias` and a number; `input` with a feature, its mean and one over its deviation, for each that is
  /// looked at; `layer` with the number of taps, how far apart they stand and how many networks stand side by side, and
  /// for each of its outputs `output` with its bias and, for each input of its network, the weights of the taps; `last`
  /// with what each output of the last layer weighs.
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
        inputs.append(convolution_input(column: UInt32(column), mean: numbers[0], scale: numbers[1]))
      case "layer" where numbers.count == 3 && numbers.allSatisfy({ 1...32 ~= $0 }):
        layers.append(
          ConvolutionLayer(taps: Int(numbers[0]), dilation: Int(numbers[1]), networks: Int(numbers[2])))
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
    let room = (widest + 1) / 2 * stride
    Self.withRows(2 * room) { rows in
      var (rows, next) = (rows, rows + room)
      table.values.withUnsafeBufferPointer {
        convolution_take(variant, inputs, inputs.count, $0.baseAddress, table.stride, rows, stride)
      }
      for layer in layers {
        layer.apply(to: rows, giving: next, stride: stride, blocks: table.blocks, variant: variant)
        swap(&rows, &next)
      }
      let weights = last.map { $0 / ConvolutionLayer.stateUnit }
      convolution_give(variant, weights, weights.count, rows, stride, table.blocks, &sums)
    }
    return sums
  }

  /// Lends room for so many numbers, each sixteen of which stand in a line of the processor's cache.
  private static func withRows(_ count: Int, _ body: (UnsafeMutablePointer<Int32>) -> Void) {
    withUnsafeTemporaryAllocation(byteCount: count * MemoryLayout<Int32>.stride, alignment: 64) { room in
      if let rows = room.bindMemory(to: Int32.self).baseAddress { body(rows) }
    }
  }
}
