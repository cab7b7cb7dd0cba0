extension SegmentIndex {
  /// One index of several neighbours, in their order; the same as one built of all their articles.
  static func merging(_ indexes: [SegmentIndex]) -> SegmentIndex {
    var bases: [UInt32] = []
    var facts: [Facts] = []
    for index in indexes {
      bases.append(UInt32(facts.count))
      facts.append(contentsOf: index.parts.facts)
    }
    var encoder = PostingsEncoder(facts: facts)
    var next = [Int](repeating: 0, count: indexes.count)
    while let (name, holders) = smallestName(in: indexes, at: next) {
      name.withUnsafeBufferPointer { encoder.begin($0) }
      for holder in holders {
        append(term: next[holder], of: indexes[holder], base: bases[holder], to: &encoder)
        next[holder] += 1
      }
      encoder.end()
    }
    return encoder.finish()
  }

  /// The first name that is next in any index, and the indexes where it is.
  private static func smallestName(
    in indexes: [SegmentIndex], at next: [Int]
  ) -> (name: ArraySlice<UInt8>, holders: [Int])? {
    var smallest: ArraySlice<UInt8>?
    var holders: [Int] = []
    for (holder, index) in indexes.enumerated() where next[holder] < index.termCount {
      let name = index.name(of: next[holder])
      guard let known = smallest else {
        smallest = name
        holders = [holder]
        continue
      }
      let order = name.withUnsafeBufferPointer { a in known.withUnsafeBufferPointer { compareBytes(a, $0) } }
      if order < 0 {
        smallest = name
        holders = [holder]
      } else if order == 0 {
        holders.append(holder)
      }
    }
    return smallest.map { ($0, holders) }
  }

  /// Appends a term's postings, its articles moved up; the positions are copied as they are.
  private static func append(
    term: Int, of index: SegmentIndex, base: UInt32, to encoder: inout PostingsEncoder
  ) {
    var cursor = PostingCursor(index, term: term)
    index.parts.positions.withUnsafeBufferPointer { bytes in
      var offset = Int(index.parts.terms[term].positions)
      while let article = cursor.article {
        encoder.appendArticle(article + base, count: cursor.count, bonus: cursor.weight - cursor.count)
        let start = offset
        Varint.skip(Int(cursor.count), in: bytes, &offset)
        encoder.appendPositions(bytes[start..<offset])
        cursor.advance()
      }
    }
  }
}
