/// The words that the rules know, found by the hash of their folded form.
struct Lexicon: Sendable {
  /// A word's hash and classes; an empty place has no hash.
  struct Entry: Sendable {
    var hash: UInt64 = 0
    var classes: WordClass = []
  }

  /// Made once, from the tables of this folder.
  static let shared = Lexicon()

  private(set) var entries: [Entry]

  // More than twice the number of words, so that most look-ups end at the first place.
  private static let capacity = 1 << 14

  private init() {
    entries = Array(repeating: Entry(), count: Self.capacity)
    for (classes, words) in FunctionWords.table + NameWords.table + GivenNames.table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        add(String(word), classes)
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
      for word in words.split(whereSeparator: \.isWhitespace) { add(String(word), classes) }
    }
  }

  private mutating func add(_ word: String, _ classes: WordClass) {
    let hash = WordHash.of(word)
    var place = Int(truncatingIfNeeded: hash) & (Self.capacity - 1)
    while entries[place].hash != 0, entries[place].hash != hash { place = (place + 1) & (Self.capacity - 1) }
    entries[place].hash = hash
    entries[place].classes.formUnion(classes)
  }

  /// What the lexicon knows of a word, written small.
  func classes(of word: String) -> WordClass {
    withLookup { $0.classes(of: WordHash.of(word)) }
  }

  /// Lends the table for a run of look-ups.
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    entries.withUnsafeBufferPointer { body(Lookup(entries: $0)) }
  }

  /// The table, lent.
  struct Lookup {
    fileprivate let entries: UnsafeBufferPointer<Entry>

    /// What is known of the word with a hash.
    @inline(__always) func classes(of hash: UInt64) -> WordClass {
      var place = Int(truncatingIfNeeded: hash) & (entries.count - 1)
      while entries[place].hash != 0 {
        if entries[place].hash == hash { return entries[place].classes }
        place = (place + 1) & (entries.count - 1)
      }
      return []
    }
  }
}

extension GivenNames {
  /// The lists with their classes.
  static let table: [(WordClass, String)] = [
    (.maleName, male), (.femaleName, female), (.either, either),
  ]
}
