import Export
import ReadingState
import TextScreen

/// What lies over the panes, one at a time.
package enum Popup: Sendable, Hashable {
  /// Text to be read: help, reasons, errors.
  case pager(Pager)
  /// A choice by one key.
  case menu(Menu)
  /// A question with yes or no.
  case confirmation(Confirmation)
  /// A list to choose from.
  case picker(Picker)
  /// Two articles word by word.
  case comparison(Comparison)
}

/// Text to be read in a popup, which can be searched.
package struct Pager: Sendable, Hashable {
  /// A line as stretches with roles.
  package struct Line: Sendable, Hashable {
    package var pieces: [Piece]

    /// Whether a search leaves it in only with what stands under it.
    var isHeading = false

    /// Whether the first piece is a label, under which nothing stands where the rest takes several rows.
    var isLabelled = false

    init(_ pieces: [Piece], isHeading: Bool = false, isLabelled: Bool = false) {
      self.pieces = pieces
      self.isHeading = isHeading
      self.isLabelled = isLabelled
    }

    static let blank = Line([])
  }

  /// A stretch of raw text with its role.
  package struct Piece: Sendable, Hashable {
    package var text: String
    package var role: Role

    init(_ text: String, _ role: Role = .popup) {
      self.text = text
      self.role = role
    }
  }

  package var title: String
  private let all: [Line]

  /// The first row on the screen.
  package var top = 0

  /// The search's line while it is typed and after; nil where there is none.
  package var search: LineEditor?

  /// Whether keys go to the search.
  var isSearching = false

  /// The lines that the search leaves.
  package private(set) var lines: [Line] {
    didSet { width = nil }
  }

  /// The rows that the lines take in the width that was last set.
  package private(set) var rows: [PagerRow] = []

  /// The width that the rows were made for, in cells; nil where there are none yet.
  private var width: Int?

  /// Of some lines, with one of them at the top.
  init(title: String, lines: [Line], topLine: Int = 0) {
    self.title = title
    all = lines
    self.lines = lines
    self.topLine = topLine
  }

  /// The line that comes to the top when rows are made.
  private var topLine = 0

  /// Breaks the lines into rows of a width in cells; what stood at the top stays there.
  mutating func fit(columns: Int) {
    guard columns != width else { return }
    if rows.indices.contains(top), width != nil { topLine = rows[top].line }
    width = columns
    rows = lines.indices.flatMap { number in
      lines[number].rows(columns: columns).map { PagerRow(pieces: $0, line: number) }
    }
    top = rows.firstIndex { $0.line >= topLine } ?? 0
  }

  /// Leaves the lines where the search's text stands, with their headings.
  mutating func applySearch() {
    top = 0
    topLine = 0
    guard let pattern = search?.text.lowercased(), !pattern.isEmpty else {
      lines = all
      return
    }
    var lines: [Line] = []
    defer { self.lines = lines }
    var heading: Line?
    for line in all {
      if line.isHeading {
        heading = line
      } else if line.pieces.contains(where: { $0.text.lowercased().contains(pattern) }) {
        if let owed = heading {
          if !lines.isEmpty { lines.append(.blank) }
          lines.append(owed)
          heading = nil
        }
        lines.append(line)
      }
    }
  }
}

/// A choice by one key.
package struct Menu: Sendable, Hashable {
  /// What an item does.
  package enum Choice: Sendable, Hashable {
    case sort(ListOrder.Key)
    case export(ExportFormat)
    case copy(Copying)
  }

  /// One line of the menu.
  package struct Item: Sendable, Hashable {
    package var key: Character
    package var label: String
    package var note: String
    package var choice: Choice
  }

  package var title: String
  package var items: [Item]
  package var cursor = 0
}

/// A question with yes or no.
package struct Confirmation: Sendable, Hashable {
  /// What a yes does.
  package enum Action: Sendable, Hashable {
    case mark([MarkChange], label: String)
    case export(ExportRequest)
  }

  package var question: String
  package var action: Action
}
