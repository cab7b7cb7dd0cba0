extension MetadataLines {
  /// A byline has no more words.
  private static let longestByline: Int32 = 40

  /// The authors named in the block that most looks like a byline, nil where none does.
  func byline() -> (names: [String], block: Int)? {
    guard !page.blocks.isEmpty else { return nil }
    let scores = MetadataWeights.byline.sums(score.features, first: head)
    let candidates = (0..<head).filter {
      Logistic.probability(scores[$0]) >= MetadataWeights.leastByline
        && score.shape.shapes[$0].words <= Self.longestByline
        && !NoiseRules.isCertain(score.shape.shapes[$0].rule)
    }
    // The best that holds a name: a line that only says "By" has it on the next.
    for block in candidates.sorted(by: { scores[$0] > scores[$1] }).prefix(3) {
      let names = BylineReader.names(in: text(block))
      if !names.isEmpty { return (names, block) }
      if block + 1 < page.blocks.count, score.shape.shapes[block].words <= 2 {
        let names = BylineReader.names(in: text(block + 1))
        if !names.isEmpty { return (names, block + 1) }
      }
    }
    return nil
  }
}
