import ArgumentParser
import Corpus
import Export

extension ExportFormat: ExpressibleByArgument {}

/// `broadsheet export`: articles as files or on standard output.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes articles in a file format.",
    discussion: """
      With -o a folder gets one file for each article, named by date, title and ID; anything else is one file for all.
      A file that is there is replaced only with --force. The JSON is described in the README.

      Examples:
        broadsheet export ~/pages --all --format jsonl > articles.jsonl
        broadsheet export ~/pages -f 'speaker:roe' --format markdown -o notes/
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var articles: ArticleOption

  @OptionGroup var filter: FilterOption

  @Flag(help: "Every article.")
  var all = false

  @Option(help: "The format to write.")
  var format: ExportFormat

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file, a folder (ending in / where it is to be made), or - for standard output.", valueName: "path"),
    completion: .file())
  var output = "-"

  @Flag(help: "Replace files that are there.")
  var force = false

  func run() async throws {
    // A query that cannot be read is told before a long reading.
    _ = try filter.query()
    guard all || filter.filter != nil || !articles.article.isEmpty else {
      throw CommandFailure.nothingChosen(options: ["--all", "--filter QUERY", "--article ID"])
    }
    let reading = await Reading(input)
    reading.tellFindings()
    let positions =
      articles.article.isEmpty
      ? try filter.positions(in: reading.corpus) : try articles.positions(in: reading.corpus)
    let run = ExportRun(corpus: reading.corpus, positions: positions, exporter: format.exporter)
    try run.write(to: ExportDestination(output), overwriting: force)
    try reading.finish(matched: !positions.isEmpty)
  }
}
