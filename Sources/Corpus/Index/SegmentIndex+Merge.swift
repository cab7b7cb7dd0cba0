import Ingestion

extension SegmentIndex {
  /// One index of several neighbours, in their order; the same as one built of all their articles.
  static func merging(_ indexes: [SegmentIndex]) -> SegmentIndex {
    var base: UInt32 = 0
    return weaving(
      indexes.map { index in
        let end = base + UInt32(index.parts.facts.count)
        defer { base = end }
        return Strand(index: index, places: Array(base..<end))
      })
  }

  /// An index with the place of each of its articles in another that is made of it.
  struct Strand: Sendable {
    let index: SegmentIndex
    /// For each article its place, ascending; ``leftOut`` for one that has none.
    let places: [UInt32]
    /// The places from the first to the last.
    let span: Range<UInt32>

    /// Stands for an article that is not taken over.
    static let leftOut = UInt32.max

    init(index: SegmentIndex, places: [UInt32]) {
      self.index = index
      self.places = places
      let first = places.first { $0 != Self.leftOut }
      let last = places.last { $0 != Self.leftOut }
      span = first.flatMap { first in last.map { first..<$0 + 1 } } ?? 0..<0
    }
  }

  /// One index of the articles of several, which may stand between each other; the same as one built of the articles in
  /// their new order.
  ///
  /// A large one is made on all cores, each at a time the terms between two names.
  ///
  /// - Parameter strands: the indexes, whose places together are 0 up to the number of articles; those whose places lie
  ///   between each other's stand side by side, else they are in the order of their places.
  /// - Returns: the index.
  static func weaving(_ strands: [Strand]) -> SegmentIndex {
    let count = strands.reduce(0) { $0 + $1.places.reduce(0) { $0 + ($1 == Strand.leftOut ? 0 : 1) } }
    let facts = [Facts](unsafeUninitializedCapacity: count) { facts, initialized in
      for strand in strands {
        strand.index.parts.facts.withElements { own in
          for (article, place) in strand.places.enumerated() where place != Strand.leftOut {
            facts[Int(place)] = own[article]
          }
        }
      }
      initialized = count
    }
    let bounds = bounds(of: strands)
    let pieces = concurrently(bounds.count + 1) { piece in
      var encoder = PostingsEncoder(
        facts: facts,
        articleBytes: strands.reduce(0) { $0 + $1.index.parts.articles.count } / (bounds.count + 1),
        positionBytes: strands.reduce(0) { $0 + $1.index.parts.positions.count } / (bounds.count + 1))
      let (first, end) = (piece > 0 ? bounds[piece - 1] : nil, piece < bounds.count ? bounds[piece] : nil)
      open(strands[...], views: []) { views in
        var merge = VocabularyMerge(views, from: first, to: end)
        var weaver = PostingsWeaver(views, strands)
        while let name = merge.next() {
          encoder.begin(name)
          weaver.append(merge.holders, to: &encoder)
          encoder.end()
        }
      }
      return encoder.finishedPart()
    }
    return .joining(pieces, facts: facts)
  }

  /// Less than so many bytes of postings are woven before other cores have woken up.
  private static let leastForAll = 1 << 20
  /// Pieces of the vocabulary: more than there are cores, as some take longer than others.
  private static let pieceCount = 16

  /// The names at which the vocabulary is cut, so that the pieces have about as many postings each; none where there is
  /// little to do.
  private static func bounds(of strands: [Strand]) -> [[UInt8]] {
    let bytes = strands.reduce(0) { $0 + $1.index.parts.articles.count + $1.index.parts.positions.count }
    let largest = strands.max { $0.index.parts.terms.count < $1.index.parts.terms.count }
    guard bytes >= leastForAll, let largest else { return [] }
    return largest.index.withView { view in
      func bytesBefore(_ term: Int) -> Int {
        Int(view.terms[term].articles) + Int(view.terms[term].positions)
      }
      let all = bytesBefore(view.termCount)
      var names: [[UInt8]] = []
      for piece in 1..<pieceCount {
        let term = view.firstTerm { bytesBefore($0) < all / pieceCount * piece }
        guard term < view.termCount else { break }
        let name = Array(view.name(of: term))
        if names.last != name { names.append(name) }
      }
      return names
    }
  }

  /// Opens the memory of all indexes, one in the other.
  private static func open(
    _ strands: ArraySlice<Strand>, views: [IndexView], _ body: ([IndexView]) -> Void
  ) {
    guard let first = strands.first else { return body(views) }
    first.index.withView { open(strands.dropFirst(), views: views + [$0], body) }
  }
}
