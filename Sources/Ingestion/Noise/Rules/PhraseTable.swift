import CWords

/// The phrases of all rules by the hash of their words, in one open-addressing table.
struct PhraseTable: Sendable {
  /// A phrase that a rule knows.
  struct Phrase: Sendable {
    /// The rule's number in ``NoiseRules/all`` plus one.
    var rule: UInt8
    /// Lines that only begin with the phrase may have so many words; 0 asks for the phrase as the whole line.
    var mostWords: Int32
  }

  /// Phrases have at most so many words.
  static let longest = Int(longest_opening)

  static let shared = PhraseTable(NoiseRules.all)

  private static let slots = 4096
  private var keys = [UInt64](repeating: 0, count: slots)
  private var phrases = [Phrase](repeating: Phrase(rule: 0, mostWords: 0), count: slots)
  /// Which openings may be phrases.
  private var filter = [UInt64](repeating: 0, count: Int(phrase_filter_size))

  init(_ rules: [NoiseRule]) {
    for (index, rule) in rules.enumerated() {
      guard case .phrases(let text, let mostWords) = rule.test else { continue }
      for line in text.split(separator: "\n") {
        let (hash, words) = PhraseHash.sequence(of: String(line))
        precondition(words > 0 && words <= Self.longest, "\(rule.name): \(line)")
        var slot = Self.slot(of: hash)
        while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (Self.slots - 1) }
        // The first rule of the list that knows a phrase has it.
        if keys[slot] == 0 {
          keys[slot] = hash
          filter[phrase_filter_word_of(hash)] |= phrase_filter_bit_of(hash)
          phrases[slot] = Phrase(rule: UInt8(index + 1), mostWords: Int32(mostWords))
        }
      }
    }
  }

  private static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 24) & (slots - 1) }

  /// Runs a body that looks up many phrases.
  func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
    filter.withUnsafeBufferPointer { filter in
      keys.withUnsafeBufferPointer { keys in
        phrases.withUnsafeBufferPointer { body(Lookup(filter: filter.baseAddress, keys: keys, phrases: $0)) }
      }
    }
  }

  /// The table while it is looked into.
  struct Lookup {
    /// Which openings may be phrases.
    let filter: UnsafePointer<UInt64>?
    fileprivate let keys: UnsafeBufferPointer<UInt64>
    fileprivate let phrases: UnsafeBufferPointer<Phrase>

    /// The phrase with a hash, nil where no rule knows it.
    func phrase(of hash: UInt64) -> Phrase? {
      var slot = PhraseTable.slot(of: hash)
      while true {
        let key = keys[slot]
        if key == hash { return phrases[slot] }
        if key == 0 { return nil }
        slot = (slot &+ 1) & (PhraseTable.slots - 1)
      }
    }
  }
}
