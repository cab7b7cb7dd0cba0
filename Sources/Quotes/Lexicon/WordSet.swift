/// A set of words by their hashes, which are their own keys.
struct WordSet {
  private var table: [UInt64]
  private var count = 0

  /// A set of no words, with room for some.
  init() { table = Array(repeating: 0, count: 256) }

  /// A set of some words.
  init(_ words: [UInt64]) {
    var capacity = 4
    while capacity < words.count * 4 { capacity *= 2 }
    table = Array(repeating: 0, count: capacity)
    for word in words { insert(word) }
  }

  /// Enters a word.
  mutating func insert(_ word: UInt64) {
    if count * 2 >= table.count {
      let old = table
      table = Array(repeating: 0, count: old.count * 4)
      count = 0
      for word in old where word != 0 { insert(word) }
    }
    var place = Int(truncatingIfNeeded: word) & (table.count - 1)
    while table[place] != 0 {
      if table[place] == word { return }
      place = (place + 1) & (table.count - 1)
    }
    table[place] = word
    count += 1
  }

  /// Whether a word is in the set.
  func contains(_ word: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: word) & (table.count - 1)
    while table[place] != 0 {
      if table[place] == word { return true }
      place = (place + 1) & (table.count - 1)
    }
    return false
  }
}
