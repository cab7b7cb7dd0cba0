import Corpus
import ReadingState
import Testing
import TextScreen

@testable import ReaderUI

/// The files change while they are read.
@Suite struct ReloadTests {
  private static func corpus(_ articles: [ArticleFixture]) -> Corpus {
    Corpus(articles.map(\.entry), report: .complete)
  }

  private static let news = ArticleFixture(
    title: "Harbour wall: first stones laid", site: "The Quay Post", published: "2026-11-20",
    parts: [.paragraph("The first stones of the new wall were laid on Friday.")])

  @Test func theCurrentArticleStaysCurrentAndWhatIsNewIsListed() {
    var reader = TestReader(articles: .harbour)
    reader.type("jj")
    let id = reader.state.shown?.article.id
    let place = reader.state.list.position
    reader.happens(.loaded(Self.corpus([Self.news] + .harbour)))
    #expect(reader.state.list.positions.count == 5)
    #expect(reader.state.shown?.article.id == id)
    #expect(reader.state.list.position == place.map { $0 + 1 })
    #expect(reader.shows("1 article new"))
    #expect(reader.shows("first stones"))
  }

  @Test func anArticleThatHasGoneGivesItsRowToTheNext() {
    var reader = TestReader(articles: .harbour)
    reader.type("j⏎")
    #expect(reader.state.shown?.article.metadata.site == "The Quay Post")
    reader.happens(.loaded(Self.corpus(Array([ArticleFixture].harbour.dropFirst()))))
    #expect(reader.shows("1 article gone"))
    #expect(reader.state.list.cursor == 1)
    #expect(reader.state.shown?.article.metadata.site == "港新聞")
    reader.happens(.loaded(Self.corpus([])))
    #expect(reader.state.shown == nil)
    reader.type("jk⏎3⎋")
  }

  @Test func theFilterAndTheWayBackHold() {
    var reader = TestReader(articles: .sluice)
    reader.type("3a⏎")
    let there = reader.state.shown?.article.id
    reader.press(.control("o"))
    let here = reader.state.shown?.article.id
    reader.happens(.loaded(Self.corpus([Self.news] + .sluice)))
    reader.press(.alt("o"))
    #expect(reader.state.shown?.article.id == there)
    reader.press(.control("o"))
    #expect(reader.state.shown?.article.id == here)
    reader.type("fstones")
    #expect(reader.state.list.positions.count == 1)
    reader.happens(.loaded(Self.corpus(.sluice)))
    #expect(reader.state.list.positions.isEmpty)
    #expect(reader.state.prompt != nil)
  }

  @Test func anOpenListOfPlacesIsClosed() {
    var reader = TestReader(articles: .sluice)
    reader.type("w⏎")
    #expect(reader.state.popup != nil)
    reader.happens(.loaded(Self.corpus([Self.news] + .sluice)))
    #expect(reader.state.popup == nil)
    reader.type("w")
    #expect(reader.shows("speakers"))
  }
}
