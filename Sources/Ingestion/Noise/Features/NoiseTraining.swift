/// The door for the training program: the very features that decisions are made of, as numbers.
package enum NoiseTraining {
  /// The features' names, in the order of their columns.
  package static var featureNames: [String] { Feature.names }

  /// Columns from here on need a first score.
  package static var firstContextColumn: Int { Feature.contextStart }

  /// A page with its features.
  package struct Example {
    /// The texts of the blocks.
    package var texts: [String]
    /// Column after column, `stride` values each, of which the first `texts.count` count.
    package var values: [Float]
    /// How many values a column takes.
    package var stride: Int
  }

  /// The features of a dump's blocks, with the second score's where a first score is given.
  package static func example(ofDump bytes: [UInt8], scores: [Float]? = nil) -> Example {
    let page = DumpReader.page(of: bytes)
    let shape = PageShape(of: page)
    var table = NoiseFeatures.table(of: page, shape: shape)
    if let scores {
      table.withColumns { NoiseFeatures.fillContext($0, page: page, shape: shape, scores: scores) }
    }
    return Example(
      texts: page.blocks.map { String(decoding: page.text[$0.range], as: UTF8.self) }, values: table.values,
      stride: table.stride)
  }

  /// The article of a dump, with nothing between: to measure this stage alone.
  package static func article(ofDump bytes: [UInt8]) -> Article {
    let source = Source(
      place: Source.Place(path: "-", offset: 0), length: bytes.count, digest: Digest(of: bytes), format: .text
    )
    return ArticleAssembly.article(from: DumpReader.page(of: bytes), source: source)
  }
}
