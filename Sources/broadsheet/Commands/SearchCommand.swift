import ArgumentParser
import Corpus
import Export
import Ingestion
import ReaderUI
import TextScreen

/// `broadsheet search`: ranked hits with the words around them.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Searches the articles; the best hits first, each with the words around it.",
    discussion: """
      Example: broadsheet search '"flood barrier" site:courier -opinion' ~/pages --limit 5
      """)

  /// How a hit list may be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, jsonl
  }

  private static let listing = Listing(
    [.init("score")] + ArticleRow.columns + [.init("snippet")])

  @Argument(help: "Words, \"phrases\", title: by: site: speaker: quote: date:, - before what must not match.")
  var query: String

  @OptionGroup var input: InputOptions

  @Option(help: "How many hits at the most.")
  var limit = 20

  @Option(help: "How the hits are written.")
  var format: Format = .table

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() async throws {
    let query = try Query(self.query)
    let reading = await Reading(input)
    reading.tellFindings()
    let corpus = reading.corpus
    let results = corpus.search(query, limit: limit, marks: ReaderMarks(askedForBy: query))
    switch format {
    case .table: try writeTable(results, query, corpus)
    case .jsonl:
      try Self.listing.write(count: results.hits.count, as: .jsonl) { index in
        let hit = results.hits[index]
        let article = corpus[hit.position].article
        return [.score(hit.score)] + ArticleRow.values(article, as: .jsonl) + [
          .text(Self.snippet(query, hit, corpus))
        ]
      }
    }
    if results.total > results.hits.count {
      StandardError.write(
        line: "broadsheet: the best \(results.hits.count) of \(results.total) hits; --limit shows more.")
    }
    if results.givenUp > 0 { StandardError.write(line: ErrorMessages.givenUp(results.givenUp)) }
    if results.total == 0 { corpus.tellSuggestion(for: query) }
    try reading.finish(matched: !results.hits.isEmpty)
  }

  /// Two lines a hit: what it is, and the words around.
  private func writeTable(_ results: SearchResults, _ query: Query, _ corpus: Corpus) throws {
    var out = ByteBuffer()
    for hit in results.hits {
      let article = corpus[hit.position].article
      let columns = StandardOutput.columns ?? Int.max
      let head = [article.id.description, ShownTitle(of: article).text, article.byline].filter { !$0.isEmpty }
      out.append(SafeText(head.joined(separator: "  ")).truncated(to: columns).description + "\n")
      if let snippet = Self.snippet(query, hit, corpus) {
        out.append("    " + SafeText(snippet).truncated(to: max(8, columns - 4)).description + "\n")
      }
    }
    try StandardOutput.write(out)
  }

  /// The words around a hit, on one line.
  private static func snippet(_ query: Query, _ hit: SearchResults.Hit, _ corpus: Corpus) -> String? {
    guard let snippet = corpus.snippet(of: query, at: hit.position) else { return nil }
    return corpus[hit.position].article.text[snippet.range].split { $0.isWhitespace }.joined(separator: " ")
  }
}
