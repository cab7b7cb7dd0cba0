import Ingestion

/// The words around an article's first match, or, where nothing in the body matches, its beginning.
struct Snippet {
  /// How many bytes stand before the match and in all; about two lines.
  private static let before = 60
  private static let length = 200

  let text: String

  /// Cuts the snippet.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - matches: where the query's words stand in its text, in bytes, ascending.
  init(of article: Article, matches: [Range<Int>]) {
    let bytes = article.text.bytes
    // Two matches near each other say more than the first one alone.
    let pairs = zip(matches, matches.dropFirst()).first {
      $1.upperBound - $0.lowerBound <= Self.length - Self.before
    }
    let anchor = pairs?.0.lowerBound ?? matches.first?.lowerBound ?? 0
    var start = max(0, anchor - Self.before)
    var end = min(bytes.count, start + Self.length)
    if start > 0 {
      // From the beginning of a word; a script without blanks is cut between scalars.
      start = bytes[start..<anchor].firstIndex { $0 == 0x20 || $0 == 0x0A }.map { $0 + 1 } ?? start
      while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    if end < bytes.count {
      end = bytes[start..<end].lastIndex { $0 == 0x20 || $0 == 0x0A } ?? end
      while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    let words = article.text[start..<end].split { $0.isWhitespace }.joined(separator: " ")
    text = words.isEmpty ? "" : (start > 0 ? "… " : "") + words + (end < bytes.count ? " …" : "")
  }
}
