import ArgumentParser

@main
struct Broadsheet: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "broadsheet")
}
