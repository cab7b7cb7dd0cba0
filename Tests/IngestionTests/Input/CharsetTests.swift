import Testing

@testable import Ingestion

@Suite struct CharsetTests {
  /// Bytes, what they declare, the text they mean and the charset they are in.
  static let cases: [(bytes: [UInt8], declared: String?, text: String, name: String)] = [
    (Array("Plain, naïve — 日本".utf8), nil, "Plain, naïve — 日本", "utf-8"),
    ([0xEF, 0xBB, 0xBF] + Array("marked".utf8), nil, "marked", "utf-8"),
    ([0xFF, 0xFE, 0x41, 0x00, 0xE9, 0x00], nil, "Aé", "utf-16le"),
    ([0xFE, 0xFF, 0x00, 0x41, 0x65, 0xE5], nil, "A日", "utf-16be"),
    (Array("caf".utf8) + [0xE9] + Array(" and ".utf8) + [0x93], nil, "café and “", "windows-1252"),
    ([0x93, 0xFA, 0x96, 0x7B], "Shift_JIS", "日本", "cp932"),
    ([0xC8, 0xD5, 0xB1, 0xBE], "gb2312", "日本", "gb18030"),
    ([0xF2, 0xF5, 0xF3], "koi8-r", "РУС", "koi8-r"),
    // What a document declares does not undo what its bytes say.
    (Array("日本".utf8), "Shift_JIS", "日本", "utf-8"),
    (Array("caf".utf8) + [0xE9, 0x21], "utf-8", "café!", "windows-1252"),
    (Array("+ADw-b+AD4-".utf8), "utf-7", "+ADw-b+AD4-", "utf-8"),
    ([0x41, 0xE9, 0x42], "no such charset", "AéB", "windows-1252"),
  ]

  @Test(arguments: cases.indices)
  func bytesAreDecodedByMarkThenUTF8ThenDeclarationThenWindows1252(index: Int) {
    let (bytes, declared, text, name) = Self.cases[index]
    let decoded = Charset.decode(bytes, declared: declared)
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    #expect(decoded.name == name)
  }

  @Test func eachBadByteBecomesOneMarkAndTheGoodOnesStay() {
    let repaired = Charset.utf8([0x61, 0xC0, 0xAF, 0x62, 0xED, 0xA0, 0x80, 0x63, 0xF0, 0x9F])
    #expect(
      String(decoding: repaired, as: UTF8.self)
        == "a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}c\u{FFFD}\u{FFFD}")
  }

  @Test(arguments: 0..<200)
  func theCheckAgreesWithTheStandardLibraryOnRandomBytes(seed: UInt64) {
    var random = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next() -> UInt64 {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return random
    }
    // Mostly ASCII and good sequences, so that errors stand at all places of a word of eight.
    var bytes = Array("plain words and naïve 日本 🙂 ones".utf8)
    for _ in 0..<(seed % 3) { bytes[Int(next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: next()) }
    let isGood = bytes.withUnsafeBufferPointer { UTF8Check.firstError(in: $0) == nil }
    #expect(isGood == (String(validating: bytes, as: UTF8.self) != nil))
    let repaired = Charset.utf8(bytes)
    #expect(String(validating: repaired, as: UTF8.self) != nil)
  }

  @Test func allLineEndsBecomeOneKind() {
    let text = LineEnds.unified(Array("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{C}g\0h".utf8))
    #expect(String(decoding: text, as: UTF8.self) == "a\nb\nc\nd\ne\nf\ng\u{FFFD}h")
  }
}
