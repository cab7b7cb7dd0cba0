import Testing

@testable import Ingestion

/// What text dumps become before any decision.
@Suite struct DumpReaderTests {
  private func blocks(_ dump: String) -> [String] {
    let page = DumpReader.page(of: Array(dump.utf8))
    return page.blocks.map { String(decoding: page.text[$0.range], as: UTF8.self) }
  }

  @Test func aLineIsABlockAndBlanksAreOne() {
    #expect(
      blocks("First  line \n\n\n  second\u{00A0}line\r\nthird") == ["First line", "second line", "third"])
  }

  @Test func bulletsMakeItems() {
    let page = DumpReader.page(of: Array("Text\n  • one\n  * two\n    □ three\n- four\n-5 degrees".utf8))
    #expect(page.blocks.map(\.kind) == [.paragraph, .item, .item, .item, .item, .paragraph])
    #expect(String(decoding: page.text[page.blocks[1].range], as: UTF8.self) == "one")
  }

  @Test func hardWrappedLinesAreJoinedWhereTheNextWordWouldNotHaveFitted() {
    let words =
      "The ferry that left the northern quay at dawn came back in the evening with all of its nets torn and"
      .split(separator: " ")
    var lines: [String] = []
    var line = "  "
    for word in Array(repeating: words, count: 10).flatMap({ $0 }) {
      if line.count + 1 + word.count > 72 {
        lines.append(line)
        line = "  "
      }
      line += (line.count > 2 ? " " : "") + word
    }
    lines.append(line)
    let joined = blocks((lines + ["  A short line.", "  Another."]).joined(separator: "\n"))
    #expect(joined.count == 3 || joined.count == 2)
    #expect(joined[0].hasPrefix(words.joined(separator: " ")))
    #expect(joined.last == "Another.")
  }

  @Test func sentencesBrokenAtLinksAreJoined() {
    let dump = """
      Home
      News
      The harbour council decided on Monday, as the
      Harbour Post
      was the first to report, that the northern quay stays closed
      .
      Nobody had asked the fishers.
      """
    #expect(
      blocks(dump) == [
        "Home", "News",
        "The harbour council decided on Monday, as the Harbour Post was the first to report, that the northern quay stays closed.",
        "Nobody had asked the fishers.",
      ])
  }

  @Test(arguments: ["", "\n\n", " \u{00A0}\n\t", "•", "- \n", "\u{FEFF}"])
  func nothingIsMadeOfNothing(dump: String) {
    #expect(blocks(dump).allSatisfy { !$0.isEmpty })
  }
}
