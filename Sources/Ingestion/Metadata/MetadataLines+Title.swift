extension MetadataLines {
  /// The headline, and the blocks that say it.
  func title() -> (text: String, blocks: [Int])? {
    var text: String?
    if let clue = titleFromClues() {
      text = clue
    } else if let block = bestTitleBlock() {
      text = TitleReader.headline(of: self.text(block))
      if block == 0 { text = text.map(TitleReader.withoutOutlet) }
      if let text { return (text, blocks(saying: text, and: block)) }
    }
    return text.map { ($0, blocks(saying: $0, and: nil)) }
  }

  /// All blocks with just the headline's words, and the one that it was read from.
  private func blocks(saying title: String, and block: Int?) -> [Int] {
    let hash = Self.hash(title)
    return page.blocks.indices.filter { score.shape.shapes[$0].hash == hash || $0 == block }
  }

  /// The best headline that the clues name: of a page with markup they know its headings already.
  private func titleFromClues() -> String? {
    page.clues.titles.first { !$0.isEmpty }
  }

  /// The block that most looks like the headline.
  private func bestTitleBlock() -> Int? {
    guard !page.blocks.isEmpty else { return nil }
    let sums = MetadataWeights.title.sums(score.features, first: head)
    let candidates = (0..<head).filter { mayBeHeadline($0) }
    guard let first = candidates.max(by: { sums[$0] < sums[$1] }) else { return nil }
    let best = headline(below: first, sums, candidates) ?? headline(over: first, sums) ?? first
    return Logistic.probability(sums[best]) >= MetadataWeights.leastTitle ? best : nil
  }

  /// Whether a block may be the headline: not where a rule takes it for a menu's entry, a byline or a date.
  private func mayBeHeadline(_ block: Int) -> Bool {
    let rule = score.shape.shapes[block].rule
    guard rule > 0 else { return true }
    switch NoiseRules.all[Int(rule) - 1].reason {
    case .navigation, .metadata: return false
    default: return true
    }
  }

  /// Where the best block looks like the outlet's name or its menu: the best longer line below it, above the body,
  /// that is nearly as good.
  private func headline(below first: Int, _ sums: [Float], _ candidates: [Int]) -> Int? {
    let shapes = score.shape.shapes
    let isName = first < Self.blocksWithName && shapes[first].words <= Self.longestName
    guard isName || isMenu(first) else { return nil }
    return
      candidates.filter {
        $0 > first && $0 <= bodyStart && !isMenu($0) && sums[$0] >= sums[first] - Self.nearlyAsGood
          && (!isName || shapes[$0].words >= Self.longestName + 2)
      }.max { sums[$0] < sums[$1] }
  }

  /// Where the best block looks like a standfirst: the line right before it, nearly as good and less like the body.
  private func headline(over first: Int, _ sums: [Float]) -> Int? {
    let before = first - 1
    guard before >= 0, mayBeHeadline(before), !isMenu(before),
      sums[before] >= sums[first] - Self.aboutAsGood,
      score.shape.shapes[before].words >= Self.longestName + 2,
      score.scores[first] >= score.scores[before] * Self.moreLikeBody
    else { return nil }
    // A line that says the same, with a label or a path before it, is no headline with its standfirst.
    let words = Set(PhraseHash.hashes(of: text(first)))
    let same = words.intersection(PhraseHash.hashes(of: text(before))).count
    return same * 2 < words.count ? before : nil
  }

  /// Names alone, without a small word or a sign between them, as a menu set in one line has them.
  func isMenu(_ block: Int) -> Bool {
    let own = score.shape.shapes[block]
    return own.words >= 4 && own.capitalised == own.words - 1 && own.functionWords.max() == 0
      && own.commas + own.colons + own.quotes + own.sentenceEnds == 0 && !own.startsSmall
  }

  /// An outlet's name stands in one of so many first blocks.
  private static let blocksWithName = 3
  /// An outlet's name has at most so many words.
  private static let longestName: Int32 = 4
  /// How much less a line's sum may be than a name's and yet be the headline: measured, 27 headlines of 1540 dumps were
  /// found so and none lost; from 3 on some were.
  private static let nearlyAsGood: Float = 2.5
  /// How much less a headline's sum may be than its standfirst's.
  private static let aboutAsGood: Float = 0.5
  /// How much more than its headline a standfirst must look like body.
  private static let moreLikeBody: Float = 1.5
}
