/// Named fields as archives, mails and web servers head their messages with (RFC 9112, ISO 28500).
struct HeaderFields {
  private var fields: [(name: [UInt8], value: [UInt8])] = []

  /// Where the header ends, behind its empty line.
  private(set) var end: Int

  /// The most fields that are kept; further ones are passed over.
  private static let fieldLimit = 512

  /// Reads fields up to an empty line; nil where none has come before the limit.
  ///
  /// - Parameters:
  ///   - bytes: what holds them.
  ///   - start: where the first field begins.
  ///   - limit: where the empty line must have come.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) {
    end = 0
    var at = start
    while at < limit {
      guard let feed = bytes[at..<limit].firstIndex(of: 0x0A) else { return nil }
      let stop = feed > at && bytes[feed - 1] == 0x0D ? feed - 1 : feed
      if stop == at {
        end = feed + 1
        return
      }
      append(bytes[at..<stop])
      at = feed + 1
    }
    return nil
  }

  private mutating func append(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    if let first = line.first, first == 0x20 || first == 0x09 {
      // A line that goes on with the field before.
      guard !fields.isEmpty else { return }
      fields[fields.count - 1].value += [0x20] + Self.trimmed(line)
      return
    }
    guard fields.count < Self.fieldLimit, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    fields.append(
      (line[..<colon].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, Self.trimmed(line[(colon + 1)...])))
  }

  private static func trimmed(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    guard let first = line.firstIndex(where: { $0 > 0x20 }), let last = line.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return Array(line[first...last])
  }

  /// The value of the first field of a name in small letters, which is not empty.
  subscript(name: StaticString) -> String? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return fields.first { $0.name.elementsEqual(wanted) && !$0.value.isEmpty }
      .map { String(decoding: $0.value, as: UTF8.self) }
  }
}

/// A media type with its charset: `text/html; charset=utf-8`.
struct MediaType {
  /// Type and subtype, in small letters.
  var name: String
  /// The charset as written.
  var charset: String?

  /// The parts of a header's value.
  init(_ value: String) {
    let parts = value.utf8.split(separator: UInt8(ascii: ";"))
    func plain(_ part: Substring.UTF8View) -> String {
      String(decoding: part.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
    name = (parts.first.map(plain) ?? "").lowercased()
    charset = parts.dropFirst().lazy.map(plain).first { $0.lowercased().hasPrefix("charset=") }
      .map { String($0.dropFirst("charset=".count)) }
  }
}
