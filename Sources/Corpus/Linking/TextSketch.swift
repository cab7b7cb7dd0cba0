import Ingestion

/// A small part of a text's word rows, taken so that the parts of two texts can be compared.
///
/// A row is four words one after the other, folded as for the search. Of their hashes those below a bound are kept, and
/// the bound is lower for longer texts (FracMinHash: Irber et al. 2022; the idea of comparing by the smallest hashes is
/// Broder's, 1997). Whatever bound each text has, below the lower one both have kept everything.
struct TextSketch: Sendable, Hashable {
  /// The words of a row.
  static let row = 4

  /// A text keeps about so many hashes at the least, where it has them: enough to tell a half from a third.
  private static let least = 48

  /// Of the longest texts one row in so many is kept, as a power of two.
  private static let mostHalvings = 4

  /// The kept hashes, ascending, each once.
  private(set) var hashes: [UInt32] = []

  /// All hashes of the text up to this are kept.
  private(set) var bound = UInt32.max

  /// How many rows the text has.
  private(set) var rowCount = 0

  /// The sketch of a text.
  init(of text: UTF8Text) {
    self = text.bytes.withUnsafeBufferPointer { TextSketch(ofBytes: $0) }
  }

  /// The sketch of a text.
  ///
  /// - Parameter bytes: valid UTF-8.
  init(ofBytes bytes: UnsafeBufferPointer<UInt8>) {
    var rows = Self.rows(of: bytes)
    rowCount = rows.count
    var halvings = 0
    while halvings < Self.mostHalvings, rows.count >> (halvings + 1) >= Self.least { halvings += 1 }
    bound = UInt32.max >> UInt32(halvings)
    rows.removeAll { $0 > bound }
    rows.sort()
    hashes.reserveCapacity(rows.count)
    for hash in rows where hash != hashes.last { hashes.append(hash) }
  }

  /// The hashes of all rows of a text, in its order; a text of fewer words than a row is one row.
  static func rows(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var rows: [UInt32] = []
    rows.reserveCapacity(bytes.count / 6)
    var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    Tokenizer.forEachToken(in: bytes) { _, folded in
      let word = TermTable.hash(folded)
      count += 1
      if count >= Self.row { rows.append(mixed(last.0, last.1, last.2, word)) }
      last = (last.1, last.2, word)
    }
    if count > 0, rows.isEmpty { rows.append(mixed(last.0, last.1, last.2, UInt64(count))) }
    return rows
  }

  private static func mixed(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> UInt32 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in [a, b, c, d] {
      let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
    }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }

  /// How much two texts have in common, each seen against the other: 0 to 1.
  struct Overlap: Sendable, Hashable {
    /// The share of the first text's rows that stand in the second.
    var first: Double
    /// The share of the second text's rows that stand in the first.
    var second: Double

    /// The share of the shorter text that stands in the longer.
    var most: Double { max(first, second) }
    /// The share of the longer text that stands in the shorter.
    var least: Double { min(first, second) }
  }

  /// How much this text and another have in common, as far as the sketches tell.
  func overlap(with other: TextSketch) -> Overlap {
    let bound = min(bound, other.bound)
    var (a, b, shared) = (0, 0, 0)
    while a < hashes.count, b < other.hashes.count, hashes[a] <= bound, other.hashes[b] <= bound {
      if hashes[a] == other.hashes[b] {
        shared += 1
        a += 1
        b += 1
      } else if hashes[a] < other.hashes[b] {
        a += 1
      } else {
        b += 1
      }
    }
    while a < hashes.count, hashes[a] <= bound { a += 1 }
    while b < other.hashes.count, other.hashes[b] <= bound { b += 1 }
    guard a > 0, b > 0 else { return Overlap(first: 0, second: 0) }
    return Overlap(first: Double(shared) / Double(a), second: Double(shared) / Double(b))
  }
}
