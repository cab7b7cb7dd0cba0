import TextScreen

/// Draws the lines of the article pane.
struct ArticleBodyView {
  let state: BodyState

  /// The text that stands in the pane when there is no article.
  let placeholder: String

  func draw(on screen: inout Screen, in area: Rect) {
    guard let layout = state.layout else {
      screen.draw(SafeText(placeholder), at: Point(column: area.column + 2, row: area.row), role: .dim)
      return
    }
    let margin = max(1, (area.columns - layout.key.measure) / 2)
    for (row, line) in state.shown.prefix(area.rows).enumerated() {
      let start = Point(column: area.column + margin + line.indent, row: area.row + row)
      draw(line, on: &screen, at: start, end: area.endColumn)
    }
  }

  private func draw(_ line: BodyLine, on screen: inout Screen, at start: Point, end: Int) {
    var at = start
    for piece in line.pieces {
      let drawn = screen.draw(piece.text, at: at, role: piece.role, width: max(0, end - at.column))
      if let offset = piece.offset, piece.role != .hidden {
        mark(piece.text, from: offset, on: &screen, at: at)
      }
      at.column += drawn
    }
  }

  /// Lays the marks of the current quote and of matches over a stretch of the article's text.
  private func mark(_ text: SafeText, from offset: Int, on screen: inout Screen, at start: Point) {
    let end = offset + (text.clusters.last?.offset ?? 0) + 1
    let stretch = offset..<max(offset + 1, end)
    if let range = state.quoteRange {
      overlay(.selection, range, of: text, from: offset, on: &screen, at: start)
    }
    for range in state.filterMatches.intersecting(stretch) {
      let isCurrent = state.filterMatch.map { state.filterMatches[$0] == range } ?? false
      overlay(isCurrent ? .currentMatch : .match, range, of: text, from: offset, on: &screen, at: start)
    }
    for range in state.matches.intersecting(stretch) {
      let isCurrent = state.match.map { state.matches[$0] == range } ?? false
      overlay(isCurrent ? .currentMatch : .match, range, of: text, from: offset, on: &screen, at: start)
    }
  }

  private func overlay(
    _ role: Role, _ range: Range<Int>, of text: SafeText, from offset: Int, on screen: inout Screen,
    at start: Point
  ) {
    var column = start.column
    for cluster in text.clusters {
      if range.contains(offset + cluster.offset) {
        screen.overlay(role, on: Rect(column: column, row: start.row, columns: cluster.width, rows: 1))
      }
      column += cluster.width
    }
  }
}

extension [Range<Int>] {
  /// The ranges that share a byte with another one; the array is ascending and its ranges do not overlap.
  func intersecting(_ other: Range<Int>) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= other.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end].lowerBound < other.upperBound { end += 1 }
    return self[low..<end]
  }
}
