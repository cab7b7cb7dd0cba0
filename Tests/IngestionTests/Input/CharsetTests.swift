import Glibc
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

  /// Texts of our own in scripts and languages whose charsets are told by their bytes.
  static let undeclared: [(charset: String, name: String, text: String)] = [
    ("SHIFT_JIS", "cp932", "港の事務所によると、今週この川を通った船は四十隻で、昨年の二倍にのぼったという。"),
    ("EUC-JP", "euc-jp", "港の事務所によると、今週この川を通った船は四十隻で、昨年の二倍にのぼったという。"),
    ("ISO-2022-JP", "iso-2022-jp", "港の事務所によると、今週この川を通った船は四十隻。"),
    ("GB18030", "gb18030", "港口办公室本周在河上数到四十艘驳船，是一年前的两倍，但渡轮照常运行，没有人需要久等。"),
    ("BIG5", "big5-hkscs", "港口辦公室本週在河上數到四十艘駁船，是一年前的兩倍，但渡輪照常運行，沒有人需要久等。"),
    ("EUC-KR", "cp949", "항만 사무소는 이번 주 강에서 바지선 사십 척을 세었으며 이는 일 년 전의 두 배라고 밝혔다."),
    (
      "KOI8-R", "koi8-r",
      "Портовая контора насчитала на реке сорок барж, вдвое больше, чем год назад."
    ),
    (
      "CP1251", "windows-1251",
      "Портовая контора насчитала на реке сорок барж, вдвое больше, чем год назад."
    ),
    (
      "ISO-8859-7", "iso-8859-7",
      "Το λιμεναρχείο μέτρησε σαράντα φορτηγίδες στο ποτάμι, διπλάσιες από πέρυσι."
    ),
    (
      "CP1252", "windows-1252",
      "Das Hafenamt zählte vierzig Kähne auf dem Fluss – „doppelt so viele“ wie zuvor."
    ),
    (
      "ISO-8859-1", "windows-1252",
      "Le bureau a compté quarante péniches à l'été, deux fois plus que l'année passée."
    ),
    ("UTF-16LE", "utf-16le", "The harbour office counted forty barges."),
    ("UTF-16BE", "utf-16be", "The harbour office counted forty barges."),
    ("UTF-32LE", "utf-32le", "The harbour office counted forty barges."),
  ]

  @Test(arguments: undeclared.indices)
  func whatDeclaresNothingIsToldByItsBytes(index: Int) throws {
    let (charset, name, text) = Self.undeclared[index]
    let decoded = Charset.decode(try #require(Self.encoded(text, as: charset)))
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    #expect(decoded.name == name)
  }

  /// A text in a charset, through the system's iconv.
  private static func encoded(_ text: String, as charset: String) -> [UInt8]? {
    let converter = iconv_open(charset, "UTF-8")
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var result = [CChar](repeating: 0, count: source.count * 4 + 16)
    let used = source.withUnsafeMutableBufferPointer { input in
      result.withUnsafeMutableBufferPointer { output -> Int? in
        var (from, left, to, room) = (input.baseAddress, input.count, output.baseAddress, output.count)
        guard iconv(converter, &from, &left, &to, &room) != -1,
          iconv(converter, nil, nil, &to, &room) != -1
        else { return nil }
        return output.count - room
      }
    }
    return used.map { result[..<$0].map { UInt8(bitPattern: $0) } }
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
