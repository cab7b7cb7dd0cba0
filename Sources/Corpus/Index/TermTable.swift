/// Numbers the different words of a segment while it is built: an open hash table over one pool of bytes.
struct TermTable {
  private(set) var names: [UInt8] = []
  /// Where each term's bytes begin; one more at the end.
  private(set) var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Term numbers plus one, 0 where a slot is free: a power of two of slots, at most half of them full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// How many terms there are.
  var count: Int { hashes.count }

  /// The number of a term, new or known.
  mutating func number(of name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = Self.hash(name)
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let number = slots[slot]
      if number == 0 { break }
      let term = Int(number &- 1)
      if hashes[term] == UInt32(truncatingIfNeeded: hash >> 32), equals(term, name) { return number &- 1 }
      slot = (slot &+ 1) & mask
    }
    let term = UInt32(count)
    slots[slot] = term + 1
    names.append(contentsOf: name)
    starts.append(UInt32(names.count))
    hashes.append(UInt32(truncatingIfNeeded: hash >> 32))
    if count * 2 > slots.count { grow() }
    return term
  }

  private func equals(_ term: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[term])
    guard Int(starts[term &+ 1]) &- start == name.count else { return false }
    return names.withUnsafeBufferPointer { names in
      for index in 0..<name.count where names[start &+ index] != name[index] { return false }
      return true
    }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    names.withUnsafeBufferPointer { names in
      for term in 0..<count {
        let name = UnsafeBufferPointer(rebasing: names[Int(starts[term])..<Int(starts[term + 1])])
        var slot = Int(truncatingIfNeeded: Self.hash(name)) & mask
        while larger[slot] != 0 { slot = (slot + 1) & mask }
        larger[slot] = UInt32(term + 1)
      }
    }
    slots = larger
  }

  /// A 64-bit hash by multiplying and folding eight bytes at a time (as in wyhash); not for hostile keys, whose
  /// worst is a slow build of their own file's segment.
  @inline(__always)
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: name.count)
    var index = 0
    while index < name.count {
      var word: UInt64 = 0
      if index &+ 8 <= name.count, let base = name.baseAddress {
        word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      } else {
        var shift: UInt64 = 0
        for byte in index..<name.count {
          word |= UInt64(name[byte]) << shift
          shift &+= 8
        }
      }
      let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
      index &+= 8
    }
    return hash
  }

  /// The terms in the order of their bytes.
  func sortedNumbers() -> [UInt32] {
    names.withUnsafeBufferPointer { names in
      let keyed = (0..<count).map { term -> (key: UInt64, term: UInt32) in
        var key: UInt64 = 0
        let start = Int(starts[term])
        let end = min(start + 8, Int(starts[term + 1]))
        for index in start..<end { key |= UInt64(names[index]) << UInt64((7 - (index - start)) * 8) }
        return (key, UInt32(term))
      }
      return keyed.sorted { a, b in
        if a.key != b.key { return a.key < b.key }
        let left = names[Int(starts[Int(a.term)])..<Int(starts[Int(a.term) + 1])]
        let right = names[Int(starts[Int(b.term)])..<Int(starts[Int(b.term) + 1])]
        return compareBytes(UnsafeBufferPointer(rebasing: left), UnsafeBufferPointer(rebasing: right)) < 0
      }.map(\.term)
    }
  }
}
