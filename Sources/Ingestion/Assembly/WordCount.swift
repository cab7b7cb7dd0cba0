import CWords

/// Counts words as a reader would: runs between blanks, and each ideograph as one.
enum WordCount {
  /// How many words a text has.
  static func words(in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in bytes.baseAddress.map { Int(count_words($0, bytes.count)) } ?? 0 }
  }
}
