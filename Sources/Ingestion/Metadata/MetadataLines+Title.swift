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
    let best = (0..<head).max { sums[$0] < sums[$1] }
    return best.flatMap { Logistic.probability(sums[$0]) >= MetadataWeights.leastTitle ? $0 : nil }
  }
}
