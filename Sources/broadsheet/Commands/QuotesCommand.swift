import ArgumentParser
import Corpus
import Export
import Quotes

/// `broadsheet quotes`: who said what, a line for each quote.
struct QuotesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Lists the quotes with their speakers.",
    discussion: """
      Offsets count Unicode code points of the article's text, as in exported JSON. In CSV a field that a spreadsheet
      would take for a formula has an apostrophe before it.

      Example: broadsheet quotes ~/pages --speaker roe --format csv > roe.csv
      """)

  private static let listing = Listing([
    .init("speaker", tableWidth: 24), .init("kind", tableWidth: 8), .init("quote", tableWidth: nil),
    .init("article", tableWidth: 12),
  ])

  @OptionGroup var input: InputOptions

  @OptionGroup var filter: FilterOption

  @Option(
    help: ArgumentHelp(
      "Only quotes of speakers whose name holds these words, in any case.", valueName: "name"))
  var speaker: String?

  @Option(help: "How the list is written.")
  var format: ListingFormat = .table

  func run() async throws {
    _ = try filter.query()
    let reading = await Reading(input)
    reading.tellFindings()
    let corpus = reading.corpus
    let items = try filter.positions(in: corpus).compactMap { position -> ExportItem? in
      var item = ExportItem(corpus, at: position, isLinked: format != .table)
      if let speaker {
        item.keepQuotes { $0.speaker.map { Self.speaker($0, in: corpus, matches: speaker) } ?? false }
      }
      return item.quotations.isEmpty ? nil : item
    }
    switch format {
    case .table: try writeTable(items)
    case .jsonl: try Self.write(items, with: QuoteLinesExporter())
    case .csv: try Self.write(items, with: CSVExporter())
    }
    if items.isEmpty, let speaker,
      let words = ErrorMessages.didYouMean(speaker: speaker, among: corpus.speakers.all.map(\.name))
    {
      StandardError.write(line: words)
    }
    try reading.finish(matched: !items.isEmpty)
  }

  private func writeTable(_ items: [ExportItem]) throws {
    let quotes = items.flatMap { item in item.quotations.map { (item.article, $0) } }
    try Self.listing.write(count: quotes.count, as: .table) { index in
      let (article, quote) = quotes[index]
      return [
        .text(quote.speaker ?? "?"), .text(quote.kind.rawValue), .text(article.text[quote.range]),
        .text(article.id.description),
      ]
    }
  }

  private static func write(_ items: [ExportItem], with exporter: some Exporter) throws {
    var out = ByteBuffer()
    exporter.begin(&out)
    for item in items {
      exporter.write(item, to: &out)
      if out.count > 1 << 16 {
        try StandardOutput.write(out)
        out.removeAll()
      }
    }
    exporter.end(&out)
    try StandardOutput.write(out)
  }

  /// Whether a speaker is meant: by the name in the article, or by the fullest that the corpus has for the same person.
  private static func speaker(_ name: String, in corpus: Corpus, matches question: String) -> Bool {
    if self.name(name, matches: question) { return true }
    let speakers = corpus.speakers
    return speakers.speaker(named: name).map { self.name(speakers.all[$0].name, matches: question) } ?? false
  }

  /// Whether each word of a question begins or is a word of a name.
  private static func name(_ name: String, matches question: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let asked = question.lowercased().split { !$0.isLetter && !$0.isNumber }
    return asked.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }
}
