import Glibc

/// Cuts the attributes of an element to a number that no page needs.
///
/// libxml2 holds each attribute against all before it: a hundred thousand of them in one tag take half a minute. This
/// pass is linear, and gives back the same bytes wherever no tag has too many.
enum AttributeGuard {
  /// The attributes of a tag that are kept; real tags have under a hundred.
  static let limit = 256

  /// The document without what is too much in its tags; nil where nothing is.
  static func trimmed(_ html: [UInt8]) -> [UInt8]? {
    html.withUnsafeBufferPointer { bytes in
      var result: [UInt8] = []
      var copied = 0
      var at = 0
      while let open = next(UInt8(ascii: "<"), in: bytes, from: at) {
        at = open + 1
        guard at < bytes.count else { break }
        if bytes[at] == UInt8(ascii: "!") {
          at = afterDeclaration(in: bytes, from: at)
          continue
        }
        guard isLetter(bytes[at]) else { continue }
        let tag = end(ofTag: open, in: bytes)
        if let cut = tag.cut {
          if copied == 0 { result.reserveCapacity(bytes.count) }
          result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<cut]))
          copied = tag.end
        }
        at = tag.end
        // What stands in these is no markup.
        for name: StaticString in ["script", "style"] where begins(name, in: bytes, at: open + 1) {
          at = closing(name, in: bytes, from: at)
        }
      }
      guard copied > 0 else { return nil }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
      return result
    }
  }

  /// Where a tag's `>` stands, and where its first attribute too many begins.
  private static func end(ofTag open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, cut: Int?) {
    var at = open + 1
    var count = 0
    var cut: Int?
    while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") {
      at &+= 1
    }
    while true {
      while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "/") { at &+= 1 }
      guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { return (at, cut) }
      count += 1
      if count == limit + 1 { cut = at }
      // The first byte belongs to the name whatever it is.
      at &+= 1
      while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "="),
        bytes[at] != UInt8(ascii: ">"),
        bytes[at] != UInt8(ascii: "/")
      {
        at &+= 1
      }
      var value = at
      while value < bytes.count, bytes[value] <= 0x20 { value &+= 1 }
      guard value < bytes.count, bytes[value] == UInt8(ascii: "=") else { continue }
      value &+= 1
      while value < bytes.count, bytes[value] <= 0x20 { value &+= 1 }
      at = value
      guard at < bytes.count else { return (at, cut) }
      if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
        at = next(bytes[at], in: bytes, from: at + 1).map { $0 + 1 } ?? bytes.count
      } else {
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">") { at &+= 1 }
      }
    }
  }

  private static func afterDeclaration(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard begins("!--", in: bytes, at: start) else {
      return next(UInt8(ascii: ">"), in: bytes, from: start) ?? bytes.count
    }
    var at = start + 3
    while let dash = next(UInt8(ascii: "-"), in: bytes, from: at) {
      if begins("-->", in: bytes, at: dash) { return dash + 3 }
      at = dash + 1
    }
    return bytes.count
  }

  /// Where an element's end tag begins.
  private static func closing(_ name: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int)
    -> Int
  {
    var at = start
    while let open = next(UInt8(ascii: "<"), in: bytes, from: at) {
      if open + 1 < bytes.count, bytes[open + 1] == UInt8(ascii: "/"), begins(name, in: bytes, at: open + 2) {
        return open
      }
      at = open + 1
    }
    return bytes.count
  }

  private static func begins(_ name: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at place: Int)
    -> Bool
  {
    let count = name.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for index in 0..<count {
      let byte = bytes[place + index]
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if small != name.utf8Start[index] { return false }
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func next(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }
}
