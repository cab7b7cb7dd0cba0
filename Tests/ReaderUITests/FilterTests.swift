import Testing
import TextScreen

@testable import ReaderUI

/// The live filter of the list, and its order.
@Suite struct FilterTests {
  @Test func theListFollowsTheQueryAsItIsTyped() {
    var reader = TestReader(articles: .harbour)
    reader.type("fferry")
    #expect(reader.state.list.positions.count == 1)
    #expect(reader.shows("1 of 4"))
    reader.type("⏎")
    #expect(reader.shows("filter: ferry"))
    reader.type("F")
    #expect(reader.state.list.positions.count == 4)
  }

  @Test func theLastWordMayBeABeginningAndEnterKeepsWhatIsSeen() {
    var reader = TestReader(articles: .harbour)
    reader.type("fferr")
    #expect(reader.state.list.positions.count == 1)
    reader.type("⏎")
    #expect(reader.state.list.positions.count == 1)
    // A blank says that the word is whole.
    reader.type("f ")
    #expect(reader.shows("nothing matches the filter"))
  }

  @Test func whatAFilterWithWordsFindsIsRankedUntilItIsSortedOtherwise() {
    let articles = [("2026-01-01", 6), ("2026-02-01", 1), ("2026-03-01", 3)].map { date, count in
      ArticleFixture(
        title: date, published: date,
        parts: [
          .paragraph(
            Array(repeating: "herring", count: count).joined(separator: " ")
              + " and nine other words that fill the line")
        ])
    }
    var reader = TestReader(articles: articles)
    func dates() -> [String] {
      reader.state.list.positions.map {
        String(reader.state.corpus[$0].article.metadata.title?.dropFirst(5).prefix(2) ?? "")
      }
    }
    #expect(dates() == ["03", "02", "01"])
    reader.type("fherring")
    #expect(dates() == ["01", "03", "02"])
    #expect(reader.shows("by relevance ↓"))
    #expect(reader.state.list.cursor == 0)
    reader.type("⏎,d")
    #expect(dates() == ["03", "02", "01"])
    reader.type(",r,r")
    #expect(dates() == ["02", "03", "01"])
    reader.type("F")
    #expect(dates() == ["03", "02", "01"])
    // What asks for no words ranks nothing.
    reader.type("fdate:2026⏎")
    #expect(reader.shows("by date ↓"))
  }

  @Test func aRowShowsWhereItsArticleAnswersTheFilter() {
    var reader = TestReader(articles: .harbour)
    reader.type("ftimetable")
    #expect(reader.rows.contains { $0.prefix(40).contains("keeps its timetable") })
    reader.happens(.resize(Size(columns: 80, rows: 24)))
    #expect(reader.rows.contains { $0.contains("north side until then, and the ferry keeps its timetable") })
    reader.type("⎋")
    #expect(!reader.rows.contains { $0.prefix(40).contains("timetable") })
  }

  @Test func aMisspeltWordIsMendedByTab() {
    var reader = TestReader(articles: .harbour)
    reader.type("fharbuor")
    #expect(reader.shows("did you mean"))
    reader.type("⇥")
    #expect(reader.state.prompt?.line.text == "harbour")
    #expect(reader.state.list.positions.count == 2)
  }

  @Test func tabCompletesTheNameOfAField() {
    var reader = TestReader(articles: .harbour)
    reader.type("f-sp⇥")
    #expect(reader.state.prompt?.line.text == "-speaker:")
    reader.type("ole⏎")
    #expect(reader.state.list.positions.count == 3)
  }

  @Test func aQueryThatIsCutShortIsToldOfAtEnter() {
    var reader = TestReader(articles: .harbour)
    reader.type("fdate:⏎")
    #expect(reader.state.prompt?.problem != nil)
  }

  @Test func theWordsOfTheFilterAreMarkedInTheArticle() throws {
    var reader = TestReader(articles: .harbour)
    reader.type("fferry⏎")
    let text = try #require(reader.state.shown?.article.text)
    #expect(reader.state.body.filterMatches.map { text[$0] } == ["ferry"])
  }

  @Test func nGoesFromMatchToMatchOfTheFilter() throws {
    var reader = TestReader(articles: [.long(paragraphs: 60)])
    reader.type("fparagraph⏎⏎")
    let text = try #require(reader.state.shown?.article.text)
    reader.type("nnn")
    #expect(reader.state.body.filterMatch == 2)
    #expect(reader.shows("3 of 60 matches"))
    reader.type("NNN")
    #expect(reader.state.body.filterMatch == 59)
    #expect(text[reader.state.body.filterMatches[59]] == "Paragraph")
    #expect(reader.shows("Paragraph 59"))
    // Another filter has its own.
    reader.type("fcliff⏎")
    #expect(reader.state.body.filterMatch == nil)
  }

  @Test func aQueryWithAMistakeIsToldAndTheLastGoodListStays() {
    var reader = TestReader(articles: .harbour)
    reader.type("fferry")
    reader.happens(.paste(" date:soon"))
    #expect(reader.state.list.positions.count == 1)
    #expect(reader.state.prompt?.problem != nil)
    reader.type("⏎")
    #expect(reader.state.prompt != nil)
    reader.type("⌫⌫⌫⌫2026⏎")
    #expect(reader.state.prompt == nil)
    #expect(reader.state.list.positions.count == 1)
  }

  @Test func escapeBringsTheFilterOfBeforeBack() {
    var reader = TestReader(articles: .harbour)
    reader.type("fferry⏎f⌫⌫⌫⌫⌫seasons")
    #expect(reader.state.shown?.article.metadata.site == "Coast Wire")
    reader.type("⎋")
    #expect(reader.state.filter?.text == "ferry")
    #expect(reader.state.shown?.article.metadata.site == "The Quay Post")
  }

  @Test func escapeLeadsBackToTheArticleFromBeforeTheFilter() {
    var reader = TestReader(articles: .harbour)
    reader.type("jj")
    let position = reader.state.list.position
    reader.type("fseasons")
    #expect(reader.state.list.position != position)
    reader.type("⎋")
    #expect(reader.state.list.position == position)
    #expect(reader.state.focus == .list)
  }

  @Test func nothingFoundIsSaid() {
    var reader = TestReader(articles: .harbour)
    reader.type("fxylophone⏎")
    #expect(reader.shows("nothing matches the filter"))
    #expect(reader.state.shown == nil)
    reader.type("⏎jJsmxWH]/a⏎")
  }

  @Test(
    arguments: zip(
      ["d", "t", "o", "l", "s"],
      [
        ["港新聞", "The Quay Post", "Coast Wire"], ["The Quay Post", "Coast Wire", "港新聞"],
        ["Coast Wire", "The Quay Post", "港新聞"], ["The Quay Post", "Coast Wire", "港新聞"],
        ["The Quay Post", "Coast Wire", "港新聞"],
      ]))
  func theListIsSortedByWhatIsChosen(key: String, sites: [String]) {
    var reader = TestReader(articles: .harbour)
    reader.type(",\(key)")
    let order = reader.state.list.positions.compactMap { reader.state.corpus[$0].article.metadata.site }
    #expect(order == sites)
  }

  @Test func theSameOrderAgainIsReversed() {
    var reader = TestReader(articles: .harbour)
    reader.type(",t")
    let once = reader.state.list.positions
    reader.type(",t")
    #expect(reader.shows("by title ↓"))
    // What has no title stands last in both.
    #expect(reader.state.list.positions.prefix(3) == ArraySlice(once.prefix(3).reversed()))
  }
}
