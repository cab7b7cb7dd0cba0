/// Some positions of a corpus, a bit for each.
public struct PositionSet: Sendable, Hashable {
  private var words: [UInt64]

  /// No positions, of a corpus of so many articles.
  init(of count: Int) { words = [UInt64](repeating: 0, count: count / 64 + 1) }

  /// How many positions there are.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Takes a position out; one beyond the corpus is not there anyway.
  public mutating func remove(_ position: Int) {
    guard position >= 0, position / 64 < words.count else { return }
    words[position / 64] &= ~(1 << UInt64(position % 64))
  }

  /// Calls back with the bits, to put positions in: they belong to the corpus, which is not checked.
  mutating func withInserter(_ body: (Inserter) -> Void) {
    words.withUnsafeMutableBufferPointer { body(Inserter(words: $0.baseAddress)) }
  }

  /// Puts positions into a set, or nowhere.
  struct Inserter {
    fileprivate var words: UnsafeMutablePointer<UInt64>?

    /// Of no set.
    static var nowhere: Inserter { Inserter(words: nil) }

    /// Whether there is a set.
    @inline(__always)
    var isKeeping: Bool { words != nil }

    @inline(__always)
    func insert(_ position: Int) {
      guard let words else { return }
      words[position &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: position)
    }
  }

  /// The positions of a list that are in the set, in the list's order.
  ///
  /// - Parameter list: different positions.
  /// - Returns: those that are in the set.
  public func filter(_ list: [Int]) -> [Int] {
    let most = min(list.count, count)
    return [Int](unsafeUninitializedCapacity: most + 1) { kept, keptCount in
      words.withUnsafeBufferPointer { words in
        for position in list where position >= 0 && position &>> 6 < words.count && keptCount <= most {
          // Written always and kept only where it is in the set: no branch to guess.
          kept[keptCount] = position
          keptCount &+= Int(truncatingIfNeeded: words[position &>> 6] &>> UInt64(position & 63) & 1)
        }
      }
    }
  }

  /// All of them, ascending.
  public var ascending: [Int] {
    var positions: [Int] = []
    positions.reserveCapacity(count)
    for (index, word) in words.enumerated() {
      var left = word
      while left != 0 {
        positions.append(index * 64 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    return positions
  }
}
