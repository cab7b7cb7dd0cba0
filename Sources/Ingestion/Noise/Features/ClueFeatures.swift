extension NoiseFeatures {
  /// Fills what the names of the elements around each block weigh, and how much of each block the page's head repeats.
  static func fillClues(_ table: ColumnWriter, page: Page, shape: PageShape) {
    func wants(_ feature: Feature.Markup) -> Bool { table.plan.wants(Feature.column(feature)) }
    fillNames(table, page: page)
    if let removals = MarkupDecisions.removals(on: page) {
      let evidence = table[Feature.column(.evidence)]
      for index in 0..<table.blocks { evidence[index] = MarkupDecisions.evidence(removals[index]) }
    }
    let (inBody, body) = (table[Feature.column(.inLinkedBody)], table[Feature.column(.linkedBody)])
    if let text = page.clues.body, wants(.inLinkedBody) || wants(.linkedBody) {
      let pairs = WordPairs(of: text)
      for index in 0..<table.blocks { body[index] = logarithm(Float(pairs.count)) }
      fillShare(inBody, of: pairs, shape: shape)
    }
    if let text = page.clues.summary, wants(.inSummary) {
      fillShare(table[Feature.column(.inSummary)], of: WordPairs(of: text), shape: shape)
    }
  }

  /// What the names of the elements around each block weigh.
  private static func fillNames(_ table: ColumnWriter, page: Page) {
    let nodes = page.tree.nodes
    // Parents stand before their children.
    var around = [NameWeight](repeating: NameWeight(), count: nodes.count)
    for (index, node) in nodes.enumerated() {
      around[index] = node.parent >= 0 ? around[Int(node.parent)] + node.names : node.names
    }
    let (names, near) = (table[Feature.column(.names)], table[Feature.column(.nearNames)])
    for (index, block) in page.blocks.enumerated() where block.node >= 0 {
      let node = nodes[Int(block.node)]
      names[index] = around[Int(block.node)].mean
      near[index] = (node.parent >= 0 ? nodes[Int(node.parent)].names + node.names : node.names).mean
    }
  }

  /// How many of the pairs of words in each block a text has too.
  private static func fillShare(
    _ column: UnsafeMutableBufferPointer<Float>, of pairs: WordPairs, shape: PageShape
  ) {
    guard pairs.count > 0 else { return }
    for (index, own) in shape.shapes.enumerated() where own.vocabulary.count > 1 {
      column[index] = pairs.share(of: shape.vocabulary[own.vocabulary])
    }
  }
}

/// The pairs of content words that stand one after the other in a text: what tells whether another text repeats it.
private struct WordPairs {
  private var pairs: Set<UInt32> = []

  /// How many.
  var count: Int { pairs.count }

  init(of text: String) {
    let bytes = Array(text.utf8)
    let words = bytes.withUnsafeBufferPointer { text in
      Vocabulary.gathered(from: text) { vocabulary in
        BlockScanner.scanning(text) {
          var shape = BlockShape()
          $0.write(&shape, of: 0..<text.count, vocabulary: &vocabulary)
        }
      }
    }
    pairs.reserveCapacity(words.count)
    for (first, second) in zip(words, words.dropFirst()) { pairs.insert(Self.key(first, second)) }
  }

  /// How many of the pairs of a block's words are among them, 0 to 1.
  func share(of words: ArraySlice<UInt32>) -> Float {
    var (hits, all): (Float, Float) = (0, 0)
    for (first, second) in zip(words, words.dropFirst()) {
      all += 1
      if pairs.contains(Self.key(first, second)) { hits += 1 }
    }
    return all > 0 ? hits / all : 0
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt32 { first &* 0x9E37_79B1 ^ second }
}
