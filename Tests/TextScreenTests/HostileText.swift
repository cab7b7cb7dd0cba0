import SeededNumbers

/// Bytes as an attacker would mix them: words, controls, bidirectional controls, floods, emoji, broken UTF-8.
enum HostileText {
  static func bytes(seed: UInt64, pieces: Int = 40) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<pieces).flatMap { _ in piece(&generator) }
  }

  /// ASCII words and blanks alone.
  static func plain(seed: UInt64, words: Int = 60) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<words).map { _ in word(&generator) }.joined(separator: " ")
  }

  private static func piece(_ generator: inout SeededGenerator) -> [UInt8] {
    switch Int.random(in: 0..<14, using: &generator) {
    case 0...3: Array((word(&generator) + " ").utf8)
    case 4: [UInt8.random(in: 0..<0x20, using: &generator)]
    case 5: [0xC2, UInt8.random(in: 0x80..<0xA0, using: &generator)]
    case 6: (0..<3).map { _ in UInt8.random(in: 0...255, using: &generator) }
    case 7: utf8(Unicode.Scalar(UInt32.random(in: 0x2000..<0x2070, using: &generator)))
    case 8:
      (0..<Int.random(in: 1..<200, using: &generator)).flatMap { _ in
        utf8(Unicode.Scalar(UInt32.random(in: 0x300..<0x370, using: &generator)))
      }
    case 9: Array(["👩‍👩‍👧‍👦", "👍🏽", "❤️", "🇫🇷", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"].randomElement(using: &generator)?.utf8 ?? "".utf8)
    case 10:
      Array(["日本の首相、", "「発表」", "한국어 ", "שלום ", "مرحبا "].randomElement(using: &generator)?.utf8 ?? "".utf8)
    case 11: Array("\u{1B}]0;title\u{7}".utf8)
    case 12: utf8(Unicode.Scalar(UInt32.random(in: 0..<0x110000, using: &generator)))
    default:
      Array(
        ["“", "”", "(", ")", "—", "/", "-", "!", ", ", "\t", "\r\n"].randomElement(using: &generator)?.utf8
          ?? "".utf8)
    }
  }

  private static func utf8(_ scalar: Unicode.Scalar?) -> [UInt8] {
    Array(String(Character(scalar ?? "?")).utf8)
  }

  private static func word(_ generator: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 1..<9, using: &generator)).map { _ in
        Character(Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &generator)))
      })
  }
}
