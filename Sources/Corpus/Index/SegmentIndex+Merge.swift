extension SegmentIndex {
  /// One index of several neighbours, in their order; the same as one built of all their articles.
  static func merging(_ indexes: [SegmentIndex]) -> SegmentIndex {
    var bases: [UInt32] = []
    var facts: [Facts] = []
    facts.reserveCapacity(indexes.reduce(0) { $0 + $1.parts.facts.count })
    for index in indexes {
      bases.append(UInt32(facts.count))
      index.parts.facts.withElements { facts.append(contentsOf: $0) }
    }
    var encoder = PostingsEncoder(
      facts: facts, articleBytes: indexes.reduce(0) { $0 + $1.parts.articles.count },
      positionBytes: indexes.reduce(0) { $0 + $1.parts.positions.count })
    merge(indexes[...], views: []) { views in
      var merge = VocabularyMerge(views)
      let scratch = PostingCursor.Room()
      while let name = merge.next() {
        encoder.begin(name)
        for holder in merge.holders {
          append(
            term: holder.term, of: views[holder.index], base: bases[holder.index], to: &encoder,
            scratch: scratch)
        }
        encoder.end()
      }
    }
    return encoder.finish()
  }

  /// Opens the memory of all indexes, one in the other.
  private static func merge(
    _ indexes: ArraySlice<SegmentIndex>, views: [IndexView], _ body: ([IndexView]) -> Void
  ) {
    guard let first = indexes.first else { return body(views) }
    first.withView { merge(indexes.dropFirst(), views: views + [$0], body) }
  }

  /// Appends a term's postings, its articles moved up; the positions are copied as they are.
  private static func append(
    term: Int, of view: IndexView, base: UInt32, to encoder: inout PostingsEncoder,
    scratch: borrowing PostingCursor.Room
  ) {
    var cursor = PostingCursor(view, term: term, in: scratch)
    let bytes = view.positions
    let end = Int(view.terms[term + 1].positions)
    var offset = Int(view.terms[term].positions)
    // Pairs have no positions.
    let hasPositions = offset < end
    while cursor.size > 0 {
      cursor.makeCounts()
      for slot in 0..<cursor.size {
        let (count, weight) = (cursor.counts[slot], cursor.weights[slot])
        encoder.appendArticle(cursor.articles[slot] &+ base, count: count, bonus: weight &- count)
        guard hasPositions else { continue }
        let start = offset
        Varint.skip(Int(count), in: bytes, &offset)
        encoder.appendPositions(encoded: UnsafeBufferPointer(rebasing: bytes[start..<offset]))
      }
      cursor.advanceBlock()
    }
  }
}

/// Walks through several sorted vocabularies at once.
private struct VocabularyMerge {
  private let views: [IndexView]
  private var places: [Int]
  /// The first eight bytes of each vocabulary's next name, as a number that sorts as they do; all ones at the end.
  private var keys: [UInt64] = []
  /// Which vocabularies have the name that was last given, and where.
  private(set) var holders: [(index: Int, term: Int)] = []

  init(_ views: [IndexView]) {
    self.views = views
    places = [Int](repeating: 0, count: views.count)
    for index in views.indices { keys.append(key(of: index)) }
  }

  private func key(of index: Int) -> UInt64 {
    guard places[index] < views[index].termCount else { return .max }
    return firstBytes(of: views[index].name(of: places[index]))
  }

  /// The first name that is next in any vocabulary.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    holders.removeAll(keepingCapacity: true)
    var smallest: UnsafeBufferPointer<UInt8>?
    var smallestKey = UInt64.max
    for index in keys.indices where keys[index] <= smallestKey && places[index] < views[index].termCount {
      let name = views[index].name(of: places[index])
      var order = -1
      if let smallest, keys[index] == smallestKey { order = compareBytes(name, smallest) }
      if order < 0 {
        holders.removeAll(keepingCapacity: true)
        smallest = name
        smallestKey = keys[index]
      }
      if order <= 0 { holders.append((index, places[index])) }
    }
    for holder in holders {
      places[holder.index] += 1
      keys[holder.index] = key(of: holder.index)
    }
    return smallest
  }
}
