/// Makes an article of a page.
enum ArticleAssembly {
  /// The article of a page.
  ///
  /// 1. a score of each block, 2. the metadata and the blocks that tell it, 3. a decision on each block, 4. body and
  /// removed text laid out, so that together with the metadata they hold every line of the page.
  static func article(from page: Page, source: Source) -> Article {
    let score = NoiseScore(of: page)
    let metadata = PageMetadata(of: page, score: score)
    let (decisions, trace) = NoiseFilter.decisions(on: page, score: score, told: metadata.told)
    var layout = ArticleLayout()
    layout.reserveCapacity(for: page.blocks, decisions)
    page.text.withUnsafeBufferPointer { text in
      for (block, decision) in zip(page.blocks, decisions) {
        layout.add(UnsafeBufferPointer(rebasing: text[block.range]), level: block.level, decision)
      }
    }
    var article = layout.article(source: source, metadata: metadata.metadata)
    article.trace = trace
    return article
  }
}
