import ArgumentParser

/// Measures the program against its issues' tables; each suite is a subcommand, and takes its data as an argument.
@main
struct BroadsheetBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "broadsheet-bench",
    abstract: "Measures Broadsheet against benchmarks that lie outside of the repository.",
    subcommands: [ExtractionSuite.self, LinkingSuite.self, QuotesSuite.self, ScaleSuite.self])
}
