import SeededNumbers
import Testing
import TextScreen

@testable import ReaderUI

/// Moving in and between the panes.
@Suite struct MovingTests {
  @Test func theCursorMovesInTheListAndTheArticleFollows() {
    var reader = TestReader(articles: .harbour)
    #expect(reader.state.shown?.article.metadata.site == "Coast Wire")
    reader.type("j")
    #expect(reader.state.shown?.article.metadata.site == "The Quay Post")
    reader.type("G")
    #expect(reader.state.list.cursor == 3)
    reader.type("j")
    #expect(reader.state.list.cursor == 3)
    reader.type("gg")
    #expect(reader.state.list.cursor == 0)
  }

  @Test func theNextArticleIsOneKeyAwayInEveryPane() {
    for pane in ["1", "2", "3"] {
      var reader = TestReader(articles: .harbour)
      reader.type(pane + "J")
      #expect(reader.state.list.cursor == 1)
      reader.type("K")
      #expect(reader.state.list.cursor == 0)
    }
  }

  @Test func tabGoesRoundThePanes() {
    var reader = TestReader(articles: .harbour)
    var seen: [Pane] = []
    for _ in 0..<4 {
      seen.append(reader.state.focus)
      reader.press(.tab)
    }
    #expect(seen == [.list, .body, .quotes, .list])
    reader.press(.backTab)
    #expect(reader.state.focus == .list)
  }

  @Test func escapeGoesBackToTheListAndQThenQuits() {
    var reader = TestReader(articles: .harbour)
    reader.type("⏎")
    #expect(reader.state.focus == .body)
    reader.type("⎋")
    #expect(reader.state.focus == .list)
    reader.type("⏎q")
    #expect(!reader.state.isDone)
    reader.type("q")
    #expect(reader.state.isDone)
    #expect(reader.effects.last == .quit)
  }

  @Test func quotesAndArticleAreLinkedBothWays() throws {
    var reader = TestReader(articles: .harbour)
    reader.type("j⏎]")
    #expect(reader.state.body.quote == 0)
    reader.type("]]")
    #expect(reader.state.body.quote == 2)
    #expect(reader.state.quotes.cursor == 2)
    reader.type("[")
    #expect(reader.state.quotes.cursor == 1)
    reader.type("⏎")
    #expect(reader.state.focus == .quotes)
    reader.type("k⏎")
    #expect(reader.state.focus == .body)
    #expect(reader.state.body.quote == 0)
  }

  @Test func aPageDownAtTheEndGoesOnToTheNextArticle() {
    var reader = TestReader(articles: .harbour)
    reader.type("2 ")
    #expect(reader.state.list.cursor == 1)
  }

  @Test func pagingShowsEveryLineAndEndsAtTheLast() throws {
    var reader = TestReader(articles: [.long(paragraphs: 40)], size: Size(columns: 80, rows: 24))
    reader.type("2")
    var seen: Set<String> = []
    for _ in 0..<60 {
      for row in reader.rows { seen.insert(row) }
      reader.press(.pageDown)
    }
    #expect(reader.state.body.isAtEnd)
    for paragraph in 0..<40 { #expect(seen.contains { $0.contains("Paragraph \(paragraph) ") }) }
  }

  @Test func aPlaceInAnArticleIsRememberedWhileOthersAreRead() {
    var reader = TestReader(
      articles: [.long(paragraphs: 40), .long(paragraphs: 41)], size: Size(columns: 80, rows: 24))
    reader.type("2")
    reader.press(.pageDown)
    let top = reader.state.body.top
    reader.type("JK")
    #expect(reader.state.body.top == top)
  }

  @Test(arguments: 0..<8)
  func theTopCharacterStaysWhereItIsOnAResize(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var reader = TestReader(articles: [.long(paragraphs: 60)], size: Size(columns: 120, rows: 36))
    reader.type("2")
    for _ in 0..<Int.random(in: 1..<12, using: &random) { reader.press(.control("d")) }
    let top = reader.state.body.top
    for _ in 0..<20 {
      let size = Size(
        columns: Int.random(in: 30...200, using: &random), rows: Int.random(in: 8...60, using: &random))
      reader.happens(.resize(size))
      let first = try #require(reader.state.body.shown.first)
      let isShown = first.range.lowerBound <= top.offset
      #expect(isShown || reader.state.body.isAtEnd)
    }
    reader.happens(.resize(Size(columns: 120, rows: 36)))
    #expect(reader.state.body.top == top || reader.state.body.isAtEnd)
  }

  @Test func anArticleOfTenMegabytesIsLaidOutOnlyWhereItIsSeen() {
    var reader = TestReader(articles: [.huge(megabytes: 10)], size: Size(columns: 80, rows: 24))
    reader.type("2")
    for _ in 0..<5 { reader.press(.pageDown) }
    #expect((reader.state.body.layout?.laidOutSegments ?? 99) < 8)
    reader.type("G")
    #expect(reader.state.body.isAtEnd)
    #expect((reader.state.body.layout?.laidOutSegments ?? 99) < 16)
  }

  @Test func theMouseChoosesAndTheWheelScrolls() {
    var reader = TestReader(articles: .harbour)
    reader.happens(.mouse(Mouse(.press, at: Point(column: 10, row: 5))))
    #expect(reader.state.list.cursor == 1)
    reader.happens(.mouse(Mouse(.press, at: Point(column: 70, row: 7))))
    #expect(reader.state.focus == .body)
    #expect(reader.state.body.quote == nil)
    reader.happens(.mouse(Mouse(.press, at: Point(column: 105, row: 7))))
    #expect(reader.state.body.quote == 0)
    reader.happens(.mouse(Mouse(.wheelDown, at: Point(column: 10, row: 5))))
    #expect(reader.state.list.cursor == 2)
  }

  @Test(arguments: [Size(columns: 160, rows: 45), Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func theSplitIsMovedByKeysAndDraggedByTheMouse(size: Size) throws {
    var reader = TestReader(articles: .harbour, size: size)
    let before = try #require(reader.state.layout.frame(of: .list)).outer
    reader.type(">")
    let after = try #require(reader.state.layout.frame(of: .list)).outer
    #expect(after.columns > before.columns || after.rows > before.rows)
    let border = Point(
      column: after.endColumn - 1, row: reader.state.layout.isBoxed ? after.row + 2 : after.endRow)
    reader.happens(.mouse(Mouse(.press, at: border)))
    reader.happens(.mouse(Mouse(.drag, at: Point(column: border.column - 2, row: border.row - 1))))
    reader.happens(.mouse(Mouse(.release, at: Point(column: border.column - 2, row: border.row - 1))))
    #expect(reader.state.layout.frame(of: .list)?.outer == before)
  }

  @Test(arguments: 0..<6)
  func nothingThatAPersonDoesBreaksTheReader(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var reader = TestReader(articles: .harbour)
    let keys: [Key] =
      Command.allCases.flatMap(\.entry.bindings)
      .flatMap { $0.keys.split(separator: " ").compactMap { Key(named: $0) } } + [
        .character("a"), .character("日"), .backspace, .delete, .enter, .escape, .tab, .character("e"),
      ]
    for _ in 0..<500 {
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        reader.happens(
          .resize(
            Size(
              columns: Int.random(in: 0...180, using: &random), rows: Int.random(in: 0...50, using: &random)))
        )
      case 1:
        let point = Point(
          column: Int.random(in: 0...180, using: &random), row: Int.random(in: 0...50, using: &random))
        let action = [Mouse.Action.press, .drag, .wheelUp, .wheelDown].randomElement(using: &random)
        reader.happens(.mouse(Mouse(action ?? .press, at: point)))
      case 2: reader.happens(.paste("pasted\ntext 日本"))
      default: reader.press(keys.randomElement(using: &random) ?? .enter)
      }
      #expect(reader.screen.size == reader.state.size)
    }
  }
}
