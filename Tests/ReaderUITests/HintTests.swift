import Testing
import TextScreen

@testable import ReaderUI

/// The last line tells the keys that mean something now.
@Suite struct HintTests {
  private func hints(_ reader: TestReader) -> String { reader.rows.last ?? "" }

  @Test(arguments: [
    ("f", "Enter:keep", "Tab:complete"), ("/", "Enter:keep", "Esc:back to where you were"),
    (":", "Enter:do it", "Tab:complete"), ("t", "Enter:change", "Tab:complete"),
    ("c", "Enter:list", "Esc:close"), ("!", "Enter:run", "Esc:close"), ("xm", "Enter:export", "Esc:close"),
  ])
  func whileALineIsTypedItsOwnKeysAreTold(keys: String, first: String, second: String) {
    var reader = TestReader(articles: .harbour)
    #expect(hints(reader).contains("q:quit"))
    reader.type(keys)
    #expect(hints(reader).contains(first))
    #expect(hints(reader).contains(second))
    #expect(!hints(reader).contains("q:quit"))
  }

  @Test func thePanesKeysAreNotToldWhileAPopupHasThem() {
    var reader = TestReader(articles: .harbour)
    reader.type(",")
    #expect(!hints(reader).contains(":"))
    reader.type("⎋")
    #expect(hints(reader).contains("q:quit"))
  }

  @Test func aFilteredListTellsTheWayToAllArticles() {
    var reader = TestReader(articles: .harbour)
    #expect(!hints(reader).contains("F:all"))
    reader.type("fwinter⏎")
    #expect(hints(reader).contains("F:all articles"))
    reader.type("fzzz⏎")
    #expect(reader.shows("F shows all articles"))
    reader.type("F")
    #expect(!hints(reader).contains("F:all"))
  }

  @Test func aNarrowPopupStillTellsTheWayOut() {
    var reader = TestReader(articles: .harbour, size: Size(columns: 40, rows: 20))
    reader.type("cwinter⏎")
    #expect(reader.shows("Esc close"))
  }
}
