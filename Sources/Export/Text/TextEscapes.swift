/// What a text format puts in the place of each byte that it cannot hold as it is.
///
/// Every table begins with the one rule for foreign text: no control character of an article is written, each becomes
/// a visible mark. So no output of ours can act on a terminal, whatever the format.
struct TextEscapes: Sendable {
  /// For each ASCII byte what is written instead; nil where it stays.
  let replacements: [[UInt8]?]

  /// What is written for a line break inside the text.
  let lineBreak: [UInt8]

  /// Escapes of a format.
  ///
  /// - Parameters:
  ///   - lineBreak: what is written for a line break inside the text.
  ///   - tab: what is written for a tab.
  ///   - special: what the format itself asks to be escaped, and how.
  init(lineBreak: String, tab: String, special: [Character: String] = [:]) {
    var table: [[UInt8]?] = (UInt8(0)..<128).map { byte in
      // The control pictures U+2400 to U+241F and U+2421 stand for C0 and DEL.
      byte < 0x20 ? [0xE2, 0x90, 0x80 + byte] : byte == 0x7F ? [0xE2, 0x90, 0xA1] : nil
    }
    table[0x09] = Array(tab.utf8)
    table[0x0A] = Array(lineBreak.utf8)
    for (character, replacement) in special {
      if let byte = character.asciiValue { table[Int(byte)] = Array(replacement.utf8) }
    }
    replacements = table
    self.lineBreak = Array(lineBreak.utf8)
  }

  /// Text of several lines, otherwise plain.
  static let text = TextEscapes(lineBreak: "\n", tab: "    ")

  /// Text that stays on one line.
  static let line = TextEscapes(lineBreak: " ", tab: " ")
}

extension ByteBuffer {
  /// Adds a string with what is harmful or special replaced.
  mutating func append(_ string: String, _ escapes: TextEscapes) {
    var string = string
    string.withUTF8 { append($0, escapes) }
  }

  /// Adds a part of some UTF-8 with what is harmful or special replaced; the range is cut to the bytes there are.
  mutating func append(_ utf8: [UInt8], _ range: Range<Int>, _ escapes: TextEscapes) {
    utf8.withUnsafeBufferPointer {
      append(UnsafeBufferPointer(rebasing: $0[range.clamped(to: 0..<$0.count)]), escapes)
    }
  }

  /// Adds valid UTF-8 with what is harmful or special replaced.
  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, _ escapes: TextEscapes) {
    var runStart = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      let length: Int
      let replacement: [UInt8]
      if byte < 0x80 {
        guard let special = escapes.replacements[Int(byte)] else {
          index &+= 1
          continue
        }
        length = 1
        replacement = special
      } else if let harmful = HarmfulScalar(at: index, in: utf8) {
        length = harmful.length
        replacement = harmful.isLineBreak ? escapes.lineBreak : [0xE2, 0x90, 0xA6]
      } else {
        index &+= 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: utf8[runStart..<index]))
      append(replacement[...])
      index &+= length
      runStart = index
    }
    append(UnsafeBufferPointer(rebasing: utf8[runStart...]))
  }
}
