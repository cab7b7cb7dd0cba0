import Testing
import TextScreen

@testable import ReaderUI

/// The mouse works in what lies over the panes.
@Suite struct PopupMouseTests {
  private func turn(_ reader: inout TestReader, _ action: Mouse.Action) {
    reader.happens(.mouse(Mouse(action, at: Point(column: 40, row: 10))))
  }

  /// Presses the mouse where a text stands.
  private func press(_ text: String, in reader: inout TestReader) throws {
    let row = try #require(reader.rows.firstIndex { $0.contains(text) })
    let before = try #require(reader.rows[row].range(of: text)?.lowerBound)
    let column = reader.rows[row].distance(from: reader.rows[row].startIndex, to: before)
    reader.happens(.mouse(Mouse(.press, at: Point(column: column, row: row))))
  }

  @Test func theWheelTurnsHelp() {
    var reader = TestReader(articles: .harbour, size: Size(columns: 80, rows: 24))
    reader.type("?")
    let before = reader.rows
    turn(&reader, .wheelDown)
    #expect(reader.rows != before)
    turn(&reader, .wheelUp)
    #expect(reader.rows == before)
    turn(&reader, .wheelUp)
    #expect(reader.rows == before)
  }

  @Test func aPressChoosesFromAMenu() throws {
    var reader = TestReader(articles: .harbour)
    reader.type(",")
    try press("o  outlet", in: &reader)
    #expect(reader.state.popup == nil)
    #expect(reader.shows("by outlet ↑"))
  }

  @Test func aPressBesideAMenuClosesIt() {
    var reader = TestReader(articles: .harbour)
    reader.type(",")
    reader.happens(.mouse(Mouse(.press, at: Point(column: 0, row: 2))))
    #expect(reader.state.popup == nil)
    #expect(reader.shows("by date"))
  }

  @Test func inAListTheFirstPressShowsAndTheSecondOpens() throws {
    var reader = TestReader(articles: .sluice)
    reader.type("3a")
    guard case .picker(let picker) = reader.state.popup else {
      Issue.record("no list")
      return
    }
    turn(&reader, .wheelUp)
    turn(&reader, .wheelUp)
    let list = PickerView.listArea(of: picker, in: reader.state.popupArea)
    let second = Point(column: list.column + 4, row: list.row + 1)
    reader.happens(.mouse(Mouse(.press, at: second)))
    guard case .picker(let moved) = reader.state.popup else {
      Issue.record("the list is gone")
      return
    }
    #expect(moved.cursor == 1)
    reader.happens(.mouse(Mouse(.press, at: second)))
    #expect(reader.state.popup == nil)
  }
}
