import ScreenTesting
import Testing
import TextScreen

@testable import ReaderUI

/// Every place of a word with its context, on the screen.
@Suite struct ConcordanceTests {
  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 50, rows: 20)])
  func everyPlaceStandsBelowTheOther(size: Size) throws {
    var reader = TestReader(articles: .harbour, size: size)
    reader.type("cthe⏎r")
    try expectScreen(reader.screen, matches: "concordance-\(size.columns)x\(size.rows)")
  }

  @Test func enterGoesToThePlaceAndBack() {
    let long = ArticleFixture.long(paragraphs: 200)
    var reader = TestReader(articles: .harbour + [long])
    let before = reader.state.list.position
    reader.type("c\"paragraph 150\"⏎")
    #expect(reader.state.popup != nil)
    reader.type("⏎")
    #expect(reader.state.popup == nil)
    #expect(reader.state.focus == .body)
    #expect(reader.shows("150"))
    reader.press(.control("o"))
    #expect(reader.state.list.position == before)
  }

  @Test func onlyTheListedArticlesAreLookedUp() {
    var reader = TestReader(articles: .harbour)
    reader.type("fsite:quay⏎cyears⏎")
    #expect(reader.shows("in 1 article"))
    reader.type("⎋Fcyears⏎")
    #expect(reader.shows("in 2 articles"))
  }

  @Test func whatHasNoPlaceIsSaidToBeSo() {
    var reader = TestReader(articles: .harbour)
    reader.type("cxylophone⏎")
    #expect(reader.shows("stands in the text of none"))
    reader.type("cdate:2026⏎")
    #expect(reader.state.prompt?.problem != nil)
    reader.type("⎋")
    #expect(reader.state.prompt == nil)
  }
}
