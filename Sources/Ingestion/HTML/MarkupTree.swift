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
    /// How many blocks of the page stand before it.
    var firstBlock: Int32
  }

  /// The elements, parents first.
  var nodes: [Node] = []
}
