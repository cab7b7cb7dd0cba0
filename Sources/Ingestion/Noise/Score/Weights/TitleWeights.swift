enum TitleWeights {
  static let table = "bias 0"
}
