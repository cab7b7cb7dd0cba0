/// The features of a page's blocks: what the score looks at.
enum NoiseFeatures {
  /// All features of a page that need no score.
  static func table(of page: Page, shape: PageShape) -> FeatureTable {
    var table = FeatureTable(blocks: page.blocks.count, columns: Feature.count)
    table.withColumns { columns in
      fillOwn(columns, page: page, shape: shape)
      fillVocabulary(columns, page: page, shape: shape)
      fillPlace(columns, page: page, shape: shape)
      let run = columns[Feature.column(.inRun)]
      fillSharedWords(
        columns[Feature.column(Feature.Own.sharedWords)],
        rare: columns[Feature.column(Feature.Own.sharedWordsRare)], shape: shape
      ) { run[$0] }
      fillAround(columns, page: page, shape: shape)
      if page.hasMarkup { fillMarkup(columns, page: page) }
    }
    return table
  }
}
