/// The quotes pane: which quote is current, which are seen.
package struct QuotesState: Sendable, Hashable {
  /// How many quotes the shown article has.
  package internal(set) var count = 0

  /// The current quote.
  package internal(set) var cursor = 0

  /// The first quote on the screen.
  package internal(set) var top = 0

  /// Where else each quote was reported, by its number; those of one article alone are not in it.
  var echoes: [Int: QuoteEcho] = [:]

  /// Moves to a quote, cut to those that there are.
  mutating func go(to quote: Int) {
    cursor = min(max(0, quote), max(0, count - 1))
  }

  /// Brings the current quote onto a screen of some rows.
  ///
  /// - Parameters:
  ///   - rows: the pane's rows.
  ///   - height: the rows that a quote takes.
  mutating func scroll(toFit rows: Int, height: (_ quote: Int) -> Int) {
    guard count > 0 else { return }
    top = min(max(0, top), cursor)
    var used = height(cursor)
    var first = cursor
    while first > top, used + height(first - 1) <= rows {
      first -= 1
      used += height(first)
    }
    top = first
    // Fills the screen at the end of the list.
    var below = used
    for quote in (cursor + 1)..<max(cursor + 1, count) where below < rows { below += height(quote) }
    while top > 0, below + height(top - 1) <= rows {
      top -= 1
      below += height(top)
    }
  }
}
