/// A transcript’s turns, quoted with their labels as in “BOS: It held”.
struct QuotedTurns {
  let bytes: UnsafeBufferPointer<UInt8>
  let segments: Lent<Segment>

  /// Labels are seldom longer, in bytes.
  private static let limit = 30

  /// How many quotes may lie between two turns: remarks and a turn's further paragraphs.
  private static let reach = 4

  /// The label that a quote begins with, where another quote near it begins with one too; in bytes of the text.
  func label(of number: Int) -> Range<Int>? {
    guard let label = label(segments[number]) else { return nil }
    // “BREAKING: …” stands alone.
    let near = max(0, number - Self.reach)...min(segments.count - 1, number + Self.reach)
    return near.contains { $0 != number && self.label(segments[$0]) != nil } ? label : nil
  }

  /// One to three words in capitals before a colon and a blank.
  private func label(_ segment: Segment) -> Range<Int>? {
    let start = segment.content.lowerBound
    let end = min(segment.content.upperBound, start + Self.limit)
    guard segment.origin == .marks, end - start > 4, isCapital(start) else { return nil }
    var at = start
    while at < end, isCapital(at) || isJoint(bytes[at]) { at += 1 }
    guard at + 1 < end, bytes[at] == UInt8(ascii: ":"), bytes[at + 1] == 0x20, isCapital(at - 1) else {
      return nil
    }
    return start..<at
  }

  private func isCapital(_ at: Int) -> Bool {
    bytes[at] >= UInt8(ascii: "A") && bytes[at] <= UInt8(ascii: "Z")
  }

  private func isJoint(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }
}
