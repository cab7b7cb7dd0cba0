extension NoiseFeatures {
  /// Fills what the elements around the blocks say.
  static func fillMarkup(_ table: ColumnWriter, page: Page) {
    let link = table[Feature.column(.linkShare)]
    let (before, after) = (table[Feature.column(.linkShareBefore)], table[Feature.column(.linkShareAfter)])
    for (index, block) in page.blocks.enumerated() {
      link[index] = Float(block.linkBytes) / Float(max(1, block.range.count))
      // The hints' bits stand in the order of the features after the share of links.
      for bit in 0..<21 where block.hints.rawValue & (1 << UInt32(bit)) != 0 {
        table.values[(Feature.column(Feature.Markup.article) &+ bit) &* table.stride &+ index] = 1
      }
    }
    for index in 1..<max(1, table.blocks) {
      before[index] = link[index - 1]
      after[index - 1] = link[index]
    }
  }
}
