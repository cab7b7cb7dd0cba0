/// The words that the rules know, found by the hash of their folded form.
///
/// A table of buckets. The tags of a bucket's words, eight bits of each one's hash, stand together in eight bytes and are
/// compared at once, without a branch: whether the next word of a text is known cannot be guessed.
struct Lexicon: Sendable {
  /// A word's hash and classes.
  struct Entry: Sendable {
    var hash: UInt64
    var classes: WordClass
  }

  /// Made once, from the tables of this folder.
  static let shared = Lexicon()

  /// The tags of each bucket's words, the first in the lowest byte.
  private let tags: [UInt64]

  /// Where each bucket's words begin.
  private let starts: [UInt16]

  /// What is no word, and behind it the words, bucket by bucket.
  private let entries: [Entry]

  private init() {
    let words = Self.words()
    // A word and a half a bucket; wider, should one overflow.
    var width = 4096
    while true {
      var buckets = [[Entry]](repeating: [], count: width)
      for (hash, classes) in words {
        buckets[Lookup.bucket(of: hash, width: width)].append(Entry(hash: hash, classes: classes))
      }
      guard buckets.contains(where: { $0.count > Lookup.places }) else {
        var entries = [Entry(hash: 0, classes: [])]
        var starts: [UInt16] = []
        tags = buckets.map { bucket in
          starts.append(UInt16(entries.count))
          entries += bucket
          return bucket.reversed().reduce(0) { $0 << 8 | Lookup.tag(of: $1.hash) }
        }
        (self.starts, self.entries) = (starts, entries)
        return
      }
      width *= 2
    }
  }

  /// The words of all tables, by their hashes.
  private static func words() -> [UInt64: WordClass] {
    var result: [UInt64: WordClass] = [:]
    func add(_ word: some StringProtocol, _ classes: WordClass) {
      result[WordHash.of(word), default: []].formUnion(classes)
    }
    for (classes, words) in FunctionWords.table + NameWords.table + GivenNames.table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        add(word, classes)
        if classes == .cueNoun || classes == .documentNoun {
          add(Inflection.plural(of: word), classes)
        }
      }
    }
    for (classes, verbs) in CueVerbs.table {
      for verb in verbs.split(whereSeparator: \.isWhitespace) {
        for (form, formClasses) in Inflection.forms(of: verb) { add(form, classes.union(formClasses)) }
      }
    }
    for (classes, words) in ForeignCues.table {
      for word in words.split(whereSeparator: \.isWhitespace) { add(word, classes) }
    }
    return result
  }

  /// What the lexicon knows of a word, written small.
  func classes(of word: String) -> WordClass {
    withLookup { $0.classes(of: WordHash.of(word)) }
  }

  /// Lends the table for a run of look-ups.
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    tags.withUnsafeBufferPointer { tags in
      starts.withUnsafeBufferPointer { starts in
        entries.withUnsafeBufferPointer { body(Lookup(tags: tags, starts: starts, entries: $0)) }
      }
    }
  }

  /// The table, lent.
  struct Lookup {
    fileprivate let tags: UnsafeBufferPointer<UInt64>
    fileprivate let starts: UnsafeBufferPointer<UInt16>
    fileprivate let entries: UnsafeBufferPointer<Entry>

    /// How many words a bucket can have.
    fileprivate static let places = 8

    @inline(__always) fileprivate static func bucket(of hash: UInt64, width: Int) -> Int {
      Int(truncatingIfNeeded: hash) & (width &- 1)
    }

    /// Never 0, which is an empty place's.
    @inline(__always) fileprivate static func tag(of hash: UInt64) -> UInt64 { hash &>> 56 | 1 }

    /// What is known of the word with a hash.
    @inline(__always) func classes(of hash: UInt64) -> WordClass {
      let ones: UInt64 = 0x0101_0101_0101_0101
      let bucket = Self.bucket(of: hash, width: tags.count)
      let difference = tags[bucket] ^ Self.tag(of: hash) &* ones
      // The top bit of each byte without difference (and, behind the first, of some with one).
      let matches = (difference &- ones) & ~difference & (0x80 &* ones)
      let others = matches & (matches &- 1)
      // All bits where there is a match, none where there is none: then the entry is the first, which is no word.
      let isAny = 0 &- (matches | (0 &- matches)) &>> 63
      let place = (UInt64(starts[bucket]) &+ UInt64(matches.trailingZeroBitCount) &>> 3) & isAny
      let entry = entries[Int(truncatingIfNeeded: place)]
      let isOther = entry.hash ^ hash
      if others & isAny != 0, isOther != 0 { return classes(of: hash, in: bucket) }
      let isSame = ((isOther | (0 &- isOther)) &>> 63) &- 1
      return WordClass(rawValue: entry.classes.rawValue & isSame)
    }

    /// What is known of a word that shares its tag with another of its bucket.
    private func classes(of hash: UInt64, in bucket: Int) -> WordClass {
      let start = Int(starts[bucket])
      let places = entries[start..<min(start + Self.places, entries.count)]
      return places.first { $0.hash == hash }?.classes ?? []
    }
  }
}

extension GivenNames {
  /// The lists with their classes.
  static let table: [(WordClass, String)] = [
    (.maleName, male), (.femaleName, female), (.either, either),
  ]
}
