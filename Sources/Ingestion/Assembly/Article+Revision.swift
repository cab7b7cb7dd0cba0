extension Article {
  /// The article with other decisions on some blocks of its page, and without its trace; every line is kept.
  ///
  /// - Parameter changes: decisions by the block's place in the trace.
  /// - Returns: the article laid out anew; unchanged, but for the trace, where it has none or nothing is to change.
  package func revised(_ changes: [Int: NoiseDecision]) -> Article {
    var article = self
    article.trace = nil
    guard let trace, !changes.isEmpty, trace.blocks.count == blocks.count + removed.count else {
      return article
    }
    var layout = ArticleLayout()
    var (keptBefore, removedBefore) = (0, 0)
    for (place, traced) in trace.blocks.enumerated() {
      if traced.isKept {
        guard keptBefore < blocks.count else { return article }
        let block = blocks[keptBefore]
        keptBefore += 1
        let decision = changes[place] ?? .keep(block.kind)
        text.withBytes(in: block.range) { layout.add($0, level: block.level, decision) }
      } else {
        guard removedBefore < removed.count else { return article }
        let block = removed[removedBefore]
        removedBefore += 1
        let level = traced.level > 0 ? Int(traced.level) : nil
        let decision = changes[place] ?? .remove(block.reason, rule: block.rule, score: block.score)
        removedText.withBytes(in: block.range) { layout.add($0, level: level, decision) }
      }
    }
    return layout.article(source: source, metadata: metadata)
  }
}
