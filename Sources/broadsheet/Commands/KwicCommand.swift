import ArgumentParser
import Corpus
import Export
import Ingestion
import TextScreen

extension Concordance.Order: ExpressibleByArgument {}

/// `broadsheet kwic`: every place of a query, with its context.
struct KwicCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kwic",
    abstract:
      "Lists every place of a word, phrase or pattern with what stands around it (keyword in context).",
    discussion: """
      Offsets count Unicode code points of the article's text.

      Example: broadsheet kwic 'barrier site:courier' ~/pages --sort right
      """)

  /// How the places may be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, jsonl, csv
  }

  @Argument(help: "A word, \"a phrase\", /a pattern/; fields choose the articles.")
  var query: String

  @OptionGroup var input: InputOptions

  @Option(help: "By place in the articles, or by the words to the left or right of the match.")
  var sort: Concordance.Order = .place

  @Option(help: "How many places at the most.")
  var limit = 10_000

  @Option(help: "How the places are written.")
  var format: Format = .table

  private static let listing = Listing(
    ["article", "site", "path", "record", "start", "end", "left", "match", "right"].map { .init($0) })

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() async throws {
    let query = try Query(self.query)
    let reading = await Reading(input)
    reading.tellFindings()
    let corpus = reading.corpus
    let positions = corpus.positions(matching: query, marks: ReaderMarks(askedForBy: query))
    let concordance = Concordance(of: query, in: corpus, at: positions, limit: limit)
    let numbers = concordance.numbers(by: sort)
    switch format {
    case .table: try writeTable(numbers.map { concordance.lines[$0] }, corpus)
    case .jsonl, .csv:
      try Self.listing.write(count: numbers.count, as: format == .csv ? .csv : .jsonl) {
        Self.values(concordance.lines[numbers[$0]], corpus)
      }
    }
    if concordance.total > concordance.lines.count {
      StandardError.write(
        line:
          "broadsheet: the first \(concordance.lines.count) of \(concordance.total) places; --limit shows more."
      )
    }
    if positions.isEmpty { corpus.tellSuggestion(for: query) }
    try reading.finish(matched: !concordance.lines.isEmpty)
  }

  private static func values(_ line: Concordance.Line, _ corpus: Corpus) -> [Listing.Value] {
    let article = corpus[line.position].article
    let offsets = article.text.scalarOffsets(ofAscending: [line.range.lowerBound, line.range.upperBound])
    return [
      .text(article.id.description), .text(article.metadata.site), .text(article.source.place.path),
      .text(article.source.record), .number(offsets[0]), .number(offsets[1]), .text(line.left),
      .text(line.match), .text(line.right),
    ]
  }

  /// The widths of a table where the terminal's is not known.
  private static let columns = 120

  /// The cells of an article's ID and the blanks after it.
  private static let head = 14

  /// The matches stand one below the other.
  private func writeTable(_ lines: [Concordance.Line], _ corpus: Corpus) throws {
    let room = max(20, (StandardOutput.columns ?? Self.columns) - Self.head)
    var out = ByteBuffer()
    for line in lines {
      let left = SafeText(line.left).suffix(columns: room * 2 / 5)
      let padding = SafeText(String(repeating: " ", count: room * 2 / 5 - left.width))
      let context = (padding + left + SafeText(line.match) + SafeText(line.right)).prefix(columns: room)
      out.append(corpus.id(at: line.position).description + "  " + context.description + "\n")
    }
    try StandardOutput.write(out)
  }
}
