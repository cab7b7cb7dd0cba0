import TextScreen

/// Where everything stands on a screen of some size.
///
/// Rows are given up in this order when there are few: key hints, header, quotes. The status line stays.
package struct ScreenLayout: Sendable, Hashable {
  /// How the panes share the screen.
  package enum Shape: Sendable, Hashable {
    /// Three columns.
    case columns
    /// The list at the left, the article over its quotes at the right.
    case corner
    /// One over the other, without side borders, so that text copies cleanly.
    case stacked
    /// One pane at a time under a line of tabs.
    case single
    /// Too small for anything but a line that says so.
    case tooSmall
  }

  /// A pane's place: its outer cells with title row and borders, and what is left for its content.
  package struct Frame: Sendable, Hashable {
    package var pane: Pane
    package var outer: Rect
    package var content: Rect

    /// Whether only the title row is left, so that the pane tells itself in one line.
    package var isStrip: Bool { content.rows == 0 }
  }

  /// What a person has changed about the layout.
  package struct Preferences: Sendable, Hashable {
    /// The focused pane takes the whole screen.
    package var isZoomed = false

    /// By how many cells the split has been moved: columns beside each other, rows when stacked.
    package var split = 0

    package init() {}
  }

  /// The least size that shows panes.
  static let leastSize = Size(columns: 30, rows: 8)

  package private(set) var shape: Shape
  package private(set) var header: Rect?
  package private(set) var tabs: Rect?
  package private(set) var frames: [Frame] = []
  package private(set) var status: Rect
  package private(set) var hints: Rect?

  /// Whether the panes stand in boxes with borders at all sides.
  package var isBoxed: Bool { shape == .columns || shape == .corner }

  /// The layout for a size.
  ///
  /// A focused pane that would have no room takes the place of another, so that nothing is unreachable.
  package init(size: Size, focus: Pane, preferences: Preferences = Preferences()) {
    status = Rect(column: 0, row: max(0, size.rows - 1), columns: size.columns, rows: 1)
    guard size.columns >= Self.leastSize.columns, size.rows >= Self.leastSize.rows else {
      shape = .tooSmall
      status = Rect(column: 0, row: 0, columns: size.columns, rows: min(1, size.rows))
      return
    }
    shape =
      switch size.columns {
      case 160...: .columns
      case 100...: .corner
      case 60...: .stacked
      default: .single
      }
    var area = Rect(size)
    if size.rows >= 20 {
      hints = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
      area.rows -= 1
    }
    area.rows -= 1
    status.row = area.endRow
    if size.rows >= 14, shape != .single {
      header = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
      area = area.inset(top: 1)
    }
    if shape == .single {
      tabs = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
      frames = [Frame(pane: focus, outer: area, content: area.inset(top: 1))]
    } else if preferences.isZoomed {
      frames = [frame(focus, area)]
    } else {
      frames =
        switch shape {
        case .columns: columnFrames(in: area, preferences.split)
        case .corner: cornerFrames(in: area, preferences.split, focus)
        default: stackedFrames(in: area, preferences.split, focus)
        }
    }
  }

  /// The pane's frame, where it is shown.
  package func frame(of pane: Pane) -> Frame? { frames.first { $0.pane == pane } }

  /// The frame that holds a cell.
  package func frame(at point: Point) -> Frame? {
    frames.last { $0.content.contains(point) } ?? frames.first { $0.outer.contains(point) }
  }

  /// How many cells a place lies beyond the border between the list and its neighbour; nil where none is shown.
  package func splitDistance(of point: Point) -> Int? {
    guard let list = frame(of: .list), frames.count > 1 else { return nil }
    return isBoxed ? point.column - (list.outer.endColumn - 1) : point.row - list.outer.endRow
  }

  private func frame(_ pane: Pane, _ outer: Rect) -> Frame {
    let content =
      isBoxed ? outer.inset(left: 1, top: 1, right: 1, bottom: 1) : outer.inset(top: 1)
    return Frame(pane: pane, outer: outer, content: content)
  }

  // Neighbouring boxes share their border: a box begins on the last column or row of the one before it.

  /// List 40, article up to 84, quotes 36; what is over goes to the sides first, up to a comfortable width.
  private func columnFrames(in area: Rect, _ split: Int) -> [Frame] {
    let spare = max(0, area.columns - 160)
    let sides = min(spare / 2, 22)
    let list = min(max(24, 40 + sides + split), area.columns - 36 - sides - 44)
    let quotes = 36 + sides
    let body = area.columns - list - quotes
    return [
      frame(.list, Rect(column: 0, row: area.row, columns: list + 1, rows: area.rows)),
      frame(.body, Rect(column: list, row: area.row, columns: body + 1, rows: area.rows)),
      frame(.quotes, Rect(column: list + body, row: area.row, columns: quotes, rows: area.rows)),
    ]
  }

  private func cornerFrames(in area: Rect, _ split: Int, _ focus: Pane) -> [Frame] {
    let list = min(max(24, min(42, area.columns / 3) + split), area.columns - 44)
    let right = Rect(column: list, row: area.row, columns: area.columns - list, rows: area.rows)
    var frames = [frame(.list, Rect(column: 0, row: area.row, columns: list + 1, rows: area.rows))]
    guard area.rows >= 14 else {
      return frames + [frame(focus == .quotes ? .quotes : .body, right)]
    }
    let quoteRows = min(12, max(5, area.rows * 3 / 10))
    frames.append(
      frame(
        .body, Rect(column: list, row: area.row, columns: right.columns, rows: area.rows - quoteRows + 1)))
    frames.append(
      frame(
        .quotes,
        Rect(column: list, row: area.endRow - quoteRows, columns: right.columns, rows: quoteRows)))
    return frames
  }

  private func stackedFrames(in area: Rect, _ split: Int, _ focus: Pane) -> [Frame] {
    func rows(_ pane: Pane, from row: Int, count: Int) -> Frame {
      frame(pane, Rect(column: 0, row: row, columns: area.columns, rows: count))
    }
    let wanted = min(8, max(5, area.rows / 4)) + split
    let list = 1 + min(max(2, wanted), max(2, area.rows - 8))
    var rest = area.rows - list
    guard area.rows >= 11 else {
      return [
        rows(.list, from: area.row, count: list),
        rows(focus == .quotes ? .quotes : .body, from: area.row + list, count: rest),
      ]
    }
    let quotes = focus == .quotes ? min(9, rest / 2) : 1
    rest -= quotes
    return [
      rows(.list, from: area.row, count: list),
      rows(.body, from: area.row + list, count: rest),
      rows(.quotes, from: area.row + list + rest, count: quotes),
    ]
  }
}
