/// Neighbouring terms with their postings, as ``SegmentIndex/Parts`` has them but for the ends; what they count begins
/// with 0.
struct PostingsPart: Sendable {
  var names: [UInt8]
  var terms: [SegmentIndex.TermPlace]
  var articles: [UInt8]
  var positions: [UInt8]
  var blocks: [SegmentIndex.BlockPlace]

  /// Appends the terms that follow, and forgets them there.
  fileprivate mutating func append(_ next: inout PostingsPart) {
    let (name, article, position, block) = (
      UInt32(names.count), UInt32(articles.count), UInt32(positions.count), UInt32(blocks.count)
    )
    for term in next.terms {
      terms.append(
        SegmentIndex.TermPlace(
          name: term.name + name, articles: term.articles + article, positions: term.positions + position,
          blocks: term.blocks + block, documentFrequency: term.documentFrequency))
    }
    names += next.names
    articles += next.articles
    positions += next.positions
    blocks += next.blocks
    next = PostingsPart(names: [], terms: [], articles: [], positions: [], blocks: [])
  }

  /// Makes room for what others have too.
  fileprivate mutating func reserve(for others: [PostingsPart]) {
    func room<Element>(_ path: KeyPath<PostingsPart, [Element]>, _ more: Int) -> Int {
      others.reduce(self[keyPath: path].count + more) { $0 + $1[keyPath: path].count }
    }
    names.reserveCapacity(room(\.names, 0))
    terms.reserveCapacity(room(\.terms, 1))
    articles.reserveCapacity(room(\.articles, PackedBlock.padding))
    positions.reserveCapacity(room(\.positions, PackedBlock.padding))
    blocks.reserveCapacity(room(\.blocks, 0))
  }
}

extension SegmentIndex {
  /// The index of some articles, of which these are the facts.
  ///
  /// - Parameters:
  ///   - facts: the facts.
  ///   - parts: all terms in the order of their names, in one or more parts.
  convenience init(facts: [Facts], joining parts: consuming [PostingsPart]) {
    var parts = parts
    var all =
      parts.isEmpty
      ? PostingsPart(names: [], terms: [], articles: [], positions: [], blocks: []) : parts.removeFirst()
    if !parts.isEmpty { all.reserve(for: parts) }
    for place in parts.indices { all.append(&parts[place]) }
    all.terms.append(
      TermPlace(
        name: UInt32(all.names.count), articles: UInt32(all.articles.count),
        positions: UInt32(all.positions.count), blocks: UInt32(all.blocks.count), documentFrequency: 0))
    // Packed bytes are read eight at a time.
    for _ in 0..<PackedBlock.padding {
      all.articles.append(0)
      all.positions.append(0)
    }
    self.init(
      Parts(
        facts: .array(facts), names: .array(all.names), terms: .array(all.terms),
        articles: .array(all.articles), positions: .array(all.positions), blocks: .array(all.blocks)))
  }
}
