/// Reads JSON (RFC 8259) from UTF-8 bytes, to a bounded depth, in one pass.
struct JSONParser {
  /// Where and why bytes are no JSON.
  struct Failure: Error, Equatable {
    enum Reason: Equatable { case unexpected, tooDeep, cut }
    var reason: Reason
    /// In bytes from the beginning.
    var offset: Int
  }

  /// How deep values may stand in each other; more is an attack (Foundation's limit is the same).
  static let depthLimit = 512

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the parser stands, in bytes.
  private(set) var position: Int
  /// Whether what pages get wrong is forgiven: line feeds in strings, commas before a closing bracket.
  private let isLenient: Bool

  /// A parser at a place of some bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0, isLenient: Bool = false) {
    self.bytes = bytes
    self.position = position
    self.isLenient = isLenient
  }

  /// The one value that the bytes are.
  static func value(of bytes: UnsafeBufferPointer<UInt8>, isLenient: Bool = false) throws(Failure)
    -> JSONValue
  {
    var parser = JSONParser(bytes, isLenient: isLenient)
    let value = try parser.value()
    parser.skipBlanks()
    if parser.position < bytes.count { throw parser.failure() }
    return value
  }

  /// The one value that the bytes are.
  static func value(of bytes: [UInt8]) throws(Failure) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, Failure> in
      do throws(Failure) { return .success(try value(of: buffer)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// Reads the value that comes next; what follows it is left.
  mutating func value(depth: Int = 0) throws(Failure) -> JSONValue {
    skipBlanks()
    guard position < bytes.count else { throw failure(.cut) }
    guard depth < Self.depthLimit else { throw failure(.tooDeep) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  /// Passes white space.
  mutating func skipBlanks() {
    while position < bytes.count, Self.isBlank(bytes[position]) { position &+= 1 }
  }

  /// Passes one byte if it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position &+= 1
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  func failure(_ reason: Failure.Reason = .unexpected) -> Failure {
    Failure(reason: reason == .unexpected && position >= bytes.count ? .cut : reason, offset: position)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
    let count = word.utf8CodeUnitCount
    guard position + count <= bytes.count,
      bytes[position..<position + count].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: count))
    else { throw failure() }
    position += count
    return value
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      if isLenient, !members.isEmpty, take(UInt8(ascii: "}")) { return .object(members) }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw failure() }
      let name = try string()
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw failure() }
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
      skipBlanks()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { throw failure() }
      return .object(members)
    }
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      skipBlanks()
      if isLenient, !values.isEmpty, take(UInt8(ascii: "]")) { return .array(values) }
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "]")) else { throw failure() }
      return .array(values)
    }
  }

  private mutating func number() throws(Failure) -> [UInt8] {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return Array(bytes[start..<position])
  }

  private mutating func digits() throws(Failure) {
    let start = position
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 { position &+= 1 }
    if position == start { throw failure() }
  }

  mutating func string() throws(Failure) -> [UInt8] {
    position += 1
    var text: [UInt8] = []
    var start = position
    while true {
      // The run of plain bytes is copied at once.
      while position < bytes.count {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
        position &+= 1
      }
      guard position < bytes.count else { throw failure(.cut) }
      if text.isEmpty, bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return Array(bytes[start..<position - 1])
      }
      text.append(contentsOf: bytes[start..<position])
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return text
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &text)
      default:
        guard isLenient else { throw failure() }
        text.append(bytes[position])
        position += 1
      }
      start = position
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard position < bytes.count else { throw failure(.cut) }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var scalar = UInt32(try codeUnit())
      if scalar & 0xFC00 == 0xD800 {
        let mark = position
        if take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = try? codeUnit(),
          low & 0xFC00 == 0xDC00
        {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(low & 0x3FF)
        } else {
          position = mark
        }
      }
      text.append(contentsOf: Unicode.UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? .init())
    default:
      position -= 1
      guard isLenient else { throw failure() }
      text.append(UInt8(ascii: "\\"))
    }
  }

  private mutating func codeUnit() throws(Failure) -> UInt16 {
    guard position + 4 <= bytes.count else { throw failure(.cut) }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let byte = bytes[position]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: throw failure()
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
