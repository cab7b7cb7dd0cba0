/// The inverted index of one segment: sorted terms, and for each its articles and positions, compressed.
///
/// **Terms** are sorted by their bytes, so that a prefix is a range. **Postings** of a term are two streams:
/// - articles: for each, a varint of `gap << 2 | several << 1 | bonus`; where `several`, a varint of the count of
///   occurrences less two; where `bonus`, a varint of what title and quotes add to the count (``RankingWeights``).
///   Gaps count from the article before, the first from −1, less one.
/// - positions: for each occurrence a varint of `gap << 1 | quoted`, gaps from the position before, the first in an
///   article from −1, less one.
///
/// Every ``blockSize`` articles a skip entry says where the next block begins in both streams.
final class SegmentIndex: Sendable {
  /// How many articles of a term stand between two skip entries.
  static let blockSize = 128

  /// What ranking and ranges need of an article.
  struct Facts {
    /// Words of title and body.
    var length: UInt32
    /// Words of the title, the first positions of the article.
    var titleLength: UInt32
    /// Words of the body as the article counts them.
    var words: UInt32
    /// The publication day as `yyyymmdd`, months and days that are not known 0; 0 where there is no date.
    var day: Int32
  }

  /// Where a block after a term's first begins.
  struct Skip {
    /// The last article of the block before.
    var lastBefore: UInt32
    /// Where the block begins in the term's stream of articles, in bytes.
    var articles: UInt32
    /// Where the block begins in the term's stream of positions, in bytes.
    var positions: UInt32
  }

  /// Where a term's postings begin; they end where the next term's begin.
  struct TermPlace {
    var name: UInt32
    var articles: UInt32
    var positions: UInt32
    var skips: UInt32
    var documentFrequency: UInt32
  }

  /// The parts of an index.
  struct Parts {
    var facts: [Facts] = []
    var names: [UInt8] = []
    /// One a term, and one more that holds the ends.
    var terms: [TermPlace] = []
    var articles: [UInt8] = []
    var positions: [UInt8] = []
    var skips: [Skip] = []
  }

  let parts: Parts
  /// Words of all titles and bodies.
  let totalLength: Int

  init(_ parts: Parts) {
    self.parts = parts
    totalLength = parts.facts.reduce(0) { $0 + Int($1.length) }
  }

  /// How many different terms there are, those of all fields together.
  var termCount: Int { max(0, parts.terms.count - 1) }

  /// How many bytes the index takes.
  var byteCount: Int {
    parts.names.count + parts.articles.count + parts.positions.count
      + parts.terms.count * MemoryLayout<TermPlace>.stride + parts.skips.count * MemoryLayout<Skip>.stride
      + parts.facts.count * MemoryLayout<Facts>.stride
  }

  /// A term's bytes, with the field's key.
  func name(of term: Int) -> ArraySlice<UInt8> {
    parts.names[Int(parts.terms[term].name)..<Int(parts.terms[term + 1].name)]
  }

  /// How many articles hold the term.
  func documentFrequency(of term: Int) -> Int { Int(parts.terms[term].documentFrequency) }

  /// The term of exactly these bytes.
  func term(named name: [UInt8]) -> Int? {
    let term = firstTerm { self.compare($0, name) < 0 }
    return term < termCount && self.name(of: term).elementsEqual(name) ? term : nil
  }

  /// The terms that begin with these bytes.
  func terms(withPrefix prefix: [UInt8]) -> Range<Int> {
    let first = firstTerm { self.compare($0, prefix) < 0 }
    let end = firstTerm { term in
      self.compare(term, prefix) < 0 || self.name(of: term).starts(with: prefix)
    }
    return first..<max(first, end)
  }

  /// The first term for which a condition that holds for all before does not.
  private func firstTerm(where isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = termCount
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Less than, equal to or greater than zero as the term's bytes sort against others.
  private func compare(_ term: Int, _ other: [UInt8]) -> Int {
    parts.names.withUnsafeBufferPointer { names in
      other.withUnsafeBufferPointer { other in
        let start = Int(parts.terms[term].name)
        let end = Int(parts.terms[term + 1].name)
        return compareBytes(UnsafeBufferPointer(rebasing: names[start..<end]), other)
      }
    }
  }
}

/// Compares as dictionaries do: byte by byte, the shorter first.
func compareBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
  let shared = min(a.count, b.count)
  for index in 0..<shared where a[index] != b[index] {
    return a[index] < b[index] ? -1 : 1
  }
  return a.count - b.count
}
