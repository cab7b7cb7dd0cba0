import Ingestion

/// The blocks that stand in more than one of some articles, each text by a small number.
///
/// Most blocks of a corpus stand in one article only; a bit for each hash that was seen, and one for each that was seen
/// again, keep those out of the table.
struct SharedBlocks {
  /// The number of a block's text; nil where no other article has it.
  typealias Number = Int32

  /// Stands for a block that no other article has.
  static let alone: Number = -1

  /// For the blocks of all articles, one after the other, the number of their text or ``alone``.
  private let numbers: [Number]
  /// Where each article's blocks begin in ``numbers``; one more than there are articles.
  private let starts: [Int]
  /// How many texts have a number.
  let count: Int

  /// Finds what some pages share.
  ///
  /// - Parameter pages: the pages; texts are numbered in their order.
  init(of pages: [PageTrace]) {
    var starts = [0]
    starts.reserveCapacity(pages.count + 1)
    for page in pages { starts.append((starts.last ?? 0) + page.blocks.count) }
    let total = starts.last ?? 0
    var again = SeenTwice(for: total)
    for page in pages {
      for block in page.blocks where block.words > 0 { again.see(block.hash) }
    }
    var known: [UInt64: Number] = [:]
    var numbers: [Number] = []
    numbers.reserveCapacity(total)
    for page in pages {
      for block in page.blocks {
        guard block.words > 0, again.contains(block.hash) else {
          numbers.append(Self.alone)
          continue
        }
        let next = Number(truncatingIfNeeded: known.count)
        numbers.append(known[block.hash, default: next])
        if numbers.last == next { known[block.hash] = next }
      }
    }
    self.numbers = numbers
    self.starts = starts
    count = known.count
  }

  /// The numbers of a page's blocks.
  subscript(page: Int) -> ArraySlice<Number> { numbers[starts[page]..<starts[page + 1]] }
}

/// Tells for a hash whether it may have been seen twice: no hash that was is missed, a few that were not are told.
private struct SeenTwice {
  private var once: [UInt64]
  private var twice: [UInt64]
  private let mask: UInt64

  init(for count: Int) {
    // Sixteen bits a hash: one in sixteen is mistaken for another at the most.
    var words = 64
    while words * 4 < count { words *= 2 }
    once = [UInt64](repeating: 0, count: words)
    twice = once
    mask = UInt64(words * 64 - 1)
  }

  mutating func see(_ hash: UInt64) {
    let (word, bit) = place(of: hash)
    twice[word] |= once[word] & bit
    once[word] |= bit
  }

  func contains(_ hash: UInt64) -> Bool {
    let (word, bit) = place(of: hash)
    return twice[word] & bit != 0
  }

  private func place(of hash: UInt64) -> (word: Int, bit: UInt64) {
    let slot = (hash ^ (hash >> 31)) & mask
    return (Int(truncatingIfNeeded: slot >> 6), 1 << (slot & 63))
  }
}
