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
        !Task.isCancelled && Self.stands(pattern, in: corpus.metadata(at: list[row]))
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

  private static func stands(_ pattern: TextFind, in metadata: Metadata) -> Bool {
    pattern.stands(in: metadata.title ?? "") || pattern.stands(in: metadata.site ?? "")
      || metadata.authors.contains(where: pattern.stands(in:))
  }
}
