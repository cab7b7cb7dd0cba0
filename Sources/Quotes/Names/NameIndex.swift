/// Finds entities by the hash of a word of their name.
///
/// A table of chains; the words' hashes are spread well enough to be their own keys.
struct NameIndex {
  private struct Node {
    var key: UInt64
    var entity: Int32
    var next: Int32
  }

  private var nodes: [Node] = []
  private var heads: [Int32]

  /// How many entities of one word are looked at: enough for any family, and a text of namesakes stays linear.
  private static let limit = 32

  init() { heads = Array(repeating: -1, count: 128) }

  /// Enters an entity under a word.
  mutating func insert(_ key: UInt64, entity: Int) {
    if nodes.count > heads.count { grow() }
    let place = Int(truncatingIfNeeded: key) & (heads.count - 1)
    nodes.append(Node(key: key, entity: Int32(entity), next: heads[place]))
    heads[place] = Int32(nodes.count - 1)
  }

  /// Visits the entities of a word, the latest first.
  func forEach(_ key: UInt64, _ visit: (Int) -> Void) {
    var at = heads[Int(truncatingIfNeeded: key) & (heads.count - 1)]
    var visited = 0
    while at >= 0, visited < Self.limit {
      let node = nodes[Int(at)]
      if node.key == key {
        visit(Int(node.entity))
        visited += 1
      }
      at = node.next
    }
  }

  private mutating func grow() {
    heads = Array(repeating: -1, count: heads.count * 4)
    for number in nodes.indices {
      let place = Int(truncatingIfNeeded: nodes[number].key) & (heads.count - 1)
      nodes[number].next = heads[place]
      heads[place] = Int32(number)
    }
  }
}

/// A set of words by their hashes, which are their own keys.
struct WordSet {
  private var table: [UInt64] = Array(repeating: 0, count: 256)
  private var count = 0

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
