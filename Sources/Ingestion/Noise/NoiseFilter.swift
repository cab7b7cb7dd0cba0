/// Decides which blocks of a page are the article's body, and says for each other one what it is taken for.
enum NoiseFilter {
  /// A decision on each block, in order.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - score: how sure it is that each block is body.
  ///   - told: blocks that the metadata tell already: title, byline, date.
  /// - Returns: a decision for each block, and what it was made of.
  static func decisions(
    on page: Page, score: NoiseScore, told: [Int: String] = [:]
  ) -> (decisions: [NoiseDecision], trace: PageTrace) {
    // By block: each is asked for twice.
    var names = [String?](repeating: nil, count: page.blocks.count)
    for (block, name) in told { names[block] = name }
    let teasers = TeaserSections.blocks(of: page, shape: score.shape)
    let markup = MarkupDecisions.removals(on: page)
    var score = score
    if let markup {
      let isDocument = page.tree.isDocument
      score.scores = zip(score.scores, markup).map {
        MarkupDecisions.certainty(of: $0, removal: $1, isDocument: isDocument)
      }
    }
    let threshold = BodyThreshold.threshold(score)
    let facts = NoiseRules.facts
    let open = page.blocks.indices.map { index in
      names[index] == nil && !teasers.contains(index)
        && !facts[Int(score.shape.shapes[index].rule)].isCertain
    }
    var kept = page.blocks.indices.map { open[$0] && score.scores[$0] >= threshold }
    if page.hasMarkup { keepSubheadings(of: page, open: open, markup: markup, kept: &kept) }
    var reasons = RemovalReasons(page: page, score: score, kept: kept, told: names, teasers: teasers)
    let decisions = page.blocks.indices.map { index in
      kept[index]
        ? .keep(BlockKinds.kind(of: index, page: page, shape: score.shape, kept: kept))
        : reasons.decision(for: index, markup: markup?[index])
    }
    let trace = PageTrace(
      of: page, shape: score.shape, certainties: score.scores, threshold: threshold, kept: kept, open: open)
    return (decisions, trace)
  }

  /// Keeps what elements call a heading where it stands between two blocks of the body and is not named as something else:
  /// it is too short to be told from a label by its text.
  private static func keepSubheadings(
    of page: Page, open: [Bool], markup: [NoiseDecision?]?, kept: inout [Bool]
  ) {
    for index in page.blocks.indices.dropFirst().dropLast()
    where page.blocks[index].kind == .heading && open[index]
      && !MarkupDecisions.isNamed(markup?[index] ?? nil)
    {
      if kept[index - 1], kept[index + 1] { kept[index] = true }
    }
  }
}

/// Where the score parts body from noise.
enum BodyThreshold {
  /// On a page that the score is sure of, a block is body from here on at the latest.
  private static let highest: Float = 0.5
  /// However unsure the score is, less than this is noise.
  private static let lowest: Float = 0.2

  /// The threshold that gives the best expected F1 for a page: half of that F1 (Lipton, Elkan, Naryanaswamy, 2014).
  static func threshold(_ score: NoiseScore) -> Float {
    // Scores are positive, so that their bits are in the same order; behind them the blocks' numbers, the first greatest.
    var order: [UInt64] = []
    order.reserveCapacity(score.scores.count)
    for (index, certainty) in score.scores.enumerated() where certainty >= 0.02 {
      order.append(
        UInt64(certainty.bitPattern) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: index)))
    }
    order.sort(by: >)
    var (hits, words, best, expected): (Float, Float, Float, Float) = (0, 0, 0, 0)
    for key in order {
      let index = Int(UInt32.max - UInt32(truncatingIfNeeded: key))
      expected += score.scores[index] * score.shape.shapes[index].length
    }
    for key in order {
      let index = Int(UInt32.max - UInt32(truncatingIfNeeded: key))
      let length = score.shape.shapes[index].length
      hits += score.scores[index] * length
      words += length
      best = max(best, 2 * hits / (words + expected))
    }
    return min(highest, max(lowest, best / 2))
  }
}
