import Corpus
import ScreenTesting
import SeededNumbers
import Testing
import TextScreen

@testable import ReaderUI

/// What links articles, on the screen: quotes carried by several, stories told by several, speakers of all.
@Suite struct LinkingTests {
  /// A reader at the report of the Quay Post.
  private static func reader(_ size: Size = Size(columns: 120, rows: 36)) -> TestReader {
    var reader = TestReader(articles: .sluice, size: size)
    reader.type(",t")
    while reader.state.shown?.article.metadata.site != "The Quay Post" { reader.type("j") }
    return reader
  }

  private static func site(_ reader: TestReader) -> String? { reader.state.shown?.article.metadata.site }

  // MARK: Quotes

  @Test func aQuoteTellsWhoElseCarriesIt() {
    let reader = Self.reader()
    #expect(reader.shows("×3"))
    #expect(reader.shows("also in Coast Wire, Evening Tide"))
    // One that stands in one article alone tells nothing.
    #expect(reader.state.quotes.echoes[1] == nil)
  }

  @Test func fromAQuoteToAnotherArticleThatCarriesItAndBack() {
    var reader = Self.reader()
    reader.type("3a")
    #expect(reader.shows("This statement in 3 articles"))
    reader.type("j⏎")
    #expect(Self.site(reader) == "Evening Tide")
    #expect(reader.state.focus == .quotes)
    #expect(reader.state.quotes.cursor == 0)
    reader.press(.control("o"))
    #expect(Self.site(reader) == "The Quay Post")
    reader.press(.alt("o"))
    #expect(Self.site(reader) == "Evening Tide")
    reader.press(.alt("o"))
    #expect(reader.shows("no jump to go forward to"))
  }

  @Test func anotherWordingIsShownAgainstThisOne() {
    var reader = Self.reader()
    reader.type("3a")
    #expect(reader.shows("[-the-] {+our+} pumps"))
  }

  @Test func aQuoteThatNobodyElseHasIsSaidToBeSo() {
    var reader = Self.reader()
    reader.type("3ja")
    #expect(reader.state.popup == nil)
    #expect(reader.shows("no other article carries quote 2"))
  }

  @Test func aFilterThatHidesTheOtherArticleGivesWay() {
    var reader = Self.reader()
    reader.type("fsite:quay⏎")
    #expect(reader.state.list.positions.count == 1)
    reader.type("3aj⏎")
    #expect(Self.site(reader) == "Evening Tide")
    #expect(reader.state.filter == nil)
    #expect(reader.state.list.positions.count == 4)
  }

  // MARK: Speakers

  @Test func theSpeakersOfTheCorpusAreListedOnceUnderAllTheirNames() {
    var reader = Self.reader()
    reader.type("w")
    #expect(reader.shows("3 speakers"))
    #expect(reader.shows("3 quotes · 3 articles"))
    #expect(reader.shows("named Ada Brook (1), Brook (1), Ms. Brook (1)"))
  }

  @Test func typingNarrowsTheSpeakersAndEnterLeadsToEachQuote() {
    var reader = Self.reader()
    reader.type("wferr")
    #expect(reader.shows("1 of 3"))
    reader.type("⏎")
    #expect(reader.shows("Lea Ferris · 1 quote"))
    reader.type("⎋")
    #expect(reader.shows("1 of 3"))
    reader.type("⏎⏎")
    #expect(reader.state.popup == nil)
    #expect(Self.site(reader) == "The Larder")
    #expect(reader.state.body.quote == 0)
    reader.press(.control("o"))
    #expect(Self.site(reader) == "The Quay Post")
  }

  @Test func escapeTakesBackWhatWasTypedThenCloses() {
    var reader = Self.reader()
    reader.type("wzzz")
    #expect(reader.shows("nothing found"))
    reader.type("⏎⎋")
    #expect(reader.shows("3 of 3"))
    reader.type("⎋")
    #expect(reader.state.popup == nil)
  }

  // MARK: Stories

  @Test func theListTellsHowManyTellAStory() {
    #expect(Self.reader().rows.contains { $0.contains("×3 · ") || $0.contains("×2 · ") })
  }

  @Test func theStoryIsListedAndItsArticlesAreOpened() {
    var reader = Self.reader()
    reader.type("d")
    #expect(reader.shows("This story in 3 articles"))
    #expect(reader.shows("% of text"))
    reader.type("j⏎")
    #expect(reader.state.popup == nil)
    #expect(Self.site(reader) != "The Quay Post")
    reader.press(.control("o"))
    #expect(Self.site(reader) == "The Quay Post")
  }

  @Test func twoVersionsAreComparedWordByWord() {
    var reader = Self.reader()
    reader.type("dc")
    #expect(reader.shows("Word by word"))
    #expect(reader.shows("{+Harbour Lane+}. “Not one of [-the-] {+our+} pumps"))
    #expect(reader.shows("% of the words are the same"))
    reader.type("nNGgjk")
    reader.type("⎋")
    #expect(reader.shows("This story in"))
    reader.type("⎋")
    #expect(reader.state.popup == nil)
  }

  @Test func anArticleAloneHasNoStory() {
    var reader = TestReader(articles: .harbour)
    reader.type("d")
    #expect(reader.shows("no other article tells this story"))
  }

  // MARK: While loading

  @Test func linksComeWhileArticlesAreReadAndOnceMoreAtTheEnd() {
    var state = AppState(
      AppState.Setting(place: "~/harbour", today: "2026-11-22", wording: .plain),
      size: Size(columns: 100, rows: 24))
    let entries = [ArticleFixture].sluice.map(\.entry)
    var linkings = 0
    func load(_ count: Int, isComplete: Bool) {
      let corpus = Corpus(Array(entries.prefix(count)), report: isComplete ? .complete : LoadReport())
      for effect in state.update(.loaded(corpus)) where effect == .link {
        linkings += 1
        if let answer = effect.answer(in: state) { _ = state.update(answer) }
      }
    }
    load(1, isComplete: false)
    #expect(linkings == 1)
    load(1, isComplete: false)
    #expect(linkings == 1)
    load(3, isComplete: false)
    #expect(linkings == 2)
    load(4, isComplete: true)
    #expect(linkings == 3)
    #expect(state.links?.count == 4)
    load(4, isComplete: true)
    #expect(linkings == 3)
  }

  @Test func beforeAnythingIsLinkedThatIsSaid() {
    var state = AppState(
      AppState.Setting(place: "~/harbour", today: "2026-11-22", wording: .plain),
      size: Size(columns: 100, rows: 24))
    for key in "wda" { _ = state.update(.key(.character(key))) }
    #expect(state.popup == nil)
    _ = state.update(.loaded(Corpus([ArticleFixture].sluice.map(\.entry))))
    _ = state.update(.key(.character("w")))
    #expect(state.message == .info("the articles are being linked; try again in a moment"))
  }

  @Test func linksOfAnOlderSnapshotLeadNowhereThatIsNotThere() {
    var reader = Self.reader()
    // The articles are read anew with fewer quotes, and before they are linked anew somebody jumps.
    let fewer = [ArticleFixture].sluice.map { fixture in
      Corpus.Entry(article: fixture.entry.article, quotations: [])
    }
    _ = reader.state.update(.loaded(Corpus(fewer, report: .complete)))
    for key: Key in [
      .character("3"), .character("a"), .character("w"), .enter, .enter, .character("d"), .enter,
    ] {
      _ = reader.state.update(.key(key))
      _ = reader.state.screen()
    }
  }

  // MARK: Looks

  @Test func theArticlesOfOneStoryStandTogetherInTheOrderInWhichTheyCame() {
    var reader = TestReader(
      articles: [[ArticleFixture].sluice[3]] + [ArticleFixture].sluice.prefix(3).reversed())
    reader.type(",y")
    func outlets() -> [String] {
      reader.state.list.positions.compactMap { reader.state.corpus.metadata(at: $0).site }
    }
    #expect(outlets().last == "The Larder")
    #expect(outlets().dropLast().last == "Evening Tide")
    #expect(Set(outlets().prefix(2)) == ["The Quay Post", "Coast Wire"])
    #expect(reader.shows("by story ↓"))
  }

  @Test(
    arguments: [Size(columns: 120, rows: 36), Size(columns: 50, rows: 20)],
    [
      ("w", "speakers"), ("wada⏎", "speaker-quotes"), ("3a", "carriers"), ("d", "story"),
      ("dc", "comparison"),
    ])
  func whatIsLinkedLooksSo(size: Size, shown: (keys: String, name: String)) throws {
    var reader = Self.reader(size)
    reader.type(shown.keys)
    try expectScreen(reader.screen, matches: "\(shown.name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: 0..<12)
  func noSizeAndNoNameBreaksAList(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let hostile = String(
      repeating: "A\u{202E}d\u{1B}[2Ja 港\u{301} ", count: Int.random(in: 1...90, using: &random))
    var articles = [ArticleFixture].sluice
    articles[0].speakers = [hostile, ""]
    articles[1].site = hostile
    articles[2].title = hostile
    var reader = TestReader(articles: articles)
    for keys in ["w", "⏎", "⎋x", "⎋⎋", "3a", "⎋", "d", "c", "nN", "⎋⎋⎋"] {
      reader.happens(
        .resize(
          Size(columns: Int.random(in: 1...200, using: &random), rows: Int.random(in: 1...60, using: &random))
        ))
      reader.type(keys)
      for row in reader.rows {
        #expect(
          !row.unicodeScalars.contains {
            $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
          })
      }
    }
  }
}
