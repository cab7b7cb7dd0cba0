/// All words that the rules know, by hash, in one open-addressing table: a probe tells languages and classes of a word.
struct Lexicon: Sendable {
  /// A word's languages (low 16 bits, as function word) and classes (high 16 bits).
  typealias Entry = UInt32

  /// The last slot, behind all that hashes lead to, stays empty.
  private var slots = [Slot](repeating: Slot(), count: Lexicon.size + 1)
  /// A bit for each of the words' hashes, cut to 15 bits: small enough to stay near, it spares most words the table.
  private var filter = [UInt64](repeating: 0, count: 512)

  /// A word's place in the table; an entry of 0 stands in an empty one.
  fileprivate struct Slot {
    var key: UInt32 = 0
    var entry: Entry = 0
  }

  /// Twice as many slots as words, at least.
  fileprivate static let size = 8192

  /// The lexicon of ``StopWords`` and ``WordClass``.
  static let shared = Lexicon()

  private init() {
    for language in StopWordLanguage.allCases {
      add(StopWords.words(of: language), entry: 1 << UInt32(language.rawValue))
    }
    for wordClass in WordClass.allCases {
      add(wordClass.words, entry: 1 << UInt32(16 + wordClass.rawValue))
    }
  }

  private mutating func add(_ words: String, entry: Entry) {
    for word in words.utf8.split(separator: 0x20) {
      let hash = PhraseHash.hashes(of: Substring(word)).first ?? 0
      var slot = Self.slot(of: hash)
      while slots[slot].entry != 0, slots[slot].key != Self.key(of: hash) {
        slot = (slot + 1) & (Self.size - 1)
      }
      slots[slot].key = Self.key(of: hash)
      slots[slot].entry |= entry
      filter[Self.filterWord(of: hash)] |= 1 << Self.filterBit(of: hash)
    }
  }

  @inline(__always)
  fileprivate static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 20) & (size - 1) }

  /// What a slot keeps of a hash: with the slot's own bits, 45 of the 64 tell words apart.
  @inline(__always)
  fileprivate static func key(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash &>> 32) }

  @inline(__always)
  fileprivate static func filterWord(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 9) & 511 }

  @inline(__always)
  fileprivate static func filterBit(of hash: UInt64) -> UInt64 { (hash &>> 3) & 63 }

  /// Whether an entry is a function word's in any language.
  @inline(__always)
  static func isFunctionWord(_ entry: Entry) -> Bool { entry & 0xFFFF != 0 }

  /// Runs a body that looks up many words.
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      filter.withUnsafeBufferPointer { filter in
        EntryCounts.bytesOfBits.withUnsafeBufferPointer {
          body(Lookup(slots: slots, filter: filter, bytes: $0))
        }
      }
    }
  }

  /// The table while it is looked into.
  struct Lookup {
    fileprivate let slots: UnsafeBufferPointer<Slot>
    fileprivate let filter: UnsafeBufferPointer<UInt64>
    /// ``EntryCounts/bytesOfBits``.
    let bytes: UnsafeBufferPointer<UInt64>

    /// What is known of a word; 0 where nothing is.
    ///
    /// No branch hangs on whether the word is known, which no processor can foresee: one that is not is led to the slot
    /// that stays empty.
    @inline(__always)
    func entry(of hash: UInt64) -> Entry {
      let known = filter[Lexicon.filterWord(of: hash)] &>> Lexicon.filterBit(of: hash) & 1
      let mask = 0 &- Int(truncatingIfNeeded: known)
      var slot = Lexicon.slot(of: hash) & mask | Lexicon.size & ~mask
      let key = Lexicon.key(of: hash)
      while true {
        let found = slots[slot]
        if min(found.entry, found.key ^ key) == 0 { return found.entry }
        slot = (slot &+ 1) & (Lexicon.size - 1)
      }
    }
  }
}

/// The word hashes of a phrase, as the block scanner computes them.
enum PhraseHash {
  /// The hashes of a text's words.
  static func hashes(of text: some StringProtocol) -> [UInt64] {
    text.withBytes { hashes(in: $0, 0..<$0.count) }
  }

  /// The hashes of the words in a stretch of text.
  static func hashes(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(min(32, range.count / 4 + 1))
    var words = WordReader(bytes, in: range)
    while let word = words.next() { hashes.append(word.hash) }
    return hashes
  }

  /// The hash of all its words in sequence.
  static func sequence(of text: String) -> (hash: UInt64, words: Int) {
    let words = hashes(of: text)
    return (words.reduce(WordHash.seed) { WordHash.taking(word: $1, into: $0) }, words.count)
  }
}
