/// A few hundred words, each with what is known of it, by their hashes: one probe of an open-addressing table, a fifth
/// of what a dictionary takes to hash the hash again.
struct KnownWords<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private let none: Value

  /// A table of words.
  ///
  /// - Parameters:
  ///   - words: hashes and what is known of each; of the same one twice, the last counts.
  ///   - none: what is known of a word that is not in the table.
  init(_ words: [(hash: UInt64, value: Value)], none: Value) {
    var slots = 16
    while slots < words.count * 2 { slots *= 2 }
    keys = [UInt64](repeating: 0, count: slots)
    values = [Value](repeating: none, count: slots)
    self.none = none
    for word in words {
      let slot = Self.slot(of: word.hash, keys)
      keys[slot] = word.hash
      values[slot] = word.value
    }
  }

  /// What is known of a word.
  @inline(__always)
  subscript(hash: UInt64) -> Value {
    let slot = Self.slot(of: hash, keys)
    return keys[slot] == hash ? values[slot] : none
  }

  /// The slot that has a hash, or may take it.
  @inline(__always)
  private static func slot(of hash: UInt64, _ keys: [UInt64]) -> Int {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash &>> 29)) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot &+ 1) & mask }
    return slot
  }
}

extension KnownWords<Bool> {
  /// A set of words, apart by blanks.
  init(_ words: String) {
    self.init(PhraseHash.hashes(of: words).map { ($0, true) }, none: false)
  }
}
