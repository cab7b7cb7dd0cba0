import Testing

@testable import TextScreen

@Suite struct SafeTextTests {
  @Test(
    arguments: [
      // Controls, each as one mark; ESC takes the escape out of an escape sequence.
      ("a\u{1B}[31mb", "a␛[31mb"), ("bell\u{7}", "bell␇"), ("over\u{8}strike", "over␈strike"),
      ("lone\rreturn", "lone␍return"), ("\u{7F}", "␡"), ("c1 \u{9B}31m", "c1 ␦31m"),
      // Line ends are blanks.
      ("one\ntwo\r\nthree\u{2028}four\u{85}five", "one two three four five"),
      // What reorders text is seen; what is invisible is gone; real right-to-left text stays.
      ("a\u{202E}b\u{2066}c", "a␦b␦c"), ("zero\u{200B}width\u{FEFF}\u{AD}", "zerowidth"), ("שלום", "שלום"),
      ("tag\u{E0041}\u{E007F}s", "tags"),
      // Emoji as their first character, flags as letters.
      ("👩‍👩‍👧!", "👩!"), ("👍🏽!", "👍!"), ("❤️!", "❤!"), ("🇫🇷", "FR"), ("1️⃣", "1"),
      // Unknown characters and marks with nothing to stand on.
      ("\u{E000}\u{FFFF}\u{378}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{301}x", "◌\u{301}x"),
      ("e\u{301}tude", "e\u{301}tude"), ("no\u{A0}break", "no break"),
    ])
  func hostileScalarsBecomeVisibleMarks(raw: String, shown: String) {
    #expect(SafeText(raw).description == shown)
  }

  @Test func tabsReachTheNextStop() {
    #expect(SafeText("\tab\tc").description == "        ab      c")
  }

  @Test(
    arguments: [
      ([0x61, 0x9B, 0x62], "a\u{FFFD}b"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xE2, 0x82], "\u{FFFD}\u{FFFD}"), ([0xC2, 0x9B], "␦"),
    ] as [([UInt8], String)])
  func eachByteThatIsNoUTF8IsReplaced(raw: [UInt8], shown: String) {
    #expect(SafeText(utf8: raw).description == shown)
  }

  @Test func aCellHoldsFourMarksAndALongClusterIsCutWithAMark() {
    let few = SafeText("a" + String(repeating: "\u{301}", count: 10) + "b")
    #expect(few.description == "a\u{301}\u{301}\u{301}\u{301}b")
    let flood = SafeText("a" + String(repeating: "\u{301}", count: 500) + "b")
    #expect(flood.description == "a\u{301}\u{301}\u{301}\u{301}␦b")
    #expect(flood.clusters.map(\.isControlMark) == [false, true, false])
    let invisible = SafeText(String(repeating: "\u{200D}", count: 500) + "b")
    #expect(invisible.description == "␦b")
  }

  @Test func widthsAreThoseOfTheCells() {
    #expect(SafeText("日本 a").clusters.map(\.width) == [2, 2, 1, 1])
    #expect(SafeText("日本 a").width == 6)
    #expect(SafeText("日本語").truncated(to: 5).description == "日本…")
    #expect(SafeText("日本語").truncated(to: 4).description == "日…")
    #expect(SafeText("abc").truncated(to: 3).description == "abc")
    #expect(SafeText("abc").truncated(to: 0).isEmpty)
    #expect(SafeText("日本").prefix(columns: 3).description == "日")
  }

  @Test func bytesAndCellsMapBothWays() {
    let text = SafeText(utf8: Array("xx“日” z".utf8)[2...])
    #expect(text.clusters.map(\.offset) == [2, 5, 8, 11, 12])
    #expect(text.columns(ofBytes: 5..<8) == 1..<3)
    #expect(text.columns(ofBytes: 6..<7) == 1..<3)
    #expect(text.columns(ofBytes: 8..<13) == 3..<6)
    #expect(text.columns(ofBytes: 0..<2) == 0..<0)
    #expect((0..<7).map { text.byteOffset(atColumn: $0) } == [2, 5, 5, 8, 11, 12, nil])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func nothingButPrintableCellsPasses(seed: UInt64) {
    let raw = HostileText.bytes(seed: seed)
    let text = SafeText(utf8: raw)
    for scalar in text.description.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
      #expect(scalar.cellWidth != nil)
    }
    // Safe text stays as it is.
    #expect(SafeText(text.description).clusters.map(\.shown) == text.clusters.map(\.shown))
    // The width is that of the first scalar of each cluster, by the same table that the terminal uses.
    for cluster in text.clusters {
      #expect(cluster.shown.base?.cellWidth == cluster.width)
      #expect(cluster.shown.description.unicodeScalars.count <= 5)
    }
    // Clusters stand side by side over all bytes, but for the blanks of one tab, which share its byte.
    var end = 0
    for cluster in text.clusters {
      #expect(cluster.offset == end || (cluster.bytes.upperBound == end && raw[cluster.offset] == 9))
      end = cluster.bytes.upperBound
    }
    #expect(end == raw.count || text.isEmpty)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func plainWordsStayAsTheyAre(seed: UInt64) {
    let words = HostileText.plain(seed: seed)
    #expect(SafeText(words).description == words)
  }
}
