enum SecondBodyWeights {
  static let table = "bias 0"
}
