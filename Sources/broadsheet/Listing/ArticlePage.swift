import Export
import Ingestion
import TextScreen

/// An article set in lines for a stream: head, then the body as it stands in the body pane.
struct ArticlePage {
  /// The width of a line in cells.
  let columns: Int

  /// Whether removed blocks stand in their places.
  let showsRemoved: Bool

  /// The lines of an article.
  func lines(of article: Article) -> [SafeText] {
    var lines = wrapped(article.displayTitle)
    let byline = (article.byline.isEmpty ? [] : [article.byline]) + ["\(article.wordCount) words"]
    lines += wrapped(byline.joined(separator: " · "))
    var removed = (showsRemoved ? article.removed : [])[...]
    var previous: Block.Kind?
    for block in article.blocks {
      // What was found after the end of an earlier block, or at the very beginning, stands before this one.
      while let next = removed.first, next.after <= block.range.lowerBound {
        lines += [""] + self.lines(of: next, in: article)
        previous = nil
        removed.removeFirst()
      }
      if !(previous == .item && block.kind == .item) { lines.append("") }
      lines += self.lines(of: block, in: article)
      previous = block.kind
    }
    for next in removed { lines += [""] + self.lines(of: next, in: article) }
    return lines
  }

  private func lines(of block: Block, in article: Article) -> [SafeText] {
    let bytes = article.text.bytes
    switch block.kind {
    case .paragraph, .heading: return wrapped(bytes, block.range)
    case .item:
      let indent = 2 * min(max(0, (block.level ?? 1) - 1), 8)
      return wrapped(
        bytes, block.range, first: SafeText(blanks(indent) + "• "), rest: SafeText(blanks(indent + 2)))
    case .blockquote: return wrapped(bytes, block.range, first: "│ ", rest: "│ ")
    // Lines that were set by hand are not set anew; what is too long goes on in the next line.
    case .preformatted, .table: return wrapped(bytes, block.range)
    }
  }

  private func lines(of block: RemovedBlock, in article: Article) -> [SafeText] {
    var score = ByteBuffer()
    score.appendJSON(score: block.score)
    let reason =
      "removed: \(block.reason.rawValue) (rule \(block.rule), \(String(decoding: score.bytes, as: UTF8.self)))"
    return wrapped(Array(reason.utf8), 0..<reason.utf8.count, first: "┄ ", rest: "┄ ")
      + wrapped(article.removedText.bytes, block.range, first: "┆ ", rest: "┆ ")
  }

  private func wrapped(_ text: String) -> [SafeText] {
    wrapped(Array(text.utf8), 0..<text.utf8.count)
  }

  /// Sets a range of a text in lines; its own line breaks are kept.
  private func wrapped(
    _ bytes: [UInt8], _ range: Range<Int>, first: SafeText = "", rest: SafeText = ""
  ) -> [SafeText] {
    let wrapper = LineWrapper(columns: max(2, columns - rest.width))
    let paragraphs = bytes[range.clamped(to: 0..<bytes.count)].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return paragraphs.enumerated().flatMap { number, paragraph in
      wrapper.lines(of: bytes, in: paragraph.startIndex..<paragraph.endIndex).enumerated().map {
        index, line in
        (number == 0 && index == 0 ? first : rest) + SafeText(utf8: bytes[line.bytes])
      }
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
