extension SegmentIndex {
  /// One index of several neighbours, in their order; the same as one built of all their articles.
  static func merging(_ indexes: [SegmentIndex]) -> SegmentIndex {
    var bases: [UInt32] = []
    var facts: [Facts] = []
    facts.reserveCapacity(indexes.reduce(0) { $0 + $1.parts.facts.count })
    for index in indexes {
      bases.append(UInt32(facts.count))
      facts.append(contentsOf: index.parts.facts)
    }
    var encoder = PostingsEncoder(facts: facts)
    encoder.reserve(
      names: 0, terms: 0, articles: indexes.reduce(0) { $0 + $1.parts.articles.count },
      positions: indexes.reduce(0) { $0 + $1.parts.positions.count })
    merge(indexes[...], views: []) { views in
      var merge = VocabularyMerge(views)
      while let (name, holders) = merge.next() {
        encoder.begin(name)
        let arena = CursorArena()
        for holder in holders {
          append(
            term: holder.term, of: views[holder.index], base: bases[holder.index], to: &encoder, arena: arena)
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
    term: Int, of view: IndexView, base: UInt32, to encoder: inout PostingsEncoder, arena: CursorArena
  ) {
    var cursor = PostingCursor(view, term: term, arena: arena)
    let bytes = view.positions
    let end = Int(view.terms[term + 1].positions)
    var offset = Int(view.terms[term].positions)
    if cursor.documentFrequency == 1, let article = cursor.article {
      let count = cursor.count
      encoder.appendArticle(article + base, count: count, bonus: cursor.weight - count)
      encoder.appendPositions(UnsafeBufferPointer(rebasing: bytes[offset..<end]))
      return
    }
    while let article = cursor.article {
      let count = cursor.count
      encoder.appendArticle(article + base, count: count, bonus: cursor.weight - count)
      let start = offset
      Varint.skip(Int(count), in: bytes, &offset)
      encoder.appendPositions(UnsafeBufferPointer(rebasing: bytes[start..<offset]))
      cursor.advance()
    }
  }
}

/// Walks through several sorted vocabularies at once.
private struct VocabularyMerge {
  private let views: [IndexView]
  private var places: [Int]
  /// The first eight bytes of each vocabulary's next name, as a number that sorts as they do; all ones at the end.
  private var keys: [UInt64] = []

  init(_ views: [IndexView]) {
    self.views = views
    places = [Int](repeating: 0, count: views.count)
    for index in views.indices { keys.append(key(of: index)) }
  }

  private func key(of index: Int) -> UInt64 {
    guard places[index] < views[index].termCount else { return .max }
    let name = views[index].name(of: places[index])
    var key: UInt64 = 0
    for byte in 0..<min(8, name.count) { key |= UInt64(name[byte]) << UInt64(56 - byte * 8) }
    return key
  }

  /// The first name that is next in any vocabulary, and where it is.
  mutating func next() -> (name: UnsafeBufferPointer<UInt8>, holders: [(index: Int, term: Int)])? {
    var holders: [(index: Int, term: Int)] = []
    var smallest: UnsafeBufferPointer<UInt8>?
    var smallestKey = UInt64.max
    for index in views.indices where places[index] < views[index].termCount && keys[index] <= smallestKey {
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
    guard let smallest else { return nil }
    for holder in holders {
      places[holder.index] += 1
      keys[holder.index] = key(of: holder.index)
    }
    return (smallest, holders)
  }
}
