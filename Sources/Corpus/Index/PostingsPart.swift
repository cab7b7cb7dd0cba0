/// Neighbouring terms with their postings, as ``SegmentIndex/Parts`` has them but for the ends; what they count begins
/// with 0.
struct PostingsPart: Sendable {
  let names: Section<UInt8>
  let terms: Section<SegmentIndex.TermPlace>
  let articles: Section<UInt8>
  let positions: Section<UInt8>
  let blocks: Section<SegmentIndex.BlockPlace>
}

/// Terms with their postings while they are written.
struct PostingsBuffers: ~Copyable {
  var names = GrowingBuffer<UInt8>()
  var terms = GrowingBuffer<SegmentIndex.TermPlace>()
  var articles: GrowingBuffer<UInt8>
  var positions: GrowingBuffer<UInt8>
  var blocks = GrowingBuffer<SegmentIndex.BlockPlace>()

  /// Nothing yet.
  ///
  /// - Parameters:
  ///   - articleBytes: for how many bytes of articles there is room at first.
  ///   - positionBytes: the same of positions.
  init(articleBytes: Int, positionBytes: Int) {
    articles = GrowingBuffer(capacity: articleBytes + PackedBlock.padding)
    positions = GrowingBuffer(capacity: positionBytes + PackedBlock.padding)
  }

  /// What was written, to be joined to others.
  consuming func part() -> PostingsPart {
    PostingsPart(
      names: names.section(), terms: terms.section(), articles: articles.section(),
      positions: positions.section(), blocks: blocks.section())
  }

  /// What was written as the index of some articles, of which these are the facts.
  consuming func index(of facts: [SegmentIndex.Facts]) -> SegmentIndex {
    terms.append(
      SegmentIndex.TermPlace(
        name: UInt32(names.count), articles: UInt32(articles.count), positions: UInt32(positions.count),
        blocks: UInt32(blocks.count), documentFrequency: 0))
    // Packed bytes are read many at a time.
    for _ in 0..<PackedBlock.padding {
      articles.append(0)
      positions.append(0)
    }
    return SegmentIndex(
      SegmentIndex.Parts(
        facts: .array(facts), names: names.section(), terms: terms.section(),
        articles: articles.section(), positions: positions.section(), blocks: blocks.section()))
  }

  /// Appends the terms that follow.
  fileprivate mutating func append(_ next: PostingsPart) {
    let (name, article, position, block) = (
      UInt32(names.count), UInt32(articles.count), UInt32(positions.count), UInt32(blocks.count)
    )
    terms.reserve(next.terms.count)
    next.terms.withElements { own in
      for term in own {
        terms.append(
          SegmentIndex.TermPlace(
            name: term.name + name, articles: term.articles + article, positions: term.positions + position,
            blocks: term.blocks + block, documentFrequency: term.documentFrequency))
      }
    }
    next.names.withElements { names.append(contentsOf: $0) }
    next.articles.withElements { articles.append(contentsOf: $0) }
    next.positions.withElements { positions.append(contentsOf: $0) }
    next.blocks.withElements { blocks.append(contentsOf: $0) }
  }
}

extension SegmentIndex {
  /// The index of some articles from its parts.
  ///
  /// - Parameters:
  ///   - parts: all terms in the order of their names, in one or more parts; each is freed when it is joined.
  ///   - facts: the articles' facts.
  /// - Returns: the index.
  static func joining(_ parts: consuming [PostingsPart], facts: [Facts]) -> SegmentIndex {
    var parts: [PostingsPart?] = parts
    var all = PostingsBuffers(
      articleBytes: parts.reduce(0) { $0 + ($1?.articles.byteCount ?? 0) },
      positionBytes: parts.reduce(0) { $0 + ($1?.positions.byteCount ?? 0) })
    for place in parts.indices {
      if let part = parts[place].take() { all.append(part) }
    }
    return all.index(of: facts)
  }
}
