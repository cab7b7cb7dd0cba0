import Ingestion

/// The list of articles: what is in it, what is chosen, what is seen of it.
package struct ListState: Sendable, Hashable {
  /// Positions in the corpus, in list order.
  package internal(set) var positions: [Int] = []

  /// The row of the current article; meaningless while the list is empty.
  package internal(set) var cursor = 0

  /// The first row on the screen.
  package internal(set) var top = 0

  /// The selected articles.
  package internal(set) var selected: Set<ArticleID> = []

  /// The current article's position in the corpus.
  package var position: Int? { positions.indices.contains(cursor) ? positions[cursor] : nil }

  /// Takes a new arrangement; the current article stays current where it is still there.
  ///
  /// - Parameters:
  ///   - positions: the new list.
  ///   - staysAtTop: nobody has moved yet, so the first row stays current whatever it is.
  mutating func arrange(_ positions: [Int], staysAtTop: Bool) {
    let current = position
    let distance = cursor - top
    self.positions = positions
    if staysAtTop {
      cursor = 0
    } else if let current, let row = positions.firstIndex(of: current) {
      cursor = row
    } else {
      cursor = min(cursor, max(0, positions.count - 1))
    }
    top = max(0, cursor - distance)
  }

  /// Takes the list of another corpus.
  ///
  /// - Parameters:
  ///   - positions: the new list.
  ///   - current: the position of the article that stays current; nil where it has gone.
  mutating func replace(_ positions: [Int], current: Int?) {
    let distance = cursor - top
    self.positions = positions
    let row = current.flatMap { positions.firstIndex(of: $0) }
    cursor = row ?? min(cursor, max(0, positions.count - 1))
    top = max(0, cursor - distance)
  }

  /// Moves the cursor to a row, cut to the list.
  mutating func go(to row: Int) {
    cursor = min(max(0, row), max(0, positions.count - 1))
  }

  /// Brings the cursor's row onto a screen of some rows, and fills the screen where it can.
  mutating func scroll(toFit rows: Int) {
    let rows = max(1, rows)
    top = min(top, max(0, positions.count - rows))
    top = min(max(top, cursor - rows + 1), cursor)
    top = max(0, top)
  }
}
