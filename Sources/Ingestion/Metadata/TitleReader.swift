/// Finds a page's headline, and takes off what surrounds it: labels, dates, the outlet's name.
enum TitleReader {
  /// Signs that part a headline from the outlet's name.
  private static let separators = [" | ", " - ", " – ", " — ", " · ", " « ", " » ", " :: "]

  /// A headline without a `date 2026-05-03` before it.
  static func headline(of line: String) -> String {
    var text = line.trimmingBlanks
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var reader = WordReader(buffer, in: 0..<buffer.count)
      guard let first = reader.next(), first.range.lowerBound == 0 else { return }
      let isLabel = ["date", "published", "updated", "datum", "fecha", "data"].contains(
        text.prefixWord.lowercased())
      guard let match = DateReader.firstDate(in: buffer, 0..<buffer.count, monthFirst: true) else { return }
      // Only a date at the very start (after its label) with words behind it is no part of the headline.
      let start = isLabel ? first.range.upperBound + 2 : 1
      if match.range.lowerBound < start, match.range.upperBound + 8 < buffer.count {
        let rest = String(decoding: buffer[match.range.upperBound...], as: UTF8.self).trimmingBlanks
        if let sign = rest.first, sign.isLetter || sign.isNumber || "\"'“‘«".contains(sign) { text = rest }
      }
    }
    return text
  }

  /// A document's title without the outlet's name at its end, where the rest is still a headline.
  static func withoutOutlet(_ title: String) -> String {
    for separator in separators {
      guard let range = title.ranges(of: separator).last else { continue }
      let (head, tail) = (title[..<range.lowerBound], title[range.upperBound...])
      let (before, after) = (head.split(separator: " ").count, tail.split(separator: " ").count)
      if before >= 3, after <= 5, after < before { return String(head).trimmingBlanks }
    }
    return title.trimmingBlanks
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// What stands before the first blank.
  fileprivate var prefixWord: Substring { prefix { !$0.isWhitespace } }
}
