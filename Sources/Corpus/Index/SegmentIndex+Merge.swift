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

  /// The same of any number: walking through many vocabularies at once takes longer than merging some twice.
  static func merging(inSteps indexes: [SegmentIndex]) -> SegmentIndex {
    guard indexes.count > mergedAtOnce else { return merging(indexes) }
    return merging(
      inSteps: stride(from: 0, to: indexes.count, by: mergedAtOnce).map { start in
        merging(Array(indexes[start..<min(start + mergedAtOnce, indexes.count)]))
      })
  }

  /// More vocabularies are not walked through at once.
  private static let mergedAtOnce = 16

  /// An index with the place of each of its articles in another that is made of it.
  struct Strand {
    var index: SegmentIndex
    /// For each article its place, ascending; ``leftOut`` for one that has none.
    var places: [UInt32]

    /// Stands for an article that is not taken over.
    static let leftOut = UInt32.max
  }

  /// One index of the articles of several, which may stand between each other; the same as one built of the articles in
  /// their new order.
  ///
  /// - Parameter strands: the indexes, whose places together are 0 up to the number of articles.
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
    var encoder = PostingsEncoder(
      facts: facts, articleBytes: strands.reduce(0) { $0 + $1.index.parts.articles.count },
      positionBytes: strands.reduce(0) { $0 + $1.index.parts.positions.count })
    open(strands[...], views: []) { views in
      var merge = VocabularyMerge(views)
      let room = PostingCursor.Room(count: strands.count)
      while let name = merge.next() {
        encoder.begin(name)
        weave(merge.holders, views, strands, in: room, to: &encoder)
        encoder.end()
      }
    }
    return encoder.finish()
  }

  /// Opens the memory of all indexes, one in the other.
  private static func open(
    _ strands: ArraySlice<Strand>, views: [IndexView], _ body: ([IndexView]) -> Void
  ) {
    guard let first = strands.first else { return body(views) }
    first.index.withView { open(strands.dropFirst(), views: views + [$0], body) }
  }

  /// Appends the postings of one term, run by run of the index that has the next article.
  private static func weave(
    _ holders: [(index: Int, term: Int)], _ views: [IndexView], _ strands: [Strand],
    in room: borrowing PostingCursor.Room, to encoder: inout PostingsEncoder
  ) {
    var readers: [StrandReader] = []
    readers.reserveCapacity(holders.count)
    for (index, term) in holders {
      strands[index].places.withUnsafeBufferPointer { places in
        readers.append(
          StrandReader(
            cursor: PostingCursor(views[index], term: term, in: room, at: index), view: views[index],
            term: term))
        readers[readers.count - 1].append(below: 0, of: places, to: &encoder)
      }
    }
    while true {
      var (first, next, limit) = (0, UInt32.max, UInt32.max)
      for (number, reader) in readers.enumerated() {
        if reader.next < next {
          (first, next, limit) = (number, reader.next, next)
        } else {
          limit = min(limit, reader.next)
        }
      }
      guard next != .max else { return }
      strands[holders[first].index].places.withUnsafeBufferPointer {
        readers[first].append(below: limit, of: $0, to: &encoder)
      }
    }
  }
}

/// Reads the postings of one term from one of the indexes that are woven together.
private struct StrandReader {
  private var cursor: PostingCursor
  private let positions: UnsafeBufferPointer<UInt8>
  private var offset: Int
  /// Pairs have no positions.
  private let hasPositions: Bool
  /// The place of the next article; the largest number at the end.
  private(set) var next: UInt32 = 0

  init(cursor: PostingCursor, view: IndexView, term: Int) {
    self.cursor = cursor
    positions = view.positions
    offset = Int(view.terms[term].positions)
    hasPositions = offset < Int(view.terms[term + 1].positions)
  }

  /// Appends the articles up to a place; the positions are copied as they are.
  mutating func append(
    below limit: UInt32, of places: UnsafeBufferPointer<UInt32>, to encoder: inout PostingsEncoder
  ) {
    while cursor.size > 0 {
      cursor.makeCounts()
      for slot in cursor.slot..<cursor.size {
        let place = places[Int(cursor.articles[slot])]
        let (count, weight) = (cursor.counts[slot], cursor.weights[slot])
        if place == SegmentIndex.Strand.leftOut {
          if hasPositions { Varint.skip(Int(count), in: positions, &offset) }
          continue
        }
        guard place < limit else {
          cursor.move(to: slot)
          next = place
          return
        }
        encoder.appendArticle(place, count: count, bonus: weight &- count)
        guard hasPositions else { continue }
        let start = offset
        Varint.skip(Int(count), in: positions, &offset)
        encoder.appendPositions(encoded: UnsafeBufferPointer(rebasing: positions[start..<offset]))
      }
      cursor.advanceBlock()
    }
    next = .max
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
