/// Quotes in 「corner brackets」: Japanese and Chinese tell neither capitals nor words apart, so bytes must do.
struct CornerBrackets {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Twelve signs of Japanese or Chinese: longer than most titles and terms.
  private static let clause = 36

  /// Names before a quote are seldom longer, in signs.
  private static let nameLimit = 12

  /// Whether a segment stands in corner brackets.
  func hold(_ segment: Segment) -> Bool { holds("「", at: segment.content.lowerBound - 3) }

  /// Whether a string in corner brackets is speech: as long as a clause, behind a colon, or before the particle と.
  func isSpeech(_ segment: Segment) -> Bool {
    segment.content.count >= Self.clause || holds("」と", at: segment.content.upperBound)
      || holds("：「", at: segment.content.lowerBound - 6)
  }

  /// The name before a quote: what stands before は or が, or before 说 and a colon; without what politeness adds.
  func speaker(of segment: Segment) -> Range<Int>? {
    guard hold(segment) else { return nil }
    var end = segment.content.lowerBound - 3
    if holds("：", at: end - 3) { end -= 3 }
    guard let verb = Self.links.first(where: { holds($0, at: end - $0.utf8CodeUnitCount) }) else {
      return nil
    }
    end -= verb.utf8CodeUnitCount
    if let polite = Self.polite.first(where: { holds($0, at: end - $0.utf8CodeUnitCount) }) {
      end -= polite.utf8CodeUnitCount
    }
    var start = end
    while start >= 3, end - start < Self.nameLimit * 3, isSign(at: start - 3) { start -= 3 }
    return end - start >= 6 ? start..<end : nil
  }

  /// Katakana or an ideograph: names are written with them, the grammar between them is not.
  private func isSign(at offset: Int) -> Bool {
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE3, 0x82, 0xA1...0xBF), (0xE3, 0x83, 0x80...0xBF): true
    case (0xE4...0xE9, 0x80...0xBF, 0x80...0xBF): true
    default: false
    }
  }

  private func holds(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
  }

  private static let links: [StaticString] = ["は", "が", "说", "說", "表示", "指出"]
  private static let polite: [StaticString] = ["氏", "さん", "様"]
}
