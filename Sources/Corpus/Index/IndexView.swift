/// The memory of an index, for the time of one question.
struct IndexView {
  let facts: UnsafeBufferPointer<SegmentIndex.Facts>
  /// The length of each article.
  let lengths: UnsafeBufferPointer<UInt32>
  /// The number of each article's language.
  let languages: UnsafeBufferPointer<UInt8>
  let names: UnsafeBufferPointer<UInt8>
  let terms: UnsafeBufferPointer<SegmentIndex.TermPlace>
  let articles: UnsafeBufferPointer<UInt8>
  let positions: UnsafeBufferPointer<UInt8>
  let blocks: UnsafeBufferPointer<SegmentIndex.BlockPlace>

  /// How many different terms there are, those of all fields together.
  var termCount: Int { max(0, terms.count - 1) }

  /// A term's bytes, with the field's key.
  @inline(__always)
  func name(of term: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: names[Int(terms[term].name)..<Int(terms[term &+ 1].name)])
  }

  /// How many articles hold the term.
  func documentFrequency(of term: Int) -> Int { Int(terms[term].documentFrequency) }

  /// The blocks of a term; none where it has only one.
  func blocks(of term: Int) -> UnsafeBufferPointer<SegmentIndex.BlockPlace> {
    UnsafeBufferPointer(rebasing: blocks[Int(terms[term].blocks)..<Int(terms[term + 1].blocks)])
  }

  /// The term of exactly these bytes.
  func term(named name: [UInt8]) -> Int? {
    name.withUnsafeBufferPointer { name in
      let term = firstTerm { compareBytes(self.name(of: $0), name) < 0 }
      return term < termCount && compareBytes(self.name(of: term), name) == 0 ? term : nil
    }
  }

  /// The terms that begin with these bytes.
  func terms(withPrefix prefix: [UInt8]) -> Range<Int> {
    prefix.withUnsafeBufferPointer { prefix in
      let first = firstTerm { compareBytes(self.name(of: $0), prefix) < 0 }
      let end = firstTerm(from: first) { self.name(of: $0).starts(with: prefix) }
      return first..<end
    }
  }

  /// The terms of a field.
  func terms(of field: IndexField) -> Range<Int> {
    let first = firstTerm { term in
      let name = self.name(of: term)
      return field == .text
        ? (name.first ?? 0) < IndexField.firstTextByte : (name.first ?? 0) < field.rawValue
    }
    if field == .text { return first..<termCount }
    return first..<firstTerm(from: first) { (self.name(of: $0).first ?? 0) == field.rawValue }
  }

  /// The first term for which a condition that holds for all before does not.
  func firstTerm(from start: Int = 0, upTo end: Int? = nil, where isBefore: (Int) -> Bool) -> Int {
    var low = start
    var high = end ?? termCount
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Compares as dictionaries do: byte by byte, the shorter first.
@inline(__always)
func compareBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
  let shared = min(a.count, b.count)
  for index in 0..<shared where a[index] != b[index] {
    return a[index] < b[index] ? -1 : 1
  }
  return a.count - b.count
}
