import CNcurses
import TextScreen

/// Turns a screen's cells into those of curses, with the look that a theme gives to each role.
struct CellPainter {
  /// How a cell looks to curses.
  struct Look: Hashable {
    var attributes: UInt8
    var foreground: Int
    var background: Int
  }

  private struct Combination: Hashable {
    var role: Role
    var overlay: Role?
  }

  let depth: ColorDepth
  private var theme: Theme?
  private var looks: [Combination: (attributes: UInt8, pair: Int32)] = [:]

  init(depth: ColorDepth) {
    self.depth = depth
  }

  /// Fills an array with the cells of one row.
  ///
  /// - Parameters:
  ///   - row: the screen's cells.
  ///   - theme: how roles look.
  ///   - cells: what to fill; what was there is removed.
  mutating func paint(_ row: ArraySlice<Cell>, theme: Theme, into cells: inout [cn_cell]) {
    if self.theme != theme {
      self.theme = theme
      looks.removeAll(keepingCapacity: true)
    }
    cells.removeAll(keepingCapacity: true)
    var last: Combination?
    var look: (attributes: UInt8, pair: Int32) = (0, 0)
    for cell in row {
      guard let base = cell.text.base else { continue }
      let combination = Combination(role: cell.role, overlay: cell.overlay)
      if combination != last {
        look = self.look(of: combination, theme: theme)
        last = combination
      }
      let marks = cell.text.marks
      cells.append(
        cn_cell(
          base: base.value, marks: marks, pair: look.pair, attributes: look.attributes,
          width: UInt8(base.cellWidth ?? 1)))
    }
  }

  private mutating func look(of combination: Combination, theme: Theme) -> (attributes: UInt8, pair: Int32) {
    if let known = looks[combination] { return known }
    let look = Self.look(
      theme.style(of: combination.role, overlay: combination.overlay),
      ground: theme.style(of: .text).background ?? .standard, depth: depth)
    let pair = depth == .none ? 0 : cn_pair(Int32(look.foreground), Int32(look.background))
    looks[combination] = (look.attributes, pair)
    return (look.attributes, pair)
  }

  /// Brings a style down to what a terminal can show.
  ///
  /// Without colours, reverse stands for a background that differs from the theme's ground. Where two colours
  /// come down to the same one, the text becomes black or white, so that it stays readable.
  static func look(_ style: Theme.Style, ground: Theme.Color, depth: ColorDepth) -> Look {
    var attributes = style.attributes
    let foreground = style.foreground ?? .standard
    let background = style.background ?? .standard
    if depth == .none {
      if background != ground { attributes.insert(.reverse) }
      return Look(attributes: attributes.rawValue, foreground: -1, background: -1)
    }
    if depth.needsBold(for: foreground) { attributes.insert(.bold) }
    var look = Look(
      attributes: attributes.rawValue, foreground: depth.number(of: foreground),
      background: depth.number(of: background))
    if look.foreground == look.background, foreground != background {
      let isDark = look.background == depth.number(of: .rgb(red: 0, green: 0, blue: 0))
      look.foreground = depth.number(
        of: isDark ? .rgb(red: 255, green: 255, blue: 255) : .rgb(red: 0, green: 0, blue: 0))
    }
    return look
  }
}
