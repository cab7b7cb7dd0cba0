import TextScreen

/// Turns keys into commands, pane by pane.
package struct Keymap: Sendable {
  /// What some keys typed so far mean.
  package enum Meaning: Sendable, Hashable {
    /// They ask for a command.
    case command(Command)
    /// They begin a longer sequence.
    case prefix
    /// Nothing.
    case nothing
  }

  private var commands: [Pane: [[Key]: Command]] = [:]
  private var prefixes: [Pane: Set<[Key]>] = [:]

  /// The keys of the table of commands.
  package init() {
    for command in Command.allCases {
      for binding in command.entry.bindings { bind(binding, to: command) }
    }
  }

  /// What the keys mean in a pane.
  package func meaning(of keys: [Key], in pane: Pane) -> Meaning {
    if let command = commands[pane]?[keys] { return .command(command) }
    return prefixes[pane]?.contains(keys) == true ? .prefix : .nothing
  }

  private mutating func bind(_ binding: Command.Binding, to command: Command) {
    let keys = binding.keys.split(separator: " ").compactMap { Key(named: $0) }
    guard !keys.isEmpty else { return }
    for pane in binding.panes ?? Set(Pane.allCases) {
      commands[pane, default: [:]][keys] = command
      for length in 1..<max(1, keys.count) {
        prefixes[pane, default: []].insert(Array(keys.prefix(length)))
      }
    }
  }
}
