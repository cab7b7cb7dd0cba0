import CWords

/// A text whose bytes are marked by their kinds, so that words and signs are found many bytes at a time.
struct MarkedText: ~Copyable {
  private let text: marked_text

  /// Marks a text, which is valid UTF-8 and lives longer.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let stride = marks_stride(bytes.count)
    text = marked_text(
      text: bytes.baseAddress, count: bytes.count,
      marks: UnsafeMutablePointer.allocate(capacity: stride * Int(mark_kinds)), stride: stride)
    withUnsafePointer(to: text) { mark_text($0) }
  }

  deinit { text.marks.deallocate() }

  /// How many letters of ASCII the text has.
  var latinLetters: Int {
    let (word, digit, wide) = (row(mark_word), row(mark_digit), row(mark_wide))
    return (0..<text.stride).reduce(0) { $0 &+ (word[$1] & ~(digit[$1] | wide[$1])).nonzeroBitCount }
  }

  /// How many bytes of the text are no ASCII.
  var foreignBytes: Int {
    let wide = row(mark_wide)
    return (0..<text.stride).reduce(0) { $0 &+ wide[$1].nonzeroBitCount }
  }

  private func row(_ kind: Int) -> UnsafeMutablePointer<UInt64> { text.marks + kind * text.stride }

  /// Reads all words of a stretch of the text, and counts what stands between them.
  ///
  /// - Parameters:
  ///   - range: the stretch; no character is cut at its ends.
  ///   - knowledge: what is known of words.
  ///   - vocabulary: takes the keys of the content words.
  ///   - scan: takes what is counted; all zeros before.
  @inline(__always)
  func scan(
    _ range: Range<Int>, _ knowledge: word_knowledge, _ vocabulary: inout Vocabulary,
    into scan: inout scanned_text
  ) {
    withUnsafePointer(to: text) { text in
      withUnsafePointer(to: knowledge) { knowledge in
        scan_text(text, range.lowerBound, range.upperBound, knowledge, &vocabulary.words, &scan)
      }
    }
  }

  /// What the words of a line's beginning or end are; a character that is cut at its end is none.
  func words(of range: Range<Int>, _ lexicon: Lexicon.Lookup) -> line_words {
    withUnsafePointer(to: text) { text in
      withUnsafePointer(to: lexicon.table) { read_line(text, range.lowerBound, range.upperBound, $0) }
    }
  }
}
