import CUchardet

/// Names the charset of text that declares none and is no UTF-8, through uchardet.
enum CharsetDetection {
  /// How much of a text is looked at, in bytes; more changes nothing and costs time.
  private static let sample = 64 << 10

  /// With fewer bytes that are not ASCII, a guess among the Western charsets is a coin toss.
  private static let fewest = 24

  /// The charset as iconv knows it; nil where windows-1252 is the better guess.
  static func name(of bytes: [UInt8]) -> String? {
    let head = bytes.prefix(sample)
    let foreign = head.count { $0 >= 0x80 }
    guard foreign > 0, let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let isTaken = head.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        uchardet_handle_data(detector, $0.baseAddress, $0.count) == 0
      }
    }
    guard isTaken else { return nil }
    uchardet_data_end(detector)
    guard let label = uchardet_get_charset(detector) else { return nil }
    switch String(cString: label).lowercased() {
    case "shift_jis": return "cp932"
    case "euc-jp": return "euc-jp"
    case "gb18030", "gb2312", "hz-gb-2312": return "gb18030"
    case "big5": return "big5-hkscs"
    case "euc-kr", "uhc": return "cp949"
    case "euc-tw": return "euc-tw"
    case "koi8-r": return "koi8-r"
    case let name where alphabets.contains(name): return name
    case let name where centralEuropean.contains(name): return foreign >= fewest ? name : nil
    // Western charsets differ in a few bytes, and windows-1252 holds them; what else is named is too rare to be right.
    default: return nil
    }
  }

  /// Charsets of scripts of their own, where one word has many bytes that are not ASCII.
  private static let alphabets: Set<String> = [
    "windows-1251", "iso-8859-5", "ibm866", "ibm855", "mac-cyrillic", "windows-1253", "iso-8859-7",
    "windows-1255", "iso-8859-8", "windows-1256", "iso-8859-6", "tis-620",
  ]

  /// Latin charsets of single letters between ASCII: they need more text to be told.
  private static let centralEuropean: Set<String> = [
    "windows-1250", "iso-8859-2", "windows-1254", "iso-8859-9", "windows-1257", "iso-8859-13", "iso-8859-4",
    "iso-8859-16", "iso-8859-3", "windows-1258",
  ]
}
