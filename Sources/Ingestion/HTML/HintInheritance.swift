/// Hands hints down from elements to the blocks in them.
enum HintInheritance {
  /// Blocks of fewer bytes are no text to weigh an element by.
  private static let textLength = 80
  /// An element that holds this share of a page's text is its frame: what its names say against it is void.
  private static let frameShare = 0.45
  /// The same where the page's main heading stands in it too: the article is below its headline.
  private static let headedShare = 0.15

  /// Hints that speak against a block's being article text.
  private static let negative: MarkupHints = [
    .navigation, .header, .footer, .aside, .figure, .caption, .form, .button, .hidden, .comments, .related,
    .share,
    .advertisement, .signup, .legal, .byline, .date, .title,
  ]

  /// Adds to each block's hints those of the elements around it.
  static func apply(to page: inout Page, tree: MarkupTree) {
    guard !tree.nodes.isEmpty else { return }
    var mass = [Int](repeating: 0, count: tree.nodes.count)
    var total = 0
    for block in page.blocks {
      let own = block.range.count - block.linkBytes
      guard block.range.count >= textLength, own * 2 > block.range.count else { continue }
      total += own
      if block.node >= 0 { mass[Int(block.node)] += own }
    }
    // Parents stand before their children.
    for index in tree.nodes.indices.reversed() where tree.nodes[index].parent >= 0 {
      mass[Int(tree.nodes[index].parent)] += mass[index]
    }
    // The elements around the first main heading.
    var hasHeading = [Bool](repeating: false, count: tree.nodes.count)
    var around = page.blocks.first { $0.kind == .heading && $0.level == 1 }?.node ?? -1
    while around >= 0, !hasHeading[Int(around)] {
      hasHeading[Int(around)] = true
      around = tree.nodes[Int(around)].parent
    }
    var inherited = [MarkupHints](repeating: [], count: tree.nodes.count)
    for (index, node) in tree.nodes.enumerated() {
      var own = node.hints
      let share = hasHeading[index] ? headedShare : frameShare
      if Double(mass[index]) > share * Double(max(total, 1)) { own.subtract(negative) }
      inherited[index] = node.parent >= 0 ? inherited[Int(node.parent)].union(own) : own
    }
    for index in page.blocks.indices where page.blocks[index].node >= 0 {
      page.blocks[index].hints.formUnion(inherited[Int(page.blocks[index].node)])
    }
  }
}

extension MarkupTag {
  /// What the element's kind says of the blocks in it.
  var hints: MarkupHints {
    switch self {
    case .article: .article
    case .main: .main
    case .nav: .navigation
    case .header: .header
    case .footer: .footer
    case .aside: .aside
    case .figure: .figure
    case .figcaption: [.figure, .caption]
    case .form: .form
    case .dialog: .hidden
    default: []
    }
  }
}
