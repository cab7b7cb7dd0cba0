import Ingestion

extension ArticleLayout {
  /// Where a place of this layout is in a layout of the same article after decisions on its blocks have changed.
  ///
  /// A segment that is not there any more gives its place to the next one that is.
  ///
  /// - Parameters:
  ///   - anchor: a place in this layout.
  ///   - newer: the other layout.
  /// - Returns: the place that shows the same text, or what comes after it; the end where nothing of that is left.
  func anchor(_ anchor: Anchor, in newer: ArticleLayout) -> Anchor {
    guard anchor > Anchor(segment: 0, offset: 0) else { return anchor }
    for index in segments.indices.dropFirst(max(0, anchor.segment)) {
      guard let text = text(of: index),
        let same = newer.segments.indices.first(where: { newer.text(of: $0) == text })
      else { continue }
      let offset = index == anchor.segment ? max(0, anchor.offset - segments[index].range.lowerBound) : 0
      return Anchor(segment: same, offset: newer.segments[same].range.lowerBound + offset)
    }
    let last = newer.segments.count - 1
    return Anchor(segment: last, offset: newer.segments[last].range.lowerBound)
  }

  /// The bytes of the article that a segment shows; nil where it shows none.
  private func text(of index: Int) -> ArraySlice<UInt8>? {
    let segment = segments[index]
    return switch segment.content {
    case .block: entry.article.text.bytes[segment.range]
    case .removed: entry.article.removedText.bytes[segment.range]
    case .title, .byline, .hiddenMark, .emptyBody: nil
    }
  }
}
