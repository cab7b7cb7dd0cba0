import Corpus
import TextScreen

/// Draws one place of a concordance: the outlet, and the match below those of the other rows.
struct ConcordanceRow {
  let line: Concordance.Line
  let corpus: Corpus

  /// The cells of the outlet where there is room for it.
  private static let outlet = 14

  func draw(on screen: inout Screen, in area: Rect) {
    var context = area
    if area.columns >= 70, line.position < corpus.count {
      screen.drawCut(
        SafeText(QuoteEcho.outlet(of: line.position, in: corpus)), at: area.point(0, 0), role: .details,
        width: Self.outlet)
      context = area.inset(left: Self.outlet + 2)
    }
    // A little less than half: what follows is read on.
    let before = context.columns * 2 / 5
    let left = SafeText(line.left).suffix(columns: before)
    screen.draw(left, at: context.point(before - left.width, 0), role: .popup)
    var at = context.point(before, 0)
    at.column += screen.drawCut(
      SafeText(line.match), at: at, role: .match, width: context.endColumn - at.column)
    screen.draw(SafeText(line.right), at: at, role: .popup, width: max(0, context.endColumn - at.column))
  }
}
