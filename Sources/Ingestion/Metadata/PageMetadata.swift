/// A page's metadata, and the blocks that told it and so are not the body's.
struct PageMetadata: Sendable {
  var metadata: Metadata
  /// By a block's index the rule that took it: `title`, `byline`, `date`.
  var told: [Int: String]

  /// Reads the metadata of a page whose blocks are scored: from the clues, else from the blocks.
  init(of page: Page, score: NoiseScore) {
    let lines = MetadataLines(page: page, score: score)
    let url = page.clues.url
    let language = LanguageReader.language(of: page, shape: score.shape)
    var metadata = Metadata(
      site: SiteReader.site(of: page, shape: score.shape, url: url), language: language, url: url)
    var told: [Int: String] = [:]
    if let title = lines.title() {
      metadata.title = title.text
      for block in title.blocks { told[block] = "title" }
    }
    if page.clues.authors.isEmpty {
      if let byline = lines.byline() {
        metadata.authors = byline.names
        told[byline.block] = "byline"
      }
    } else {
      metadata.authors = page.clues.authors
    }
    if let date = lines.clueDate() {
      metadata.published = date
    } else if let date = lines.date(near: told.keys.filter { told[$0] == "title" }.min()) {
      metadata.published = date.published
      metadata.publishedText = date.text
      if told[date.block] == nil, date.isWholeBlock { told[date.block] = "date" }
    }
    self.metadata = metadata
    self.told = told
  }
}
