/// Takes off a headline what surrounds it: labels, paths, dates, the outlet's name.
enum TitleReader {
  /// Signs that part a headline from the outlet's name.
  private static let separators: [StaticString] = [
    " | ", " - ", " – ", " — ", " · ", " « ", " » ", " :: ", " • ", " ∙ ", " : ",
  ]
  /// Signs that part the sections of a path to a page (`Home › Garden › Roses`).
  private static let steps: Set<Character> = ["»", ">", "›", "→", "/"]
  private static let signsOfSteps: [StaticString] = ["»", ">", "›", "→", "/"]
  /// Where paths begin.
  private static let homes: Set<String> = [
    "home", "homepage", "start", "startseite", "accueil", "inicio", "início", "blog", "news", "you are here",
  ]
  /// Labels before headlines.
  private static let labels: [StaticString] = [
    "now reading: ", "now reading ", "you are reading: ", "currently reading: ", "reading: ", "title: ",
  ]

  /// A headline without what tools leave around it: a date, a label or a path before it, a "by" behind it, its own text
  /// again.
  static func headline(of line: String) -> String {
    var text = withoutDate(line.trimmingBlanks)
    if let label = labels.first(where: { label in text.withBytes { $0.begins(with: label) } }) {
      text = String(text.dropFirst(label.utf8CodeUnitCount)).trimmingBlanks
    }
    text = withoutNumber(withoutPath(withoutBrackets(decoded(text))))
    for end in [" by", " By"] where text.utf8.suffix(3).elementsEqual(end.utf8) && text.spacedWords > 3 {
      text = String(text.dropLast(end.count)).trimmingBlanks
    }
    return once(text)
  }

  /// A headline without a `date 2026-05-03` before it.
  private static func withoutDate(_ line: String) -> String {
    line.withBytes { buffer in
      var text = line
      // No date is without a figure.
      guard buffer.contains(where: { $0 &- UInt8(ascii: "0") < 10 }) else { return text }
      var reader = WordReader(buffer, in: 0..<buffer.count)
      guard let first = reader.next(), first.range.lowerBound == 0 else { return text }
      let isLabel = ["date", "published", "updated", "datum", "fecha", "data"].contains(
        text.prefixWord.lowercased())
      guard let match = DateReader.firstDate(in: buffer, 0..<buffer.count, monthFirst: true) else {
        return text
      }
      // Only a date at the very start (after its label) with words behind it is no part of the headline.
      let start = isLabel ? first.range.upperBound + 2 : 1
      if match.range.lowerBound < start, match.range.upperBound + 8 < buffer.count {
        let rest = String(decoding: buffer[match.range.upperBound...], as: UTF8.self).trimmingBlanks
        if let sign = rest.first, sign.isLetter || sign.isNumber || "\"'“‘«".contains(sign) { text = rest }
      }
      return text
    }
  }

  /// The last step of a path that begins at home.
  private static func withoutPath(_ text: String) -> String {
    guard signsOfSteps.contains(where: { text.holds($0) }) else { return text }
    let parts = text.split(whereSeparator: { steps.contains($0) }).map { String($0).trimmingBlanks }
    guard parts.count >= 2, let first = parts.first, let last = parts.last,
      homes.contains(first.lowercased()), last.split(separator: " ").count >= 2
    else { return text }
    return last
  }

  /// A headline without the names of pictures in brackets before it, as tools leave them.
  private static func withoutBrackets(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "[") else { return text }
    var rest = text
    while rest.first == "[", let end = rest.firstIndex(of: "]") {
      rest = String(rest[rest.index(after: end)...]).trimmingBlanks
    }
    return rest.split(separator: " ").count >= 3 ? rest : text
  }

  /// What speaks against a line's being a headline, as a part of its sum.
  static func doubt(about line: UnsafeBufferPointer<UInt8>) -> Float {
    guard let byte = line.first else { return 0 }
    // Only a first character beyond ASCII need be made one to ask what it is.
    let first = byte < 0x80 ? nil : Self.first(of: line)
    let isSmall = first?.isLowercase ?? (byte &- UInt8(ascii: "a") < 26)
    let isNumber = first?.isNumber ?? (byte &- UInt8(ascii: "0") < 10)
    var doubt: Float = 0
    // A link of the head, as text browsers list them.
    if byte == UInt8(ascii: "#") { doubt += 4 }
    if isSmall || isNumber {
      let words = beginning(of: line)
      // What pictures show is told in small letters.
      if isSmall, words.count >= 4 { doubt += 1 }
      // A step of a path set as a list.
      if isNumber, words.endOfFirst == UInt8(ascii: "."), words.count <= longestStep { doubt += 3 }
    }
    // Labels of buttons and menus without blanks between them.
    if hasSeams(line) { doubt += 4 }
    return doubt
  }
  /// A step of a path has at most so many words.
  private static let longestStep = 4

  private static func first(of line: UnsafeBufferPointer<UInt8>) -> Character {
    String(decoding: line.prefix(32), as: UTF8.self).first ?? " "
  }

  /// How many words a line has, with whatever follows ``longestStep`` of them as one more, and its first word's last byte.
  private static func beginning(of line: UnsafeBufferPointer<UInt8>) -> (count: Int, endOfFirst: UInt8) {
    var (count, endOfFirst, isInWord) = (0, UInt8(0), false)
    for at in line.indices {
      let isBlank = line[at] == 0x20
      if isInWord, isBlank {
        count += 1
        if count == 1 { endOfFirst = line[at - 1] }
        if count == longestStep { return (count + (at + 1 < line.count ? 1 : 0), endOfFirst) }
      }
      isInWord = !isBlank
    }
    if isInWord { count += 1 }
    if isInWord, count == 1 { endOfFirst = line[line.count - 1] }
    return (count, endOfFirst)
  }

  /// Whether in one word a capital stands twice right after a small letter, which few names have more than once.
  private static func hasSeams(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var (seams, isSmall) = (0, false)
    for byte in UnsafeBufferPointer(rebasing: line.prefix(400)) {
      if isSmall, byte &- 0x41 < 26 {
        seams += 1
        if seams == 2 { return true }
      } else if byte <= 0x20 {
        seams = 0
      }
      isSmall = byte &- 0x61 < 26
    }
    return false
  }

  /// A headline without the number of a list's item before it: the last step of a path set as a list.
  private static func withoutNumber(_ text: String) -> String {
    guard text.withBytes({ $0.count > 3 && $0[0] &- UInt8(ascii: "1") < 9 && $0[1] == 0x2E && $0[2] == 0x20 })
    else { return text }
    let rest = String(text.dropFirst(3)).trimmingBlanks
    return rest.split(separator: " ").count >= 3 ? rest : text
  }

  /// A text that is said twice in a row, once.
  private static func once(_ text: String) -> String {
    let count = text.spacedWords
    guard count % 2 == 0, count >= 6, mayBeTwice(text, count) else { return text }
    let words = text.split(separator: " ")
    let half = words.count / 2
    guard words.count % 2 == 0, half >= 3, words[0] == words[half],
      words[..<half].elementsEqual(words[half...])
    else { return text }
    return words[..<half].joined(separator: " ")
  }

  /// Whether a text of so many words may be said twice: of ASCII, whether its second half begins like its first.
  private static func mayBeTwice(_ text: String, _ count: Int) -> Bool {
    text.withBytes { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return true }
      let starts = bytes.indices.filter { bytes[$0] != 0x20 && ($0 == 0 || bytes[$0 - 1] == 0x20) }
      guard starts.count == count else { return true }
      return bytes[starts[0]...].prefix { $0 != 0x20 }.elementsEqual(
        bytes[starts[count / 2]...].prefix { $0 != 0x20 })
    }
  }

  /// A text without character references, which pages encode twice and tools decode once.
  private static func decoded(_ text: String) -> String {
    guard text.holds("&#") || text.holds("&amp;") || text.holds("&quot;") else { return text }
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
      for range in title.places(of: separator) {
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
      guard let range = title.lastPlace(of: separator) else { continue }
      let (head, tail) = (title[..<range.lowerBound], title[range.upperBound...])
      let (before, after) = (head.spacedWords, tail.spacedWords)
      // A bar stands in few headlines.
      let isBar = separator.utf8Start[1] == UInt8(ascii: "|")
      if before >= 3, after <= (isBar ? 8 : 5), after < before + (isBar ? 3 : 1) {
        let rest = String(head).trimmingBlanks
        return isBar && rest.holds(separator) ? withoutOutlet(rest) : rest
      }
    }
    return title.trimmingBlanks
  }
}

extension String {
  /// The text without blanks around it.
  fileprivate var trimmingBlanks: String {
    // Where ink of ASCII stands at both ends, there is nothing to trim.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// What stands before the first blank.
  fileprivate var prefixWord: Substring { prefix { !$0.isWhitespace } }
}
