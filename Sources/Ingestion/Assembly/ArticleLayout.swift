/// Body and removed text as they are laid out, block after block in page order.
struct ArticleLayout {
  private var body: [UInt8] = []
  private var blocks: [Block] = []
  private var removedText: [UInt8] = []
  private var removed: [RemovedBlock] = []

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

  /// Appends a block where its decision says.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, level: Int?, _ decision: NoiseDecision) {
    switch decision {
    case .keep(let kind):
      if !blocks.isEmpty {
        body.append(0x0A)
        body.append(0x0A)
      }
      let start = body.count
      body.append(contentsOf: text)
      blocks.append(Block(kind: kind, level: level, range: start..<body.count))
    case .remove(let reason, let rule, let score):
      let start = removedText.count
      removedText.append(contentsOf: text)
      removed.append(
        RemovedBlock(
          range: start..<removedText.count, after: body.count, reason: reason, rule: rule, score: score))
      removedText.append(0x0A)
    }
  }

  /// The article of all that was added.
  consuming func article(source: Source, metadata: Metadata) -> Article {
    let words = WordCount.words(in: body)
    return Article(
      source: source, metadata: metadata, text: UTF8Text(validated: body), blocks: blocks,
      removedText: UTF8Text(validated: removedText), removed: removed, wordCount: words)
  }
}
