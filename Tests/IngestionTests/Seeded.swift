/// Numbers that look random and are the same on every run (xorshift, Marsaglia 2003).
struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A number below a bound.
  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(1, bound)
  }

  /// Cuts bytes somewhere, or changes a few of them.
  ///
  /// - Returns: the damaged bytes, and where the damage begins.
  mutating func damaged(_ bytes: [UInt8]) -> (bytes: [UInt8], from: Int) {
    var bytes = bytes
    if below(2) == 0 {
      let place = below(bytes.count)
      return (Array(bytes[..<place]), place)
    }
    let place = below(bytes.count)
    for index in place..<min(bytes.count, place + 1 + below(8)) { bytes[index] = UInt8(below(256)) }
    return (bytes, place)
  }
}
