/// A JSON value (RFC 8259) as bytes: records and linked data are read a hundred thousand at a time.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number as it is written.
  case number([UInt8])
  /// A string's text, valid UTF-8; a lone surrogate is U+FFFD.
  case string([UInt8])
  case array([JSONValue])
  case object([Member])

  /// A name and its value.
  struct Member: Sendable, Equatable {
    var name: [UInt8]
    var value: JSONValue
  }

  /// The value of a name in an object; of a name that stands twice the last, as most readers take it.
  subscript(name: StaticString) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return members.last { $0.name.elementsEqual(wanted) }?.value
  }

  /// The value of a name however it is spelt: `published_at`, `publishedAt` and `Published At` are one.
  ///
  /// - Parameter name: the name in small letters, without anything between its words.
  /// - Returns: the value of the last member that is called so.
  func field(_ name: StaticString) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return members.last { Self.isSpelling($0.name, of: wanted) }?.value
  }

  private static func isSpelling(_ name: [UInt8], of wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count >= wanted.count else { return false }
    var at = 0
    for byte in name {
      if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == 0x20 { continue }
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard at < wanted.count, wanted[at] == small else { return false }
      at &+= 1
    }
    return at == wanted.count
  }

  /// The text of a string.
  var bytes: [UInt8]? {
    guard case .string(let bytes) = self else { return nil }
    return bytes
  }

  /// The text of a string or a number, without blanks at its ends; nil where nothing is left.
  var text: String? {
    switch self {
    case .string(let bytes), .number(let bytes):
      guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
        let last = bytes.lastIndex(where: { $0 > 0x20 })
      else { return nil }
      return String(decoding: bytes[first...last], as: UTF8.self)
    default: return nil
    }
  }
}
