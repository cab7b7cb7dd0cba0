import CWords

/// Hashes of words and of sequences of words, eight letters at a time, without a string.
///
/// A word's case-folded bytes are taken as little-endian numbers of eight bytes, the last filled up with zeros; each is
/// multiplied into the hash and both halves of the product are kept (as wyhash does, Wang Yi, 2019).
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes eight bytes of a word, or the last few, into its hash.
  @inline(__always)
  static func taking(letters: UInt64, into hash: UInt64) -> UInt64 {
    word_hash_taking(letters, hash)
  }

  /// Takes a word into the hash of a sequence of words.
  @inline(__always)
  static func taking(word: UInt64, into hash: UInt64) -> UInt64 {
    sequence_hash_taking(word, hash)
  }
}
