/// All words that the rules know, by hash, in one open-addressing table: a probe tells languages and classes of a word.
struct Lexicon: Sendable {
  /// A word's languages (low 16 bits, as function word) and classes (high 16 bits).
  typealias Entry = UInt32

  private(set) var keys: [UInt64]
  private(set) var entries: [Entry]

  /// Twice as many slots as words, at least.
  static let slots = 8192

  /// The lexicon of ``StopWords`` and ``WordClass``.
  static let shared = Lexicon()

  private init() {
    keys = [UInt64](repeating: 0, count: Self.slots)
    entries = [Entry](repeating: 0, count: Self.slots)
    for language in StopWordLanguage.allCases {
      add(StopWords.words(of: language), entry: 1 << UInt32(language.rawValue))
    }
    for wordClass in WordClass.allCases {
      add(wordClass.words, entry: 1 << UInt32(16 + wordClass.rawValue))
    }
  }

  private mutating func add(_ words: String, entry: Entry) {
    for word in words.split(separator: " ") {
      let hash = PhraseHash.hashes(of: String(word)).first ?? 0
      var slot = Int(truncatingIfNeeded: hash &>> 20) & (Self.slots - 1)
      while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (Self.slots - 1) }
      keys[slot] = hash
      entries[slot] |= entry
    }
  }
}

/// The word hashes of a phrase, as the block scanner computes them.
enum PhraseHash {
  /// The hashes of a text's words.
  static func hashes(of text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var words = WordReader(buffer, in: 0..<buffer.count)
      while let word = words.next() { hashes.append(word.hash) }
    }
    return hashes
  }

  /// The hash of all its words in sequence.
  static func sequence(of text: String) -> (hash: UInt64, words: Int) {
    let words = hashes(of: text)
    return (words.reduce(WordHash.seed) { WordHash.taking(word: $1, into: $0) }, words.count)
  }
}
