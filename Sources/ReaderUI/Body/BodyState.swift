import Corpus
import Ingestion
import TextScreen

/// The article pane: which article, which part of it, what is marked in it.
package struct BodyState: Sendable {
  /// The widths that a line of text may be set to, in cells.
  package static let measures = 40...100

  /// The width of a full line, in cells, where the pane is wide enough.
  package internal(set) var measure = 72

  /// Whether removed blocks are shown in place.
  package internal(set) var showsHidden = false

  /// The place whose line is at the top; it stays when the width changes.
  var top = ArticleLayout.Anchor(segment: 0, offset: 0)

  /// The article set in lines; nil while there is none.
  var layout: ArticleLayout?

  /// The current quote, counted from 0.
  package internal(set) var quote: Int?

  /// Where the find's pattern stands, in bytes of the article's text, ascending.
  package internal(set) var matches: [Range<Int>] = []

  /// The current match.
  package internal(set) var match: Int?

  /// Where the list's filter matches, in bytes of the article's text, ascending.
  package internal(set) var filterMatches: [Range<Int>] = [] { didSet { filterMatch = nil } }

  /// The one of them that was gone to last.
  package internal(set) var filterMatch: Int?

  /// The lines on the screen.
  private(set) var shown: [BodyLine] = []

  /// How much of the article has been on the screen when its last shown line is read, 0 to 1.
  private(set) var progress = 1.0

  /// The rows of the pane's content.
  private(set) var rows = 0

  private var places: [ArticleID: ArticleLayout.Anchor] = [:]

  /// How many articles' places are remembered.
  private static let placesLimit = 10_000

  /// The shown article with its quotes.
  package var entry: Corpus.Entry? { layout?.entry }

  /// The shown article's name.
  package var id: ArticleID? {
    // Swift 6.3's optimizer stops with an ownership error where this is inlined.
    @inline(never) get { layout?.key.id }
  }

  /// Shows an article, at the place where it was left, or none.
  mutating func show(_ entry: Corpus.Entry?) {
    rememberPlace()
    quote = nil
    matches = []
    match = nil
    filterMatches = []
    let last = layout
    layout = entry.map { ArticleLayout($0, measure: measure, showsHidden: showsHidden) }
    if let last, let layout, last.key.id == layout.key.id {
      // The same article, read anew.
      top = last.anchor(top, in: layout)
    } else {
      top = id.flatMap { places[$0] } ?? ArticleLayout.Anchor(segment: 0, offset: 0)
    }
  }

  /// Sets the article for a pane's size and takes out the lines to be shown.
  ///
  /// Only what is on the screen is set, whatever the article's length.
  mutating func set(columns: Int, rows: Int) {
    self.rows = rows
    guard let layout else {
      shown = []
      progress = 1
      return
    }
    let width = max(1, min(measure, columns - 2))
    let key = ArticleLayout.key(layout.entry, measure: width, showsHidden: showsHidden)
    if key != layout.key { setAnew(width) }
    clampTop()
    takeLines()
  }

  /// Scrolls by lines; negative is up.
  ///
  /// - Returns: whether anything moved.
  @discardableResult
  mutating func scroll(_ lines: Int) -> Bool {
    move { layout, top in layout.place(lines, linesFrom: top) }
  }

  /// Goes to the first line.
  mutating func goToTop() { top = ArticleLayout.Anchor(segment: 0, offset: 0) }

  /// Goes to the last screen.
  mutating func goToEnd() {
    let rows = rows
    move { layout, _ in layout.lastTop(rows: rows) }
  }

  /// Goes to the next or the previous paragraph.
  mutating func goToParagraph(forward: Bool) {
    guard let layout else { return }
    let starts = layout.segments.indices.map {
      ArticleLayout.Anchor(segment: $0, offset: layout.segments[$0].range.lowerBound)
    }
    top = (forward ? starts.first { $0 > top } : starts.last { $0 < top }) ?? top
    clampTop()
  }

  /// Brings a byte of the article's text onto the screen, a third from the top where it was off it or near its end.
  mutating func reveal(_ offset: Int) {
    guard let segment = layout?.segment(ofTextOffset: offset) else { return }
    let anchor = ArticleLayout.Anchor(segment: segment, offset: offset)
    let rows = rows
    move { layout, top in
      let place = layout.place(of: anchor)
      // The last lines of a screen are no place to begin to read.
      let last = layout.place(max(0, rows - 1 - min(4, rows / 4)), linesFrom: top)
      return top <= place && place <= last ? top : layout.place(-(rows / 3), linesFrom: place)
    }
  }

  /// The byte of the article's text at the top of the screen.
  var topOffset: Int { offset(of: top) }

  /// Whether the article's last line is on the screen.
  var isAtEnd: Bool { progress >= 1 }

  private mutating func rememberPlace() {
    guard let id else { return }
    if places.count >= Self.placesLimit { places.removeAll() }
    places[id] = top
  }

  @discardableResult
  private mutating func move(
    _ change: (inout ArticleLayout, ArticleLayout.Place) -> ArticleLayout.Place
  ) -> Bool {
    guard var layout else { return false }
    let old = layout.place(of: top)
    let new = min(change(&layout, old), layout.lastTop(rows: rows))
    if new != old { top = layout.anchor(of: new) }
    self.layout = layout
    return new != old
  }

  private mutating func clampTop() {
    guard var layout else { return }
    let last = layout.lastTop(rows: rows)
    if layout.place(of: top) > last { top = layout.anchor(of: last) }
    self.layout = layout
  }

  /// Sets the article for another width, or with its hidden blocks shown or not.
  private mutating func setAnew(_ width: Int) {
    guard let old = layout else { return }
    let offset = topOffset
    let new = ArticleLayout(old.entry, measure: width, showsHidden: showsHidden)
    if old.key.showsHidden != showsHidden || old.segments.count != new.segments.count {
      let segment = offset == 0 ? 0 : new.segment(ofTextOffset: offset) ?? 0
      top = ArticleLayout.Anchor(segment: segment, offset: offset)
    }
    layout = new
  }

  private mutating func takeLines() {
    guard var layout else { return }
    let total = max(1, layout.entry.article.text.count)
    shown = []
    var place = layout.place(of: top)
    var end = 0
    while shown.count < rows {
      let lines = layout.lines(of: place.segment)
      let taken = lines[min(place.line, lines.count)...].prefix(rows - shown.count)
      shown += taken
      if case .block = layout.segments[place.segment].content, let last = taken.last {
        end = last.range.upperBound
      }
      let isWhole = place.line + taken.count >= lines.count
      guard isWhole, place.segment + 1 < layout.segments.count else {
        if isWhole { end = total }
        break
      }
      place = ArticleLayout.Place(segment: place.segment + 1, line: 0)
    }
    progress = min(1, Double(end) / Double(total))
    self.layout = layout
  }
}

extension BodyState {
  /// The byte of the article's text at a place: of its segment's first text byte where it has none itself.
  func offset(of anchor: ArticleLayout.Anchor) -> Int {
    guard let layout else { return 0 }
    for (index, segment) in layout.segments.enumerated().dropFirst(anchor.segment) {
      if case .block = segment.content {
        return index == anchor.segment
          ? max(anchor.offset, segment.range.lowerBound) : segment.range.lowerBound
      }
    }
    return layout.entry.article.text.count
  }

  /// Where the current quote stands, in bytes of the article's text.
  var quoteRange: Range<Int>? {
    guard let quote, let quotations = entry?.quotations, quotations.indices.contains(quote) else {
      return nil
    }
    return quotations[quote].range
  }

  /// The removed block at hand: the first on the screen, else the first further down.
  var removedAtHand: Int? {
    guard let layout else { return nil }
    for segment in layout.segments.dropFirst(top.segment) {
      switch segment.content {
      case .hiddenMark(let indices): return indices.lowerBound
      case .removed(let index, _): return index
      default: continue
      }
    }
    return nil
  }

  /// The quote in a cell of the pane, counted from its content's top left.
  func quote(atRow row: Int, column: Int, in area: Rect) -> Int? {
    guard let layout, shown.indices.contains(row) else { return nil }
    let margin = max(1, (area.columns - layout.key.measure) / 2)
    var cell = column - margin - shown[row].indent
    var last: Int?
    for piece in shown[row].pieces {
      if let offset = piece.offset, piece.role != .hidden {
        var at = 0
        for cluster in piece.text.clusters {
          last = offset + cluster.offset
          at += cluster.width
          if cell >= 0, at > cell { break }
        }
      }
      // A quote's number stands behind the quote's last character.
      if cell >= 0, cell < piece.text.width {
        guard let last else { return nil }
        return layout.entry.quotations.firstIndex {
          QuoteMarks.withMarks($0.range, in: layout.entry.article.text).contains(last)
        }
      }
      cell -= piece.text.width
    }
    return nil
  }
}
