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
