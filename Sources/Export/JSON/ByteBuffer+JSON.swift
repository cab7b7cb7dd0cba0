/// JSON text (RFC 8259), written by hand: an export is mostly long strings that need no change, copied in runs.
extension ByteBuffer {
  /// Adds a JSON string.
  package mutating func appendJSON(_ string: String) {
    var string = string
    string.withUTF8 { appendJSON($0) }
  }

  /// Adds a JSON string, or `null`.
  package mutating func appendJSON(_ string: String?) {
    if let string { appendJSON(string) } else { append("null") }
  }

  /// Adds the JSON string of a part of some UTF-8; the range is cut to the bytes there are.
  package mutating func appendJSON(_ utf8: [UInt8], _ range: Range<Int>) {
    utf8.withUnsafeBufferPointer {
      appendJSON(UnsafeBufferPointer(rebasing: $0[range.clamped(to: 0..<$0.count)]))
    }
  }

  /// Adds a JSON string of valid UTF-8.
  ///
  /// Beside what JSON asks for, it escapes what may act on a terminal or break a line in some reader: DEL, the C1
  /// controls, the bidirectional controls and the line separators. So the output is safe wherever it is shown, and
  /// nothing of the text is lost.
  package mutating func appendJSON(_ utf8: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var runStart = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      guard jsonNeedsLook[Int(byte)] else {
        index &+= 1
        continue
      }
      guard let escape = JSONEscape(at: index, in: utf8) else {
        index &+= 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: utf8[runStart..<index]))
      append(escape)
      index &+= escape.length
      runStart = index
    }
    append(UnsafeBufferPointer(rebasing: utf8[runStart...]))
    append(UInt8(ascii: "\""))
  }

  /// Adds a JSON array.
  ///
  /// - Parameters:
  ///   - elements: what it holds.
  ///   - write: adds one element.
  package mutating func appendJSONArray<Elements: Sequence>(
    _ elements: Elements, _ write: (inout ByteBuffer, Elements.Element) -> Void
  ) {
    append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      write(&self, element)
    }
    append(UInt8(ascii: "]"))
  }

  /// Adds a score or a confidence with up to three decimals; what is no number is 0.
  package mutating func appendJSON(score: Double) {
    guard score.isFinite, abs(score) < 1e12 else { return append("0") }
    let thousandths = Int((score * 1000).rounded())
    if thousandths < 0 { append(UInt8(ascii: "-")) }
    append(Int(thousandths.magnitude / 1000))
    var rest = Int(thousandths.magnitude % 1000)
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    while rest > 0 {
      append(0x30 &+ UInt8(rest / 100))
      rest = rest % 100 * 10
    }
  }

  private mutating func append(_ escape: JSONEscape) {
    append(UInt8(ascii: "\\"))
    if let short = escape.short { return append(short) }
    append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(escape.scalar >> UInt32(shift) & 0xF)
      append(digit < 10 ? 0x30 &+ digit : 0x57 &+ digit)
    }
  }
}

/// Which bytes may begin a scalar that is escaped.
private let jsonNeedsLook: [Bool] = (UInt8.min...UInt8.max).map { byte in
  byte < 0x20 || [0x22, 0x5C, 0x7F].contains(byte) || HarmfulScalar.leadBytes.contains(byte)
}

/// A scalar that is written as an escape.
private struct JSONEscape {
  /// The scalar; all that are escaped lie in the basic plane.
  var scalar: UInt32

  /// Its length in UTF-8.
  var length: Int

  /// The scalar that begins at a place, if it is to be escaped.
  init?(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) {
    if utf8[index] < 0x80 {
      scalar = UInt32(utf8[index])
      length = 1
    } else {
      guard let harmful = HarmfulScalar(at: index, in: utf8) else { return nil }
      scalar = harmful.value
      length = harmful.length
    }
  }

  /// The letter of a two-character escape, where JSON has one.
  var short: UInt8? {
    switch scalar {
    case 0x22: UInt8(ascii: "\"")
    case 0x5C: UInt8(ascii: "\\")
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: nil
    }
  }
}
