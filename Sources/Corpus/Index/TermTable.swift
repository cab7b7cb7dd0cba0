import CIndex
import CLibC

/// Numbers the different words of a segment while it is built: an open hash table over one pool of bytes.
///
/// A slot holds a word's first and last eight bytes, so that nearly all words are told from others without a look into
/// the pool.
struct TermTable: ~Copyable {
  struct Slot: BitwiseCopyable {
    /// The first eight bytes, zeros after the word's end.
    var head: UInt64 = 0
    /// The last eight bytes of a longer word, else 0.
    var tail: UInt64 = 0
    /// Bits of the hash, and the length in the lowest byte.
    var check: UInt32 = 0
    /// The term's number plus one, 0 where the slot is free.
    var term: UInt32 = 0
  }

  /// Words up to here are their first and their last eight bytes.
  private static let wholeLength = longest_plain_run

  private var names = GrowingBuffer<UInt8>(capacity: 1 << 15)
  /// Where each term's bytes begin; one more at the end.
  private var starts = GrowingBuffer<UInt32>(capacity: 1 << 12)
  /// A power of two of slots, at most half of them full.
  private var slots: GrowingBuffer<Slot>
  private var mask = (1 << 13) - 1

  init() {
    slots = Self.freeSlots(mask + 1)
    starts.append(0)
  }

  private static func freeSlots(_ count: Int) -> GrowingBuffer<Slot> {
    let slots = GrowingBuffer<Slot>(capacity: count)
    slots.base.initialize(repeating: Slot(), count: count)
    return slots
  }

  /// How many terms there are.
  var count: Int { starts.count - 1 }

  /// A term's bytes, as long as no other is added.
  func name(of term: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(starts.base[term])
    return UnsafeBufferPointer(start: names.base + start, count: Int(starts.base[term + 1]) - start)
  }

  /// What the table looks at first of a name.
  struct Key: BitwiseCopyable {
    fileprivate var head: UInt64
    fileprivate var tail: UInt64
    fileprivate var hash: UInt64

    /// The key of a name: 255 bytes at the most, at least eight bytes that can be read follow them.
    @inline(__always)
    init(_ name: UnsafeBufferPointer<UInt8>) {
      guard let base = name.baseAddress else {
        (head, tail, hash) = (0, 0, 0)
        return
      }
      head = UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(as: UInt64.self))
      tail = 0
      if name.count < 8 {
        head &= UInt64(1) &<< UInt64(truncatingIfNeeded: name.count &* 8) &- 1
      } else if name.count > 8 {
        tail = UInt64(
          littleEndian: UnsafeRawPointer(base + (name.count &- 8)).loadUnaligned(as: UInt64.self))
      }
      hash =
        name.count <= TermTable.wholeLength
        ? word_hash(head, tail, UInt64(truncatingIfNeeded: name.count)) : TermTable.hash(name)
    }

    /// The key of a run that is plain.
    @inline(__always)
    init(_ run: text_run) { (head, tail, hash) = (run.head, run.tail, run.hash) }
  }

  /// Asks for the memory that the key of a hash will be looked up in.
  @inline(__always)
  func prefetch(_ hash: UInt64) { prefetch_memory(slots.base + (Int(truncatingIfNeeded: hash) & mask)) }

  /// The number of a term, new or known, that is its first and its last bytes.
  @inline(__always)
  mutating func number(of key: Key, length: Int) -> UInt32 {
    let check = UInt32(truncatingIfNeeded: key.hash >> 32) << 8 | UInt32(truncatingIfNeeded: length)
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let known = slots.base[slot]
      if known.term == 0 { return insert(key, length: length, check, at: slot) }
      if known.head == key.head, known.tail == key.tail, known.check == check { return known.term &- 1 }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(never)
  private mutating func insert(_ key: Key, length: Int, _ check: UInt32, at slot: Int) -> UInt32 {
    withUnsafeTemporaryAllocation(byteCount: Self.wholeLength, alignment: 8) { bytes in
      bytes.storeBytes(of: key.head.littleEndian, as: UInt64.self)
      if length > 8 {
        bytes.storeBytes(of: key.tail.littleEndian, toByteOffset: length - 8, as: UInt64.self)
      }
      let name = UnsafeRawBufferPointer(bytes).bindMemory(to: UInt8.self)
      return insert(UnsafeBufferPointer(rebasing: name[..<length]), key, check, at: slot)
    }
  }

  /// The number of a term, new or known.
  @inline(__always)
  mutating func number(of name: UnsafeBufferPointer<UInt8>, _ key: Key) -> UInt32 {
    let check = UInt32(truncatingIfNeeded: key.hash >> 32) << 8 | UInt32(truncatingIfNeeded: name.count)
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let known = slots.base[slot]
      if known.term == 0 { return insert(name, key, check, at: slot) }
      if known.head == key.head, known.tail == key.tail, known.check == check {
        if name.count <= Self.wholeLength || equals(Int(known.term &- 1), name) { return known.term &- 1 }
      }
      slot = (slot &+ 1) & mask
    }
  }

  private func equals(_ term: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let known = names.base + Int(starts.base[term])
    for index in 8..<name.count where known[index] != name[index] { return false }
    return true
  }

  @inline(never)
  private mutating func insert(
    _ name: UnsafeBufferPointer<UInt8>, _ key: Key, _ check: UInt32, at slot: Int
  ) -> UInt32 {
    let term = UInt32(count)
    slots.base[slot] = Slot(head: key.head, tail: key.tail, check: check, term: term + 1)
    names.append(contentsOf: name)
    starts.append(UInt32(names.count))
    if count * 2 > mask { grow() }
    return term
  }

  private mutating func grow() {
    let size = mask + 1
    mask = size * 2 - 1
    var larger = Self.freeSlots(size * 2)
    swap(&larger, &slots)
    for place in 0..<size where larger.base[place].term != 0 {
      let known = larger.base[place]
      let length = Int(known.check & 0xFF)
      let hash =
        length <= Self.wholeLength
        ? word_hash(known.head, known.tail, UInt64(length))
        : Self.hash(name(of: Int(known.term) - 1))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots.base[slot].term != 0 { slot = (slot + 1) & mask }
      slots.base[slot] = known
    }
  }

  @inline(__always)
  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0x9E37_79B9_7F4A_7C15 ^ b).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// A 64-bit hash by multiplying and folding eight bytes at a time (as in wyhash); not for hostile keys, whose
  /// worst is a slow build of their own file's segment.
  @inline(never)
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: name.count)
    var index = 0
    while index < name.count {
      var word: UInt64 = 0
      if index &+ 8 <= name.count, let base = name.baseAddress {
        word = UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      } else {
        var shift: UInt64 = 0
        for byte in index..<name.count {
          word |= UInt64(name[byte]) << shift
          shift &+= 8
        }
      }
      hash = mixed(word, hash)
      index &+= 8
    }
    return hash
  }

  /// The terms in the order of their bytes.
  func sortedNumbers() -> [Int] {
    // By their first four bytes with passes over all; those that begin alike are compared.
    var keyed = (0..<count).map { firstBytes(of: name(of: $0)) & 0xFFFF_FFFF_0000_0000 | UInt64($0) }
    keyed.sortByHigherHalf()
    var numbers = keyed.map { Int($0 & 0xFFFF_FFFF) }
    var start = 0
    while start < numbers.count {
      var end = start + 1
      while end < numbers.count, keyed[end] >> 32 == keyed[start] >> 32 { end += 1 }
      if end - start > 1 {
        let alike = numbers[start..<end].map { (key: firstBytes(of: name(of: $0)), term: $0) }
        let sorted = alike.sorted { a, b in
          a.key != b.key ? a.key < b.key : compareBytes(name(of: a.term), name(of: b.term)) < 0
        }
        for (place, one) in zip(start..., sorted) { numbers[place] = one.term }
      }
      start = end
    }
    return numbers
  }
}

/// The first eight bytes of a name as a number that sorts as they do.
@inline(__always)
func firstBytes(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var key: UInt64 = 0
  for index in 0..<min(8, name.count) { key |= UInt64(name[index]) << UInt64(56 - index * 8) }
  return key
}
