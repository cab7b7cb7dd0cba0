import ScreenTesting
import SeededNumbers
import Testing

@testable import TextScreen

@Suite struct ScreenTests {
  @Test func panesThatShareABorderJoin() throws {
    try expectScreen(sharedBorders, matches: "shared-borders")
  }

  @Test func asciiKeepsEachCellInItsPlace() throws {
    try expectScreen(sharedBorders.inASCII, matches: "shared-borders-ascii")
  }

  @Test func asciiKeepsTheLettersOfWordsWithMarks() {
    var screen = Screen(size: Size(columns: 25, rows: 1))
    screen.draw("Wärme für Łódź, Ångström…", at: Point(column: 0, row: 0), role: .body)
    let shown = (0..<25).map { screen.inASCII[Point(column: $0, row: 0)].text.description }.joined()
    #expect(shown == "Warme fur Lodz, Angstrom~")
  }

  private var sharedBorders: Screen {
    var screen = Screen(size: Size(columns: 30, rows: 9))
    screen.drawBorder(Rect(column: 0, row: 0, columns: 12, rows: 9))
    screen.drawBorder(Rect(column: 11, row: 0, columns: 19, rows: 5))
    screen.drawBorder(Rect(column: 11, row: 4, columns: 19, rows: 5), weight: .heavy, role: .focusedBorder)
    screen.draw("日本 “a”", at: Point(column: 13, row: 5), role: .quote)
    screen.overlay(.match, on: Rect(column: 13, row: 5, columns: 4, rows: 1))
    screen.cursor = Point(column: 2, row: 2)
    return screen
  }

  @Test(
    arguments: [
      (0, "日本", "ab", 0, "ab本"), (0, "日本", "ab", 1, " ab "), (0, "日本", "a", 0, "a 本"),
      (0, "日本", "a", 1, " a本"),
      (0, "abcd", "日", 1, "a日d"), (0, "日本", "語", 1, " 語 "),
      // A wide character is not cut in half at an edge.
      (3, "日", "", 0, ""), (-1, "日本", "", 0, " 本"), (-1, "abc", "", 0, "bc"), (2, "abc", "", 0, "  ab"),
    ] as [(Int, String, String, Int, String)])
  func wideClustersAreDrawnWholeOrNotAtAll(
    column: Int, first: String, second: String, secondColumn: Int, shown: String
  ) {
    var screen = Screen(size: Size(columns: 4, rows: 1))
    screen.draw(SafeText(first), at: Point(column: column, row: 0), role: .body)
    screen.draw(SafeText(second), at: Point(column: secondColumn, row: 0), role: .body)
    let row = screen.cells.map(\.text.description).joined()
    #expect(row == shown + String(repeating: " ", count: 4 - SafeText(shown).width))
  }

  @Test func clearingBreaksWideClustersAtItsEdges() {
    var screen = Screen(size: Size(columns: 6, rows: 1))
    screen.draw("日本語", at: Point(column: 0, row: 0), role: .body)
    screen.clear(Rect(column: 1, row: 0, columns: 4, rows: 1))
    #expect(screen.cells.allSatisfy { $0.text == .space })
  }

  @Test func drawingOutsideTheScreenDoesNothing() {
    var screen = Screen(size: Size(columns: 3, rows: 2))
    let empty = screen
    for point in [(-9, 0), (9, 0), (0, -1), (0, 2)] {
      screen.draw("日本", at: Point(column: point.0, row: point.1), role: .body)
    }
    screen.clear(Rect(column: 5, row: 5, columns: 3, rows: 3))
    screen.drawBorder(Rect(column: 7, row: 7, columns: 3, rows: 3))
    screen.draw(
      "x", at: Point(column: 0, row: 0), role: .body, clip: Rect(column: 1, row: 0, columns: 2, rows: 1))
    #expect(screen == empty)
    #expect(Screen(size: Size(columns: -1, rows: 4)).cells.isEmpty)
  }

  @Test func marksOfControlsHaveTheirOwnRole() {
    var screen = Screen(size: Size(columns: 3, rows: 1))
    screen.draw("a\u{1B}b", at: Point(column: 0, row: 0), role: .body)
    #expect(screen.cells.map(\.role) == [.body, .controlMark, .body])
  }

  /// Each wide cluster is followed by its second half, and each second half stands behind a wide cluster.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func noDrawingLeavesHalfACluster(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var screen = Screen(size: Size(columns: 20, rows: 4))
    for _ in 0..<60 {
      let point = Point(
        column: Int.random(in: -4..<24, using: &generator), row: Int.random(in: -1..<5, using: &generator))
      let text = SafeText(utf8: HostileText.bytes(seed: generator.next(), pieces: 3))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: screen.clear(Rect(column: point.column, row: point.row, columns: 5, rows: 2))
      case 1: screen.drawBorder(Rect(column: point.column, row: point.row, columns: 6, rows: 3))
      default:
        screen.draw(
          text, at: point, role: .body, width: 9, clip: Rect(column: 1, row: 0, columns: 17, rows: 4))
      }
      if Int.random(in: 0..<20, using: &generator) == 0 { screen = screen.inASCII }
    }
    for row in 0..<4 {
      var expectsSecondHalf = false
      for column in 0..<20 {
        let cell = screen[Point(column: column, row: row)]
        #expect((cell.text == .continuation) == expectsSecondHalf)
        expectsSecondHalf = cell.text.base?.cellWidth == 2
      }
      #expect(!expectsSecondHalf)
    }
  }

  @Test func everyRoleHasALetterOfItsOwn() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test func everyLineMeetsEveryOther() {
    let arms: [LineWeight?] = [nil, .light, .heavy]
    for up in arms {
      for right in arms {
        for down in arms {
          for left in arms {
            let line = BoxLine(up: up, right: right, down: down, left: left)
            let isEmpty = up == nil && right == nil && down == nil && left == nil
            #expect(BoxLine(line.shown) == (isEmpty ? nil : line))
          }
        }
      }
    }
  }
}
