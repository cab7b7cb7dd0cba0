/// Hashes of words and of sequences of words, letter by letter, without a string (FNV-1a, 64 bits).
struct WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Takes a byte into a word's hash.
  @inline(__always)
  static func taking(_ byte: UInt8, into hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  /// Takes a word into the hash of a sequence of words.
  @inline(__always)
  static func taking(word: UInt64, into hash: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}
