/// The words that the rules know, found by the hash of their folded form.
///
/// A perfect hash table: a word's bucket says by how much its hash is to be shifted in the table, so that no two words
/// share a place. One comparison, without a branch, tells whether a word is known: that cannot be guessed of the next
/// word of a text. A place takes four bytes, so that the whole table stays near the processor.
struct Lexicon: Sendable {
  /// Made once, from the tables of this folder.
  static let shared = Lexicon()

  /// What is added to the hashes of each bucket.
  private let shifts: [UInt16]

  /// The upper bits of the hash of the word in each place, and in the lower ones the number of its classes; 0 where
  /// there is none.
  private let entries: [UInt32]

  /// The different classes that words have, those of no word first.
  private let kinds: [WordClass]

  private init() {
    let known = Self.words().sorted { $0.key < $1.key }
    var kinds: [WordClass] = [[]]
    var numbers: [UInt64: UInt32] = [:]
    var words: [(key: UInt64, value: UInt32)] = []
    for (key, classes) in known {
      let number = numbers[classes.rawValue] ?? UInt32(kinds.count)
      if Int(number) == kinds.count {
        numbers[classes.rawValue] = number
        kinds.append(classes)
      }
      words.append((key, number))
    }
    precondition(kinds.count <= Lookup.kindLimit, "the numbers of classes leave a check of 22 bits")
    var width = 8192
    while true {
      if let table = Self.table(of: words, width: width) {
        (shifts, entries) = table
        self.kinds = kinds
        return
      }
      width *= 2
    }
  }

  /// Finds a shift for each bucket, those with the most words first; nil where the table is too narrow.
  private static func table(of words: [(key: UInt64, value: UInt32)], width: Int)
    -> (shifts: [UInt16], entries: [UInt32])?
  {
    // Some three words a bucket.
    var buckets = [[Int]](repeating: [], count: width / 4)
    for (number, word) in words.enumerated() {
      buckets[Lookup.bucket(of: word.key, count: buckets.count)].append(number)
    }
    var shifts = [UInt16](repeating: 0, count: buckets.count)
    var owners = [Int?](repeating: nil, count: width)
    for (number, bucket) in buckets.enumerated().sorted(by: { $0.element.count > $1.element.count })
    where !bucket.isEmpty {
      var places: [Int] = []
      let found = (0...UInt16.max).first { shift in
        places.removeAll(keepingCapacity: true)
        return bucket.allSatisfy {
          let place = Lookup.place(of: words[$0].key, shift: shift, width: width)
          guard owners[place] == nil, !places.contains(place) else { return false }
          places.append(place)
          return true
        }
      }
      guard let found else { return nil }
      shifts[number] = found
      for word in bucket { owners[Lookup.place(of: words[word].key, shift: found, width: width)] = word }
    }
    return (shifts, owners.map { $0.map { Lookup.check(of: words[$0].key) | words[$0].value } ?? 0 })
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
    shifts.withUnsafeBufferPointer { shifts in
      entries.withUnsafeBufferPointer { entries in
        kinds.withUnsafeBufferPointer { body(Lookup(shifts: shifts, entries: entries, kinds: $0)) }
      }
    }
  }

  /// The table, lent.
  struct Lookup {
    fileprivate let shifts: UnsafeBufferPointer<UInt16>
    fileprivate let entries: UnsafeBufferPointer<UInt32>
    fileprivate let kinds: UnsafeBufferPointer<WordClass>

    /// How many different classes an entry's lower bits can number.
    fileprivate static let kindLimit = 1024

    @inline(__always) fileprivate static func bucket(of hash: UInt64, count: Int) -> Int {
      Int(truncatingIfNeeded: hash) & (count &- 1)
    }

    @inline(__always) fileprivate static func place(of hash: UInt64, shift: UInt16, width: Int) -> Int {
      Int(truncatingIfNeeded: hash &>> 16 &+ UInt64(shift) &* (hash &>> 40 | 1)) & (width &- 1)
    }

    /// What tells a word from others in its place; an empty place has no classes, so it may seem to match.
    @inline(__always) fileprivate static func check(of hash: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: hash &>> 32) & ~1023
    }

    /// What is known of the word with a hash.
    @inline(__always) func classes(of hash: UInt64) -> WordClass {
      let shift = shifts[Self.bucket(of: hash, count: shifts.count)]
      // The number of its classes where the check agrees, else more.
      let number = entries[Self.place(of: hash, shift: shift, width: entries.count)] ^ Self.check(of: hash)
      return kinds[number < 1024 ? Int(number) : 0]
    }
  }
}

extension GivenNames {
  /// The lists with their classes.
  static let table: [(WordClass, String)] = [
    (.maleName, male), (.femaleName, female), (.either, either),
  ]
}
