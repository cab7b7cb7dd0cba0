import CWords

/// A table of words, four places a bucket, while it is filled.
struct WordBuckets: Sendable {
  private var buckets: [word_bucket]
  private let mask: Int

  /// A table without words, with half as many buckets as words at least: that small, it stays near; yet few are full.
  init(words: Int) {
    var size = 16
    while size * 2 < words { size *= 2 }
    buckets = [word_bucket](repeating: word_bucket(), count: size)
    mask = size - 1
  }

  /// Changes what is known of a word.
  ///
  /// - Parameters:
  ///   - first: the bucket's number; bits beyond those of the table's size do not count.
  ///   - key: what tells the word from others in its bucket.
  ///   - change: changes it; it is 0 where nothing is known, and something else then.
  mutating func update(_ first: Int, _ key: UInt32, _ change: (inout UInt32) -> Void) {
    var bucket = first & mask
    while true {
      let found = withUnsafeMutableBytes(of: &buckets[bucket]) { bytes in
        let (keys, values) = (bytes.bindMemory(to: UInt32.self), 4)
        guard let place = (0..<4).first(where: { keys[values + $0] == 0 || keys[$0] == key }) else {
          return false
        }
        keys[place] = key
        change(&keys[values + place])
        return true
      }
      if found { return }
      bucket = (bucket + 1) & mask
    }
  }

  /// Runs a body that looks up many words.
  @inline(__always)
  func withTable<Result>(_ body: (word_table) -> Result) -> Result {
    buckets.withUnsafeBufferPointer { body(word_table(buckets: $0.baseAddress, mask: mask)) }
  }
}
