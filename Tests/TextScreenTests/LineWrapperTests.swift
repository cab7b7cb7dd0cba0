import Testing

@testable import TextScreen

@Suite struct LineWrapperTests {
  /// Wraps both ways, which must agree, and gives the lines as text with their indents.
  private func wrap(_ text: String, _ wrapper: LineWrapper) -> [String] {
    let safe = SafeText(text)
    let bytes = Array(text.utf8)
    let lines = wrapper.lines(of: bytes, in: 0..<bytes.count)
    #expect(wrapper.lines(of: safe) == lines)
    return lines.map { line in
      let shown = SafeText(utf8: bytes[line.bytes]).description
      #expect(safe[line.clusters].description == shown)
      return String(repeating: " ", count: line.indent) + shown
    }
  }

  @Test(
    arguments: [
      ("", 10, [""]),
      ("the quick brown fox", 10, ["the quick", "brown fox"]),
      ("well-known twenty-first", 12, ["well-known", "twenty-first"]),
      ("a well-known man", 8, ["a well-", "known", "man"]),
      // No closing punctuation begins a line, no opening one ends it, no number is torn.
      ("he said “no” twice", 11, ["he said", "“no” twice"]),
      ("he asked ( why )", 10, ["he asked", "( why )"]),
      ("costs $1,234.50 each", 10, ["costs", "$1,234.50", "each"]),
      ("Il dit « non » hier", 9, ["Il dit", "« non »", "hier"]),
      ("Tu viens ? Oui", 9, ["Tu", "viens ?", "Oui"]),
      // Addresses break behind a slash; a word that is too long is cut.
      ("see https://a.example/long/path", 16, ["see https://", "a.example/long/", "path"]),
      ("incomprehensibilities", 8, ["incompre", "hensibil", "ities"]),
      // Ideographs break anywhere but before their punctuation.
      ("日本の首相、経済対策", 12, ["日本の首相、", "経済対策"]),
      ("日本の首相、経済対策", 10, ["日本の首", "相、経済対", "策"]),
      ("「日本」と言う", 6, ["「日", "本」と", "言う"]),
      ("don’t stop me", 6, ["don’t", "stop", "me"]),
      ("wait—stop", 6, ["wait—", "stop"]),
      ("ab\u{200B}cd", 3, ["ab", "cd"]), ("ab \u{2060}cd e", 5, ["ab cd", "e"]),
      ("no\u{A0}break here", 9, ["no break", "here"]),
    ])
  func linesBreakWhereUnicodeAllows(text: String, columns: Int, lines: [String]) {
    #expect(wrap(text, LineWrapper(columns: columns)) == lines)
  }

  @Test func indentsCountAsWidth() {
    #expect(
      wrap("one two three four", LineWrapper(columns: 10, firstIndent: 2, hangingIndent: 4))
        == ["  one two", "    three", "    four"])
    #expect(wrap("abc", LineWrapper(columns: 3, firstIndent: 40, hangingIndent: 40)) == [" ab", " c"])
  }

  @Test func wrappingGoesOnFromALine() {
    let bytes = Array("one two three four five six".utf8)
    let wrapper = LineWrapper(columns: 9, hangingIndent: 2)
    let all = wrapper.lines(of: bytes, in: 0..<bytes.count)
    var lines = wrapper.lines(of: bytes, in: 0..<bytes.count, limit: 1)
    while let next = lines.last?.next, next < bytes.count {
      lines += wrapper.lines(of: bytes, in: 0..<bytes.count, resumingAt: next, limit: 1)
    }
    #expect(lines.map(\.bytes) == all.map(\.bytes))
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func noByteIsLostAndNoLineIsTooWide(seed: UInt64) {
    let bytes = HostileText.bytes(seed: seed)
    let columns = Int(seed % 40) + 2
    let lines = LineWrapper(columns: columns, firstIndent: 2, hangingIndent: 1).lines(
      of: bytes, in: 0..<bytes.count)
    var end = 0
    for line in lines {
      // Between two lines there is nothing but blanks.
      #expect(line.bytes.lowerBound >= end)
      #expect(!SafeText(utf8: bytes[end..<line.bytes.lowerBound]).clusters.contains { !$0.isBlank })
      #expect(line.indent + line.width <= columns)
      #expect(SafeText(utf8: bytes[line.bytes]).width == line.width)
      #expect(line.next >= line.bytes.upperBound)
      end = line.bytes.upperBound
    }
    #expect(lines.last?.next == bytes.count)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func aWordThatFitsIsNeverTorn(seed: UInt64) {
    let text = HostileText.plain(seed: seed)
    let columns = Int(seed % 30) + 8
    let lines = wrap(text, LineWrapper(columns: columns))
    #expect(lines.joined(separator: " ") == text)
    // Greedy: the next line's first word did not fit.
    for (line, following) in zip(lines, lines.dropFirst()) {
      let word = following.prefix { $0 != " " }
      #expect(line.count + 1 + word.count > columns)
    }
  }

  @Test func aHugeParagraphCostsOnlyWhatIsAskedFor() {
    let long = [UInt8](repeating: 0x61, count: 10_000_000)
    let blank = [UInt8](repeating: 0x0A, count: 5_000_000)
    let wrapper = LineWrapper(columns: 80)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(wrapper.lines(of: long, in: 0..<long.count, resumingAt: 5_000_000, limit: 50).count == 50)
      #expect(wrapper.lines(of: blank, in: 0..<blank.count, limit: 2).count == 2)
    }
    // Reading all of it takes many seconds in a debug build.
    #expect(time < .milliseconds(500))
  }
}
