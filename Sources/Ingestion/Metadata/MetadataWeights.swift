/// The forests that pick the blocks of title and byline, read once.
enum MetadataWeights {
  static let title = NoiseWeights.title
  static let byline = NoiseWeights.byline

  /// The best block is no headline under this score.
  static let leastTitle: Float = 0.05
  /// A block is no byline under this score.
  static let leastByline: Float = 0.2
}
