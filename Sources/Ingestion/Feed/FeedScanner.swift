import CLibXML2

/// Reads the tags of a feed one after the other, whatever is wrong with them.
///
/// Not libxml2's XML reader: feeds are written by string templates, and at the first bare `&` or unclosed `<br>` an XML
/// parser must stop or takes the fields after it for the field's own. Here an item costs itself at most, its bytes keep
/// their place, and there is no entity that could be expanded, no file that could be asked for.
struct FeedScanner {
  /// A piece of the file.
  enum Token {
    /// An element begins; its name, its attributes, and whether it ends at once.
    case start(name: Range<Int>, attributes: Range<Int>, isEmpty: Bool)
    /// An element ends.
    case end(name: Range<Int>)
    /// Text with its references.
    case text(Range<Int>)
    /// Text as it stands.
    case plain(Range<Int>)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var at: Int
  let stop: Int

  /// A scanner of a stretch of a file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    stop = range.upperBound
  }

  /// The next piece, comments, instructions and declarations passed over; nil at the end.
  mutating func next() -> Token? {
    while at < stop {
      let start = at
      guard bytes[at] == UInt8(ascii: "<") else {
        while at < stop, bytes[at] != UInt8(ascii: "<") { at &+= 1 }
        return .text(start..<at)
      }
      if begins("<!--") {
        at = end(of: "-->", from: at + 4)
      } else if begins("<![CDATA[") {
        at = end(of: "]]>", from: at + 9)
        return .plain(start + 9..<max(start + 9, hasEnded("]]>") ? at - 3 : at))
      } else if begins("<?") {
        at = end(of: "?>", from: at + 2)
      } else if begins("<!") {
        declaration()
      } else if let token = tag() {
        return token
      } else {
        // A bracket that opens nothing is text.
        at = start + 1
        return .text(start..<at)
      }
    }
    return nil
  }

  /// The text between an element's start, which was just read, and its end; behind it the scanner goes on.
  ///
  /// - Parameter name: the element's name.
  /// - Returns: where it stands, with all that stands in it.
  mutating func inside(_ name: Range<Int>) -> Range<Int> {
    let start = at
    var depth = 1
    while true {
      let before = at
      guard let token = next() else { return start..<stop }
      switch token {
      case .start(let inner, _, let isEmpty) where !isEmpty && isSame(inner, name): depth += 1
      case .end(let inner) where isSame(inner, name):
        depth -= 1
        if depth == 0 { return start..<before }
      default: break
      }
    }
  }

  /// A name without its prefix, in small letters.
  func local(_ name: Range<Int>) -> String {
    let own = bytes[name]
    let from = own.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? own.startIndex
    return String(decoding: own[from...], as: UTF8.self).lowercased()
  }

  /// A name with its prefix, in small letters.
  func qualified(_ name: Range<Int>) -> String { String(decoding: bytes[name], as: UTF8.self).lowercased() }

  /// The value of an attribute.
  func attribute(_ wanted: String, in attributes: Range<Int>) -> String? {
    var at = attributes.lowerBound
    while at < attributes.upperBound {
      guard let equals = bytes[at..<attributes.upperBound].firstIndex(of: UInt8(ascii: "=")),
        let quote = bytes[(equals + 1)..<attributes.upperBound].firstIndex(where: { $0 > 0x20 }),
        bytes[quote] == UInt8(ascii: "\"") || bytes[quote] == UInt8(ascii: "'")
      else { return nil }
      let end =
        bytes[(quote + 1)..<attributes.upperBound].firstIndex(of: bytes[quote]) ?? attributes.upperBound
      let name = bytes[at..<equals].filter { $0 > 0x20 }
      if name.elementsEqual(wanted.utf8) {
        return String(decoding: CharacterReferences.decoded(bytes[(quote + 1)..<end]), as: UTF8.self)
      }
      at = min(end + 1, attributes.upperBound)
    }
    return nil
  }

  // MARK: Pieces

  private mutating func tag() -> Token? {
    var from = at + 1
    let isEnd = from < stop && bytes[from] == UInt8(ascii: "/")
    if isEnd { from += 1 }
    var end = from
    while end < stop, Self.isNameByte(bytes[end]) { end &+= 1 }
    guard end > from, bytes[from] | 0x20 >= UInt8(ascii: "a"), bytes[from] | 0x20 <= UInt8(ascii: "z") else {
      return nil
    }
    // The tag's end, beyond the values of its attributes.
    var close = end
    var quote: UInt8?
    while close < stop {
      let byte = bytes[close]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        break
      }
      close &+= 1
    }
    if quote != nil {
      // A quotation mark without its partner: the tag ends at the next bracket.
      close = bytes[end..<stop].firstIndex(of: UInt8(ascii: ">")) ?? stop
    }
    at = min(stop, close < stop && bytes[close] == UInt8(ascii: ">") ? close + 1 : close)
    if isEnd { return .end(name: from..<end) }
    let isEmpty = close > end && bytes[close - 1] == UInt8(ascii: "/")
    return .start(name: from..<end, attributes: end..<(isEmpty ? close - 1 : close), isEmpty: isEmpty)
  }

  /// Passes a document type with what stands in its brackets.
  private mutating func declaration() {
    var depth = 0
    while at < stop {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ">"), depth <= 0 { return }
    }
  }

  private func begins(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= stop else { return false }
    for index in 0..<count where bytes[at + index] != text.utf8Start[index] { return false }
    return true
  }

  private func end(of text: StaticString, from start: Int) -> Int {
    let count = text.utf8CodeUnitCount
    var place = start
    while place + count <= stop {
      if bytes[place] == text.utf8Start[0],
        (1..<count).allSatisfy({ bytes[place + $0] == text.utf8Start[$0] })
      {
        return place + count
      }
      place &+= 1
    }
    return stop
  }

  private func hasEnded(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return at >= count && (0..<count).allSatisfy { bytes[at - count + $0] == text.utf8Start[$0] }
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && bytes[one].elementsEqual(bytes[other])
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}

/// Character references of XML and HTML (`&amp;`, `&#228;`, `&nbsp;`).
enum CharacterReferences {
  /// The text with its references resolved once; what is no reference stays.
  static func decoded(_ text: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      let next = text.index(after: at)
      if byte == UInt8(ascii: "&"), let (scalar, end) = reference(in: text[next...]) {
        result.append(contentsOf: Unicode.UTF8.encode(scalar) ?? .init())
        at = end
      } else {
        result.append(byte)
        at = next
      }
    }
    return result
  }

  /// The scalar that a reference behind its `&` names, and where the reference ends.
  private static func reference<Text: Collection<UInt8>>(
    in text: Text
  ) -> (scalar: Unicode.Scalar, end: Text.Index)? {
    // The longest name of HTML's older table has eight letters, the largest number seven digits.
    let body = text.prefix(12).prefix { $0 != UInt8(ascii: ";") }
    guard body.endIndex < text.endIndex, text[body.endIndex] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: body, as: UTF8.self)
    let end = text.index(after: body.endIndex)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let number else { return nil }
      return (number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}", end)
    }
    if name == "apos" { return ("'", end) }
    guard let found = htmlEntityLookup(name), let scalar = Unicode.Scalar(found.pointee.value) else {
      return nil
    }
    return (scalar, end)
  }
}
