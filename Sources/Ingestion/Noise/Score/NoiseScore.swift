/// How sure it is that each block of a page belongs to the article's body.
///
/// 1. a forest scores each block by itself, its neighbours and its place, 2. a network goes over the row of blocks and
/// their first scores, and knows what each shares with what is taken for the body, and where the headline stands. Of a
/// document of HTML, both are others, which know the elements around each block and how all in them score first.
struct NoiseScore: Sendable {
  /// One for each block, 0 to 1.
  var scores: [Float]
  /// How much each block looks like the headline, on the logit scale.
  var headlines: [Float]
  /// All features, for those who ask further questions of the page.
  var features: FeatureTable
  var shape: PageShape

  /// Scores the blocks of a page.
  init(of page: Page) {
    shape = PageShape(of: page)
    features = NoiseFeatures.table(of: page, shape: shape)
    let firstSums = NoiseWeights.first.sums(features)
    let first = firstSums.map(Logistic.probability)
    let shape = shape
    features.withColumns { NoiseFeatures.fillContext($0, page: page, shape: shape, scores: first) }
    headlines = MetadataWeights.title.sums(features)
    let sure = headlines.map(Logistic.probability)
    features.withColumns { NoiseFeatures.fillHeadline($0, shape: shape, scores: first, headlines: sure) }
    // Cross-validated, a forest of its own for HTML is better than one that corrects the score of the text. It and its
    // network have learnt from whole documents: around a piece of one stand no elements that they could tell from.
    let isDocument = page.tree.isDocument
    let (forest, network) =
      isDocument
      ? (NoiseWeights.markup.sums(features), NoiseWeights.markupNet.sums(features))
      : (firstSums, NoiseWeights.textNet.sums(features))
    // Where the two differ, both err: their mean on the logit scale is better than either.
    let share = isDocument ? Self.markupNetShare : Self.textNetShare
    scores = zip(forest, network).map { Logistic.probability($0 + ($1 - $0) * share) }
  }

  /// How much the network says, the forest saying the rest: of three networks side by side the mean is surer.
  private static let (textNetShare, markupNetShare): (Float, Float) = (0.5, 0.6)
}

/// The forests and networks, read once.
enum NoiseWeights {
  static let first = read.first.placed(by: plan)
  static let markup = read.markup.placed(by: plan)
  static let textNet = read.textNet.placed(by: plan)
  static let markupNet = read.markupNet.placed(by: plan)
  static let title = read.title.placed(by: plan)
  static let byline = read.byline.placed(by: plan)

  /// What single words tell.
  static let words = WordTable(table: WordWeights.table) ?? WordTable()

  /// The forests and networks as their tables have them.
  private static let read = (
    first: forest(FirstBodyWeights.table), markup: forest(MarkupWeights.table),
    title: forest(TitleWeights.table), byline: forest(BylineWeights.table),
    textNet: network(TextNetWeights.table), markupNet: network(MarkupNetWeights.table)
  )

  /// The features that any of them asks for, and those of the blocks alone, which others are made of.
  static let plan: ColumnPlan = {
    let forests = [read.first, read.markup, read.title, read.byline].map(\.columns)
    let networks = [read.textNet, read.markupNet].map(\.columns)
    return ColumnPlan(
      first: Feature.aroundStart, of: Feature.count,
      asked: (forests + networks).reduce(into: []) { $0.formUnion($1) })
  }()

  /// A table that cannot be read is a fault of the build that tests find; its score is then no score.
  static func forest(_ table: String, columns: [String: Int] = columns) -> Forest {
    Forest(table: table, columns: columns) ?? Forest()
  }

  private static func network(_ table: String) -> ConvolutionNet {
    ConvolutionNet(table: table, columns: columns) ?? ConvolutionNet()
  }

  /// The columns by their names.
  static let columns = Dictionary(uniqueKeysWithValues: Feature.names.enumerated().map { ($1, $0) })
}
