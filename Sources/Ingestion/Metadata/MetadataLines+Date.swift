extension MetadataLines {
  /// What the page says of its time.
  struct FoundDate {
    var published: String?
    var text: String?
    var block: Int
    /// The block says the time and hardly anything else.
    var isWholeBlock: Bool
    /// How many blocks from where such dates stand, as it counts.
    var rank: Float = -100
    /// The line says that it is of an update.
    var isUpdate = false
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

  /// The day that the page shows beside its headline, where the clue's is another one only by its clock's zone.
  func dayAsShown(_ clue: String, _ shown: FoundDate?) -> String? {
    guard let shown, shown.isWholeBlock, !shown.isUpdate, shown.rank > Self.beside,
      let own = DateReader.firstDate(in: clue), let day = shown.published.flatMap(DateReader.firstDate(in:)),
      own != day
    else { return nil }
    return day.iso
  }

  /// A line with a lesser rank does not stand beside the headline.
  private static let beside: Float = -8

  /// Whether 4/5/2025 is April: so in English, unless the address is of a country that writes otherwise.
  static func isAmerican(_ page: Page, _ score: NoiseScore) -> Bool {
    guard score.shape.language == .en || score.shape.language == nil else { return false }
    guard let host = page.clues.url.flatMap(SiteReader.domain(of:)) else { return true }
    return !["uk", "au", "nz", "ie", "in", "za", "sg"].contains { host.hasSuffix(".\($0)") }
  }

  /// The date in the line that most looks like the article's own: near its start, not of an update.
  func date(near title: Int?) -> FoundDate? {
    var best: (block: Int, date: CalendarDate, rank: Float, isUpdate: Bool)?
    page.text.withUnsafeBufferPointer { bytes in
      for index in page.blocks.indices {
        let own = score.shape.shapes[index]
        guard own.wordsWithDigits > 0, own.words <= Self.longestDateLine,
          own.count(of: .calendar) > 0 || own.wordsWithDigits >= 3 || own.signs >= 2 || own.ideographs > 0
            || own.words <= 8
        else { continue }
        // A line that could not be the best whatever it says need not be read.
        let most = rank(of: index, title: title)
        if let best, most <= best.rank { continue }
        guard let (date, isUpdate) = publishedDate(in: bytes, index) else { continue }
        let rank = most - (isUpdate ? Self.updatePenalty : 0)
        if best.map({ rank > $0.rank }) ?? true { best = (index, date, rank, isUpdate) }
      }
    }
    if let best {
      return FoundDate(
        published: best.date.iso, text: nil, block: best.block, isWholeBlock: isDateLine(best.block),
        rank: best.rank, isUpdate: best.isUpdate)
    }
    return relativeDate(title: title)
  }

  /// The date of a line that is not of an update, where it has several; and whether the one found is of an update.
  private func publishedDate(in bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (CalendarDate, Bool)? {
    let block = page.blocks[index].range
    let matches = DateReader.dates(in: bytes, block, monthFirst: isAmerican, atMost: 3)
    guard let first = matches.first else { return nil }
    var from = block.lowerBound
    for match in matches {
      if !isUpdate(bytes, from..<match.range.lowerBound) {
        return (match.date, from == block.lowerBound && isLabelled(index))
      }
      from = match.range.upperBound
    }
    return (first.date, true)
  }

  /// Whether a word for changes stands in a stretch of text.
  private func isUpdate(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = WordReader(bytes, in: range)
    while let word = reader.next() {
      if Self.updates[word.hash] { return true }
    }
    return false
  }

  /// Whether the line before says only that an update's date follows.
  private func isLabelled(_ index: Int) -> Bool {
    guard index > 0, score.shape.shapes[index - 1].words <= 3 else { return false }
    return page.text.withUnsafeBufferPointer { isUpdate($0, page.blocks[index - 1].range) }
  }

  /// Words for changes, in many languages.
  private static let updates = KnownWords<Bool>(
    """
    updated update modified edited revised changed aktualisiert geändert actualizado actualización modificado \
    atualizado atualizada aggiornato aggiornamento modifié jour bijgewerkt oppdatert opdateret uppdaterad reviewed
    """)
  /// An update's date counts as if so many blocks further away.
  private static let updatePenalty: Float = 12
  /// A date in a caption or a sentence counts as if so many blocks further away.
  private static let proseDistance: Float = 6

  /// How likely a date's line is the article's own, by its distance from title and body.
  private func rank(of index: Int, title: Int?) -> Float {
    let start = max(bodyStart, title ?? 0)
    var distance = Float(min(Self.far, abs(index - start)))
    if index > start { distance = distance * 2 + 4 }
    if let title, index < title { distance += Float(min(Self.far, title - index)) }
    if isDateLine(index) { distance -= 4 }
    let own = score.shape.shapes[index]
    if own.count(of: .byline) > 0 { distance -= 1 }
    if !isDateLine(index), own.endsSentence && own.words >= 8 || isCaption(index) {
      distance += Self.proseDistance
    }
    return -distance
  }

  private func isCaption(_ index: Int) -> Bool {
    let rule = score.shape.shapes[index].rule
    return NoiseRules.facts[Int(rule)].reason == .caption
  }

  private func isDateLine(_ index: Int) -> Bool {
    let rule = score.shape.shapes[index].rule
    return NoiseRules.facts[Int(rule)].reason == .metadata
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
