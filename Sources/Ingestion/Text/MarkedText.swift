import CWords

/// A text whose bytes are marked by their kinds, so that words and signs are found many bytes at a time.
struct MarkedText: ~Copyable {
  private let text: marked_text
  private let words: UnsafeMutablePointer<text_word>

  /// Marks a text, which lives longer.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let stride = marks_stride(bytes.count)
    text = marked_text(
      text: bytes.baseAddress, count: bytes.count,
      marks: UnsafeMutablePointer.allocate(capacity: stride * Int(mark_kinds)), stride: stride)
    words = UnsafeMutablePointer.allocate(capacity: bytes.count / 2 + 2)
    withUnsafePointer(to: text) { mark_text($0) }
  }

  deinit {
    text.marks.deallocate()
    words.deallocate()
  }

  /// How many bytes have one mark and not another.
  func count(of kind: Int, butNot other: Int) -> Int {
    let (own, other) = (text.marks + kind * text.stride, text.marks + other * text.stride)
    return (0..<text.stride).reduce(0) { $0 &+ (own[$1] & ~other[$1]).nonzeroBitCount }
  }

  /// Reads all words of a stretch of the text.
  ///
  /// - Returns: the words, which last until the next stretch is read, and what was counted.
  func read(_ range: Range<Int>) -> (words: UnsafeBufferPointer<text_word>, counts: text_counts) {
    var counts = text_counts()
    withUnsafePointer(to: text) { read_words($0, range.lowerBound, range.upperBound, words, &counts) }
    return (UnsafeBufferPointer(start: words, count: Int(counts.words)), counts)
  }
}
