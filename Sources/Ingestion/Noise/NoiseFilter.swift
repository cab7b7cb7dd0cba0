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
    let mayStay = page.blocks.indices.map { index in
      !teasers.contains(index) && !facts[Int(score.shape.shapes[index].rule)].isCertain
    }
    let open = page.blocks.indices.map { mayStay[$0] && names[$0] == nil }
    var kept = page.blocks.indices.map { open[$0] && score.scores[$0] >= threshold }
    // Where nothing else is there, what looks like the body is the body, whatever was read from it.
    if !kept.contains(true) {
      kept = page.blocks.indices.map { mayStay[$0] && score.scores[$0] >= threshold }
    }
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
  /// Blocks that are less sure count neither as body nor as what might be it.
  private static let unlikely: Float = 0.02

  /// The threshold that gives the best expected F1 for a page: half of that F1 (Lipton, Elkan, Naryanaswamy, 2014).
  ///
  /// The best F1 is what the blocks above half of it have, and is come to from below in a few steps (Dinkelbach, 1967).
  static func threshold(_ score: NoiseScore) -> Float {
    let lengths = score.shape.shapes.map(\.length)
    var expected: Float = 0
    for (certainty, length) in zip(score.scores, lengths) where certainty >= unlikely {
      expected += certainty * length
    }
    var best: Float = 0
    while true {
      let least = max(unlikely, best / 2)
      var (hits, words): (Float, Float) = (0, 0)
      for (certainty, length) in zip(score.scores, lengths) {
        let weight = certainty >= least ? length : 0
        hits += certainty * weight
        words += weight
      }
      guard words + expected > 0, 2 * hits / (words + expected) > best else { break }
      best = 2 * hits / (words + expected)
    }
    return min(highest, max(lowest, best / 2))
  }
}
