/// Makes an article of a page: decides on its blocks, reads its metadata, lays out body and removed text.
enum ArticleAssembly {
  /// The article of a page.
  static func article(from page: Page, source: Source) -> Article {
    let decisions = NoiseFilter.decisions(on: page)
    var text: [UInt8] = []
    var blocks: [Block] = []
    var removedText: [UInt8] = []
    var removed: [RemovedBlock] = []
    for (block, decision) in zip(page.blocks, decisions) {
      switch decision {
      case .keep(let kind):
        if !blocks.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
        let start = text.count
        text.append(contentsOf: page.text[block.range])
        blocks.append(Block(kind: kind, level: block.level, range: start..<text.count))
      case .remove(let reason, let rule, let score):
        let start = removedText.count
        removedText.append(contentsOf: page.text[block.range])
        removed.append(
          RemovedBlock(
            range: start..<removedText.count, after: text.count, reason: reason, rule: rule, score: score))
        removedText.append(0x0A)
      }
    }
    let metadata = Metadata(
      title: page.clues.titles.first, authors: page.clues.authors, site: page.clues.sites.first,
      language: page.clues.language, url: page.clues.url)
    return Article(
      source: source, metadata: metadata, text: UTF8Text(validated: text), blocks: blocks,
      removedText: UTF8Text(validated: removedText), removed: removed, wordCount: WordCount.words(in: text))
  }
}
