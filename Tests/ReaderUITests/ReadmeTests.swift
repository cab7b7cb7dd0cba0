import Foundation
import ReaderUI
import Testing

/// Holds README's list of keys against the table of commands.
@Suite struct ReadmeTests {
  private static let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  /// The list as the table of commands has it: a table a group, commands without a key left to the `:` prompt.
  private static var keys: String {
    Command.Group.allCases.map { group in
      let rows = Command.allCases.map(\.entry).filter { $0.group == group && !$0.bindings.isEmpty }.map {
        // A bar in a cell would end it.
        let keys = $0.bindings.map { "`\($0.keys.replacing("|", with: "\\|"))`" }.joined(separator: " ")
        return "| \(keys) | \($0.summary) |"
      }
      return "| \(group.rawValue) | |\n|---|---|\n" + rows.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// With `RECORD` set in the environment the list is written anew, and the run is red.
  @Test func theKeysInTheReadmeAreThoseOfTheTable() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let start = try #require(text.range(of: "holds them together -->\n"))
    let end = try #require(text.range(of: "<!-- end of keys -->"))
    let listed = text[start.upperBound..<end.lowerBound]
    let expected = "\n" + Self.keys + "\n\n"
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try (text[..<start.upperBound] + expected + text[end.lowerBound...]).write(
        to: Self.readme, atomically: true, encoding: .utf8)
      Issue.record("recorded; run again without RECORD")
    } else {
      #expect(listed == expected)
    }
  }
}
