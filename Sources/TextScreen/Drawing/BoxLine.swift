/// How thick a line is.
package enum LineWeight: UInt8, Sendable, Hashable {
  case light = 1
  case heavy = 2
}

/// The lines that leave a cell towards its four sides: what a box drawing character shows.
///
/// Lines that meet are joined by adding up their arms.
struct BoxLine: Hashable {
  var up: UInt8
  var right: UInt8
  var down: UInt8
  var left: UInt8

  init(up: LineWeight? = nil, right: LineWeight? = nil, down: LineWeight? = nil, left: LineWeight? = nil) {
    self.up = up?.rawValue ?? 0
    self.right = right?.rawValue ?? 0
    self.down = down?.rawValue ?? 0
    self.left = left?.rawValue ?? 0
  }

  /// Reads a box drawing character; nil for any other.
  init?(_ shown: SafeText.Shown) {
    guard let scalar = shown.base, (0x2500...0x257F).contains(scalar.value),
      let index = Self.characters.firstIndex(of: scalar)
    else { return nil }
    up = UInt8(index % 3)
    right = UInt8(index / 3 % 3)
    down = UInt8(index / 9 % 3)
    left = UInt8(index / 27)
  }

  /// The character that shows the lines.
  var shown: SafeText.Shown {
    SafeText.Shown(Self.characters[Int(up) + 3 * Int(right) + 9 * Int(down) + 27 * Int(left)])
  }

  /// These lines with others laid over them: where both have one, the other's.
  func joined(with other: BoxLine) -> BoxLine {
    var joined = self
    if other.up > 0 { joined.up = other.up }
    if other.right > 0 { joined.right = other.right }
    if other.down > 0 { joined.down = other.down }
    if other.left > 0 { joined.left = other.left }
    return joined
  }

  /// Unicode has a character for each mixture of no line, a light and a heavy one; the place is a number of base
  /// three with the digits left, down, right, up.
  private static let characters: [Unicode.Scalar] = Array(
    (" ╵╹╶└┖╺┕┗╷│╿┌├┞┍┝┡╻╽┃┎┟┠┏┢┣╴┘┚─┴┸╼┶┺┐┤┦┬┼╀┮┾╄┒┧┨┰╁╂┲╆╊╸┙┛╾┵┹━┷┻┑┥┩┭┽╃┯┿╇┓┪┫┱╅╉┳╈╋" as String)
      .unicodeScalars)
}
