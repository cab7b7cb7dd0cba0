import CWords

/// What a character outside ASCII is, from its first bytes.
enum WideCharacter: Int {
  case letter, capital, ideograph, quote, symbol, space

  /// Reads the character at a place whose byte is no ASCII; `length` is in bytes, cut to the end.
  @inline(__always)
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int
  ) -> (kind: WideCharacter, length: Int) {
    guard let base = bytes.baseAddress else { return (.symbol, 1) }
    let found = wide_character_read(base + at, end &- at)
    return (WideCharacter(rawValue: Int(found.kind)) ?? .symbol, Int(found.length))
  }
}
