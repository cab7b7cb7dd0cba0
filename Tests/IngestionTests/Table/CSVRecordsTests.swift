import Testing

@testable import Ingestion

@Suite struct CSVRecordsTests {
  private func read(_ text: String, path: String = "articles.csv") -> Ingestion.Outcome {
    Ingestion(asIs: true).articles(in: Array(text.utf8), path: path)
  }

  @Test func aRowIsARecordWithItsColumnsAsFields() throws {
    let table = """
      ID,Title,Author,Date Published,URL,Content
      7,"Barges, and more","A. Bee",2026-03-04,https://x.example/1,"He said ""stay"".
      And they
      stayed."
      8,Plain,,2026-03-05,,No marks here.

      """
    let outcome = read(table)
    try #require(outcome.articles.count == 2)
    let first = outcome.articles[0]
    #expect(first.text.string == "He said \"stay\".\nAnd they\nstayed.")
    #expect(
      first.metadata
        == Metadata(
          title: "Barges, and more", authors: ["A. Bee"], published: "2026-03-04", url: "https://x.example/1")
    )
    #expect(outcome.articles.map(\.source.record) == ["7", "8"])
    let own = Array(table.utf8)[first.source.place.offset..<first.source.place.offset + first.source.length]
    #expect(Digest(of: Array(own)) == first.source.digest)
    #expect(String(decoding: own, as: UTF8.self).hasSuffix("stayed.\""))
    #expect(outcome.findings.isEmpty)
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func theSeparatorIsTold(separator: String) {
    let rows = [["title", "text"], ["One", "Body one."], ["Two", "Body two."]]
    let table = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let outcome = read(table, path: "no-ending")
    #expect(outcome.articles.map(\.text.string) == ["Body one.", "Body two."])
    #expect(outcome.articles.map(\.metadata.title) == ["One", "Two"])
    #expect(outcome.articles.allSatisfy { $0.source.format == .csv })
  }

  @Test func raggedRowsKeepWhatTheyHold() {
    let outcome = read("title,text,site\nOne\nTwo,Body two.\nThree,Body three.,X,more, and more\n,,\n")
    #expect(outcome.articles.map(\.text.string) == ["Body two.", "Body three."])
    #expect(outcome.articles.map(\.metadata.site) == [nil, "X,more, and more"])
    #expect(outcome.findings.map(\.record) == [1, 4])
  }

  @Test func aFieldWithoutItsEndCostsItsLineAlone() {
    let outcome = read("title,text\nOne,Body one.\nTwo,\"Body two.\nThree,Body three.\nFour,Body four.")
    #expect(outcome.articles.map(\.text.string) == ["Body one.", "Body three.", "Body four."])
    #expect(outcome.findings.map(\.record) == [2])
  }

  @Test func quotationMarksInsideAFieldAreLetters() {
    let outcome = read("text,title\nThe 12\" record,\"A\" side\n")
    #expect(outcome.articles.map(\.text.string) == ["The 12\" record"])
    #expect(outcome.articles.map(\.metadata.title) == ["A side"])
  }

  @Test func charsetsOfTablesAreTold() {
    let bytes =
      Array("title,text\nOne,caf".utf8) + [0xE9] + Array(" closed.\nTwo,na".utf8) + [0xEF] + Array("ve.".utf8)
    let outcome = Ingestion(asIs: true).articles(in: bytes, path: "a.csv")
    #expect(outcome.articles.map(\.text.string) == ["café closed.", "naïve."])
    #expect(outcome.articles.map(\.source.charset) == ["windows-1252", "windows-1252"])
    let wide = Array("\u{FEFF}title,text\nOne,日本.".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Ingestion(asIs: true).articles(in: wide, path: "a.csv").articles.map(\.text.string) == ["日本."])
  }

  @Test func aTextWithCommasIsNoTable() {
    #expect(
      FormatDetection.format(of: Array("The text, at last,\nwas found, they said.".utf8), path: "a") == .text)
    #expect(FormatDetection.format(of: Array("Text, content\n".utf8), path: "a.txt") == .text)
    let menu = "Home | Article | Contact\nNews | Sport | Weather\n\nThe harbour office counted barges."
    #expect(FormatDetection.format(of: Array(menu.utf8), path: "a.txt") == .text)
  }

  @Test func fieldsThatNeverEndTakeNoLongerThanTheyShould() {
    let lines = (0..<20_000).map { "\($0),\"x\"\"" }.joined(separator: "\n")
    let outcome = read("title,text\n0,\"open\n" + lines + "\n1,\"last")
    #expect(outcome.articles.last?.text.string.hasSuffix("last") == true)
  }

  /// Whatever is cut or overwritten, nothing traps and no row before the damage is lost.
  @Test(arguments: UInt64(0)..<120)
  func damageCostsNoRowBeforeIt(seed: UInt64) {
    var random = Seeded(seed)
    let rows = (0..<10).map { "\($0),\"Body \($0), with\n\"\"lines\"\" \(random.below(1000)).\"\n" }
    let head = "id,text\n"
    let (bytes, from) = random.damaged(Array((head + rows.joined()).utf8))
    var end = head.utf8.count
    guard from >= end else {
      _ = Ingestion().articles(in: bytes, path: "a.csv")
      return
    }
    let intact = rows.count {
      end += $0.utf8.count
      return end <= from
    }
    let outcome = Ingestion(asIs: true).articles(in: bytes, path: "a.csv")
    #expect(outcome.articles.prefix(intact).map(\.source.record) == (0..<intact).map(String.init))
  }
}
