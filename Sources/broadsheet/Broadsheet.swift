import ArgumentParser
import Glibc

/// The program's commands; without the name of one, the reader.
@main
struct Broadsheet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "broadsheet",
    abstract:
      "Reads collections of scraped articles: clean text, quotes with their speakers, search, export.",
    discussion: """
      Data goes to standard output, everything else to standard error. Status 0: done, 1: nothing matched, 2: an error.

      Examples:
        broadsheet ~/pages
        broadsheet search 'flood barrier' ~/pages
        broadsheet export ~/pages --all --format jsonl > articles.jsonl
      """,
    version: "Broadsheet 0.9.0",
    subcommands: commands,
    defaultSubcommand: ReadCommand.self)

  /// All commands, in the order of the help.
  private static let commands: [ParsableCommand.Type] = [
    ReadCommand.self, ListCommand.self, SearchCommand.self, KwicCommand.self, ShowCommand.self,
    QuotesCommand.self,
    SpeakersCommand.self, GroupsCommand.self, ExportCommand.self, CheckCommand.self, ThemesCommand.self,
  ]

  /// The commands' names, for whoever typed one of them nearly right.
  static let commandNames = commands.compactMap { $0.configuration.commandName }

  static func main() async {
    StandardStreams.prepare()
    Interruption.watch()
    Glibc.exit(await status(of: Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the command that the arguments name.
  private static func status(of arguments: [String]) async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return report(error)
    }
  }

  /// Says what went wrong, or shows the help that was asked for.
  private static func report(_ error: any Error) -> Int32 {
    switch error {
    case is Interrupted: return 130
    case is ClosedPipe: return 0
    case let ending as Terminated: return ending.status
    case let outcome as Outcome: return outcome.rawValue
    case let failure as CommandFailure:
      StandardError.write(line: ErrorMessages.text(for: failure))
      return 2
    default:
      let message = fullMessage(for: error)
      guard exitCode(for: error) == .success else {
        StandardError.write(lines: message)
        return 2
      }
      return StandardOutput.show(lines: message) ? 0 : 2
    }
  }
}
