import Testing
import TextScreen

@testable import ReaderUI

/// Other programs that the reader opens on what is shown.
@Suite struct ProgramTests {
  /// A reader of one article with an address.
  private func reader(address: String?) -> TestReader {
    TestReader(articles: [
      ArticleFixture(title: "Ferry stays in harbour", url: address, parts: [.paragraph("It rained all day.")])
    ])
  }

  @Test func theAddressIsOpenedInTheBrowser() {
    var reader = reader(address: "https://quay.example/ferry?day=2")
    reader.type("o")
    #expect(reader.effects == [.run(.browser(address: "https://quay.example/ferry?day=2"))])
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "--remote", "https://quay.example/a b",
    "https://quay.example/\u{1B}[2J", "https://quay.example/\u{9B}m",
  ])
  func noAddressButTheWebsIsHandedOn(address: String) {
    var reader = reader(address: address)
    reader.type("o")
    #expect(reader.effects.isEmpty)
    #expect(reader.shows("not an address of the web"))
  }

  @Test func anArticleWithoutAnAddressSaysSo() {
    var reader = reader(address: nil)
    reader.type("o")
    #expect(reader.effects.isEmpty)
    #expect(reader.shows("does not say where it was published"))
  }

  @Test func theFileIsOpenedInTheEditor() throws {
    var reader = reader(address: nil)
    reader.type("e")
    let place = try #require(reader.state.shown?.article.source.place)
    #expect(reader.effects == [.run(.editor(place))])
  }

  @Test func theBodyIsPipedToACommand() {
    var reader = reader(address: nil)
    reader.type("|wc -w⏎")
    #expect(reader.effects == [.run(.shell(command: "wc -w", input: "It rained all day.\n"))])
  }

  @Test func aCommandOfTheShellReadsTheKeyboard() {
    var reader = reader(address: nil)
    reader.type("!make⏎")
    #expect(reader.effects == [.run(.shell(command: "make", input: nil))])
  }

  @Test func nothingIsRunWithoutACommand() {
    var reader = reader(address: nil)
    reader.type("|⏎|  ⏎|wc⎋")
    #expect(reader.effects.isEmpty)
  }

  @Test(arguments: [
    (ProgramOutcome.ended(status: 3), "the program ended with status 3"),
    (ProgramOutcome.failed("no browser was found"), "no browser was found"),
  ])
  func whatWentWrongIsSaid(outcome: ProgramOutcome, words: String) {
    var reader = reader(address: nil)
    reader.happens(.programEnded(outcome))
    #expect(reader.shows(words))
  }
}
