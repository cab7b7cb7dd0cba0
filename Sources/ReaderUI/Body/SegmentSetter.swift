import Corpus
import Ingestion
import Quotes
import TextScreen

/// Sets a segment in lines: breaks its text at the measure and gives each stretch its role.
struct SegmentSetter {
  let entry: Corpus.Entry

  /// The width of a full line, in cells.
  let measure: Int

  private var article: Article { entry.article }

  /// The segment's lines, empty ones before it included.
  func lines(of segment: Segment) -> [BodyLine] {
    var lines = (0..<segment.space).map { _ in
      BodyLine.blank(before: segment.range.lowerBound - 1)
    }
    switch segment.content {
    case .title:
      var run = StyledRun()
      run.append(ShownTitle(of: article).text, role: .title)
      lines += run.lines(width: measure)
    case .byline:
      var run = StyledRun()
      run.append(Byline(of: article).text, role: .byline)
      lines += run.lines(width: measure)
    case .block(let kind, let level, let isFirst):
      lines += blockLines(segment.range, kind, level: level, isFirst: isFirst)
    case .hiddenMark(let indices):
      var run = StyledRun()
      run.append(HiddenMark(of: article.removed[indices]).text(fitting: measure), role: .hidden)
      lines += run.lines(width: measure).prefix(1).map {
        BodyLine(indent: 0, pieces: $0.pieces, range: segment.range)
      }
    case .removed(let index, let isLabelled):
      lines += removedLines(segment.range, index, isLabelled: isLabelled)
    case .emptyBody:
      var run = StyledRun()
      run.append("(nothing on this page was taken for article text)", role: .dim)
      lines += run.lines(width: measure)
    }
    return lines
  }

  private func blockLines(_ range: Range<Int>, _ kind: Block.Kind, level: Int?, isFirst: Bool)
    -> [BodyLine]
  {
    switch kind {
    case .paragraph:
      return textRun(range, role: .body).lines(width: measure)
    case .heading:
      return textRun(range, role: .heading).lines(width: measure)
    case .item:
      let depth = min(6, max(1, level ?? 1))
      return hung(
        textRun(range, role: .body), behind: isFirst ? "• " : "  ", marker: .dim, indent: depth * 2 - 1)
    case .blockquote:
      return barred(textRun(range, role: .blockquote), marker: .blockquote)
    case .preformatted, .table:
      return verbatimLines(range)
    }
  }

  /// Lines kept as they are, broken only where they are wider than the measure.
  private func verbatimLines(_ range: Range<Int>) -> [BodyLine] {
    var lines: [BodyLine] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = article.text.bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      if start == end {
        lines.append(BodyLine(indent: 0, pieces: [], range: start..<end))
      } else {
        lines += textRun(start..<end, role: .body).lines(width: measure)
      }
      start = end + 1
    }
    return lines
  }

  private func removedLines(_ range: Range<Int>, _ index: Int, isLabelled: Bool) -> [BodyLine] {
    var lines: [BodyLine] = []
    if isLabelled {
      var label = StyledRun()
      label.append("┄ " + HiddenMark.wording(of: article.removed[index].reason) + " ┄", role: .hiddenReason)
      lines += label.lines(width: measure).map {
        BodyLine(indent: 0, pieces: $0.pieces, range: range.lowerBound..<range.lowerBound)
      }
    }
    var run = StyledRun()
    run.append(article.removedText[range], role: .hidden, offset: range.lowerBound)
    return lines + barred(run, marker: .hidden, bar: "┆ ")
  }

  /// A stretch of the article's text with its quotes marked and numbered.
  private func textRun(_ range: Range<Int>, role: Role) -> StyledRun {
    var run = StyledRun()
    var at = range.lowerBound
    for (index, quotation) in entry.quotations.enumerated() {
      let marked = QuoteMarks.withMarks(quotation.range, in: article.text)
      guard marked.upperBound > at, marked.lowerBound < range.upperBound else { continue }
      let start = max(at, marked.lowerBound)
      let end = min(range.upperBound, marked.upperBound)
      run.append(article.text[at..<start], role: role, offset: at)
      run.append(article.text[start..<end], role: .quote, offset: start)
      if marked.upperBound <= range.upperBound {
        run.append(QuoteMarks.superscript(index + 1), role: .quoteNumber)
      }
      at = end
    }
    run.append(article.text[at..<range.upperBound], role: role, offset: at)
    return run
  }

  private func hung(_ run: StyledRun, behind marker: String, marker role: Role, indent: Int) -> [BodyLine] {
    let width = SafeText(marker).width
    return run.lines(width: max(1, measure - indent - width)).enumerated().map { number, line in
      let lead = BodyLine.Piece(
        text: SafeText(number == 0 ? marker : String(repeating: " ", count: width)), role: role, offset: nil)
      return BodyLine(indent: indent, pieces: [lead] + line.pieces, range: line.range)
    }
  }

  private func barred(_ run: StyledRun, marker role: Role, bar: String = "│ ") -> [BodyLine] {
    run.lines(width: max(1, measure - 2)).map { line in
      let lead = BodyLine.Piece(text: SafeText(bar), role: role, offset: nil)
      return BodyLine(indent: 0, pieces: [lead] + line.pieces, range: line.range)
    }
  }
}
