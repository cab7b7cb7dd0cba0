import Glibc

/// Turns bytes of any charset into valid UTF-8.
///
/// The order of trust: a byte order mark, the shape of wide characters, strict UTF-8 or nearly so, what the document
/// declares, what the bytes look like, and at last windows-1252, which no byte can contradict. UTF-7 is never decoded:
/// nothing but attacks is written in it.
enum Charset {
  /// Text and the charset it came in.
  struct Decoded {
    /// The text, valid UTF-8 without a byte order mark.
    var text: [UInt8]
    /// The charset's IANA name in lower case.
    var name: String
  }

  /// Decodes a document.
  ///
  /// - Parameters:
  ///   - bytes: the document.
  ///   - declared: the charset it names, as written there.
  /// - Returns: the text as UTF-8, and the charset it was taken for.
  static func decode(_ bytes: [UInt8], declared: String? = nil) -> Decoded {
    if let (name, length) = byteOrderMark(of: bytes) {
      let rest = Array(bytes[length...])
      if name == "utf-8" { return Decoded(text: utf8(rest), name: name) }
      if let text = converted(rest, from: name, isStrict: false) { return Decoded(text: text, name: name) }
    }
    if let name = wideShape(of: bytes), let text = converted(bytes, from: name, isStrict: false) {
      return Decoded(text: text, name: name)
    }
    // Japanese mail's charset is ASCII in its bytes: escape sequences alone tell it.
    if switchesToKanji(bytes), let text = converted(bytes, from: "iso-2022-jp", isStrict: true) {
      return Decoded(text: text, name: "iso-2022-jp")
    }
    let error = bytes.withUnsafeBufferPointer(UTF8Check.firstError(in:))
    guard let error else { return Decoded(text: bytes, name: "utf-8") }
    // A long text that breaks only at its very end was cut, not written in another charset; but one byte there, the
    // only one that is not ASCII, is a letter.
    if error > 16, error >= bytes.count - 3,
      error < bytes.count - 1 || bytes[..<error].contains(where: { $0 >= 0x80 })
    {
      return Decoded(text: utf8(bytes), name: "utf-8")
    }
    if isMostlyUTF8(bytes) { return Decoded(text: utf8(bytes), name: "utf-8") }
    let declared = declared.flatMap(known).flatMap { $0 == "utf-8" ? nil : $0 }
    if let declared, let text = converted(bytes, from: declared, isStrict: true) {
      return Decoded(text: text, name: declared)
    }
    if let detected = CharsetDetection.name(of: bytes),
      let text = converted(bytes, from: detected, isStrict: true)
    {
      return Decoded(text: text, name: detected)
    }
    // A few bad bytes do not take a declaration its meaning.
    if let declared, let text = converted(bytes, from: declared, isStrict: false) {
      return Decoded(text: text, name: declared)
    }
    if let detected = CharsetDetection.name(of: bytes),
      let text = converted(bytes, from: detected, isStrict: false), isMostlyGood(text)
    {
      return Decoded(text: text, name: detected)
    }
    return Decoded(text: Windows1252.decode(bytes), name: "windows-1252")
  }

  /// The wide charset that bytes are in, by their mark or their shape; nil where they are not wide.
  static func wideName(of bytes: [UInt8]) -> String? {
    if let (name, _) = byteOrderMark(of: bytes) { return name == "utf-8" ? nil : name }
    return wideShape(of: bytes)
  }

  /// Whether bytes that should be text look like packed data: most of what is not ASCII is no UTF-8 either.
  static func looksPacked(_ bytes: [UInt8]) -> Bool {
    let head = Array(bytes.prefix(1024))
    let foreign = head.count { $0 >= 0x80 }
    return foreign * 4 > head.count && !isMostlyUTF8(head)
  }

  /// Whether a converted text has a mark of a bad byte for less than a hundredth of its letters beyond ASCII.
  private static func isMostlyGood(_ text: [UInt8]) -> Bool {
    var marks = 0
    var letters = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      letters += 1
      if scalar == "\u{FFFD}" { marks += 1 }
    }
    return marks * 100 < letters
  }

  /// Whether an escape sequence of ISO-2022-JP stands in a text.
  private static func switchesToKanji(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return false }
      var at = 0
      while let found = memchr(base + at, 0x1B, bytes.count - at) {
        at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
        guard at + 1 < bytes.count else { return false }
        if bytes[at] == UInt8(ascii: "$"),
          bytes[at + 1] == UInt8(ascii: "B") || bytes[at + 1] == UInt8(ascii: "@")
        {
          return true
        }
      }
      return false
    }
  }

  /// The bytes as valid UTF-8, with U+FFFD for each bad byte.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { UTF8Check.firstError(in: $0) == nil ? bytes : UTF8Check.repaired($0) }
  }

  private static func byteOrderMark(of bytes: [UInt8]) -> (name: String, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
    // UTF-32 first: its little-endian mark begins like UTF-16's.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]), bytes.count % 4 == 0 { return ("utf-32le", 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("utf-32be", 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
    return nil
  }

  /// Wide characters without a mark: in Western text every second byte is NUL, or three of four.
  private static func wideShape(of bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4,
      sample.withUnsafeBytes({ $0.baseAddress.map { memchr($0, 0, sample.count) } ?? nil }) != nil
    else { return nil }
    var nuls = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { nuls[index & 3] += 1 }
    let quarter = sample.count / 4
    let isFull = nuls.map { $0 * 10 > quarter * 6 }
    let isBare = nuls.map { $0 * 10 < quarter }
    switch (isFull[0], isFull[1], isFull[2], isFull[3]) {
    case (false, true, false, true) where isBare[0] && isBare[2]: return "utf-16le"
    case (true, false, true, false) where isBare[1] && isBare[3]: return "utf-16be"
    case (false, true, true, true) where isBare[0]: return "utf-32le"
    case (true, true, true, false) where isBare[3]: return "utf-32be"
    default: return nil
    }
  }

  /// Whether the bytes are UTF-8 with a few bad ones: many good sequences, and for each bad byte ten good ones.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var good = 0
      var bad = 0
      var at = 0
      while at < buffer.count {
        let length = UTF8Check.sequenceLength(in: buffer, at: at)
        if length > 1 { good += 1 } else if length == 0 { bad += 1 }
        at += max(1, length)
      }
      return good > bad * 10
    }
  }

  /// The charset that a declared label means (the WHATWG's reading of labels); nil for UTF-7 and what is no label.
  private static func known(_ label: String) -> String? {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" && $0 != ";" }
    switch name {
    case "": return nil
    case _ where name.contains("utf-7") || name.contains("utf7"): return nil
    // A declaration that could be read is no UTF-16.
    case _ where name.hasPrefix("utf"): return "utf-8"
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252", "windows-1252":
      return "windows-1252"
    case "gb2312", "gbk", "x-gbk", "gb_2312-80": return "gb18030"
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j": return "cp932"
    case "ks_c_5601-1987", "euc-kr", "ksc5601": return "cp949"
    case "iso-8859-9", "latin5": return "windows-1254"
    case "big5": return "big5-hkscs"
    case "tis-620", "iso-8859-11": return "windows-874"
    case _ where name.utf8.count <= 40 && name.utf8.allSatisfy(isLabelByte): return name
    default: return nil
    }
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Converts through the system's iconv.
  ///
  /// - Parameters:
  ///   - bytes: the text in the charset.
  ///   - name: the charset, as iconv knows it.
  ///   - isStrict: whether a bad byte makes the whole text no text of this charset; else it becomes U+FFFD.
  /// - Returns: valid UTF-8; nil where the charset is not known, or the text is not in it.
  static func converted(_ bytes: [UInt8], from name: String, isStrict: Bool) -> [UInt8]? {
    if name == "windows-1252" { return Windows1252.decode(bytes) }
    let converter = iconv_open("UTF-8", name)
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 2)
    var chunk = [CChar](repeating: 0, count: 32 << 10)
    var source = bytes.map { CChar(bitPattern: $0) }
    let isGood = source.withUnsafeMutableBufferPointer { input -> Bool in
      var from = input.baseAddress
      var left = input.count
      while left > 0 {
        let (outcome, failure) = chunk.withUnsafeMutableBufferPointer { output -> (Int, Int32) in
          var to = output.baseAddress
          var room = output.count
          let outcome = iconv(converter, &from, &left, &to, &room)
          let failure = errno
          output.withMemoryRebound(to: UInt8.self) { result.append(contentsOf: $0[..<(output.count - room)]) }
          return (outcome, failure)
        }
        if outcome != -1 || failure == E2BIG { continue }
        if isStrict { return false }
        // A bad byte (EILSEQ) or a sequence that the end cuts (EINVAL).
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        let step = min(left, name.hasPrefix("utf-16") ? 2 : name.hasPrefix("utf-32") ? 4 : 1)
        from = from.map { $0 + step }
        left -= step
      }
      return true
    }
    return isGood ? utf8(result) : nil
  }
}
