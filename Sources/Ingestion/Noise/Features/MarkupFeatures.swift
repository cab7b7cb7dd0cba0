extension NoiseFeatures {
  /// Fills what the elements around the blocks say.
  static func fillMarkup(_ table: ColumnWriter, page: Page) {
    let link = table[Feature.column(.linkShare)]
    let (before, after) = (table[Feature.column(.linkShareBefore)], table[Feature.column(.linkShareAfter)])
    let (bold, isTable) = (table[Feature.column(.boldShare)], table[Feature.column(.isTable)])
    let (isPreformatted, isQuotation) = (
      table[Feature.column(.isPreformatted)], table[Feature.column(.isQuotation)]
    )
    for (index, block) in page.blocks.enumerated() {
      link[index] = linkShare(of: block)
      // The hints' bits stand in the order of the features after the share of links.
      for bit in 0..<22 where block.hints.rawValue & (1 << UInt32(bit)) != 0 {
        table[Feature.column(Feature.Markup.article) &+ bit][index] = 1
      }
      bold[index] = Float(block.boldBytes) / Float(max(1, block.range.count))
      switch block.kind {
      case .table: isTable[index] = 1
      case .preformatted: isPreformatted[index] = 1
      case .blockquote: isQuotation[index] = 1
      case .paragraph, .heading, .item: break
      }
    }
    for index in 1..<max(1, table.blocks) {
      before[index] = linkShare(of: page.blocks[index - 1])
      after[index - 1] = linkShare(of: page.blocks[index])
    }
  }

  private static func linkShare(of block: PageBlock) -> Float {
    Float(block.linkBytes) / Float(max(1, block.range.count))
  }

  /// Fills how the blocks in the elements around each one score, and how much of the page's body they hold.
  ///
  /// - Parameters:
  ///   - table: the columns to be filled.
  ///   - page: the page, with its elements.
  ///   - shape: the shapes of its blocks.
  ///   - scores: how sure it is that each block belongs to the body, 0 to 1.
  static func fillElements(_ table: ColumnWriter, page: Page, shape: PageShape, scores: [Float]) {
    let nodes = page.tree.nodes
    var (sums, weights) = (
      [Float](repeating: 0, count: nodes.count), [Float](repeating: 0, count: nodes.count)
    )
    var all: Float = 1
    for (index, block) in page.blocks.enumerated() where block.node >= 0 {
      let weight = min(shape.shapes[index].length, 60) + 1
      sums[Int(block.node)] += weight * scores[index]
      weights[Int(block.node)] += weight
      all += weight * scores[index]
    }
    // Parents stand before their children.
    for index in nodes.indices.reversed() where nodes[index].parent >= 0 {
      sums[Int(nodes[index].parent)] += sums[index]
      weights[Int(nodes[index].parent)] += weights[index]
    }
    let levels: [(Feature.Element, Feature.Element)] = [
      (.parentScore, .parentShare), (.outerScore, .outerShare), (.outermostScore, .outermostShare),
    ]
    for (index, block) in page.blocks.enumerated() {
      var node = Int(block.node)
      for (score, share) in levels {
        if node >= 0, nodes[node].parent >= 0 { node = Int(nodes[node].parent) }
        guard node >= 0 else { continue }
        table[Feature.column(score)][index] = sums[node] / (weights[node] + 1)
        table[Feature.column(share)][index] = sums[node] / all
      }
    }
  }
}
