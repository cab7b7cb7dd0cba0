/// The fields that stand before a text between two lines of three marks: YAML (`---`) or TOML (`+++`), of the flat kind
/// that writing tools make.
struct FrontMatter {
  /// The fields as an object: strings, and lists of strings.
  private(set) var fields: JSONValue = .object([])

  /// Where the text after them begins, in bytes.
  private(set) var end: Int

  /// How many lines there may be.
  private static let lineLimit = 200

  /// Reads the fields at the beginning of a text; nil where it does not begin with any.
  init?(_ text: [UInt8]) {
    var at = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func line() -> ArraySlice<UInt8>? {
      guard at < text.count else { return nil }
      let stop = text[at...].firstIndex(of: 0x0A) ?? text.count
      defer { at = min(text.count, stop + 1) }
      return text[at..<stop]
    }
    guard let mark = line().map(Self.trimmed),
      mark.elementsEqual("---".utf8) || mark.elementsEqual("+++".utf8)
    else {
      return nil
    }
    let divider = mark.first == UInt8(ascii: "-") ? UInt8(ascii: ":") : UInt8(ascii: "=")
    var members: [JSONValue.Member] = []
    for _ in 0..<Self.lineLimit {
      guard let raw = line() else { return nil }
      let own = Self.trimmed(raw)
      if own.elementsEqual(mark) || own.elementsEqual("...".utf8) {
        // A text may be set off by two rules: without a field they are no front matter.
        guard !members.isEmpty else { return nil }
        fields = .object(members)
        end = at
        return
      }
      if own.isEmpty || own.first == UInt8(ascii: "#") { continue }
      if own.first == UInt8(ascii: "-"), !members.isEmpty {
        // An element of a list that began on the line before.
        let element = JSONValue.string(Self.unquoted(own.dropFirst()))
        if case .array(let elements) = members[members.count - 1].value {
          members[members.count - 1].value = .array(elements + [element])
        } else {
          members[members.count - 1].value = .array([element])
        }
        continue
      }
      guard let colon = own.firstIndex(of: divider) else {
        // A value that goes on; anything else is no front matter.
        if let first = raw.first, first <= 0x20, !members.isEmpty { continue }
        return nil
      }
      // Fields of fields are of no use here, but for what they are called.
      members.append(
        JSONValue.Member(name: Self.unquoted(own[..<colon]), value: Self.value(own[(colon + 1)...])))
    }
    return nil
  }

  private static func value(_ text: ArraySlice<UInt8>) -> JSONValue {
    let own = trimmed(text)
    guard own.first == UInt8(ascii: "["), own.last == UInt8(ascii: "]") else { return .string(unquoted(own)) }
    return .array(
      own.dropFirst().dropLast().split(separator: UInt8(ascii: ",")).map { .string(unquoted($0)) })
  }

  private static func unquoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let own = trimmed(text)
    guard own.count >= 2, let mark = own.first, own.last == mark,
      mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
    else { return Array(own) }
    return Array(own.dropFirst().dropLast())
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return text[first...last]
  }
}
