import Ingestion

/// What stands around a quote in the text: its marks, and its number behind them.
enum QuoteMarks {
  private static let opening: Set<String> = ["“", "\"", "„", "«", "»", "‘", "'", "‚", "「", "『", "‹", "›"]
  private static let closing: Set<String> = ["”", "\"", "“", "»", "«", "’", "'", "‘", "」", "』", "›", "‹"]

  private static let stops = Set(",.!?".utf8)

  /// A quote's range with the marks that stand right before and after it.
  static func withMarks(_ range: Range<Int>, in text: UTF8Text) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    for length in 1...3 where start == range.lowerBound {
      if start - length >= 0, opening.contains(text[start - length..<start]) { start -= length }
    }
    // Some houses put the comma outside of what they count as quoted, but inside the marks.
    let isStop = end < text.count && stops.contains(text.bytes[end])
    for stop in isStop ? [0, 1] : [0] {
      for length in 1...3 where end == range.upperBound {
        let mark = end + stop..<end + stop + length
        if mark.upperBound <= text.count, closing.contains(text[mark]) { end = mark.upperBound }
      }
    }
    return start..<end
  }

  /// A number in superscript digits.
  static func superscript(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}
