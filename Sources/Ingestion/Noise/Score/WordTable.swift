import CWords

/// What single words tell of body or noise, whatever the shape of the block that they stand in: "cookies" and "subscribe"
/// against, "announced" and "minutes" for.
///
/// The weights are those of a logistic regression over the words of blocks, given their lengths (train.py).
struct WordTable: Sendable {
  private var words: WordBuckets

  /// How many words it holds.
  let count: Int

  /// Reads a table of `word:weight`, parted by blanks, the weights in hundredths.
  ///
  /// - Returns: nil where an entry cannot be read.
  init?(table: String) {
    let entries = table.split { $0 == " " || $0 == "\n" }
    count = entries.count
    words = WordBuckets(words: count)
    for entry in entries {
      let sides = entry.split(separator: ":")
      guard sides.count == 2, let weight = Float(sides[1]),
        let hash = PhraseHash.hashes(of: String(sides[0])).first
      else { return nil }
      let key = Vocabulary.key(of: hash)
      // Of the same word twice, the first counts.
      words.update(Int(key), key) { if $0 == 0 { $0 = (weight / 100).bitPattern } }
    }
  }

  /// A table without words.
  init() {
    (words, count) = (WordBuckets(words: 0), 0)
  }

  /// The sum of the weights of some words.
  ///
  /// - Parameter keys: keys of a page's vocabulary.
  /// - Returns: the sum; unknown words add nothing.
  func sum(of keys: UnsafeBufferPointer<UInt32>.SubSequence) -> Float {
    words.withTable { table in
      keys.base.baseAddress.map { sum_of_words(table, $0 + keys.startIndex, keys.count) } ?? 0
    }
  }
}
