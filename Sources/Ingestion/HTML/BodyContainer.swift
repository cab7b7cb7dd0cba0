/// Finds the element that holds the article's text, and marks the blocks in it.
///
/// From the outermost element down, it goes into the child that holds most of the sentences, as long as that child holds
/// nearly all of them (the density sum of Sun, Song, Liao, SIGIR 2011, over blocks instead of tags).
enum BodyContainer {
  /// A block of fewer bytes is too short to tell.
  private static let textLength = 60
  /// A child with this share of its parent's sentences is gone into: a smaller one has siblings that matter.
  private static let share = 0.66

  /// Elements that speak against the blocks in them do not count.
  private static let negative: MarkupHints = [
    .navigation, .footer, .aside, .hidden, .comments, .related, .advertisement, .signup, .legal, .caption,
    .share,
  ]

  /// Adds the `inContainer` hint to all blocks of the element that holds the article's text.
  ///
  /// - Parameters:
  ///   - page: the page, with the hints that its blocks inherit.
  ///   - tree: its elements.
  static func mark(in page: inout Page, tree: MarkupTree) {
    guard !tree.nodes.isEmpty else { return }
    var mass = [Int](repeating: 0, count: tree.nodes.count)
    page.text.withUnsafeBufferPointer { text in
      for block in page.blocks
      where block.node >= 0 && (block.hints.contains(.body) || block.hints.isDisjoint(with: negative)) {
        guard block.range.count >= textLength, block.linkBytes * 3 < block.range.count,
          SentenceEnd.isAtEnd(of: text, in: block.range)
        else { continue }
        // What is named an article's text weighs more than what only looks like one.
        let trust = block.hints.contains(.body) ? 3 : block.hints.contains(.article) ? 2 : 1
        mass[Int(block.node)] += trust * (block.range.count - block.linkBytes)
      }
    }
    // Parents stand before their children.
    var heaviest = [Int32](repeating: -1, count: tree.nodes.count)
    for index in tree.nodes.indices.reversed() {
      let parent = Int(tree.nodes[index].parent)
      guard parent >= 0 else { continue }
      mass[parent] += mass[index]
      if heaviest[parent] < 0 || mass[index] >= mass[Int(heaviest[parent])] {
        heaviest[parent] = Int32(index)
      }
    }
    guard
      var container = tree.nodes.indices.filter({ tree.nodes[$0].parent < 0 }).max(by: { mass[$0] < mass[$1] }
      ),
      mass[container] > 0
    else { return }
    while heaviest[container] >= 0,
      Double(mass[Int(heaviest[container])]) >= share * Double(mass[container])
    {
      container = Int(heaviest[container])
    }
    var isInside = [Bool](repeating: false, count: tree.nodes.count)
    for index in container..<tree.nodes.count {
      let parent = Int(tree.nodes[index].parent)
      isInside[index] = index == container || (parent >= container && isInside[parent])
    }
    for index in page.blocks.indices where page.blocks[index].node >= 0 {
      if isInside[Int(page.blocks[index].node)] { page.blocks[index].hints.insert(.inContainer) }
    }
  }
}
