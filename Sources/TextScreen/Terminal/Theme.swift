/// How each role looks.
package struct Theme: Sendable, Equatable {
  /// A colour of the terminal.
  package enum Color: Sendable, Hashable {
    /// The terminal's own foreground or background.
    case standard
    /// One of the terminal's 16 own colours, 0 to 15.
    case ansi(UInt8)
    /// Any colour; brought down to the nearest that the terminal can show.
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
  }

  /// Marks that need no colour.
  package struct Attributes: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Attributes(rawValue: 1 << 0)
    package static let dim = Attributes(rawValue: 1 << 1)
    package static let italic = Attributes(rawValue: 1 << 2)
    package static let underline = Attributes(rawValue: 1 << 3)
    package static let reverse = Attributes(rawValue: 1 << 4)
  }

  /// How one role looks.
  ///
  /// Nil lets what lies beneath show through.
  package struct Style: Sendable, Hashable {
    package var foreground: Color?
    package var background: Color?
    package var attributes: Attributes

    package init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }

    /// This style with another laid over it: the other's colours win, the attributes add up.
    package func overlaid(by other: Style) -> Style {
      Style(
        foreground: other.foreground ?? foreground, background: other.background ?? background,
        attributes: attributes.union(other.attributes))
    }
  }

  /// The theme's name.
  package var name: String

  /// The style of each role; one that is missing looks like ``Role/text``.
  package var styles: [Role: Style]

  package init(name: String, styles: [Role: Style]) {
    self.name = name
    self.styles = styles
  }

  /// How a cell looks: its role's style over the colours of ``Role/text``, and the overlay's over both.
  package func style(of role: Role, overlay: Role? = nil) -> Style {
    let text = styles[.text] ?? Style()
    var style = styles[role] ?? text
    style.foreground = style.foreground ?? text.foreground
    style.background = style.background ?? text.background
    guard let overlay else { return style }
    return style.overlaid(by: styles[overlay] ?? Style())
  }
}
