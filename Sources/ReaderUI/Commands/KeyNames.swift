import TextScreen

extension Key {
  /// The names of keys that are no character, as settings and help write them.
  private static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("Backspace", .backspace),
    ("Del", .delete), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home),
    ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .character(" ")),
  ]

  /// Reads a key's name: `j`, `Ctrl-d`, `Alt-o`, `PgDn`, `F1`; anything else is nil.
  package init?(named name: some StringProtocol) {
    if let named = Key.names.first(where: { $0.name == name }) {
      self = named.key
    } else if name.hasPrefix("Ctrl-"), let letter = name.dropFirst(5).first, name.count == 6 {
      self = .control(letter)
    } else if name.hasPrefix("Alt-"), let letter = name.dropFirst(4).first, name.count == 5 {
      self = .alt(letter)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if let character = name.first, name.count == 1 {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// The key's name, which ``init(named:)`` reads.
  package var name: String {
    if let named = Key.names.first(where: { $0.key == self }) { return named.name }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter)"
    case .alt(let letter): "Alt-\(letter)"
    case .function(let number): "F\(number)"
    default: "?"
    }
  }
}
