/// Finds the charset that an HTML or XML document declares in its own bytes, before it is decoded.
enum DeclaredCharset {
  /// How far a declaration is looked for, in bytes: four times what browsers do, as many pages declare late.
  private static let reach = 4096

  /// The label as written; nil where the document declares none.
  static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(reach)
    for key in [Array("charset".utf8), Array("encoding".utf8)] {
      var at = head.startIndex
      while at + key.count < head.endIndex {
        defer { at += 1 }
        guard zip(head[at...], key).allSatisfy({ $0 | 0x20 == $1 }) else { continue }
        if let label = value(in: head, from: at + key.count) { return label }
      }
    }
    return nil
  }

  /// What stands after `=`, in quotation marks or bare.
  private static func value(in head: ArraySlice<UInt8>, from start: Int) -> String? {
    var at = start
    func skipBlanks() { while at < head.endIndex, head[at] <= 0x20 { at += 1 } }
    skipBlanks()
    guard at < head.endIndex, head[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    skipBlanks()
    if at < head.endIndex, head[at] == UInt8(ascii: "\"") || head[at] == UInt8(ascii: "'") { at += 1 }
    let end = head[at...].firstIndex { $0 <= 0x20 || "\"';>/".utf8.contains($0) } ?? head.endIndex
    return at < end ? String(decoding: head[at..<end], as: UTF8.self) : nil
  }
}
