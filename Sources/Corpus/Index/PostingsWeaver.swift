/// Appends the postings of one term after the other, from several indexes whose articles have new places.
struct PostingsWeaver: ~Copyable {
  private let views: [IndexView]
  private let strands: [SegmentIndex.Strand]
  private let room: PostingCursor.Room

  init(_ views: [IndexView], _ strands: [SegmentIndex.Strand]) {
    self.views = views
    self.strands = strands
    room = PostingCursor.Room(count: strands.count)
  }

  /// Appends the postings of a term.
  ///
  /// - Parameters:
  ///   - holders: the indexes that have it, in the order of the strands.
  ///   - encoder: has begun the term.
  mutating func append(_ holders: [(index: Int, term: Int)], to encoder: inout PostingsEncoder) {
    var start = 0
    while start < holders.count {
      // Those whose articles stand between each other's.
      var end = start + 1
      var last = strands[holders[start].index].span.upperBound
      while end < holders.count, strands[holders[end].index].span.lowerBound < last {
        last = max(last, strands[holders[end].index].span.upperBound)
        end += 1
      }
      if end == start + 1 {
        append(holders[start], to: &encoder)
      } else {
        weave(holders[start..<end], to: &encoder)
      }
      start = end
    }
  }

  /// Appends the postings of one index, none of another between them.
  private func append(_ holder: (index: Int, term: Int), to encoder: inout PostingsEncoder) {
    let view = views[holder.index]
    strands[holder.index].places.withUnsafeBufferPointer { places in
      var positions = PositionCopy(of: holder.term, in: view)
      let count = view.documentFrequency(of: holder.term)
      if count < SegmentIndex.blockSize {
        view.forEachLoosePosting(at: Int(view.terms[holder.term].articles), count: count, after: .max) {
          article, count, weight in
          positions.append(places[Int(article)], count: count, weight: weight, to: &encoder)
        }
      } else {
        var cursor = PostingCursor(view, term: holder.term, in: room, at: holder.index)
        while cursor.size > 0 {
          cursor.makeCounts()
          let (articles, counts, weights) = (cursor.articles, cursor.counts, cursor.weights)
          for slot in 0..<cursor.size {
            positions.append(
              places[Int(articles[slot])], count: counts[slot], weight: weights[slot], to: &encoder)
          }
          cursor.advanceBlock()
        }
      }
      positions.finish(to: &encoder)
    }
  }

  /// Appends the postings of several indexes, run by run of the one that has the next article.
  private func weave(_ holders: ArraySlice<(index: Int, term: Int)>, to encoder: inout PostingsEncoder) {
    var readers: [StrandReader] = []
    readers.reserveCapacity(holders.count)
    for (index, term) in holders {
      strands[index].places.withUnsafeBufferPointer { places in
        readers.append(
          StrandReader(
            cursor: PostingCursor(views[index], term: term, in: room, at: index), index: index,
            positions: PositionCopy(of: term, in: views[index])))
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
      strands[readers[first].index].places.withUnsafeBufferPointer {
        readers[first].append(below: limit, of: $0, to: &encoder)
      }
    }
  }
}

/// Reads the postings of one term from one of the indexes that are woven together.
private struct StrandReader {
  private var cursor: PostingCursor
  let index: Int
  private var positions: PositionCopy
  /// The place of the next article; the largest number at the end.
  private(set) var next: UInt32 = 0

  init(cursor: PostingCursor, index: Int, positions: PositionCopy) {
    self.cursor = cursor
    self.index = index
    self.positions = positions
  }

  /// Appends the articles up to a place.
  mutating func append(
    below limit: UInt32, of places: UnsafeBufferPointer<UInt32>, to encoder: inout PostingsEncoder
  ) {
    while cursor.size > 0 {
      cursor.makeCounts()
      for slot in cursor.slot..<cursor.size {
        let place = places[Int(cursor.articles[slot])]
        guard place == SegmentIndex.Strand.leftOut || place < limit else {
          cursor.move(to: slot)
          next = place
          return positions.flush(to: &encoder)
        }
        positions.append(place, count: cursor.counts[slot], weight: cursor.weights[slot], to: &encoder)
      }
      cursor.advanceBlock()
    }
    next = .max
    positions.finish(to: &encoder)
  }
}

/// Copies one term's positions as they are encoded, those of many articles at a time.
private struct PositionCopy {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var offset: Int
  /// How many numbers from the offset on are still to be copied.
  private var waiting = 0
  /// Pairs have no positions.
  private let hasPositions: Bool

  init(of term: Int, in view: IndexView) {
    bytes = view.positions
    let range = PostingCursor.positionBytes(of: term, in: view)
    (offset, end) = (range.lowerBound, range.upperBound)
    hasPositions = !range.isEmpty
  }

  /// Appends an article, its positions with those of the next; or leaves it out.
  @inline(__always)
  mutating func append(_ place: UInt32, count: UInt32, weight: UInt32, to encoder: inout PostingsEncoder) {
    if place == SegmentIndex.Strand.leftOut {
      flush(to: &encoder)
      if hasPositions { Varint.skip(Int(count), in: bytes, &offset) }
      return
    }
    // A block notes where its positions begin.
    if encoder.beginsBlock { flush(to: &encoder) }
    encoder.appendArticle(place, count: count, bonus: weight &- count)
    waiting &+= Int(count)
  }

  /// Copies what waits.
  @inline(__always)
  mutating func flush(to encoder: inout PostingsEncoder) {
    if waiting > 0, hasPositions { copy(to: &encoder) }
    waiting = 0
  }

  @inline(never)
  private func skipped() -> Int {
    var end = offset
    Varint.skip(waiting, in: bytes, &end)
    return end
  }

  private mutating func copy(to encoder: inout PostingsEncoder) {
    let start = offset
    offset = skipped()
    encoder.appendPositions(encoded: UnsafeBufferPointer(rebasing: bytes[start..<offset]))
  }

  /// Copies what waits after the term's last article.
  mutating func finish(to encoder: inout PostingsEncoder) {
    if waiting > 0, hasPositions {
      encoder.appendPositions(encoded: UnsafeBufferPointer(rebasing: bytes[offset..<end]))
    }
    waiting = 0
  }
}
