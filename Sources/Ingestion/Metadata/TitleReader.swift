/// Takes off a headline what surrounds it: labels, paths, dates, the outlet's name.
enum TitleReader {
  /// Signs that part a headline from the outlet's name.
  private static let separators = [
    " | ", " - ", " – ", " — ", " · ", " « ", " » ", " :: ", " • ", " ∙ ", " : ",
  ]
  /// Signs that part the sections of a path to a page (`Home › Garden › Roses`).
  private static let steps: Set<Character> = ["»", ">", "›", "→", "/"]
  /// Where paths begin.
  private static let homes: Set<String> = [
    "home", "homepage", "start", "startseite", "accueil", "inicio", "início", "blog", "news", "you are here",
  ]
  /// Labels before headlines.
  private static let labels = [
    "now reading: ", "now reading ", "you are reading: ", "currently reading: ", "reading: ", "title: ",
  ]

  /// A headline without what tools leave around it: a date, a label or a path before it, a "by" behind it, its own text
  /// again.
  static func headline(of line: String) -> String {
    var text = withoutDate(line.trimmingBlanks)
    let small = text.lowercased()
    if let label = labels.first(where: { small.hasPrefix($0) }) {
      text = String(text.dropFirst(label.count)).trimmingBlanks
    }
    text = withoutNumber(withoutPath(withoutBrackets(decoded(text))))
    for end in [" by", " By"] where text.hasSuffix(end) && text.split(separator: " ").count > 3 {
      text = String(text.dropLast(end.count)).trimmingBlanks
    }
    return once(text)
  }

  /// A headline without a `date 2026-05-03` before it.
  private static func withoutDate(_ line: String) -> String {
    var text = line
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var reader = WordReader(buffer, in: 0..<buffer.count)
      guard let first = reader.next(), first.range.lowerBound == 0 else { return }
      let isLabel = ["date", "published", "updated", "datum", "fecha", "data"].contains(
        text.prefixWord.lowercased())
      guard let match = DateReader.firstDate(in: buffer, 0..<buffer.count, monthFirst: true) else { return }
      // Only a date at the very start (after its label) with words behind it is no part of the headline.
      let start = isLabel ? first.range.upperBound + 2 : 1
      if match.range.lowerBound < start, match.range.upperBound + 8 < buffer.count {
        let rest = String(decoding: buffer[match.range.upperBound...], as: UTF8.self).trimmingBlanks
        if let sign = rest.first, sign.isLetter || sign.isNumber || "\"'“‘«".contains(sign) { text = rest }
      }
    }
    return text
  }

  /// The last step of a path that begins at home.
  private static func withoutPath(_ text: String) -> String {
    let parts = text.split(whereSeparator: { steps.contains($0) }).map { String($0).trimmingBlanks }
    guard parts.count >= 2, let first = parts.first, let last = parts.last,
      homes.contains(first.lowercased()), last.split(separator: " ").count >= 2
    else { return text }
    return last
  }

  /// A headline without the names of pictures in brackets before it, as tools leave them.
  private static func withoutBrackets(_ text: String) -> String {
    var rest = text
    while rest.first == "[", let end = rest.firstIndex(of: "]") {
      rest = String(rest[rest.index(after: end)...]).trimmingBlanks
    }
    return rest.split(separator: " ").count >= 3 ? rest : text
  }

  /// What speaks against a line's being a headline, as a part of its sum.
  static func doubt(about line: String) -> Float {
    guard let first = line.first else { return 0 }
    let words = line.split(separator: " ")
    var doubt: Float = 0
    // A link of the head, as text browsers list them.
    if first == "#" { doubt += 4 }
    // What pictures show is told in small letters.
    if first.isLowercase, words.count >= 4 { doubt += 1 }
    // A step of a path set as a list.
    if first.isNumber, words[0].last == ".", words.count <= 4 { doubt += 3 }
    // Labels of buttons and menus without blanks between them.
    if seams(in: line) >= 2 { doubt += 4 }
    return doubt
  }

  /// How often in one word a capital stands right after a small letter, which few names have more than once.
  private static func seams(in line: String) -> Int {
    var (most, seams, isSmall) = (0, 0, false)
    for byte in line.utf8.prefix(400) {
      if byte <= 0x20 { seams = 0 }
      if isSmall, byte >= 0x41, byte <= 0x5A { seams += 1 }
      most = max(most, seams)
      isSmall = byte >= 0x61 && byte <= 0x7A
    }
    return most
  }

  /// A headline without the number of a list's item before it: the last step of a path set as a list.
  private static func withoutNumber(_ text: String) -> String {
    guard let first = text.first, ("1"..."9").contains(first), text.dropFirst().hasPrefix(". ") else {
      return text
    }
    let rest = String(text.dropFirst(3)).trimmingBlanks
    return rest.split(separator: " ").count >= 3 ? rest : text
  }

  /// A text that is said twice in a row, once.
  private static func once(_ text: String) -> String {
    let words = text.split(separator: " ")
    let half = words.count / 2
    guard words.count % 2 == 0, half >= 3, words[..<half].elementsEqual(words[half...]) else { return text }
    return words[..<half].joined(separator: " ")
  }

  /// A text without character references, which pages encode twice and tools decode once.
  private static func decoded(_ text: String) -> String {
    guard text.contains("&#") || text.contains("&amp;") || text.contains("&quot;") else { return text }
    var result = ""
    var rest = text[...]
    while let at = rest.firstIndex(of: "&") {
      result += rest[..<at]
      rest = rest[at...]
      guard let end = rest.prefix(9).firstIndex(of: ";") else {
        result.append("&")
        rest = rest.dropFirst()
        continue
      }
      if let sign = character(named: rest[rest.index(after: at)..<end]) {
        result += sign
        rest = rest[rest.index(after: end)...]
      } else {
        result.append("&")
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// The character of a reference without its `&` and `;`; nil where it is none that a text may hold.
  private static func character(named name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return " "
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let code =
        digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let code, code >= 0x20, code != 0x7F, !(0x80..<0xA0).contains(code) else { return nil }
      return Unicode.Scalar(code).map { String(Character($0)) }
    }
  }

  /// What stands before and after the signs that part headline and outlet, the longest first.
  static func parts(of title: String, barsOnly: Bool = false) -> [String] {
    var parts: [String] = []
    for separator in barsOnly ? [" | "] : separators {
      for range in title.ranges(of: separator) {
        parts.append(String(title[..<range.lowerBound]).trimmingBlanks)
        parts.append(String(title[range.upperBound...]).trimmingBlanks)
      }
    }
    if parts.count > 40 { return [] }
    return parts.sorted { $0.utf8.count > $1.utf8.count }
  }

  /// A document's title without the outlet's name at its end, where the rest is still a headline.
  static func withoutOutlet(_ title: String) -> String {
    for separator in separators {
      guard let range = title.ranges(of: separator).last else { continue }
      let (head, tail) = (title[..<range.lowerBound], title[range.upperBound...])
      let (before, after) = (head.split(separator: " ").count, tail.split(separator: " ").count)
      // A bar stands in few headlines.
      let isBar = separator == " | "
      if before >= 3, after <= (isBar ? 8 : 5), after < before + (isBar ? 3 : 1) {
        let rest = String(head).trimmingBlanks
        return isBar && rest.contains(separator) ? withoutOutlet(rest) : rest
      }
    }
    return title.trimmingBlanks
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// What stands before the first blank.
  fileprivate var prefixWord: Substring { prefix { !$0.isWhitespace } }
}
