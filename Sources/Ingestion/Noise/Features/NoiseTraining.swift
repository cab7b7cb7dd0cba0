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

  /// What a page's bytes are.
  package enum Form: UInt8, Sendable {
    case dump, html
  }

  /// The features of a page's blocks, with the second score's where a first score is given.
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - form: what its bytes are.
  ///   - scores: a first score of each block.
  /// - Returns: the blocks and the values.
  package static func example(of bytes: [UInt8], as form: Form, scores: [Float]? = nil) -> Example {
    let page = page(of: bytes, as: form)
    let shape = PageShape(of: page)
    var table = NoiseFeatures.table(of: page, shape: shape, plan: ColumnPlan(all: Feature.count))
    if let scores {
      table.withColumns { NoiseFeatures.fillContext($0, page: page, shape: shape, scores: scores) }
    }
    return Example(
      texts: page.blocks.map { String(decoding: page.text[$0.range], as: UTF8.self) }, values: table.values,
      stride: table.stride)
  }

  /// The names of what lines of a dump are joined by.
  package static var joinFeatureNames: [String] { FragmentShape.names }

  /// The lines of a dump with what is known of their joins.
  package static func joins(ofDump bytes: [UInt8]) -> Example {
    LineEnds.unified(bytes).withUnsafeBufferPointer { source in
      let lines = DumpLineScanner(source).lines()
      let table = FragmentJoins.table(lines: lines, source: source)
      return Example(
        texts: lines.map { String(decoding: source[$0.content], as: UTF8.self) }, values: table.values,
        stride: table.stride)
    }
  }

  /// The article of a page, with nothing between: to measure this stage alone.
  package static func article(of bytes: [UInt8], as form: Form) -> Article {
    let origin = Source(
      place: Source.Place(path: "-", offset: 0), length: bytes.count, digest: Digest(of: bytes),
      format: form == .html ? .html : .text)
    return ArticleAssembly.article(from: page(of: bytes, as: form), source: origin)
  }

  private static func page(of bytes: [UInt8], as form: Form) -> Page {
    switch form {
    case .dump: DumpReader.page(of: LineEnds.unified(bytes))
    case .html: MarkupReader.page(of: LineEnds.unified(bytes))
    }
  }
}
