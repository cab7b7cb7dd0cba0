import TextScreen

/// Turns the bytes that a terminal sends into keys, mouse reports and pastes.
///
/// It understands what xterm and its kin send, and the strings of terminfo where they differ. What it does not
/// know is swallowed whole, so that no part of it is taken for a key. Where bytes may be the beginning of more,
/// it waits; ``flush()`` says that no more came.
struct KeyDecoder {
  /// What is pasted beyond this is cut off.
  static let pasteLimit = 1 << 20
  /// A sequence longer than this is none.
  private static let sequenceLimit = 4096

  private static let escape: UInt8 = 0x1B
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The terminal's own strings for keys, each beginning with an escape.
  private let keys: [[UInt8]: Key]
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  init(keys: [[UInt8]: Key] = [:]) {
    self.keys = keys.filter { $0.key.first == Self.escape && $0.key.count > 2 }
  }

  /// Whether what came so far may be the beginning of more.
  var isWaiting: Bool { !pending.isEmpty || isPasting }

  /// Whether a paste has begun and not ended.
  var isPasting: Bool { pasted != nil }

  /// Takes bytes and gives what they complete.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    pending += bytes
    return decode(isFinal: false)
  }

  /// Gives what is there as it is, since nothing followed it.
  mutating func flush() -> [TerminalEvent] {
    decode(isFinal: true)
  }

  private mutating func decode(isFinal: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var start = 0
    decoding: while start < pending.count || (isFinal && isPasting) {
      if isPasting {
        if let paste = takePaste(from: &start, isFinal: isFinal) {
          events.append(.paste(paste))
        } else {
          break
        }
        continue
      }
      switch decodeOne(pending[start...], isFinal: isFinal) {
      case .incomplete: break decoding
      case .nothing(let length): start += length
      case .event(let event, let length):
        events.append(event)
        start += length
      case .pasteBegins(let length):
        pasted = []
        start += length
      }
    }
    pending.removeFirst(start)
    return events
  }

  private enum Decoded {
    case event(TerminalEvent, length: Int)
    /// Something that means nothing here.
    case nothing(length: Int)
    case pasteBegins(length: Int)
    case incomplete

    static func key(_ key: Key, _ length: Int) -> Decoded { .event(.key(key), length: length) }
  }

  private func decodeOne(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    guard let first = bytes.first else { return .incomplete }
    return first == Self.escape
      ? decodeEscape(bytes, isFinal: isFinal) : decodeCharacter(bytes, isFinal: isFinal)
  }

  // MARK: Characters

  private func decodeCharacter(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    let first = bytes[bytes.startIndex]
    switch first {
    case 0x0D, 0x0A: return .key(.enter, 1)
    case 0x09: return .key(.tab, 1)
    case 0x08, 0x7F: return .key(.backspace, 1)
    case 0x00: return .key(.control(" "), 1)
    case 0x01...0x1A: return .key(.control(Character(Unicode.Scalar(first + 0x60))), 1)
    case 0x1C...0x1F: return .key(.control(Character(Unicode.Scalar(first + 0x40))), 1)
    case 0x20..<0x7F: return .key(.character(Character(Unicode.Scalar(first))), 1)
    default: break
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first) else { return .nothing(length: 1) }
    let part = bytes.prefix(length)
    guard part.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .nothing(length: 1) }
    guard part.count == length else { return isFinal ? .nothing(length: part.count) : .incomplete }
    guard let text = String(validating: part, as: UTF8.self), let scalar = text.unicodeScalars.first,
      scalar.value >= 0xA0
    else { return .nothing(length: length) }
    return .key(.character(Character(scalar)), length)
  }

  // MARK: Escape sequences

  private func decodeEscape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    for (string, key) in keys where bytes.starts(with: string) { return .key(key, string.count) }
    guard let second = bytes.dropFirst().first else { return isFinal ? .key(.escape, 1) : .incomplete }
    switch second {
    case UInt8(ascii: "["): return decodeControlSequence(bytes, isFinal: isFinal)
    case UInt8(ascii: "O"): return decodeSingleShift(bytes, isFinal: isFinal)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return decodeString(bytes, isFinal: isFinal)
    case Self.escape: return .key(.escape, 1)
    default: break
    }
    switch decodeCharacter(bytes.dropFirst(), isFinal: isFinal) {
    case .event(.key(.character(let character)), let length): return .key(.alt(character), length + 1)
    case .event(let event, let length): return .event(event, length: length + 1)
    case .nothing(let length), .pasteBegins(let length): return .nothing(length: length + 1)
    case .incomplete: return .incomplete
    }
  }

  /// Reads `ESC [`, parameters and a final byte.
  private func decodeControlSequence(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    let body = bytes.dropFirst(2)
    // The Linux console's F1 to F5 have a second bracket.
    if body.first == UInt8(ascii: "[") {
      guard let letter = body.dropFirst().first else { return isFinal ? .nothing(length: 3) : .incomplete }
      guard (0x41...0x45).contains(letter) else { return .nothing(length: 4) }
      return .key(.function(Int(letter) - 0x40), 4)
    }
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    let length = parameters.count + 3
    guard let final = body.dropFirst(parameters.count).first else {
      if parameters.count > Self.sequenceLimit { return .nothing(length: length - 1) }
      guard isFinal else { return .incomplete }
      return parameters.isEmpty ? .key(.alt("["), 2) : .nothing(length: length - 1)
    }
    guard (0x40...0x7E).contains(final) else {
      // Another sequence or a control begins: this one is broken off.
      return .nothing(length: length - 1)
    }
    if final == UInt8(ascii: "M"), parameters.isEmpty {
      // The old coding of the mouse: three bytes more.
      guard body.count >= 4 else { return isFinal ? .nothing(length: bytes.count) : .incomplete }
      let report = body.dropFirst(1).prefix(3).map { Int($0) - 32 }
      return mouse(report[0], column: report[1], row: report[2], isRelease: report[0] & 3 == 3, length: 6)
    }
    if parameters.first == UInt8(ascii: "<"), final == UInt8(ascii: "M") || final == UInt8(ascii: "m") {
      let numbers = Self.numbers(parameters.dropFirst())
      guard numbers.count == 3 else { return .nothing(length: length) }
      return mouse(
        numbers[0], column: numbers[1], row: numbers[2], isRelease: final == UInt8(ascii: "m"), length: length
      )
    }
    // Answers and private sequences begin with one of these.
    if let mark = parameters.first, (0x3C...0x3F).contains(mark) { return .nothing(length: length) }
    let numbers = Self.numbers(parameters)
    if final == UInt8(ascii: "~"), numbers.first == 200 { return .pasteBegins(length: length) }
    return Self.key(final: final, numbers: numbers).map { .key($0, length) } ?? .nothing(length: length)
  }

  /// Reads `ESC O` and a letter, as keypads in application mode send it.
  private func decodeSingleShift(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x30...0x39).contains($0) }
    guard parameters.count < 4, let final = body.dropFirst(parameters.count).first else {
      if parameters.isEmpty { return isFinal ? .key(.alt("O"), 2) : .incomplete }
      return isFinal || parameters.count >= 4 ? .nothing(length: 2 + parameters.count) : .incomplete
    }
    let length = parameters.count + 3
    if final == UInt8(ascii: "M") { return .key(.enter, length) }
    guard (0x40...0x7E).contains(final) else { return .nothing(length: length - 1) }
    return Self.key(final: final, numbers: []).map { .key($0, length) } ?? .nothing(length: length)
  }

  /// Reads an answer of the terminal up to its end, and forgets it.
  private func decodeString(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Decoded {
    let body = bytes.dropFirst(2)
    if let end = body.firstIndex(where: { $0 == 0x07 || $0 == Self.escape }) {
      if bytes[end] == 0x07 { return .nothing(length: end + 1 - bytes.startIndex) }
      guard end + 1 < bytes.endIndex else { return isFinal ? .nothing(length: bytes.count) : .incomplete }
      let isTerminator = bytes[end + 1] == UInt8(ascii: "\\")
      return .nothing(length: end - bytes.startIndex + (isTerminator ? 2 : 0))
    }
    if bytes.count > Self.sequenceLimit { return .nothing(length: bytes.count) }
    guard isFinal else { return .incomplete }
    return body.isEmpty
      ? .key(.alt(Character(Unicode.Scalar(bytes[bytes.startIndex + 1]))), 2) : .nothing(length: bytes.count)
  }

  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.prefix(6).reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1) - 0x30 : $0 }
    }
  }

  /// The key of a sequence; modifiers are left out but where they make another key.
  private static func key(final: UInt8, numbers: [Int]) -> Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "P": .function(1)
    case "Q": .function(2)
    case "R": numbers.count > 1 && numbers[0] != 1 ? nil : .function(3)
    case "S": .function(4)
    case "~": tildeKey(numbers)
    case "u": modifiedKey(code: numbers.first ?? 0, modifiers: numbers.dropFirst().first ?? 1)
    default: nil
    }
  }

  private static func tildeKey(_ numbers: [Int]) -> Key? {
    switch numbers.first ?? 0 {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(numbers[0] - 10)
    case 17...21: .function(numbers[0] - 11)
    case 23, 24: .function(numbers[0] - 12)
    case 27 where numbers.count == 3: modifiedKey(code: numbers[2], modifiers: numbers[1])
    default: nil
    }
  }

  /// A key that is sent as its code with modifiers: bit 0 Shift, bit 1 Alt, bit 2 Ctrl, and one.
  private static func modifiedKey(code: Int, modifiers: Int) -> Key? {
    let held = max(0, modifiers - 1)
    switch code {
    case 9: return held & 1 == 1 ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 127: return .backspace
    default: break
    }
    guard code >= 0x20, let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value),
      !(0x7F..<0xA0).contains(value)
    else { return nil }
    let character = Character(scalar)
    if held & 4 == 4 { return .control(Character(character.lowercased())) }
    return held & 2 == 2 ? .alt(character) : .character(character)
  }

  private func mouse(_ button: Int, column: Int, row: Int, isRelease: Bool, length: Int) -> Decoded {
    let at = Point(column: max(0, column - 1), row: max(0, row - 1))
    let action: Mouse.Action? =
      switch (button & 0x40 != 0, button & 0x20 != 0, button & 3) {
      case (true, _, 0): .wheelUp
      case (true, _, 1): .wheelDown
      case (true, _, _): nil
      case (false, true, 0): .drag
      case (false, true, _): nil
      case (false, false, 0): isRelease ? .release : .press
      case (false, false, 3): .release
      default: nil
      }
    return action.map { .event(.mouse(Mouse($0, at: at)), length: length) } ?? .nothing(length: length)
  }

  // MARK: Pasting

  /// Takes what is pasted; gives it whole when it has ended.
  private mutating func takePaste(from start: inout Int, isFinal: Bool) -> String? {
    let rest = pending[start...]
    let end = Self.firstRange(of: Self.pasteEnd, in: rest)
    // The last bytes may be the beginning of the end.
    let keep = end == nil && !isFinal ? min(rest.count, Self.pasteEnd.count - 1) : 0
    let taken = rest[..<(end ?? (rest.endIndex - keep))]
    let room = max(0, Self.pasteLimit - (pasted?.count ?? 0))
    pasted?.append(contentsOf: taken.prefix(room))
    start += taken.count
    guard end != nil || isFinal else { return nil }
    if end != nil { start += Self.pasteEnd.count }
    defer { pasted = nil }
    return String(decoding: pasted ?? [], as: UTF8.self)
  }

  private static func firstRange(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= needle.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - needle.count)).first {
      bytes[$0] == needle[0] && bytes[$0...].starts(with: needle)
    }
  }
}
