/// What is wrong with a theme, and where.
package struct ThemeError: Error, Sendable, Equatable {
  /// The file that it stands in; nil where the theme was asked for by the user.
  package var file: String?

  /// The line, counted from 1, where it is known.
  package var line: Int?

  package var problem: Problem

  package enum Problem: Sendable, Equatable {
    /// There is no theme of that name; those that there are.
    case unknownTheme(String, known: [String])
    /// The file is there but can't be read.
    case unreadable
    /// The file is not TOML; what the parser says.
    case malformed(String)
    /// There is no role of that name.
    case unknownRole(String)
    /// A role's value has a key or a word that means nothing.
    case unknownWord(String, role: String)
    /// A role's or a palette entry's value has the wrong type.
    case wrongType(key: String)
    /// A palette entry is no colour.
    case unknownColor(String, name: String)
    /// A theme inherits from itself, perhaps through others.
    case inheritsFromItself(String)
  }
}
