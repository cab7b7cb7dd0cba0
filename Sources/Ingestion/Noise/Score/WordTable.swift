/// What single words tell of body or noise, whatever the shape of the block that they stand in: "cookies" and "subscribe"
/// against, "announced" and "minutes" for.
///
/// The weights are those of a logistic regression over the words of blocks, given their lengths (train.py).
struct WordTable: Sendable {
  /// A word's place in the table; a key of 0 stands in an empty one.
  private struct Slot {
    var key: UInt32 = 0
    var weight: Float = 0
  }

  private var slots: [Slot]
  private let mask: Int

  /// How many words it holds.
  let count: Int

  /// Reads a table of `word:weight`, parted by blanks, the weights in hundredths.
  ///
  /// - Returns: nil where an entry cannot be read.
  init?(table: String) {
    let entries = table.split { $0 == " " || $0 == "\n" }
    count = entries.count
    var size = 64
    while size < entries.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
    for entry in entries {
      let sides = entry.split(separator: ":")
      guard sides.count == 2, let weight = Float(sides[1]),
        let hash = PhraseHash.hashes(of: String(sides[0])).first
      else { return nil }
      let key = Vocabulary.key(of: hash)
      var slot = Int(key) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: key, weight: weight / 100)
    }
  }

  /// A table without words.
  init() {
    (slots, mask, count) = ([Slot()], 0, 0)
  }

  /// The sum of the weights of some words.
  ///
  /// - Parameter words: hashes of a page's vocabulary.
  /// - Returns: the sum; unknown words add nothing.
  func sum(of words: UnsafeBufferPointer<UInt32>.SubSequence) -> Float {
    slots.withUnsafeBufferPointer { slots in
      var sum: Float = 0
      for word in words {
        // Most words are in their first slot, or not in the table: no branch hangs on which.
        var slot = Int(word) & mask
        var found = slots[slot]
        while min(found.key, found.key ^ word) != 0 {
          slot = (slot &+ 1) & mask
          found = slots[slot]
        }
        sum += found.weight
      }
      return sum
    }
  }
}
