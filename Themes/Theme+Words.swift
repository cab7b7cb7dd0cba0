import TextScreen

extension Theme.Color {
  /// The names of the 16 colours of a terminal, in their order.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// Reads a colour: `default`, a name of ``names``, a number from 0 to 15, `#rgb` or `#rrggbb`.
  init?(_ word: String) {
    if word == "default" {
      self = .standard
    } else if let index = Self.names.firstIndex(of: word) {
      self = .ansi(UInt8(index))
    } else if let number = UInt8(word), number < 16 {
      self = .ansi(number)
    } else if word.hasPrefix("#"), let color = Self(hexadecimal: word.dropFirst()) {
      self = color
    } else {
      return nil
    }
  }

  private init?(hexadecimal digits: Substring) {
    let values = digits.compactMap(\.hexDigitValue).map { UInt8($0) }
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3: self = .rgb(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
    case 6:
      self = .rgb(
        red: values[0] << 4 | values[1], green: values[2] << 4 | values[3], blue: values[4] << 4 | values[5])
    default: return nil
    }
  }
}

extension Theme.Attributes {
  /// Reads the word of one attribute.
  init?(_ word: String) {
    switch word {
    case "bold": self = .bold
    case "dim": self = .dim
    case "italic": self = .italic
    case "underline": self = .underline
    case "reverse": self = .reverse
    default: return nil
    }
  }
}
