extension ArticleAssembly {
  /// The article of a record whose text is its body, to the letter: no noise filter, no reflow, nothing removed.
  ///
  /// Blocks are the runs between empty lines; in a text without empty lines, its lines.
  ///
  /// - Parameters:
  ///   - text: the body, valid UTF-8.
  ///   - clues: what the record's fields say.
  ///   - source: where the record was read from.
  /// - Returns: the article, with nothing removed.
  static func articleAsIs(_ text: [UInt8], clues: MetadataClues, source: Source) -> Article {
    Article(
      source: source,
      metadata: Metadata(
        title: clues.titles.first, authors: clues.authors, published: clues.dates.first,
        site: clues.sites.first,
        language: clues.language, url: clues.url),
      text: UTF8Text(validated: text),
      blocks: paragraphs(of: text).map { Block(kind: .paragraph, range: $0) },
      wordCount: WordCount.words(in: text))
  }

  /// The runs of lines between empty lines, or the lines where no line is empty.
  private static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var isLastEmpty = true
    var hasEmptyLines = false
    var runs: [Range<Int>] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard let first = line.firstIndex(where: { $0 > 0x20 }), let last = line.lastIndex(where: { $0 > 0x20 })
      else {
        if !isLastEmpty { hasEmptyLines = true }
        isLastEmpty = true
        continue
      }
      lines.append(first..<last + 1)
      if isLastEmpty {
        runs.append(first..<last + 1)
      } else {
        runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<last + 1
      }
      isLastEmpty = false
    }
    return hasEmptyLines && runs.count > 1 ? runs : lines
  }
}
