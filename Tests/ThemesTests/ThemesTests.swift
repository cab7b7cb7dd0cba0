import Foundation
import Testing
import TextScreen

@testable import Themes

@Suite struct ThemesTests {
  @Test(arguments: Themes.shipped)
  func aShippedThemeKnowsEveryRole(name: String) throws {
    let theme = try Themes().theme(named: name)
    #expect(Role.allCases.filter { theme.styles[$0] == nil } == [])
  }

  @Test func theDefaultThemeNeedsNoMoreThanTheTerminalsOwnColours() throws {
    for (role, style) in try Themes().theme(named: "default").styles {
      for color in [style.foreground, style.background] {
        if case .rgb = color { Issue.record("\(role) has a colour of its own") }
      }
      // On a light and on a dark ground alike.
      if style.background == nil {
        #expect(![.ansi(0), .ansi(3), .ansi(7), .ansi(15)].contains(style.foreground))
      }
    }
  }

  /// What stands in a popup has the popup's ground: without, each word would lie on a patch of its own.
  @Test(arguments: Themes.shipped)
  func popupsHaveOneGround(name: String) throws {
    let theme = try Themes().theme(named: name)
    let ground = theme.style(of: .popup, overlay: nil).background
    for role in [
      Role.body, .quote, .speaker, .title, .dim, .details, .keyHint, .hidden, .headline, .confidence,
    ] {
      #expect(theme.style(of: role, overlay: nil).background == ground, "\(role)")
    }
  }

  /// The contrast that WCAG 2.1 asks of text (AA: 4.5), and of large marks and lines (3).
  @Test(arguments: ["dark", "light"])
  func textStandsOutFromItsGround(name: String) throws {
    let theme = try Themes().theme(named: name)
    for role in Role.allCases where role != .border {
      // A match is an overlay itself and never lies under another.
      let overlays: [Role?] = role == .match || role == .currentMatch ? [nil] : [nil, .selection]
      for overlay in overlays {
        let style = theme.style(of: role, overlay: overlay)
        let contrast = Self.contrast(style.foreground ?? .standard, style.background ?? .standard)
        guard theme.styles[role]?.foreground != nil else { continue }
        #expect(contrast >= (overlay == nil ? 4.5 : 3), "\(role) \(contrast)")
      }
    }
  }

  private static func contrast(_ first: Theme.Color, _ second: Theme.Color) -> Double {
    let values = [luminance(first), luminance(second)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private static func luminance(_ color: Theme.Color) -> Double {
    guard case .rgb(let red, let green, let blue) = color else { return 0.5 }
    let linear = [red, green, blue].map { value in
      let share = Double(value) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test func aUsersThemeInheritsAndNamesItsOwnColours() throws {
    let themes = try folder([
      "mine": """
      inherits = "dark"
      "quote" = "leaf on default bold"
      "speaker" = { fg = "#abc", underline = true }
      [palette]
      leaf = "#102030"
      ground = "#000000"
      """,
      // It stands before the program's own and builds on it.
      "default": "inherits = \"default\"\n\"match\" = \"reverse\"",
    ])
    let theme = try themes.theme(named: "mine")
    #expect(
      theme.styles[.quote]
        == Theme.Style(
          foreground: .rgb(red: 16, green: 32, blue: 48), background: .standard, attributes: .bold))
    #expect(
      theme.styles[.speaker]
        == Theme.Style(foreground: .rgb(red: 0xAA, green: 0xBB, blue: 0xCC), attributes: .underline))
    #expect(theme.style(of: .body).background == .rgb(red: 0, green: 0, blue: 0))
    #expect(try themes.theme(named: "default").styles[.match]?.attributes == .reverse)
    #expect(try themes.theme(named: "default").styles[.title]?.attributes == .bold)
    #expect(themes.names == ["default", "dark", "light", "mine"])
  }

  @Test(
    arguments: [
      ("\n\"no.such.role\" = \"red\"", 2, .unknownRole("no.such.role")),
      ("\"quote\" = \"redd\"", 1, .unknownWord("redd", role: "quote")),
      ("# a\n\"quote\" = { fg = \"red\", blink = true }", 2, .unknownWord("blink", role: "quote")),
      ("\"quote\" = 3", 1, .wrongType(key: "quote")),
      ("\"match\" = { bold = \"yes\" }", 1, .wrongType(key: "bold")),
      ("[palette]\nsky = \"#12345\"", 2, .unknownColor("#12345", name: "sky")),
      ("inherits = \"bad\"", nil, .inheritsFromItself("bad")),
      (
        "\"quote\" = \"red\"\ninherits = \"nosuch\"", 2,
        .unknownTheme("nosuch", known: ["default", "dark", "light", "bad"])
      ),
    ] as [(String, Int?, ThemeError.Problem)])
  func aFaultIsToldWithItsPlace(text: String, line: Int?, problem: ThemeError.Problem) throws {
    let themes = try folder(["bad": text])
    let path = try #require(themes.folder) + "/bad.toml"
    #expect(throws: ThemeError(file: path, line: line, problem: problem)) { try themes.theme(named: "bad") }
  }

  @Test func brokenTOMLIsToldWithItsLine() throws {
    let themes = try folder(["bad": "\"quote\" = \"red\"\n\"match\" = = 1"])
    do {
      _ = try themes.theme(named: "bad")
      Issue.record("no error")
    } catch {
      #expect(error.line == 2)
    }
  }

  @Test(arguments: ["nosuch", "", "../dark", ".hidden", "a\0b"])
  func anUnknownNameIsToldWithThoseThatThereAre(name: String) throws {
    #expect(throws: ThemeError(file: nil, line: nil, problem: .unknownTheme(name, known: Themes.shipped))) {
      try Themes(folder: "/nonexistent").theme(named: name)
    }
  }

  @Test func theUsersFolderIsFoundByTheEnvironment() {
    #expect(Themes.folder(in: ["XDG_CONFIG_HOME": "/x", "HOME": "/h"]) == "/x/broadsheet/themes")
    #expect(Themes.folder(in: ["XDG_CONFIG_HOME": "x", "HOME": "/h"]) == "/h/.config/broadsheet/themes")
    #expect(Themes.folder(in: [:]) == nil)
  }

  private func folder(_ files: [String: String]) throws -> Themes {
    let folder = FileManager.default.temporaryDirectory.appending(path: "themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: "\(name).toml")) }
    return Themes(folder: folder.path)
  }
}
