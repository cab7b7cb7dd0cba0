/// Ends of sentences in the punctuation of all scripts that the noise rules know.
enum SentenceEnd {
  /// Whether a stretch of text ends like a sentence, closing quotation marks and brackets aside.
  static func isAtEnd(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let last = bytes[end - 1]
      switch last {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x20: end -= 1
      case 0xBB where end - range.lowerBound >= 2 && bytes[end - 2] == 0xC2: end -= 2  // »
      case 0x80...0xBF where end - range.lowerBound >= 3:
        switch (bytes[end - 3], bytes[end - 2], last) {
        case (0xE2, 0x80, 0xA6): return true  // …
        // ’ “ ” ›
        case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0xBA): end -= 3
        case (0xE3, 0x80, 0x82): return true  // 。
        case (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): end -= 3  // 」 』
        case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x8E): return true  // ！ ？ ．
        case (0xEF, 0xBC, 0x89): end -= 3  // ）
        case (0xE0, 0xA5, 0xA4): return true  // ।
        default: return false
        }
      default: return false
      }
    }
    return false
  }
}
