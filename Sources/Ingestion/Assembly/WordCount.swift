/// Counts words as a reader would: runs between blanks, and each ideograph as one.
enum WordCount {
  /// How many words a text has.
  static func words(in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var words = 0
      var inWord = false
      for byte in bytes {
        if byte <= 0x20 {
          inWord = false
        } else if byte >= 0xE3, byte <= 0xE9 {
          words &+= 1
          inWord = false
        } else if byte & 0xC0 != 0x80, !inWord {
          words &+= 1
          inWord = true
        }
      }
      return words
    }
  }
}
