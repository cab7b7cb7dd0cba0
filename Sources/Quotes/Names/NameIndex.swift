/// Finds entities by the hash of a word of their name.
///
/// A table of chains; the words' hashes are spread well enough to be their own keys.
struct NameIndex {
  private struct Node {
    var key: UInt64
    var entity: Int32
    var next: Int32
  }

  private let arena: Arena
  private var nodes: Room<Node>
  private var heads: Room<Int32>

  /// How many entities of one word are looked at: enough for any family, and a text of namesakes stays linear.
  private static let limit = 32

  init(in arena: Arena) {
    self.arena = arena
    nodes = arena.room(for: 128)
    heads = arena.room(repeating: -1, count: 128)
  }

  /// Whether anything was entered under a word.
  func contains(_ key: UInt64) -> Bool {
    latest(key) != nil
  }

  /// Enters an entity under a word.
  mutating func insert(_ key: UInt64, entity: Int) {
    if nodes.count > heads.count { grow() }
    let place = Int(truncatingIfNeeded: key) & (heads.count - 1)
    nodes.append(Node(key: key, entity: Int32(entity), next: heads[place]))
    heads[place] = Int32(nodes.count - 1)
  }

  /// The entity that was entered last under a word.
  func latest(_ key: UInt64) -> Int? {
    var at = heads[Int(truncatingIfNeeded: key) & (heads.count - 1)]
    while at >= 0 {
      let node = nodes[Int(at)]
      if node.key == key { return Int(node.entity) }
      at = node.next
    }
    return nil
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
    heads = arena.room(repeating: -1, count: heads.count * 4)
    for number in nodes.indices {
      let place = Int(truncatingIfNeeded: nodes[number].key) & (heads.count - 1)
      nodes[number].next = heads[place]
      heads[place] = Int32(number)
    }
  }
}
