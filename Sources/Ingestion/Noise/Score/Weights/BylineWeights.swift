enum BylineWeights {
  static let table = "bias 0"
}
