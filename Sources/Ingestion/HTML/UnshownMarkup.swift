import Glibc

/// Takes out of a document what no reader sees and no clue stands in, before the parser walks through it.
///
/// That is the bodies of scripts, styles and drawings, comments, and attributes that nothing is read from: most of the
/// bytes of most pages.
///
/// Tags stay, so the tree stays the same. Scripts of linked data keep their bodies. Where a document is broken in a way
/// that leaves open what a body is, nothing more is taken out.
struct UnshownMarkup {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var result: [UInt8] = []
  /// What stands before this place is in the result, or taken out.
  private var copied = 0
  /// Where the nearest end of a drawing was found last; so many drawings without an end cost one search.
  private var drawingEnd = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The document without those bodies; the same bytes where there are none.
  static func removed(from html: [UInt8]) -> [UInt8] {
    html.withUnsafeBufferPointer { bytes -> [UInt8]? in
      var markup = UnshownMarkup(bytes)
      markup.scan()
      guard markup.copied > 0 else { return nil }
      markup.result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[markup.copied...]))
      return markup.result
    } ?? html
  }

  private mutating func scan() {
    var at = 0
    while let tag = next(0x3C, from: at), tag + 1 < bytes.count {
      let next: Int?
      if bytes[tag + 1] == UInt8(ascii: "!") {
        next = isAt(tag, "<!--") ? endOfComment(from: tag + 4) : tag + 2
        if let next, next > tag + 2 { takeOut(tag..<next) }
      } else if bytes[tag + 1] | 0x20 >= 0x61, bytes[tag + 1] | 0x20 <= 0x7A {
        next = element(at: tag)
      } else {
        next = tag + 1
      }
      guard let next else { return }
      at = next
    }
  }

  /// Reads a start tag, and takes out the body after it if it is one of those; returns where to go on, nil to give up.
  private mutating func element(at tag: Int) -> Int? {
    guard let end = endOfTag(from: tag + 1) else { return nil }
    takeOutAttributes(of: tag..<end)
    // An element closed in its own tag has no body.
    guard bytes[end - 1] != UInt8(ascii: "/") else { return end + 1 }
    if isElement("script", at: tag) {
      guard let close = find("</script", from: end + 1) else { return nil }
      if !mayBeLinkedData(tag..<end) { takeOut(end + 1..<close) }
      return close
    }
    if isElement("style", at: tag) {
      guard let close = find("</style", from: end + 1) else { return nil }
      takeOut(end + 1..<close)
      return close
    }
    if isElement("svg", at: tag) {
      if drawingEnd <= end { drawingEnd = find("</svg", from: end + 1) ?? bytes.count }
      // A drawing in a drawing: the inner one is taken out when it is come to.
      guard drawingEnd < bytes.count, find("<svg", from: end + 1, to: drawingEnd) == nil else {
        return end + 1
      }
      takeOut(end + 1..<drawingEnd)
      return drawingEnd
    }
    return end + 1
  }

  /// Takes attributes that nothing is read from out of a start tag, as long as all is written as it should be.
  private mutating func takeOutAttributes(of tag: Range<Int>) {
    var at = tag.lowerBound + 1
    while at < tag.upperBound, bytes[at] > 0x20 { at &+= 1 }
    let isLink = isElement("link", at: tag.lowerBound)
    while true {
      let start = at
      while at < tag.upperBound, bytes[at] <= 0x20 { at &+= 1 }
      let name = at
      while at < tag.upperBound, Self.isNameByte(bytes[at]) { at &+= 1 }
      guard start < name, name < at, at < tag.upperBound else { return }
      let word = name..<at
      // A name without a value stays where it is.
      if bytes[at] <= 0x20 { continue }
      guard bytes[at] == UInt8(ascii: "="), let value = value(from: at &+ 1, in: tag) else { return }
      if !ReadAttributes.contains(bytes, word, value: value.text, isLink: isLink) {
        takeOut(start..<value.end)
      }
      at = value.end
    }
  }

  /// A value in quotation marks, or one that needs none, and where the attribute ends; nil for any other.
  private func value(from start: Int, in tag: Range<Int>) -> (text: Range<Int>, end: Int)? {
    guard start < tag.upperBound else { return nil }
    let sign = bytes[start]
    if sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") {
      guard let end = next(sign, from: start &+ 1), end < tag.upperBound, isEndOfAttribute(end &+ 1) else {
        return nil
      }
      return (start &+ 1..<end, end &+ 1)
    }
    var end = start
    while end < tag.upperBound, bytes[end] > 0x20 {
      switch bytes[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"): return nil
      default: end &+= 1
      }
    }
    return end > start && bytes[end &- 1] != UInt8(ascii: "/") ? (start..<end, end) : nil
  }

  private func isEndOfAttribute(_ at: Int) -> Bool {
    bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter &- 0x61 < 26 || byte &- 0x30 < 11 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private mutating func takeOut(_ body: Range<Int>) {
    guard !body.isEmpty else { return }
    if copied == 0 { result.reserveCapacity(bytes.count) }
    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<body.lowerBound]))
    copied = body.upperBound
  }

  // MARK: Finding

  /// The place of the `>` that ends a tag; values in quotation marks may hold others.
  private func endOfTag(from start: Int) -> Int? {
    var at = start
    var isValue = false
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: ">"): return at
      case UInt8(ascii: "="): isValue = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isValue {
          guard let close = next(byte, from: at + 1) else { return nil }
          at = close
        }
        isValue = false
      default: if byte > 0x20 { isValue = false }
      }
      at &+= 1
    }
    return nil
  }

  /// Where a comment's text, which begins here, has ended; nil for one that browsers and parsers end differently.
  private func endOfComment(from start: Int) -> Int? {
    if isAt(start, ">") || isAt(start, "->") { return nil }
    var at = start
    while let end = next(UInt8(ascii: ">"), from: at) {
      if isAt(end - 2, "-->") || isAt(end - 3, "--!>") { return end + 1 }
      at = end + 1
    }
    return nil
  }

  /// Whether a script's tag names the type of linked data, or has a character reference that may be a part of it.
  private func mayBeLinkedData(_ tag: Range<Int>) -> Bool {
    tag.contains { at in
      bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "+") && isAt(at - 2, "ld+json")
    }
  }

  private func isElement(_ name: StaticString, at tag: Int) -> Bool {
    let after = tag + 1 + name.utf8CodeUnitCount
    guard isAt(tag + 1, name), after < bytes.count else { return false }
    return bytes[after] <= 0x20 || bytes[after] == UInt8(ascii: ">") || bytes[after] == UInt8(ascii: "/")
  }

  /// Whether a word of ASCII in lower case stands at a place, in any case.
  private func isAt(_ at: Int, _ word: StaticString) -> Bool {
    guard at >= 0, at + word.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<word.utf8CodeUnitCount {
      let byte = bytes[at + index]
      let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if small != word.utf8Start[index] { return false }
    }
    return true
  }

  /// Where a word that begins with `<` stands next, in any case.
  private func find(_ word: StaticString, from start: Int, to end: Int = .max) -> Int? {
    var at = start
    while let found = next(0x3C, from: at), found < end {
      if isAt(found, word) { return found }
      at = found + 1
    }
    return nil
  }

  /// Where a byte stands next.
  private func next(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

/// The attributes that ``MarkupAttributes`` and ``HeadClues`` look at.
enum ReadAttributes {
  /// Names by the hashes of their letters in lower case.
  private static let names = KnownWords<Bool>(
    [
      "class", "id", "role", "itemprop", "aria-hidden", "hidden", "datetime", "property", "name", "content",
      "lang",
      "xml:lang", "rel", "type", "pubdate", "data-component", "data-testid", "data-block",
      "data-component-name",
      "data-type", "data-qa",
    ].map { name in (name.withBytes { BylineWords.hash(of: $0) }, true) }, none: false)

  /// Whether an attribute is looked at: links' addresses are in the head alone, styles only where they may hide.
  ///
  /// - Parameters:
  ///   - bytes: the document.
  ///   - name: where the attribute's name stands.
  ///   - value: where its value stands.
  ///   - isLink: whether it is a `<link>`'s.
  /// - Returns: whether something is read from it.
  static func contains(
    _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, value: Range<Int>, isLink: Bool
  ) -> Bool {
    switch name.count {
    case 4 where bytes.begins(with: "href", at: name.lowerBound): isLink
    case 5 where bytes.begins(with: "style", at: name.lowerBound):
      value.contains {
        bytes.begins(with: "none", at: $0) || bytes.begins(with: "hidden", at: $0) || bytes[$0] == 0x26
      }
    default: names[BylineWords.hash(of: UnsafeBufferPointer(rebasing: bytes[name]))]
    }
  }
}
