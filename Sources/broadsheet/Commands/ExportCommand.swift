import ArgumentParser
import Corpus
import Export

extension ExportFormat: ExpressibleByArgument {}

/// `broadsheet export`: articles as files or on standard output.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes articles in a file format.",
    discussion: """
      Example: broadsheet export ~/pages --all --format jsonl > articles.jsonl
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Export every article.")
  var all = false

  @Option(help: "The format to write.")
  var format: ExportFormat

  func run() throws {
    let corpus = input.corpus()
    let exporter = format.exporter
    var out = ByteBuffer()
    exporter.begin(&out)
    for position in 0..<corpus.count {
      if position > 0 { exporter.separator(&out) }
      exporter.write(ExportItem(corpus[position]), to: &out)
      if out.count > 1 << 18 {
        try StandardOutput.write(out)
        out.removeAll()
      }
    }
    exporter.end(&out)
    try StandardOutput.write(out)
    if corpus.count == 0 { throw ExitCode(1) }
  }
}
