import ArgumentParser
import Export
import Foundation
import TextScreen
import Themes

/// `broadsheet themes`: the themes that there are, and how one looks.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Lists the themes, or says how one looks.",
    discussion: """
      Own themes are TOML files in broadsheet/themes in the configuration folder (XDG_CONFIG_HOME or ~/.config).

      Example: broadsheet themes --preview dark
      """)

  @Option(
    help: ArgumentHelp("Write each role of this theme with its colours and attributes.", valueName: "name"))
  var preview: String?

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let themes = Themes(folder: Themes.folder(in: environment))
    guard let preview else {
      var out = ByteBuffer()
      for name in themes.names { out.append(SafeText(name).description + "\n") }
      return try StandardOutput.write(out)
    }
    let theme: Theme
    do {
      theme = try themes.theme(named: preview)
    } catch {
      throw CommandFailure.theme(error)
    }
    let isColored = StandardOutput.isTerminal && environment["NO_COLOR", default: ""].isEmpty
    var out = ByteBuffer()
    for role in Role.allCases {
      let style = theme.style(of: role)
      let sample = role.rawValue + String(repeating: " ", count: max(0, 24 - role.rawValue.utf8.count))
      out.append(isColored ? style.rendition + sample + "\u{1B}[0m" : sample)
      out.append("  " + style.words + "\n")
    }
    try StandardOutput.write(out)
  }
}

extension Theme.Style {
  /// The style as control functions of a terminal (ECMA-48 `SGR`): ours, from numbers alone.
  fileprivate var rendition: String {
    var codes: [String] = []
    for (attribute, code) in [
      (Theme.Attributes.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ] where attributes.contains(attribute) {
      codes.append(code)
    }
    codes += Self.codes(of: foreground, base: 38) + Self.codes(of: background, base: 48)
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static func codes(of color: Theme.Color?, base: Int) -> [String] {
    switch color {
    case nil, .standard: []
    case .ansi(let number): ["\(base)", "5", "\(number)"]
    case .rgb(let red, let green, let blue): ["\(base)", "2", "\(red)", "\(green)", "\(blue)"]
    }
  }

  /// The style in words.
  fileprivate var words: String {
    var words: [String] = []
    if let foreground { words.append(Self.words(for: foreground)) }
    if let background { words.append("on \(Self.words(for: background))") }
    for (attribute, word) in [
      (Theme.Attributes.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ] where attributes.contains(attribute) {
      words.append(word)
    }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }

  private static func words(for color: Theme.Color) -> String {
    switch color {
    case .standard: "standard"
    case .ansi(let number): "colour \(number)"
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { String($0 >> 4, radix: 16) + String($0 & 0xF, radix: 16) }.joined()
    }
  }
}
