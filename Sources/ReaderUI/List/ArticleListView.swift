import Corpus
import Ingestion
import ReadingState
import TextScreen

/// Draws the rows of the list.
struct ArticleListView {
  let state: ListState
  let corpus: Corpus
  let marks: Marks

  /// How many articles tell the story of the one at a position.
  let storyCount: (Int) -> Int
  let today: ArticleDate?
  let isFocused: Bool

  /// The rows where the find's pattern stands.
  let matches: [Int]

  /// The lines that stand in the pane while the list is empty.
  let placeholder: [String]

  /// What the filter finds in the articles' bodies.
  let hits: ListHits

  /// The cells to the left of details and pieces of the body.
  static let indent = 4

  /// Whether a line holds headline and details.
  static func isWide(_ columns: Int) -> Bool { columns >= 58 }

  func draw(on screen: inout Screen, in area: Rect) {
    guard !state.positions.isEmpty else {
      for (row, line) in placeholder.prefix(area.rows).enumerated() {
        screen.drawCut(SafeText(line), at: area.point(2, row), role: .dim, width: area.columns - 2)
      }
      return
    }
    let lines = hits.linesPerRow(columns: area.columns)
    let rows = (area.rows + lines - 1) / lines
    for row in state.top..<min(state.positions.count, state.top + rows) {
      let place = Rect(
        column: area.column, row: area.row + (row - state.top) * lines, columns: area.columns,
        rows: min(lines, area.endRow - area.row - (row - state.top) * lines))
      guard state.positions[row] < corpus.count else { continue }
      draw(row, state.positions[row], on: &screen, in: place)
    }
  }

  private func draw(_ row: Int, _ position: Int, on screen: inout Screen, in area: Rect) {
    let entry = corpus[position]
    let id = entry.article.id
    let isCurrent = row == state.cursor
    let isUnread = !marks.read.contains(id)
    screen.put(isCurrent ? "▸" : " ", at: area.point(0, 0), role: .headline)
    if state.selected.contains(id) { screen.put("+", at: area.point(1, 0), role: .star) }
    if marks.starred.contains(id) {
      screen.put("★", at: area.point(2, 0), role: .star)
    } else if isUnread {
      screen.put("•", at: area.point(2, 0), role: .unread)
    }
    let date = entry.article.metadata.published.flatMap(ArticleDate.init)
    screen.put(date?.short(today: today) ?? "", at: area.point(4, 0), role: .details)
    let details = RowDetails(
      of: entry, tags: marks.tags(of: id).map(\.name), storyCount: storyCount(position))
    let title = SafeText(ShownTitle(of: entry.article).text)
    if hits.areShown, let snippet = hits.snippets[position] {
      let row = Self.isWide(area.columns) ? 1 : 2
      if area.rows > row {
        draw(snippet, of: entry.article.text, on: &screen, at: area.point(Self.indent, row), in: area)
      }
    }
    if Self.isWide(area.columns) {
      // What a short headline leaves free is the details'.
      let free = area.columns - 13
      let side = details.fitting(max(free / 3, min(free - title.width, free - 10)), author: false)
      let room = max(10, free - side.width)
      screen.drawCut(title, at: area.point(11, 0), role: isUnread ? .unread : .headline, width: room)
      screen.drawCut(
        side, at: area.point(area.columns - 1 - side.width, 0), role: .details, width: side.width)
    } else {
      screen.drawCut(
        title, at: area.point(11, 0), role: isUnread ? .unread : .headline, width: area.columns - 11)
      if area.rows > 1 {
        screen.drawCut(
          details.fitting(area.columns - 4), at: area.point(4, 1), role: .details, width: area.columns - 4)
      }
    }
    if isCurrent {
      // The piece of the body keeps its own look, so that what matches in it is seen.
      let lines = min(area.rows, Self.isWide(area.columns) ? 1 : 2)
      screen.overlay(
        isFocused ? .selection : nil,
        on: Rect(column: area.column, row: area.row, columns: area.columns, rows: lines))
    } else if matches.contains(sorted: row) {
      screen.overlay(
        .match, on: Rect(column: area.column + 11, row: area.row, columns: area.columns - 11, rows: 1))
    }
  }
}

extension ArticleListView {
  /// Draws a piece of an article's body on one line.
  private func draw(
    _ snippet: Snippet, of text: UTF8Text, on screen: inout Screen, at point: Point, in area: Rect
  ) {
    var at = point
    var start = snippet.range.lowerBound
    func draw(_ range: Range<Int>, _ role: Role) {
      let words = SafeText(text[range].replacing("\n", with: " "))
      at.column += screen.draw(words, at: at, role: role, width: max(0, area.endColumn - at.column))
    }
    for highlight in snippet.highlights {
      draw(start..<max(start, highlight.lowerBound), .details)
      draw(highlight, .match)
      start = highlight.upperBound
    }
    draw(start..<max(start, snippet.range.upperBound), .details)
  }
}

/// What the list tells of an article beside its headline.
struct RowDetails {
  private let outlet: String?
  private let author: String?
  private let quotes: Int
  private let stories: Int
  private let tags: String?

  init(of entry: Corpus.Entry, tags: [String], storyCount: Int) {
    self.tags = tags.isEmpty ? nil : tags.map { "#" + $0 }.joined(separator: " ")
    stories = storyCount
    // An article of nobody knows where is told by its file.
    let path = entry.article.source.place.path
    outlet = entry.article.metadata.site ?? path.split(separator: "/").last.map(String.init)
    quotes = entry.quotations.count
    let authors = entry.article.metadata.authors
    author = authors.first.map { Self.shortened($0) + (authors.count > 1 ? " +\(authors.count - 1)" : "") }
  }

  /// Outlet, author, tags, quotes; where there is no room for all, the author goes first, and the outlet is cut.
  func fitting(_ columns: Int, author isWanted: Bool = true) -> SafeText {
    let all = SafeText(joined([outlet, isWanted ? author : nil, tags, counted]))
    guard all.width > columns, let outlet else { return all }
    let rest = SafeText([tags, counted].compactMap(\.self).map { " · " + $0 }.joined())
    return (SafeText(outlet).truncated(to: max(0, columns - rest.width)) + rest).truncated(to: columns)
  }

  /// In how many articles the story stands, how many quotes the article has.
  private var counted: String? {
    let parts = [stories > 1 ? "×\(stories)" : nil, quotes == 0 ? nil : "\(quotes) “”"].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).joined(separator: " · ")
  }

  /// `Jane Doe` as `J. Doe`; anything but a name of two words in an alphabet stays whole.
  private static func shortened(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count == 2, let initial = words[0].first, initial.isUppercase, words[0].count > 1 else {
      return name
    }
    return "\(initial). \(words[1])"
  }
}

extension [Int] {
  /// Whether an ascending array holds a number.
  func contains(sorted number: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
