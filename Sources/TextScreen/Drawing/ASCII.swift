extension SafeText.Shown {
  /// The nearest that ASCII has: what a terminal shows that knows nothing else.
  package var ascii: SafeText.Shown {
    guard let base, base.value >= 0x80 else { return base.map { SafeText.Shown($0) } ?? self }
    return SafeText.Shown(Self.asciiScalar(for: base))
  }

  private static func asciiScalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "‘", "’", "‚", "‛", "′", "‹", "›": "'"
    case "“", "”", "„", "‟", "″", "«", "»": "\""
    case "‐", "‑", "‒", "–", "—", "―", "−", "┄", "┈": "-"
    case "·", "․": "."
    // Three dots have no room in a cell, and one would be the end of a sentence.
    case "…": "~"
    case "•", "★", "☆", "×", "✓": "*"
    case "▸", "▶", "→", "⏎", "❯": ">"
    case "◂", "◀", "←", "❮": "<"
    case "▴", "▲", "↑": "^"
    case "▾", "▼", "↓": "v"
    case "░": "."
    case "\u{2580}"..."\u{259F}": "#"
    case "\u{3000}": " "
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "⁰", "⁴"..."⁹": Unicode.Scalar(UInt8(0x30 + scalar.value - 0x2070))
    case "\u{2500}"..."\u{257F}": boxScalar(for: scalar)
    case "\u{C0}"..."\u{17F}": latinLetters[Int(scalar.value) - 0xC0]
    default: "?"
    }
  }

  /// The letters of Latin-1 and Latin Extended-A without their marks, from U+00C0 to U+017F.
  private static let latinLetters = Array(
    """
    AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """.unicodeScalars)

  private static func boxScalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let line = BoxLine(SafeText.Shown(scalar)) else { return "+" }
    if line.up == 0, line.down == 0 { return "-" }
    return line.left == 0 && line.right == 0 ? "|" : "+"
  }
}

extension Screen {
  /// The same screen in ASCII alone, with all cells in their places.
  package var inASCII: Screen {
    var screen = self
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let point = Point(column: column, row: row)
        let cell = self[point]
        // The second half of a wide cluster becomes a blank by itself.
        guard let base = cell.text.base, base.value >= 0x80 || cell.text != SafeText.Shown(base) else {
          continue
        }
        screen.draw(cell.text.ascii, at: point, role: cell.role)
        let width = base.cellWidth ?? 1
        screen.overlay(cell.overlay, on: Rect(column: column, row: row, columns: width, rows: 1))
      }
    }
    return screen
  }
}
