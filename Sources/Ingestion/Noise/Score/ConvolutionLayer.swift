import CScore

/// A layer of a ``ConvolutionNet``, in whole numbers: so it gives the same on every processor, and four times as fast.
///
/// Where it looks at more than the block itself, what it takes in is added to what it gives.
struct ConvolutionLayer: Sendable {
  private var taps: Int
  private var dilation: Int
  private var networks: Int
  private var shift = 0
  /// Output by output, input by input, tap by tap, as they are read.
  private var read: [Float] = []
  private var readBiases: [Float] = []
  /// As `convolution` wants them.
  private var weights: [Int32] = []
  private var biases: [Int32] = []

  /// The whole number that one is, of what a layer gives: what is more than 63 is cut off.
  static let stateUnit: Float = 512
  /// One is at most this of a weight.
  private static let finestWeight: Float = 4096
  /// So much the sizes of an output's weights come to at most, whole numbers all: times 32768, and with a bias of as
  /// much again, a sum fits 31 bits.
  private static let mostWeight: Float = 32_000

  /// A layer without outputs.
  ///
  /// - Parameters:
  ///   - taps: how many blocks it looks at.
  ///   - dilation: how far apart they stand.
  ///   - networks: how many networks stand side by side, each with its own part of inputs and outputs.
  init(taps: Int, dilation: Int, networks: Int) {
    (self.taps, self.dilation, self.networks) = (taps, dilation, networks)
  }

  /// How many outputs it has.
  var outputs: Int { readBiases.count }

  /// Adds an output.
  mutating func add(bias: Float, weights: ArraySlice<Float>) {
    readBiases.append(bias)
    read += weights
  }

  /// Makes whole numbers of what was read.
  ///
  /// - Parameters:
  ///   - inputs: how many inputs it is given.
  ///   - isFirst: whether they are features.
  /// - Returns: whether it can stand behind so many.
  mutating func settle(inputs: Int, isFirst: Bool) -> Bool {
    guard inputs > 0, outputs > 0, outputs % (4 * networks) == 0, taps % 2 == 1,
      taps / 2 * dilation <= Int(convolution_margin),
      networks == 1 || inputs % (2 * networks) == 0,
      read.count == outputs * (inputs / networks) * taps, taps == 1 || !isFirst && inputs == outputs
    else { return false }
    let inputs = inputs / networks
    let unit = isFirst ? convolution_input_unit : Self.stateUnit
    let each = inputs * taps
    let sizes = readBiases.indices.map { output in
      read[output * each..<(output + 1) * each].reduce(abs(readBiases[output]) * unit / 32768) {
        $0 + abs($1)
      }
    }
    guard let size = sizes.max(), size.isFinite else { return false }
    var weightUnit = Self.finestWeight
    while size * weightUnit > Self.mostWeight, weightUnit > 1 { weightUnit /= 2 }
    // What is shifted down is rounded, not cut off.
    let perState = weightUnit * unit / Self.stateUnit
    guard size * weightUnit <= Self.mostWeight, perState >= 2 else { return false }
    shift = Int(perState).trailingZeroBitCount
    biases = readBiases.map { Int32(($0 * unit * weightUnit).rounded()) + Int32(1) << Int32(shift - 1) }
    let whole = read.map { Int32(($0 * weightUnit).rounded()) & 0xFFFF }
    weights = []
    for first in stride(from: 0, to: outputs, by: 4) {
      for input in stride(from: 0, to: inputs, by: 2) {
        for tap in 0..<taps {
          for output in first..<first + 4 {
            let at = output * each + input * taps + tap
            weights.append(whole[at] | (input + 1 < inputs ? whole[at + taps] << 16 : 0))
          }
        }
      }
    }
    return true
  }

  /// Gives its outputs for all blocks; see `convolution_apply` for how they stand.
  func apply(
    to rows: UnsafePointer<Int32>, giving next: UnsafeMutablePointer<Int32>, stride: Int, blocks: Int,
    variant: forest_variant
  ) {
    weights.withUnsafeBufferPointer { weights in
      biases.withUnsafeBufferPointer { biases in
        var layer = convolution(
          networks: UInt32(networks), input_pairs: UInt32(weights.count / (outputs * taps)),
          outputs: UInt32(outputs), taps: UInt32(taps), dilation: UInt32(dilation), shift: UInt32(shift),
          adds_to_input: taps > 1,
          weights: weights.baseAddress, biases: biases.baseAddress)
        convolution_apply(variant, &layer, rows, next, stride, blocks)
      }
    }
  }
}
