/// A day, month or year as reference lists take it.
struct CitationDate {
  /// The year, and as far as they are known the month and the day.
  let parts: [Int]

  /// Reads the date of an ISO 8601 text; nil where it begins with none.
  init?(_ published: String?) {
    guard let published else { return nil }
    let limits = [0...9999, 1...12, 1...31]
    var parts: [Int] = []
    for (limit, digits) in zip(limits, published.prefix(10).split(separator: "-")) {
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
        limit.contains(number)
      else { break }
      parts.append(number)
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// The parts, each of two digits or more, joined.
  func joined(separator: String) -> String {
    parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: separator)
  }
}
