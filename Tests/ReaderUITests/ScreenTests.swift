import Foundation
import ScreenTesting
import Testing
import TextScreen

@testable import ReaderUI

/// Golden pictures of the whole reader.
@Suite struct ScreenTests {
  @Test(arguments: [
    Size(columns: 160, rows: 45), Size(columns: 120, rows: 36), Size(columns: 80, rows: 24),
  ])
  func theThreePanesStandTogether(size: Size) throws {
    var reader = TestReader(articles: .harbour, size: size)
    reader.type("j")
    try expectScreen(reader.screen, matches: "start-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: zip(["", "⏎", "⏎⏎"], ["list", "article", "quotes"]))
  func aNarrowScreenShowsOnePaneAtATime(keys: String, name: String) throws {
    var reader = TestReader(articles: .harbour, size: Size(columns: 50, rows: 20))
    reader.type("j" + keys)
    try expectScreen(reader.screen, matches: "\(name)-50x20")
  }

  @Test(
    arguments: zip(
      ["j⏎H", "j⏎W", "?", ",", ":s"], ["hidden", "why", "help", "sort", "command"]))
  func aKeyBringsUpWhatItPromises(keys: String, name: String) throws {
    var reader = TestReader(articles: .harbour, size: Size(columns: 100, rows: 24))
    reader.type(keys)
    try expectScreen(reader.screen, matches: "\(name)-100x24")
  }

  @Test func findAndFilterMarkWhatTheyFind() throws {
    var reader = TestReader(articles: .harbour, size: Size(columns: 100, rows: 24))
    reader.type("j⏎/harbour")
    try expectScreen(reader.screen, matches: "find-100x24")
  }

  @Test func neighboursThatAreHiddenForOneReasonStandUnderOneLabel() {
    let page = ArticleFixture(
      title: "A tide table",
      parts: [
        .removed(.navigation, "Home"), .removed(.navigation, "Town"), .removed(.share, "Send to a friend"),
        .paragraph("High water is at noon."), .removed(.navigation, "Back to the top"),
      ])
    var reader = TestReader(articles: [page], size: Size(columns: 100, rows: 24))
    reader.type("⏎H")
    let text = reader.rows.joined(separator: "\n")
    #expect(text.components(separatedBy: "┄ navigation ┄").count - 1 == 2)
    #expect(text.components(separatedBy: "┄ share buttons ┄").count - 1 == 1)
    for words in ["┆ Home", "┆ Town", "┆ Send to a friend", "┆ Back to the top"] {
      #expect(reader.shows(words))
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 50, rows: 20), Size(columns: 30, rows: 12)])
  func whereThereIsNoRoomForAnOutletsNameTheCountOfQuotesStays(size: Size) {
    let page = ArticleFixture(
      title: "Ferry to the outer islands sails again after a winter in the dock",
      site: "The Outer Islands and Western Harbours Advertiser",
      parts: [.paragraph("⟦We are glad,⟧ he said.")])
    let reader = TestReader(articles: [page], size: size)
    #expect(reader.shows("… · 1 “”"))
  }

  @Test func aShortHeadlineLeavesItsRoomToTheOutlet() {
    let page = ArticleFixture(
      title: "Ferry sails", site: "The Outer Islands and Western Harbours Advertiser",
      parts: [.paragraph("High water is at noon.")])
    let reader = TestReader(articles: [page], size: Size(columns: 80, rows: 24))
    #expect(reader.shows("The Outer Islands and Western Harbours Advertiser"))
  }
}
