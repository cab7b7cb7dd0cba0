import Corpus
import Ingestion
import TextScreen

/// Two articles word by word, in a popup.
package struct Comparison: Sendable, Hashable {
  /// A stretch of the comparison; what is the same for long is shown by its ends.
  enum Part: Sendable, Hashable {
    case same(String)
    case skipped(words: Int)
    case deleted(String)
    case inserted(String)
    case paragraph
  }

  /// The two articles, a line each.
  let old: String
  let new: String

  /// What they have and do not have in common, in the new one's order.
  let parts: [Part]

  /// The share of their words that are the same, 0 to 1.
  let sameShare: Double

  /// How many stretches were changed.
  let changeCount: Int

  /// Whether the ends of very long texts were left out.
  let isCut: Bool

  /// The first line on the screen.
  var top = 0

  /// The lines for a width.
  private(set) var lines: [BodyLine] = []

  /// The lines where changes begin, ascending.
  private(set) var changeLines: [Int] = []
  private var width = 0

  /// Of longer texts only so many bytes are compared.
  private static let longest = 400_000
  /// Of words that are the same so many are shown before and after a change.
  private static let context = 24

  /// Compares two articles; takes time in proportion to their texts, so it belongs off the screen's thread.
  init(_ old: Article, with new: Article) {
    self.old = Self.line(of: old)
    self.new = Self.line(of: new)
    let (a, b) = (Self.compared(old.text), Self.compared(new.text))
    isCut = a.upperBound < old.text.count || b.upperBound < new.text.count
    let diff = WordDiff(old: old.text, a, new: new.text, b)
    sameShare = diff.sameShare
    var parts: [Part] = []
    var changeCount = 0
    var wasChange = false
    for (index, change) in diff.changes.enumerated() {
      switch change {
      case .same(_, let range):
        wasChange = false
        parts += Self.same(
          new.text[range], isFirst: index == 0, isLast: index == diff.changes.count - 1)
      case .deleted(let range):
        changeCount += wasChange ? 0 : 1
        wasChange = true
        parts += Self.paragraphs(ChangedWords(old.text[range]).words, Part.deleted)
      case .inserted(let range):
        changeCount += wasChange ? 0 : 1
        wasChange = true
        let changed = ChangedWords(new.text[range])
        parts += Self.paragraphs(changed.words, Part.inserted)
        parts += Self.paragraphs(changed.rest)
      }
    }
    self.parts = parts
    self.changeCount = changeCount
  }

  /// What is compared of a text: all of it, or as much as ends with a whole character.
  private static func compared(_ text: UTF8Text) -> Range<Int> {
    var end = min(text.count, longest)
    while end < text.count, end > 0, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return 0..<end
  }

  private static func line(of article: Article) -> String {
    ShownTitle(of: article).text + " · " + Byline(of: article).text
  }

  /// A stretch that is the same: whole where it is short, else its ends; paragraphs stay apart.
  private static func same(_ text: String, isFirst: Bool, isLast: Bool) -> [Part] {
    let words = text.split(omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
    guard words.count > 2 * context + 12 else { return paragraphs(text) }
    let head = isFirst ? 0 : context
    let tail = isLast ? 0 : context
    var parts: [Part] = []
    if head > 0 { parts += paragraphs(String(text[..<words[head].startIndex])) }
    parts.append(.skipped(words: words.count - head - tail))
    if tail > 0 { parts += paragraphs(String(text[words[words.count - tail].startIndex...])) }
    return parts
  }

  /// A stretch as its paragraphs.
  private static func paragraphs(_ text: String, _ part: (String) -> Part = Part.same) -> [Part] {
    var parts: [Part] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0, parts.last != .paragraph { parts.append(.paragraph) }
      if !line.isEmpty { parts.append(part(String(line))) }
    }
    return parts
  }

  // MARK: Lines

  /// Sets the comparison in lines of a width; nothing is done where that is the width already.
  mutating func set(width: Int) {
    guard width != self.width else { return }
    self.width = width
    lines = []
    changeLines = []
    var run = StyledRun()
    // Where in the run each change begins, in bytes.
    var starts: [Int] = []
    var isChange = false
    func flush(_ run: inout StyledRun, _ lines: inout [BodyLine], _ changeLines: inout [Int]) {
      let set = run.isEmpty ? [] : run.lines(width: width)
      for (number, line) in set.enumerated() {
        if starts.contains(where: {
          line.range.contains($0) || (line.range.isEmpty && $0 == line.range.lowerBound)
        }),
          changeLines.last != lines.count + number
        {
          changeLines.append(lines.count + number)
        }
      }
      lines += set
      run = StyledRun()
      starts = []
    }
    for part in parts {
      switch part {
      case .same(let text):
        run.append(StyledRun.oneLine(text), role: .body)
        isChange = false
      case .skipped(let words):
        flush(&run, &lines, &changeLines)
        run.append("┄ \(Grouped.count(words, "word", "words")) the same ┄", role: .dim)
        flush(&run, &lines, &changeLines)
        isChange = false
      case .deleted(let text), .inserted(let text):
        if !isChange { starts.append(run.length) }
        isChange = true
        if case .deleted = part {
          run.append(text, between: "[-", "-]", role: .deleted)
          run.append(" ", role: .body)
        } else {
          run.append(text, between: "{+", "+}", role: .inserted)
        }
      case .paragraph:
        flush(&run, &lines, &changeLines)
        if lines.last?.pieces.isEmpty == false { lines.append(.blank(before: 0)) }
      }
    }
    flush(&run, &lines, &changeLines)
  }

  /// How alike they are, in words.
  var summary: String {
    if changeCount == 0 {
      return isCut ? "the first parts are the same, word by word" : "the same, word by word"
    }
    return "\(Int((sameShare * 100).rounded(.down)))% of the words are the same · "
      + Grouped.count(changeCount, "change", "changes") + (isCut ? " · of the first parts" : "")
  }

  /// Moves by lines on a screen of some rows.
  mutating func scroll(_ count: Int, rows: Int) {
    top = max(0, min(top + count, lines.count - rows))
  }

  /// Goes to the next or previous change that is not at the top already.
  ///
  /// - Returns: whether there is one.
  mutating func goToChange(forward: Bool, rows: Int) -> Bool {
    let target = forward ? changeLines.first { $0 > top + 1 } : changeLines.last { $0 < top + 1 }
    guard let target else { return false }
    let before = top
    top = max(0, min(target - 1, lines.count - rows))
    return top != before
  }
}
