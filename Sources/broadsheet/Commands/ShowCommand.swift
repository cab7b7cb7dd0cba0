import ArgumentParser
import Corpus
import Export
import Ingestion
import TextScreen

/// `broadsheet show`: the clean text, wrapped.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows the clean text of articles.",
    discussion: """
      Example: broadsheet show ~/pages --article 3fa9 --hidden
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var articles: ArticleOption

  @OptionGroup var filter: FilterOption

  @Option(help: "How many cells a line may take (default: the terminal's width, at most 80).")
  var width: Int?

  @Flag(help: "Show in their places the blocks that were removed, each with reason and rule.")
  var hidden = false

  func validate() throws {
    if let width, !(20...1000).contains(width) { throw ValidationError("--width must be from 20 to 1000.") }
  }

  func run() async throws {
    _ = try filter.query()
    guard filter.filter != nil || !articles.article.isEmpty else {
      throw CommandFailure.nothingChosen(options: ["--article ID", "--filter QUERY"])
    }
    let reading = await Reading(input)
    reading.tellFindings()
    let corpus = reading.corpus
    let positions =
      articles.article.isEmpty ? try filter.positions(in: corpus) : try articles.positions(in: corpus)
    let page = ArticlePage(columns: width ?? min(StandardOutput.columns ?? 80, 80), showsRemoved: hidden)
    for (index, position) in positions.enumerated() {
      var out = ByteBuffer()
      if index > 0 { out.append("\n" + String(repeating: "─", count: page.columns) + "\n\n") }
      for line in page.lines(of: corpus[position].article) { out.append(line.description + "\n") }
      try StandardOutput.write(out)
    }
    try reading.finish(matched: !positions.isEmpty)
  }
}
