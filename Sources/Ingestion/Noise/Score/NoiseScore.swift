/// How sure it is that each block of a page belongs to the article's body.
///
/// 1. a score of each block by itself, its neighbours and its place, 2. a second one that also knows the first score
/// of all other blocks, what a block shares with what is taken for the body, and where the headline stands, 3. of a
/// document of HTML, in place of the two, a third that knows the elements around each block and how all in them score
/// first.
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
    // Where the two differ, both err: their mean in the logit scale is better than either.
    let second = NoiseWeights.second.sums(features)
    var sums = first.indices.map { (firstSums[$0] + second[$0]) / 2 }
    if page.tree.isDocument {
      // Cross-validated, a forest of its own for HTML is better than one that corrects the score of the text. It has
      // learnt from whole documents: around a piece of one stand no elements that it could tell from.
      sums = NoiseWeights.markup.sums(features)
    }
    scores = sums.map(Logistic.probability)
  }
}

/// The forests, read once.
enum NoiseWeights {
  static let first = read.first.placed(by: plan)
  static let second = read.second.placed(by: plan)
  static let markup = read.markup.placed(by: plan)
  static let title = read.title.placed(by: plan)
  static let byline = read.byline.placed(by: plan)

  /// What single words tell.
  static let words = WordTable(table: WordWeights.table) ?? WordTable()

  /// The forests as their tables have them.
  private static let read = (
    first: forest(FirstBodyWeights.table), second: forest(SecondBodyWeights.table),
    markup: forest(MarkupWeights.table), title: forest(TitleWeights.table),
    byline: forest(BylineWeights.table)
  )

  /// The features that any of the forests asks for, and those of the blocks alone, which others are made of.
  static let plan: ColumnPlan = {
    let forests = [read.first, read.second, read.markup, read.title, read.byline]
    return ColumnPlan(
      first: Feature.aroundStart, of: Feature.count,
      asked: forests.reduce(into: []) { $0.formUnion($1.columns) })
  }()

  /// A table that cannot be read is a fault of the build that tests find; its score is then no score.
  static func forest(_ table: String, columns: [String: Int] = columns) -> Forest {
    Forest(table: table, columns: columns) ?? Forest()
  }

  /// The columns by their names.
  static let columns = Dictionary(uniqueKeysWithValues: Feature.names.enumerated().map { ($1, $0) })
}
