import Corpus
import Ingestion

extension FindResult {
  /// Looks for a pattern; takes time in proportion to what is searched, so it belongs off the screen's thread.
  ///
  /// - Parameters:
  ///   - request: what is looked for, and in which pane.
  ///   - corpus: the articles.
  ///   - list: the list's positions in it.
  ///   - position: the shown article's position in it.
  init(_ request: FindRequest, in corpus: Corpus, list: [Int], shown position: Int?) {
    self.init(request: request)
    let pattern = TextFind(request.pattern)
    switch request.pane {
    case .list:
      rows = list.indices.filter { row in
        !Task.isCancelled && Self.stands(pattern, inRowOf: list[row], corpus)
      }
    case .body:
      guard let entry = position.map({ corpus[$0] }) else { return }
      id = entry.article.id
      ranges = pattern.ranges(in: entry.article.text)
    case .quotes:
      guard let entry = position.map({ corpus[$0] }) else { return }
      id = entry.article.id
      rows = entry.quotations.indices.filter { quote in
        let quotation = entry.quotations[quote]
        return pattern.stands(in: entry.article.text[quotation.range])
          || pattern.stands(in: quotation.speaker ?? "") || pattern.stands(in: quotation.role ?? "")
      }
    }
  }

  /// Whether a pattern stands in what a row of the list may show: title, outlet or else the file, authors.
  private static func stands(_ pattern: TextFind, inRowOf position: Int, _ corpus: Corpus) -> Bool {
    let metadata = corpus.metadata(at: position)
    if pattern.stands(in: metadata.title ?? "") || metadata.authors.contains(where: pattern.stands(in:)) {
      return true
    }
    if let site = metadata.site, metadata.title != nil { return pattern.stands(in: site) }
    if pattern.stands(in: metadata.site ?? QuoteEcho.outlet(of: position, in: corpus)) { return true }
    // A row without a title shows the first words.
    return metadata.title == nil && pattern.stands(in: ShownTitle(of: corpus[position].article).text)
  }
}
