/// What words of classes and ids weigh.
struct NameWeight: Sendable {
  /// The weights of all words.
  var sum: Float = 0
  /// How many words.
  var count: Float = 0

  /// The weight of all: of many words, each tells less.
  var mean: Float { sum / (count + 2).squareRoot() }

  static func + (one: Self, other: Self) -> Self {
    NameWeight(sum: one.sum + other.sum, count: one.count + other.count)
  }
}

/// The elements of a page that hold blocks, in one array: no tree that could be too deep to walk or to free.
///
/// A parent stands before its children, so one pass forwards hands things down and one pass backwards sums them up.
struct MarkupTree: Sendable {
  /// An element.
  struct Node: Sendable {
    /// The element around it; -1 for the outermost.
    var parent: Int32
    /// What element it is.
    var tag: MarkupTag
    /// What its own tag, role, class and id say.
    var hints: MarkupHints
    /// What the words of its class and id weigh for an article's text, less than nothing against it.
    var names = NameWeight()
    /// How many blocks of the page stand before it.
    var firstBlock: Int32
  }

  /// The elements, parents first.
  var nodes: [Node] = []

  /// Whether the elements are those of a whole document; a feed's item or a record's field is a piece of one.
  var isDocument: Bool { nodes.contains { $0.tag == .html || $0.tag == .body } }
}
