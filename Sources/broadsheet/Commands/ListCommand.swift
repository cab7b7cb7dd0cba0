import ArgumentParser
import Corpus

/// `broadsheet list`: the articles, one a line.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the articles.",
    discussion: """
      Example: broadsheet list ~/pages -f 'climate site:guardian' --sort date
      """)

  private static let listing = Listing(
    ArticleRow.columns + [.init("words", tableWidth: 6), .init("quotes", tableWidth: 6)])

  @OptionGroup var input: InputOptions

  @OptionGroup var filter: FilterOption

  @Option(help: "The order of the articles.")
  var sort: SortKey = .corpus

  @Option(help: "How the list is written.")
  var format: ListingFormat = .table

  func run() async throws {
    _ = try filter.query()
    let reading = await Reading(input)
    reading.tellFindings()
    let corpus = reading.corpus
    let positions = sort.sorted(try filter.positions(in: corpus), of: corpus)
    try Self.listing.write(count: positions.count, as: format) { index in
      let entry = corpus[positions[index]]
      return ArticleRow.values(entry.article, as: format) + [
        .number(entry.article.wordCount), .number(entry.quotations.count),
      ]
    }
    try reading.finish(matched: !positions.isEmpty)
  }
}
