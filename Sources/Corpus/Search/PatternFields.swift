import Ingestion
import Quotes

extension PackedEntries {
  /// Looks for a pattern in a field of an article; in texts and titles where they stand.
  func firstMatch(
    of matcher: borrowing PatternMatcher, in field: SearchField, ofArticle index: Int
  ) -> PatternMatcher.Outcome {
    guard field == .text || field == .title else { return self[index].firstMatch(of: matcher, in: field) }
    return withTextAndTitle(at: index) { text, title in
      let inBody = field == .title ? .none : matcher.firstMatch(in: text)
      guard inBody == .none, let title else { return inBody }
      return matcher.firstMatch(in: title)
    }
  }
}

extension Corpus.Entry {
  /// Looks for a pattern in a field: the body and the title each by itself, each quote, author and speaker by itself.
  func firstMatch(of matcher: borrowing PatternMatcher, in field: SearchField) -> PatternMatcher.Outcome {
    switch field {
    case .quote:
      return article.text.bytes.withUnsafeBufferPointer { text in
        var outcome = PatternMatcher.Outcome.none
        for range in quotedRanges {
          let quote = UnsafeBufferPointer(rebasing: text[range.clamped(to: 0..<text.count)])
          switch matcher.firstMatch(in: quote) {
          case .found(let found):
            return .found(found.lowerBound + range.lowerBound..<found.upperBound + range.lowerBound)
          case .givenUp: outcome = .givenUp
          case .none: break
          }
        }
        return outcome
      }
    case .author: return firstMatch(of: matcher, among: article.metadata.authors)
    case .site: return article.metadata.site.map { matcher.firstMatch(in: $0) } ?? .none
    case .speaker: return firstMatch(of: matcher, among: quotations.lazy.compactMap(\.speaker))
    // Texts and titles are searched where they stand, see above.
    case .text, .title, .language: return .none
    }
  }

  private func firstMatch(
    of matcher: borrowing PatternMatcher, among values: some Sequence<String>
  ) -> PatternMatcher.Outcome {
    var outcome = PatternMatcher.Outcome.none
    for value in values {
      switch matcher.firstMatch(in: value) {
      case .found(let range): return .found(range)
      case .givenUp: outcome = .givenUp
      case .none: break
      }
    }
    return outcome
  }
}

extension PatternMatcher {
  /// Looks for the first match in a string, in bytes of its UTF-8.
  func firstMatch(in string: String) -> Outcome {
    Array(string.utf8).withUnsafeBufferPointer { firstMatch(in: $0) }
  }
}
