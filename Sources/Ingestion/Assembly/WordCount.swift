/// Counts words as a reader would: runs between blanks, and each ideograph as one.
enum WordCount {
  /// How many words a text has.
  static func words(in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var words = 0
      var inWord = false
      var at = 0
      while at < bytes.count {
        let lanes = ByteLanes(bytes, at: at)
        let near = min(bytes.count, at &+ 8)
        if near &- at == 8, lanes.isASCII {
          // A word begins where ink comes after a blank; what stood before the first of the eight is known.
          let ink = lanes.ink
          words &+= ByteLanes.count(ink & ~(ink &<< 8 | (inWord ? 0x80 : 0)))
          inWord = ink &>> 63 != 0
          at = near
          continue
        }
        while at < near {
          let byte = bytes[at]
          at &+= 1
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
      }
      return words
    }
  }
}
