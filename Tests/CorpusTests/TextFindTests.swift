import Corpus
import Ingestion
import Testing

/// What a find in a pane shows as matches.
@Suite struct TextFindTests {
  @Test(arguments: [
    ("the sea", "By ⟦The Sea⟧, by ⟦the sea⟧."),
    ("über", "⟦Über⟧ alles ⟦uber⟧."),
    ("uber", "⟦Über⟧ alles."),
    ("strasse", "Die ⟦Straße⟧."),
    ("it's", "“⟦It’s⟧ late,” she said; ⟦it's⟧ not."),
    ("\"no\"", "He said ⟦“No”⟧."),
    ("東京", "昨日⟦東京⟧で"),
    ("cafe", "a ⟦cafe\u{301}⟧ noir"),
    ("ss", "Pa⟦ss⟧ the gla⟦ss⟧."),
    ("aa", "⟦aa⟧⟦aa⟧a"),
    ("new york", "New Jersey"),
  ])
  func findsCaseAndAccentsAside(pattern: String, drawn: String) {
    let (text, expected) = unmarked(drawn)
    #expect(TextFind(pattern).ranges(in: text) == expected)
  }

  @Test func findsNothingForNothing() {
    #expect(TextFind("").ranges(in: UTF8Text("text")) == [])
    #expect(TextFind("longer than the text").ranges(in: UTF8Text("text")) == [])
    #expect(!TextFind("x").stands(in: ""))
  }

  @Test func aBlankFindsTheEndOfALine() {
    #expect(TextFind("one two").ranges(in: UTF8Text("– one\ntwo")) == [4..<11])
  }

  /// Takes the drawn brackets out, and gives the ranges they enclosed, in bytes.
  private func unmarked(_ drawn: String) -> (UTF8Text, [Range<Int>]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for character in drawn.unicodeScalars {
      switch character {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes += Array(String(character).utf8)
      }
    }
    return (UTF8Text(validated: bytes), ranges)
  }
}
