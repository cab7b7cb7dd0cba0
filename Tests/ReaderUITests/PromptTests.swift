import Testing
import TextScreen

@testable import ReaderUI

/// Lines that are typed: finds, filters, commands, file names.
@Suite struct PromptTests {
  @Test func aFindCountsItsMatchesAndGoesRound() {
    var reader = TestReader(articles: .harbour, size: Size(columns: 80, rows: 24))
    reader.type("j⏎/winter")
    #expect(reader.shows("1 of 2"))
    reader.type("⏎n")
    #expect(reader.shows("/winter 2 of 2"))
    reader.type("n")
    #expect(reader.shows("/winter 1 of 2"))
    reader.type("N")
    #expect(reader.shows("/winter 2 of 2"))
  }

  @Test func escapeGoesBackToWhereTheFindBegan() {
    var reader = TestReader(articles: [.long(paragraphs: 60)], size: Size(columns: 80, rows: 24))
    reader.type("2")
    reader.press(.pageDown)
    let top = reader.state.body.top
    reader.type("/Paragraph 50")
    #expect(reader.state.body.top != top)
    reader.type("⎋")
    #expect(reader.state.body.top == top)
    #expect(reader.state.body.matches.isEmpty)
  }

  @Test func aFindInTheListGoesToTheFirstArticleFromTheCursor() {
    var reader = TestReader(articles: .harbour)
    reader.type("/quay")
    #expect(reader.state.list.cursor == 1)
    reader.type("⌫⌫⌫⌫")
    #expect(reader.state.list.cursor == 0)
    reader.type("zzz")
    #expect(reader.shows("not found"))
    #expect(reader.state.list.cursor == 0)
  }

  @Test func aFindInTheListFindsAllThatARowMayShow() {
    for (pattern, row) in [("quay post", 1), ("ferrer", 0), ("港新聞", 2), ("fixture.txt", 3)] {
      var reader = TestReader(articles: .harbour)
      reader.type("/" + pattern + "⏎")
      #expect(reader.state.list.cursor == row, "\(pattern)")
    }
  }

  @Test func aFindInTheQuotesLooksAtSpeakersToo() {
    var reader = TestReader(articles: .harbour)
    reader.type("j3/overdue⏎")
    #expect(reader.state.quotes.cursor == 2)
    reader.type("/brook⏎")
    #expect(reader.state.quotes.cursor == 0)
    reader.type("n")
    #expect(reader.state.quotes.cursor == 1)
  }

  @Test func aCommandIsFoundByItsBeginning() {
    var reader = TestReader(articles: .harbour)
    reader.type(":hel⏎")
    #expect(reader.shows("Help · Articles"))
  }

  @Test func aCommandThatDoesNotExistIsToldAndStays() {
    var reader = TestReader(articles: .harbour)
    reader.type(":frobnicate⏎")
    #expect(reader.shows("no such command"))
    #expect(reader.state.prompt?.line.text == "frobnicate")
  }

  @Test func tabCompletesACommandsName() {
    var reader = TestReader(articles: .harbour)
    reader.type(":zo⇥")
    #expect(reader.state.prompt?.line.text == "zoom")
    reader.type("⏎")
    #expect(reader.state.preferences.isZoomed)
  }

  @Test func aPasteIsTextAndNeverACommand() {
    var reader = TestReader(articles: .harbour)
    reader.happens(.paste("qqQ"))
    #expect(!reader.state.isDone)
    reader.type("/")
    reader.happens(.paste("harbour\nwall"))
    #expect(reader.state.prompt?.line.text == "harbour wall")
  }

  @Test func earlierLinesComeBack() {
    var reader = TestReader(articles: .harbour)
    reader.type("/one⏎/two⏎/")
    reader.press(.up)
    #expect(reader.state.prompt?.line.text == "two")
    reader.press(.up)
    #expect(reader.state.prompt?.line.text == "one")
    reader.press(.down)
    #expect(reader.state.prompt?.line.text == "two")
  }

  @Test func aPasteBringsNoControlCharacterIntoTheLine() {
    var line = LineEditor()
    line.insert("a\u{1B}[31mb\u{7F}\u{9B}c\td\r\ne\0")
    #expect(line.text == "a[31mbc d e")
  }

  @Test func theLineIsEditedAsInAShell() {
    var line = LineEditor("the harbour wall")
    _ = line.take(.control("w"))
    #expect(line.text == "the harbour ")
    _ = line.take(.control("a"))
    _ = line.take(.delete)
    #expect(line.text == "he harbour ")
    _ = line.take(.control("k"))
    #expect(line.text.isEmpty)
  }

  @Test func anExportAsksForFormatAndNameAndNeverOverwritesUnasked() throws {
    var reader = TestReader(articles: .harbour)
    reader.type("xj")
    #expect(reader.state.prompt?.line.text.hasSuffix(".json") == true)
    reader.type("⏎")
    guard case .export(let request)? = reader.effects.last else {
      Issue.record("no export was asked for")
      return
    }
    #expect(!request.overwrites)
    reader.happens(.exported(.exists(request)))
    #expect(reader.shows("Replace it?"))
    reader.type("y")
    guard case .export(let second)? = reader.effects.last else { return }
    #expect(second.overwrites)
    reader.happens(.exported(.written(second)))
    #expect(reader.shows("exported \(second.path)"))
    reader.type("X")
    #expect(reader.effects.count == 3)
  }
}
