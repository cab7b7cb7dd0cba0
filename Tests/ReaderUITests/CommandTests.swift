import Testing
import TextScreen

@testable import ReaderUI

/// The one table of commands, and the keys that it gives.
@Suite struct CommandTests {
  @Test(arguments: Command.allCases)
  func everyCommandSaysWhatItDoes(command: Command) {
    #expect(!command.entry.summary.isEmpty)
    #expect(command.entry.summary.count < 80)
  }

  @Test(arguments: Command.allCases)
  func everyKeyInTheTableAsksForItsCommand(command: Command) {
    let keymap = Keymap()
    for binding in command.entry.bindings {
      let keys = binding.keys.split(separator: " ").compactMap { Key(named: $0) }
      #expect(keys.count == binding.keys.split(separator: " ").count, "\(binding.keys) is no key")
      for pane in binding.panes ?? Set(Pane.allCases) {
        #expect(keymap.meaning(of: keys, in: pane) == .command(command))
      }
    }
  }

  @Test(
    arguments: Command.allCases.flatMap(\.entry.bindings).flatMap {
      $0.keys.split(separator: " ").map(String.init)
    })
  func aKeyIsReadByItsOwnName(name: String) throws {
    let key = try #require(Key(named: name))
    #expect(key.name == name)
  }

  @Test func aSequenceWaitsForItsSecondKey() {
    #expect(Keymap().meaning(of: [.character("g")], in: .body) == .prefix)
    #expect(Keymap().meaning(of: [.character("g"), .character("x")], in: .body) == .nothing)
  }
}
