import CWords

/// All words that the rules know, by hash, in one table: a look tells languages and classes of a word.
struct Lexicon: Sendable {
  /// A word's languages (low 16 bits, as function word) and classes (high 16 bits).
  typealias Entry = UInt32

  private var words = WordBuckets(words: 4096)
  private var filter = [UInt64](repeating: 0, count: Int(lexicon_filter_size))

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
      self.words.update(lexicon_bucket_of(hash), lexicon_key_of(hash)) { $0 |= entry }
      filter[lexicon_filter_word_of(hash)] |= lexicon_filter_bit_of(hash)
    }
  }

  /// Whether an entry is a function word's in any language.
  @inline(__always)
  static func isFunctionWord(_ entry: Entry) -> Bool { entry & 0xFFFF != 0 }

  /// Runs a body that looks up many words.
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    words.withTable { table in
      filter.withUnsafeBufferPointer { filter in
        body(Lookup(table: lexicon(table: table, filter: filter.baseAddress)))
      }
    }
  }

  /// The table while it is looked into.
  struct Lookup {
    let table: lexicon

    /// What is known of a word; 0 where nothing is.
    @inline(__always)
    func entry(of hash: UInt64) -> Entry { lexicon_entry(table, hash) }
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
