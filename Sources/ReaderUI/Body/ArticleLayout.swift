import Corpus
import Ingestion
import Quotes
import TextScreen

/// An article as lines of some width; only the segments that are asked for are broken into lines, and kept.
struct ArticleLayout: Sendable {
  /// What decides how the lines fall.
  struct Key: Sendable, Hashable {
    var id: ArticleID
    var measure: Int
    var showsHidden: Bool
    var quotes: Int
  }

  /// A place in the article: a segment, and a byte offset in the segment's own text.
  ///
  /// It means a character, not a line, so it stays where it is when the width changes.
  struct Anchor: Sendable, Hashable, Comparable {
    var segment: Int
    var offset: Int

    static func < (a: Anchor, b: Anchor) -> Bool { (a.segment, a.offset) < (b.segment, b.offset) }
  }

  /// A line's place.
  struct Place: Sendable, Hashable, Comparable {
    var segment: Int
    var line: Int

    static func < (a: Place, b: Place) -> Bool { (a.segment, a.line) < (b.segment, b.line) }
  }

  /// What decides how the lines fall.
  let key: Key

  /// The article with its quotes.
  let entry: Corpus.Entry

  /// All that the pane shows, in order.
  let segments: [Segment]

  private var cache: [Int: [BodyLine]] = [:]

  /// How many segments are kept in lines.
  var laidOutSegments: Int { cache.count }

  /// How many segments' lines are kept: several screens.
  private static let cacheLimit = 512

  init(_ entry: Corpus.Entry, measure: Int, showsHidden: Bool) {
    key = Self.key(entry, measure: measure, showsHidden: showsHidden)
    self.entry = entry
    segments = Segment.segments(of: entry.article, showsHidden: showsHidden)
  }

  static func key(_ entry: Corpus.Entry, measure: Int, showsHidden: Bool) -> Key {
    Key(
      id: entry.article.id, measure: measure, showsHidden: showsHidden, quotes: entry.quotations.count)
  }

  /// A segment's lines, empty ones before it included.
  mutating func lines(of segment: Int) -> [BodyLine] {
    if let lines = cache[segment] { return lines }
    if cache.count >= Self.cacheLimit { cache.removeAll() }
    let setter = SegmentSetter(entry: entry, measure: key.measure)
    let lines = setter.lines(of: segments[segment])
    cache[segment] = lines
    return lines
  }

  /// The line that holds a place's character.
  mutating func place(of anchor: Anchor) -> Place {
    let segment = min(max(0, anchor.segment), segments.count - 1)
    let lines = lines(of: segment)
    let line = lines.lastIndex { $0.range.lowerBound <= anchor.offset } ?? 0
    return Place(segment: segment, line: line)
  }

  /// The place of a line's first character.
  mutating func anchor(of place: Place) -> Anchor {
    let lines = lines(of: place.segment)
    guard lines.indices.contains(place.line) else { return Anchor(segment: place.segment, offset: 0) }
    return Anchor(segment: place.segment, offset: lines[place.line].range.lowerBound)
  }

  /// The line some lines further down, or up where the count is negative; the first or last where there are fewer.
  mutating func place(_ count: Int, linesFrom place: Place) -> Place {
    var place = place
    var count = count
    while count > 0 {
      let below = lines(of: place.segment).count - 1 - place.line
      if count <= below { return Place(segment: place.segment, line: place.line + count) }
      guard place.segment + 1 < segments.count else {
        return Place(segment: place.segment, line: place.line + max(0, below))
      }
      count -= below + 1
      place = Place(segment: place.segment + 1, line: 0)
    }
    while count < 0 {
      if -count <= place.line { return Place(segment: place.segment, line: place.line + count) }
      guard place.segment > 0 else { return Place(segment: 0, line: 0) }
      count += place.line + 1
      place = Place(segment: place.segment - 1, line: lines(of: place.segment - 1).count - 1)
    }
    return place
  }

  /// The first line of the last screen of some rows.
  mutating func lastTop(rows: Int) -> Place {
    let last = segments.count - 1
    return place(1 - rows, linesFrom: Place(segment: last, line: max(0, lines(of: last).count - 1)))
  }

  /// The segment of the article's text that holds a byte of it.
  func segment(ofTextOffset offset: Int) -> Int? {
    // Segments of the text ascend among themselves, so the last that begins at or before the byte holds it.
    segments.lastIndex { segment in
      guard case .block = segment.content else { return false }
      return segment.range.lowerBound <= offset
    }
  }
}
