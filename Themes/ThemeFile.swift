import TOMLKit
import TextScreen

/// One theme file, parsed as TOML but not yet understood.
///
/// Besides `inherits` and `[palette]`, its keys are roles, in quotation marks since they contain dots:
/// `"ui.border" = { fg = "#5c6370", bold = true }` or, shorter, `"ui.border" = "bright-black bold"`,
/// `"match" = "black on yellow"`.
struct ThemeFile {
  let name: String
  let path: String
  let isShipped: Bool
  let inherits: String?
  private let text: String
  private let table: TOMLTable

  init(name: String, path: String, text: String, isShipped: Bool) throws(ThemeError) {
    self.name = name
    self.path = path
    self.text = text
    self.isShipped = isShipped
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw ThemeError(file: path, line: error.source.begin.line, problem: .malformed(error.description))
    } catch {
      throw ThemeError(file: path, line: nil, problem: .malformed("\(error)"))
    }
    inherits = table["inherits"]?.string
    if table["inherits"] != nil, inherits == nil {
      throw failure(.wrongType(key: "inherits"), at: "inherits")
    }
  }

  /// The colours that the file names.
  func palette() throws(ThemeError) -> [String: Theme.Color] {
    guard let entry = table["palette"] else { return [:] }
    guard let palette = entry.table else { throw failure(.wrongType(key: "palette"), at: "palette") }
    var colors: [String: Theme.Color] = [:]
    for name in palette.keys {
      guard let word = palette[name]?.string else { throw failure(.wrongType(key: name), at: name) }
      guard let color = Theme.Color(word) else { throw failure(.unknownColor(word, name: name), at: name) }
      colors[name] = color
    }
    return colors
  }

  /// The styles of the roles that the file mentions.
  func styles(palette: [String: Theme.Color]) throws(ThemeError) -> [Role: Theme.Style] {
    var styles: [Role: Theme.Style] = [:]
    for key in table.keys where key != "inherits" && key != "palette" {
      guard let role = Role(rawValue: key) else { throw failure(.unknownRole(key), at: key) }
      if let words = table[key]?.string {
        styles[role] = try style(ofWords: words, role: key, palette: palette)
      } else if let fields = table[key]?.table {
        styles[role] = try style(ofFields: fields, role: key, palette: palette)
      } else {
        throw failure(.wrongType(key: key), at: key)
      }
    }
    return styles
  }

  private func style(
    ofWords words: String, role: String, palette: [String: Theme.Color]
  ) throws(ThemeError) -> Theme.Style {
    var style = Theme.Style()
    var isBackground = false
    for word in words.split(separator: " ").map(String.init) {
      if word == "on" {
        isBackground = true
      } else if let attribute = Theme.Attributes(word) {
        style.attributes.insert(attribute)
      } else if let color = palette[word] ?? Theme.Color(word) {
        if isBackground { style.background = color } else { style.foreground = color }
        isBackground = false
      } else {
        throw failure(.unknownWord(word, role: role), at: role)
      }
    }
    return style
  }

  private func style(
    ofFields fields: TOMLTable, role: String, palette: [String: Theme.Color]
  ) throws(ThemeError) -> Theme.Style {
    var style = Theme.Style()
    for key in fields.keys {
      if key == "fg" || key == "bg" {
        guard let word = fields[key]?.string else { throw failure(.wrongType(key: key), at: role) }
        guard let color = palette[word] ?? Theme.Color(word) else {
          throw failure(.unknownWord(word, role: role), at: role)
        }
        if key == "fg" { style.foreground = color } else { style.background = color }
      } else if let attribute = Theme.Attributes(key) {
        guard let isOn = fields[key]?.bool else { throw failure(.wrongType(key: key), at: role) }
        if isOn { style.attributes.insert(attribute) }
      } else {
        throw failure(.unknownWord(key, role: role), at: role)
      }
    }
    return style
  }

  // MARK: Errors

  /// The line that a key begins, counted from 1.
  func line(of key: String) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { line in
      let line = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" || $0 == "'" }
      return line.hasPrefix(key) && !(line.dropFirst(key.count).first?.isKeyCharacter ?? false)
    }
    return index.map { $0 + 1 }
  }

  private func failure(_ problem: ThemeError.Problem, at key: String) -> ThemeError {
    ThemeError(file: path, line: line(of: key), problem: problem)
  }
}

extension Character {
  fileprivate var isKeyCharacter: Bool { isLetter || isNumber || self == "." || self == "-" || self == "_" }
}
