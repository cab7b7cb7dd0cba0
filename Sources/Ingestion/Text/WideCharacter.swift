/// What a character outside ASCII is, from its first bytes.
enum WideCharacter {
  case letter
  case capital
  case ideograph
  case quote
  case symbol
  case space

  /// Reads the character at a place whose byte is no ASCII; `length` is in bytes, cut to the end.
  @inline(__always)
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int
  ) -> (kind: WideCharacter, length: Int) {
    let lead = bytes[at]
    guard lead >= 0xC2 else { return (.symbol, 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard at + length <= end else { return (.symbol, end - at) }
    let second = bytes[at + 1]
    switch lead {
    case 0xC2: return (second == 0xA0 ? .space : second == 0xAB || second == 0xBB ? .quote : .symbol, 2)
    case 0xC3: return (second == 0x97 || second == 0xB7 ? .symbol : second <= 0x9E ? .capital : .letter, 2)
    case 0xC4...0xCD, 0xCF, 0xD1...0xDF: return (.letter, 2)
    case 0xCE: return (second >= 0x91 && second <= 0xA9 ? .capital : .letter, 2)
    case 0xD0: return (second <= 0xAF ? .capital : .letter, 2)
    case 0xE2:
      if second == 0x80 {
        let third = bytes[at + 2]
        if third >= 0x98 && third <= 0x9F || third == 0xB9 || third == 0xBA { return (.quote, 3) }
        return (third <= 0x8F || third == 0xAF ? .space : .symbol, 3)
      }
      return (.symbol, 3)
    case 0xE3:
      if second == 0x80 {
        let third = bytes[at + 2]
        if third >= 0x8C && third <= 0x8F { return (.quote, 3) }
        return (third == 0x80 ? .space : third == 0x85 ? .ideograph : .symbol, 3)
      }
      return (.ideograph, 3)
    case 0xE4...0xE9: return (.ideograph, 3)
    case 0xE0, 0xE1, 0xEA...0xED: return (.letter, 3)
    case 0xEF: return (second >= 0xA4 && second <= 0xAB ? .ideograph : .symbol, 3)
    default: return (lead == 0xF0 && second == 0xA0 ? .ideograph : .symbol, length)
    }
  }
}
