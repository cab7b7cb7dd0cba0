import Corpus
import Ingestion
import TextScreen

/// Why blocks of an article are hidden: each with its reason, rule and score.
enum Reasons {
  /// The longest piece of a block's text that is shown, in characters.
  private static let excerpt = 400

  /// The hidden blocks of an article.
  ///
  /// - Parameters:
  ///   - entry: the article.
  ///   - first: the removed block at hand, at which the popup opens.
  ///   - width: the width of the popup's text, in cells.
  /// - Returns: the popup.
  static func pager(for entry: Corpus.Entry, from first: Int, width: Int) -> Pager {
    let removed = entry.article.removed
    var lines: [Pager.Line] = []
    var top = 0
    for (index, block) in removed.enumerated() {
      if index == first { top = lines.count }
      let score = block.score >= 1 ? "1.00" : "0." + twoDigits(Int(block.score * 100))
      lines.append(
        Pager.Line(
          [
            Pager.Piece("\(index + 1) of \(removed.count) · ", .dim),
            Pager.Piece(HiddenMark.wording(of: block.reason), .hiddenReason),
            Pager.Piece(" · rule \(block.rule) · score \(score)", .dim),
          ], isHeading: true))
      var run = StyledRun()
      let text = entry.article.removedText[block.range].split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      run.append(String(text.prefix(excerpt)) + (text.count > excerpt ? " …" : ""), role: .hidden)
      for line in run.lines(width: max(10, width - 2)) {
        let words = line.pieces.map { $0.text.description }.joined()
        lines.append(Pager.Line([Pager.Piece("  " + words, .hidden)]))
      }
      lines.append(.blank)
    }
    return Pager(title: "Hidden blocks: why", lines: lines, topLine: top)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
