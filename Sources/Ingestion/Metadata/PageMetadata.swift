/// A page's metadata, and the blocks that told it and so are not the body's.
struct PageMetadata: Sendable {
  var metadata: Metadata
  /// By a block's index the rule that took it: `title`, `byline`, `date`.
  var told: [Int: String]

  /// Reads the metadata of a page whose blocks are scored: from the clues, else from the blocks.
  init(of page: Page, score: NoiseScore) {
    let url = page.clues.url
    let site = SiteReader.site(of: page, shape: score.shape, url: url)
    let lines = MetadataLines(page: page, score: score, site: site)
    let language = LanguageReader.language(of: page, shape: score.shape)
    var metadata = Metadata(
      site: site, language: language, url: url)
    var told: [Int: String] = [:]
    if let title = lines.title() {
      metadata.title = title.text
      for block in title.blocks { told[block] = "title" }
    }
    let titleBlock = told.keys.filter { told[$0] == "title" }.min()
    let clues = AuthorClues.names(in: page.clues.authors)
    // Who set the page up may be named in its head; who wrote it is named where readers see it.
    let isDoubtful = page.hasMarkup && !clues.isEmpty && !lines.showsAny(of: clues)
    let byline = clues.isEmpty || isDoubtful ? lines.byline(title: metadata.title) : nil
    if let byline, byline.isSure || clues.isEmpty && page.clues.newsrooms.isEmpty {
      metadata.authors = byline.names
      for block in byline.blocks where told[block] == nil { told[block] = "byline" }
    } else {
      metadata.authors = clues.isEmpty ? page.clues.newsrooms : clues
    }
    let clue = lines.clueDate()
    let shown = clue == nil || page.hasMarkup ? lines.date(near: titleBlock) : nil
    if let clue {
      metadata.published = lines.dayAsShown(clue, shown) ?? clue
    } else if let shown {
      metadata.published = shown.published
      metadata.publishedText = shown.text
      if told[shown.block] == nil, shown.isWholeBlock { told[shown.block] = "date" }
    }
    self.metadata = metadata
    self.told = told
  }
}
