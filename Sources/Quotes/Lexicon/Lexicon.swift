/// The words that the rules know, found by the hash of their folded form.
///
/// A perfect hash table: a word's bucket says by how much its hash is to be shifted in the table, so that no two words
/// share a place. One comparison, without a branch, tells whether a word is known: that cannot be guessed of the next
/// word of a text.
struct Lexicon: Sendable {
  /// Made once, from the tables of this folder.
  static let shared = Lexicon()

  /// What is added to the hashes of each bucket.
  private let shifts: [UInt16]

  /// The upper half of the hash of the word in each place, 0 where there is none.
  private let checks: [UInt32]

  /// The classes of the word in each place, and behind the last place those of no word.
  private let classes: [WordClass]

  private init() {
    let words = Self.words().sorted { $0.key < $1.key }
    var width = 8192
    while true {
      if let table = Self.table(of: words, width: width) {
        (shifts, checks, classes) = table
        return
      }
      width *= 2
    }
  }

  /// Finds a shift for each bucket, those with the most words first; nil where the table is too narrow.
  private static func table(of words: [(key: UInt64, value: WordClass)], width: Int)
    -> (shifts: [UInt16], checks: [UInt32], classes: [WordClass])?
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
    return (
      shifts, owners.map { $0.map { Lookup.check(of: words[$0].key) } ?? 0 },
      owners.map { $0.map { words[$0].value } ?? [] } + [[]]
    )
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
      checks.withUnsafeBufferPointer { checks in
        classes.withUnsafeBufferPointer { body(Lookup(shifts: shifts, checks: checks, classes: $0)) }
      }
    }
  }

  /// The table, lent.
  struct Lookup {
    fileprivate let shifts: UnsafeBufferPointer<UInt16>
    fileprivate let checks: UnsafeBufferPointer<UInt32>
    fileprivate let classes: UnsafeBufferPointer<WordClass>

    @inline(__always) fileprivate static func bucket(of hash: UInt64, count: Int) -> Int {
      Int(truncatingIfNeeded: hash) & (count &- 1)
    }

    @inline(__always) fileprivate static func place(of hash: UInt64, shift: UInt16, width: Int) -> Int {
      Int(truncatingIfNeeded: hash &>> 16 &+ UInt64(shift) &* (hash &>> 40 | 1)) & (width &- 1)
    }

    /// Never 0, which is an empty place's.
    @inline(__always) fileprivate static func check(of hash: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: hash &>> 32) | 1
    }

    /// What is known of the word with a hash.
    @inline(__always) func classes(of hash: UInt64) -> WordClass {
      let width = checks.count
      let shift = shifts[Self.bucket(of: hash, count: shifts.count)]
      let place = Self.place(of: hash, shift: shift, width: width)
      // The place behind the last is no word's.
      let found = checks[place] == Self.check(of: hash) ? place : width
      return classes[found]
    }
  }
}

extension GivenNames {
  /// The lists with their classes.
  static let table: [(WordClass, String)] = [
    (.maleName, male), (.femaleName, female), (.either, either),
  ]
}
