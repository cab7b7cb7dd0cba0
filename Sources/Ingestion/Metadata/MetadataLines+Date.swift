extension MetadataLines {
  /// What the page says of its time.
  struct FoundDate {
    var published: String?
    var text: String?
    var block: Int
    /// The block says the time and hardly anything else.
    var isWholeBlock: Bool
  }

  /// Lines with more words are text that mentions a date.
  private static let longestDateLine: Int32 = 30
  /// A date so many blocks from where dates stand is as unlikely as none.
  private static let far = 60

  /// The first of the clues' dates that can be read, with its time where it has one in ISO 8601.
  func clueDate() -> String? {
    for clue in page.clues.dates {
      let bytes = Array(clue.utf8)
      let match = bytes.withUnsafeBufferPointer {
        DateReader.firstDate(in: $0, 0..<$0.count, monthFirst: isAmerican)
      }
      guard let match else { continue }
      // An ISO date with its time is kept as it is.
      if match.range.lowerBound == 0, bytes.count > 11, bytes[10] == UInt8(ascii: "T"), bytes.count <= 35 {
        return clue
      }
      return match.date.iso
    }
    return nil
  }

  /// Whether 4/5/2025 is April: so in English, unless the address is of a country that writes otherwise.
  private var isAmerican: Bool {
    guard score.shape.language == .en || score.shape.language == nil else { return false }
    guard let host = page.clues.url.flatMap(SiteReader.domain(of:)) else { return true }
    return !["uk", "au", "nz", "ie", "in", "za", "sg"].contains { host.hasSuffix(".\($0)") }
  }

  /// The date in the line that most looks like the article's own: near its start, not of an update.
  func date(near title: Int?) -> FoundDate? {
    var best: (block: Int, date: CalendarDate, rank: Float)?
    page.text.withUnsafeBufferPointer { bytes in
      for index in page.blocks.indices {
        let own = score.shape.shapes[index]
        guard own.wordsWithDigits > 0, own.words <= Self.longestDateLine,
          own.count(of: .calendar) > 0 || own.wordsWithDigits >= 3 || own.signs >= 2 || own.ideographs > 0
            || own.words <= 8,
          let match = DateReader.firstDate(in: bytes, page.blocks[index].range, monthFirst: isAmerican)
        else { continue }
        let rank = rank(of: index, title: title)
        if best.map({ rank > $0.rank }) ?? true { best = (index, match.date, rank) }
      }
    }
    if let best {
      return FoundDate(
        published: best.date.iso, text: nil, block: best.block, isWholeBlock: isDateLine(best.block))
    }
    return relativeDate(title: title)
  }

  /// How likely a date's line is the article's own, by its distance from title and body.
  private func rank(of index: Int, title: Int?) -> Float {
    let start = max(bodyStart, title ?? 0)
    var distance = Float(min(Self.far, abs(index - start)))
    if index > start { distance = distance * 2 + 4 }
    if let title, index < title { distance += Float(min(Self.far, title - index)) }
    if isDateLine(index) { distance -= 4 }
    let opening = score.shape.shapes[index]
    if opening.count(of: .byline) > 0 { distance -= 1 }
    return -distance
  }

  private func isDateLine(_ index: Int) -> Bool {
    let rule = score.shape.shapes[index].rule
    return rule > 0 && NoiseRules.all[Int(rule) - 1].reason == .metadata
  }

  /// A line like "1 year ago" near the title: not a date, but what the page says of its time.
  private func relativeDate(title: Int?) -> FoundDate? {
    let start = title ?? max(0, bodyStart - 8)
    for index in start..<max(start, min(page.blocks.count, bodyStart + 1)) {
      let own = score.shape.shapes[index]
      if own.words <= 8, own.wordsWithDigits > 0, own.count(of: .clock) >= 2 {
        return FoundDate(published: nil, text: text(index), block: index, isWholeBlock: true)
      }
    }
    return nil
  }
}
