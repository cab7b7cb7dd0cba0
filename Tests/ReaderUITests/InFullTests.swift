import Corpus
import Testing
import TextScreen

@testable import ReaderUI

/// Words that matter stand in full on a screen of any width.
@Suite struct InFullTests {
  /// All rows of the screen as one text: what was broken into rows is whole again.
  private func words(_ reader: TestReader) -> String {
    reader.rows.map { row in
      row.drop { "┃│ ".contains($0) }.split(separator: "┃")[0...].first.map(String.init) ?? ""
    }
    .joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test(arguments: [30, 50, 80]) func whatIsWrongWithAQueryIsTold(columns: Int) {
    var reader = TestReader(articles: .harbour, size: Size(columns: columns, rows: 20))
    reader.type("f(winter storms and the wall")
    #expect(reader.shows("cannot read the query at 0"))
    reader.type("⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫")
    #expect(!reader.shows("cannot read"))
  }

  @Test(arguments: [50, 80, 120]) func everyCommandIsExplainedToItsEnd(columns: Int) throws {
    var reader = TestReader(articles: .harbour, size: Size(columns: columns, rows: 24))
    reader.type("?")
    guard case .pager(let pager) = reader.state.popup else {
      Issue.record("no help")
      return
    }
    let room = PopupView.pagerArea(in: reader.state.popupArea).columns
    let rows = pager.rows.map { $0.pieces.map(\.text).joined() }
    #expect(rows.allSatisfy { SafeText($0).width <= room })
    func letters(_ text: String) -> String { text.filter { $0 != " " } }
    let text = letters(rows.joined())
    for command in Command.allCases {
      #expect(text.contains(letters(command.entry.summary + ":" + command.rawValue)), "\(command)")
    }
    for form in Query.forms { #expect(text.contains(letters(form.meaning)), "\(form)") }
  }

  @Test func theEndOfAPagersTextIsReached() {
    var reader = TestReader(articles: .harbour)
    reader.type("?G")
    guard case .pager(let pager) = reader.state.popup else {
      Issue.record("no help")
      return
    }
    #expect(reader.shows("of \(pager.rows.count) "))
    #expect(reader.shows("–\(pager.rows.count) of"))
  }

  @Test func theLineAtTheTopOfAPagerStaysThereOnAResize() throws {
    var reader = TestReader(articles: .harbour, size: Size(columns: 120, rows: 24))
    reader.type("?jjjjjjjjjj")
    func topLine() -> Int? {
      guard case .pager(let pager) = reader.state.popup else { return nil }
      return pager.rows[pager.top].line
    }
    let line = try #require(topLine())
    reader.happens(.resize(Size(columns: 50, rows: 20)))
    #expect(topLine() == line)
    reader.happens(.resize(Size(columns: 120, rows: 24)))
    #expect(topLine() == line)
  }

  @Test func whatFailedIsKeptForTheListOfErrors() {
    var reader = TestReader(articles: .harbour, size: Size(columns: 50, rows: 20))
    let told = "harbour-wall-of-a-very-long-name.md: there is no room left on the device for it"
    reader.happens(.exported(.failed(told)))
    #expect(!words(reader).contains(told))
    reader.type(":errors⏎")
    #expect(words(reader).contains("failed " + told))
  }

  @Test func anEmptyFolderSaysWhatIsRead() {
    let reader = TestReader(articles: [], size: Size(columns: 50, rows: 20))
    #expect(words(reader).contains("no articles here"))
    #expect(words(reader).contains("Text, HTML, Markdown, JSON, CSV, feeds and web archives are read."))
  }

  @Test func aScreenThatIsTooSmallSaysWhatItNeeds() {
    for columns in [8, 12, 20, 29] {
      let reader = TestReader(articles: .harbour, size: Size(columns: columns, rows: 6))
      #expect(reader.shows("30×8"), "\(columns)")
    }
  }

  @Test func theTitleOfALongListIsNotCut() {
    let articles = (0..<1200).map { _ in [ArticleFixture].harbour[0] }
    let reader = TestReader(articles: articles, size: Size(columns: 100, rows: 24))
    #expect(reader.shows("Articles 1/1,200 · date ↓ "))
  }
}
