import Ingestion

/// A piece of an article's body that shows why it matches.
public struct Snippet: Sendable, Hashable {
  /// The piece, in bytes of the body; it begins and ends between words and stays within one block.
  public var range: Range<Int>

  /// What of it matches, in bytes of the body, ascending, not overlapping.
  public var highlights: [Range<Int>]
}

extension Corpus {
  /// Where the query's words and phrases stand in an article's body, in bytes, ascending, not overlapping.
  public func matches(of query: Query, at position: Int) -> [Range<Int>] {
    matches(of: query, in: self[position])
  }

  /// The same for an entry that is at hand.
  func matches(of query: Query, in entry: Entry) -> [Range<Int>] {
    joined(places(of: query, in: entry).map(\.range))
  }

  /// Where the query's words and phrases stand in an article's title, in bytes of its UTF-8.
  public func titleMatches(of query: Query, at position: Int) -> [Range<Int>] {
    let metadata = self[position].article.metadata
    guard let title = metadata.title else { return [] }
    let highlighter = Highlighter(
      query, inTitle: true, language: metadata.language.flatMap(StemLanguage.init(code:)))
    return Array(title.utf8).withUnsafeBufferPointer { text in
      joined(highlighter.places(in: text, quotes: []).map(\.range))
    }
  }

  private func places(of query: Query, in entry: Entry) -> [Highlighter.Place] {
    let highlighter = Highlighter(
      query, inTitle: false, language: entry.article.metadata.language.flatMap(StemLanguage.init(code:)))
    guard !highlighter.isEmpty else { return [] }
    let quotes = entry.quotedRanges
    return entry.article.text.bytes.withUnsafeBufferPointer { highlighter.places(in: $0, quotes: quotes) }
  }

  /// The piece of an article's body that shows most of what was asked; its beginning where nothing of it is there.
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - position: the article's position.
  ///   - length: how long the piece may be, in bytes.
  /// - Returns: the piece; nil where the body is empty.
  public func snippet(of query: Query, at position: Int, length: Int = 160) -> Snippet? {
    let entry = self[position]
    let text = entry.article.text
    guard !text.isEmpty else { return nil }
    let places = places(of: query, in: entry)
    let best = Self.bestRun(of: places, length: length, blocks: entry.article.blocks)
    let focus = best.map {
      places[$0.lowerBound].range.lowerBound..<places[$0.upperBound - 1].range.upperBound
    }
    let bounds = Self.block(around: focus?.lowerBound ?? 0, in: entry.article)
    let range = text.bytes.withUnsafeBufferPointer {
      Self.widened(focus ?? bounds.lowerBound..<bounds.lowerBound, to: length, within: bounds, in: $0)
    }
    let highlights = joined(places.map(\.range)).map { $0.clamped(to: range) }.filter { !$0.isEmpty }
    return Snippet(range: range, highlights: highlights)
  }

  /// The places that fit into one piece and answer most parts of the question; of equals the first.
  private static func bestRun(of places: [Highlighter.Place], length: Int, blocks: [Block]) -> Range<Int>? {
    var best: (range: Range<Int>, targets: Int, count: Int)?
    var end = 0
    var block = 0
    for start in places.indices {
      let first = places[start].range
      while block + 1 < blocks.count, blocks[block].range.upperBound <= first.lowerBound { block += 1 }
      let limit = blocks.isEmpty ? Int.max : blocks[block].range.upperBound
      end = max(end, start + 1)
      while end < places.count, places[end].range.upperBound - first.lowerBound <= length,
        places[end].range.upperBound <= max(limit, first.upperBound)
      {
        end += 1
      }
      let targets = Set(places[start..<end].map(\.target)).count
      if let known = best, (known.targets, known.count) >= (targets, end - start) { continue }
      best = (start..<end, targets, end - start)
    }
    return best?.range
  }

  private static func block(around offset: Int, in article: Article) -> Range<Int> {
    let whole = 0..<article.text.count
    return article.blocks.first { $0.range.upperBound > offset }?.range.clamped(to: whole) ?? whole
  }

  /// Widens a range on both sides to about a length, ending between words.
  private static func widened(
    _ focus: Range<Int>, to length: Int, within bounds: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let bounds = min(bounds.lowerBound, focus.lowerBound)..<max(bounds.upperBound, focus.upperBound)
    let spare = max(0, length - focus.count)
    // A third of the room before what was found: the reader goes on from there.
    var start = max(bounds.lowerBound, focus.lowerBound - spare / 3)
    let end = min(bounds.upperBound, max(focus.upperBound, start + length))
    start = max(bounds.lowerBound, min(start, max(bounds.lowerBound, end - length)), 0)
    return wordStart(
      from: start, upTo: focus.lowerBound, bounds, text)..<wordEnd(
        from: end, downTo: focus.upperBound, bounds, text)
  }

  private static func wordStart(
    from start: Int, upTo limit: Int, _ bounds: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard start > bounds.lowerBound else { return start }
    if let space = (start - 1..<max(start, limit)).first(where: { isSpace(text[$0]) }) { return space + 1 }
    return scalarStart(start, text)
  }

  private static func wordEnd(
    from end: Int, downTo limit: Int, _ bounds: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard end < bounds.upperBound else { return end }
    if let space = (limit..<max(limit, end + 1)).last(where: { isSpace(text[$0]) }) { return space }
    return max(limit, scalarStart(end, text))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  /// The beginning of the scalar that a byte belongs to.
  private static func scalarStart(_ offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = offset
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
