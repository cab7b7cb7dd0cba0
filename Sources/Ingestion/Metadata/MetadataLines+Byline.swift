extension MetadataLines {
  /// A byline has no more words.
  private static let longestByline: Int32 = 40
  /// Names alone in a line, with nothing between them, are a menu when they are more words.
  private static let wordsOfTwoNames: Int32 = 4

  /// The authors named in the block that most looks like a byline, nil where none does.
  func byline() -> (names: [String], block: Int)? {
    guard !page.blocks.isEmpty else { return nil }
    let scores = MetadataWeights.byline.sums(score.features, first: head)
    let candidates = (0..<head).filter {
      Logistic.probability(scores[$0]) >= MetadataWeights.leastByline
        && score.shape.shapes[$0].words <= Self.longestByline
        && mayNameAuthors($0)
    }
    // The best that holds a name: a line that only says "By" has it on the next.
    let ranked = candidates.sorted { (isTrace($1) ? 1 : 0, scores[$0]) > (isTrace($0) ? 1 : 0, scores[$1]) }
    for block in ranked.prefix(3) {
      let names = BylineReader.names(in: text(block))
      if !names.isEmpty { return (names, block) }
      if block + 1 < page.blocks.count, score.shape.shapes[block].words <= 2 {
        let names = BylineReader.names(in: text(block + 1))
        if !names.isEmpty { return (names, block + 1) }
      }
    }
    return nil
  }

  /// Whether a block may be a byline: not where a rule takes it for a caption, a legal notice or the like.
  private func mayNameAuthors(_ block: Int) -> Bool {
    let rule = score.shape.shapes[block].rule
    guard !isMenu(block) || score.shape.shapes[block].words <= Self.wordsOfTwoNames else { return false }
    guard rule > 0 else { return true }
    switch NoiseRules.all[Int(rule) - 1].reason {
    case .metadata, .about, .share, .related, .navigation: return true
    default: return false
    }
  }

  /// Whether a block is what a tool left of a picture, a button or a link of the head: names in it are seldom authors'.
  private func isTrace(_ block: Int) -> Bool {
    let rule = score.shape.shapes[block].rule
    return rule > 0 && NoiseRules.all[Int(rule) - 1].name == "machine-trace"
  }
}
