import Testing
import TextScreen

@testable import ReaderUI

/// What can be copied to the clipboard.
@Suite struct CopyTests {
  @Test(
    arguments: zip(
      ["t", "q", "c"],
      [
        "Council votes to rebuild the harbour wall before the winter storms",
        "“We will not wait for another winter” — Ada Brook (Mara Lind: “Council votes to rebuild the harbour wall before the winter storms”, The Quay Post, 2026-09-12)",
        "Mara Lind: “Council votes to rebuild the harbour wall before the winter storms”, The Quay Post, 2026-09-12",
      ]))
  func aKeyCopiesWhatItNames(key: String, words: String) {
    var reader = TestReader(articles: .harbour)
    reader.type("jy\(key)")
    #expect(reader.effects == [.copy(words)])
    #expect(reader.shows("copied"))
  }

  @Test func whatAnArticleDoesNotHaveIsNotOffered() {
    var reader = TestReader(articles: .harbour)
    reader.type("Gy")
    #expect(!reader.shows("title"))
    #expect(!reader.shows("quote 1"))
  }

  @Test func nothingThatActsOnATerminalIsCopied() {
    var reader = TestReader(articles: [
      ArticleFixture(title: "a\u{1B}]52;c;x\u{7}b", parts: [.paragraph("one\u{9B}31m\u{202E} two")])
    ])
    for key in ["t", "c", "b"] { reader.type("y\(key)") }
    for case .copy(let words) in reader.effects {
      #expect(
        !words.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    }
    #expect(reader.effects.count == 3)
  }

  @Test func whatIsTooLongForAClipboardIsSaidToBeSo() {
    var reader = TestReader(articles: [.huge(megabytes: 1)])
    reader.type("yb")
    #expect(reader.effects.isEmpty)
    #expect(reader.shows("too long"))
  }
}
