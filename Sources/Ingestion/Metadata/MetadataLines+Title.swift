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

  /// Of the headlines that the clues name, the one that a heading of the page says too; else the first.
  private func titleFromClues() -> String? {
    guard let first = page.clues.titles.first(where: { !$0.isEmpty }) else { return nil }
    guard page.hasMarkup else { return first }
    let clues = page.clues.titles.map { Set(PhraseHash.hashes(of: $0)) }
    for index in page.blocks.indices
    where page.blocks[index].kind == .heading && page.blocks[index].level == 1
      || page.blocks[index].hints.contains(.title)
    {
      let line = text(index)
      let words = Set(PhraseHash.hashes(of: line))
      guard !words.isEmpty else { continue }
      for clue in clues where words.intersection(clue).count * 2 >= max(words.count, 2) { return line }
    }
    return TitleReader.withoutOutlet(first)
  }

  /// The block that most looks like the headline.
  private func bestTitleBlock() -> Int? {
    guard !page.blocks.isEmpty else { return nil }
    let sums = MetadataWeights.title.sums(score.features, first: head)
    let best = (0..<head).max { sums[$0] < sums[$1] }
    return best.flatMap { Logistic.probability(sums[$0]) >= MetadataWeights.leastTitle ? $0 : nil }
  }
}
