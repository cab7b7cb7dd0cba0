/// The features of a page's blocks: what the score looks at.
enum NoiseFeatures {
  /// The features of a page that need no score.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - shape: the shapes of its blocks.
  ///   - plan: which features are wanted, and where; those that the forests ask for where it is not said.
  ///   - words: what single words tell.
  /// - Returns: the features; what needs a score is zero.
  static func table(
    of page: Page, shape: PageShape, plan: ColumnPlan = NoiseWeights.plan,
    words: WordTable = NoiseWeights.words
  ) -> FeatureTable {
    var table = FeatureTable(blocks: page.blocks.count, plan: plan)
    table.withColumns { columns in
      fillOwn(columns, page: page, shape: shape)
      fillVocabulary(columns, page: page, shape: shape)
      fillWords(columns, shape: shape, words: words)
      fillPlace(columns, page: page, shape: shape)
      let run = columns[Feature.column(.inRun)]
      fillSharedWords(
        columns[Feature.column(Feature.Own.sharedWords)],
        rare: columns[Feature.column(Feature.Own.sharedWordsRare)], shape: shape
      ) { run[$0] > 0 }
      fillAround(columns, page: page, shape: shape)
      if page.hasMarkup {
        fillMarkup(columns, page: page)
        fillClues(columns, page: page, shape: shape)
      }
    }
    return table
  }
}
