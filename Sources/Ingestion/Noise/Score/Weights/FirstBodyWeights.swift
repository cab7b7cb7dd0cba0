enum FirstBodyWeights {
  static let table = "bias 0"
}
