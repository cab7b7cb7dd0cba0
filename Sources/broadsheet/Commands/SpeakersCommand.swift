import ArgumentParser
import Corpus
import Export

/// `broadsheet speakers`: who speaks in the articles, each person once.
struct SpeakersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Lists who is quoted, the most quoted first, with all names that the articles give.",
    discussion: """
      Names of one person or organisation are brought together: titles, middle initials and short names make no
      difference; the same family name with another first name does.

      Example: broadsheet speakers ~/pages -f 'climate' --format csv > speakers.csv
      """)

  private static let listing = Listing([
    .init("speaker", tableWidth: 30), .init("quotes", tableWidth: 6), .init("articles", tableWidth: 8),
    .init("role", tableWidth: 30), .init("names", tableWidth: nil),
  ])

  @OptionGroup var input: InputOptions

  @OptionGroup var filter: FilterOption

  @Option(help: "How the list is written.")
  var format: ListingFormat = .table

  func run() async throws {
    _ = try filter.query()
    let reading = await Reading(input)
    reading.tellFindings()
    let corpus = reading.corpus
    let speakers = corpus.speakers.narrowed(to: try filter.positions(in: corpus), of: corpus)
    try Self.listing.write(count: speakers.count, as: format) { index in
      let speaker = speakers[index]
      return [
        .text(speaker.name), .number(speaker.quotes.count), .number(speaker.articleCount),
        .text(speaker.role),
        Self.names(of: speaker),
      ]
    }
    try reading.finish(matched: !speakers.isEmpty)
  }

  private static func names(of speaker: Speakers.Speaker) -> Listing.Value {
    var json = ByteBuffer()
    json.appendJSONArray(speaker.variants) { out, variant in
      out.append(#"{"name":"#)
      out.appendJSON(variant.name)
      out.append(#","quotes":"#)
      out.append(variant.quotes)
      out.append("}")
    }
    let shown = speaker.variants.map { "\($0.name) (\($0.quotes))" }.joined(separator: ", ")
    return .json(json, shown: shown)
  }
}
