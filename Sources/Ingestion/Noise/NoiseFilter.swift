/// Decides which blocks of a page are the article's body.
enum NoiseFilter {
  /// A decision on each block, in order.
  static func decisions(on page: Page) -> [NoiseDecision] {
    page.text.withUnsafeBufferPointer { text in
      // The stretch of blocks with the largest sum of sentence words less short lines (BTE, Finn et al. 2001).
      let weights = page.blocks.map { block -> Int in
        let words = text[block.range].reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
        let sentence = SentenceEnd.isAtEnd(of: text, in: block.range)
        return sentence && words >= 8 ? words : words >= 25 ? words / 2 : -8
      }
      var best = (sum: 0, range: 0..<0)
      var run = (sum: 0, start: 0)
      for (index, weight) in weights.enumerated() {
        if run.sum <= 0 { run = (0, index) }
        run.sum += weight
        if run.sum > best.sum { best = (run.sum, run.start..<index + 1) }
      }
      return page.blocks.indices.map { index in
        best.range.contains(index)
          ? .keep(page.blocks[index].kind) : .remove(.boilerplate, rule: "outside-body", score: 0.5)
      }
    }
  }
}
