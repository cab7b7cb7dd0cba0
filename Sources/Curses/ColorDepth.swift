import TextScreen

/// How many colours a terminal shows, and which of them is the nearest to one that a theme wants.
enum ColorDepth: Sendable, Equatable {
  case none
  /// A palette of so many colours, at least 8.
  case palette(Int)
  /// Red, green and blue in a number; the lowest eight numbers are the palette's.
  case direct

  /// - Parameter colors: how many the terminal has.
  init(colors: Int) {
    self = colors >= 1 << 24 ? .direct : colors >= 8 ? .palette(min(colors, 256)) : .none
  }

  /// The number of the nearest colour; -1 for the terminal's own.
  func number(of color: Theme.Color) -> Int {
    switch (self, color) {
    case (_, .standard), (.none, _): -1
    case (.palette(let count), .ansi(let index)): count >= 16 ? Int(index & 15) : Int(index & 7)
    case (.direct, .ansi(let index)):
      index < 8 ? Int(index) : Self.packed(Self.xtermPalette[Int(index & 15)])
    case (.direct, .rgb(let red, let green, let blue)):
      Self.packed((Int(red), Int(green), Int(blue)))
    case (.palette(let count), .rgb(let red, let green, let blue)):
      Self.nearest(to: (Int(red), Int(green), Int(blue)), count: count)
    }
  }

  /// Whether a foreground is to be bold, since the palette has no bright colours.
  func needsBold(for color: Theme.Color) -> Bool {
    if case .palette(let count) = self, count < 16, case .ansi(let index) = color { return index >= 8 }
    return false
  }

  private typealias Shares = (red: Int, green: Int, blue: Int)

  private static func packed(_ shares: Shares) -> Int {
    // The numbers up to 7 mean the palette: the nearest black that does not.
    max(8, shares.red << 16 | shares.green << 8 | shares.blue)
  }

  /// The nearest of a palette.
  ///
  /// With 256 colours the first 16 are left out, since every user sets them anew.
  private static func nearest(to wanted: Shares, count: Int) -> Int {
    let candidates = count >= 256 ? 16..<256 : 0..<min(count, 16)
    return candidates.min { distance(shares(of: $0), wanted) < distance(shares(of: $1), wanted) } ?? 0
  }

  /// The square of the difference as eyes see it, roughly: the "redmean" formula of CompuPhase.
  private static func distance(_ first: Shares, _ second: Shares) -> Int {
    let mean = (first.red + second.red) / 2
    let red = first.red - second.red
    let green = first.green - second.green
    let blue = first.blue - second.blue
    return (((512 + mean) * red * red) >> 8) + 4 * green * green + (((767 - mean) * blue * blue) >> 8)
  }

  /// What xterm shows for a number: 16 named colours, a cube of 6 steps a side, 24 greys.
  private static func shares(of index: Int) -> Shares {
    switch index {
    case ..<16: return xtermPalette[index]
    case ..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let place = index - 16
      return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  private static let xtermPalette: [Shares] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
