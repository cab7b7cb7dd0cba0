import Foundation
import TextScreen

/// The themes that there are: those of the program, and the user's own in a folder.
///
/// A user's theme goes before the program's of the same name, and may inherit from it.
package struct Themes: Sendable {
  /// The names of the program's own themes, the default one first.
  package static let shipped = ["default", "dark", "light"]

  /// The user's folder of themes, usually `$XDG_CONFIG_HOME/broadsheet/themes`; nil where there is none.
  package var folder: String?

  package init(folder: String? = nil) {
    self.folder = folder
  }

  /// The user's folder of themes as the environment tells it: in `XDG_CONFIG_HOME`, else in `HOME`'s `.config`.
  package static func folder(in environment: [String: String]) -> String? {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/.config" : nil }
    let configuration = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (configuration ?? home).map { "\($0)/broadsheet/themes" }
  }

  /// The names of all themes: the program's, then the user's in alphabetical order.
  package var names: [String] {
    let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    let own = files.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
    return Self.shipped + own.filter { !Self.shipped.contains($0) }.sorted()
  }

  /// Reads a theme and all that it inherits from.
  ///
  /// - Parameter name: the theme's name, which is its file's without `.toml`.
  /// - Returns: the theme.
  /// - Throws: ``ThemeError`` for a theme that is not there or not well-formed.
  package func theme(named name: String) throws(ThemeError) -> Theme {
    var styles: [Role: Theme.Style] = [:]
    var chain: [ThemeFile] = []
    var palette: [String: Theme.Color] = [:]
    var next: String? = name
    while let wanted = next {
      // A file that inherits from its own name means the program's theme.
      let isRepeated = chain.contains { $0.name == wanted }
      if isRepeated,
        !Self.shipped.contains(wanted) || chain.contains(where: { $0.name == wanted && $0.isShipped })
      {
        throw ThemeError(file: chain.last?.path, line: nil, problem: .inheritsFromItself(wanted))
      }
      let file = try self.file(named: wanted, shippedOnly: isRepeated, neededBy: chain.last)
      chain.append(file)
      next = file.inherits
    }
    // The ancestors first; an heir's palette also serves what it inherits.
    for file in chain.reversed() { palette.merge(try file.palette()) { $1 } }
    for file in chain.reversed() { styles.merge(try file.styles(palette: palette)) { $1 } }
    return Theme(name: name, styles: styles)
  }

  private func file(
    named name: String, shippedOnly: Bool, neededBy heir: ThemeFile?
  ) throws(ThemeError) -> ThemeFile {
    let isPlainName = !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.contains("\0")
    if !shippedOnly, isPlainName, let folder {
      let path = "\(folder)/\(name).toml"
      if FileManager.default.fileExists(atPath: path) {
        guard let data = FileManager.default.contents(atPath: path) else {
          throw ThemeError(file: path, line: nil, problem: .unreadable)
        }
        return try ThemeFile(
          name: name, path: path, text: String(decoding: data, as: UTF8.self), isShipped: false)
      }
    }
    let bytes: [UInt8]? =
      switch name {
      case "default": PackageResources.default_toml
      case "dark": PackageResources.dark_toml
      case "light": PackageResources.light_toml
      default: nil
      }
    guard let bytes else {
      throw ThemeError(
        file: heir?.path, line: heir?.line(of: "inherits"), problem: .unknownTheme(name, known: names))
    }
    return try ThemeFile(
      name: name, path: "\(name).toml", text: String(decoding: bytes, as: UTF8.self), isShipped: true)
  }
}
