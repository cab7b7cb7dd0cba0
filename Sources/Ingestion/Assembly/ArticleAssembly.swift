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
    var layout = ArticleLayout(text: page.text)
    layout.reserveCapacity(for: page.blocks, decisions)
    for (block, decision) in zip(page.blocks, decisions) { layout.add(block, decision) }
    var article = Article(
      source: source, metadata: metadata.metadata, text: UTF8Text(validated: layout.body),
      blocks: layout.blocks,
      removedText: UTF8Text(validated: layout.removedText), removed: layout.removed,
      wordCount: WordCount.words(in: layout.body))
    article.trace = trace
    return article
  }
}

/// Body and removed text as they are laid out, block after block.
private struct ArticleLayout {
  let text: [UInt8]
  private(set) var body: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var removedText: [UInt8] = []
  private(set) var removed: [RemovedBlock] = []

  init(text: [UInt8]) {
    self.text = text
  }

  /// Makes room for just what is kept and what is removed: both are held as long as the article is.
  mutating func reserveCapacity(for blocks: [PageBlock], _ decisions: [NoiseDecision]) {
    var (keptBytes, kept, removedBytes) = (0, 0, 0)
    for (block, decision) in zip(blocks, decisions) {
      if case .keep = decision {
        keptBytes += block.range.count + 2
        kept += 1
      } else {
        removedBytes += block.range.count + 1
      }
    }
    body.reserveCapacity(keptBytes)
    self.blocks.reserveCapacity(kept)
    removedText.reserveCapacity(removedBytes)
    removed.reserveCapacity(blocks.count - kept)
  }

  mutating func add(_ block: PageBlock, _ decision: NoiseDecision) {
    switch decision {
    case .keep(let kind):
      if !blocks.isEmpty {
        body.append(0x0A)
        body.append(0x0A)
      }
      let start = body.count
      body.append(contentsOf: text[block.range])
      blocks.append(Block(kind: kind, level: block.level, range: start..<body.count))
    case .remove(let reason, let rule, let score):
      let start = removedText.count
      removedText.append(contentsOf: text[block.range])
      removed.append(
        RemovedBlock(
          range: start..<removedText.count, after: body.count, reason: reason, rule: rule, score: score))
      removedText.append(0x0A)
    }
  }
}
