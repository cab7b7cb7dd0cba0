import Testing
import TextScreen

@testable import Curses

@Suite struct ColorDepthTests {
  @Test(
    arguments: [
      (0, .ansi(1), -1), (8, .ansi(9), 1), (16, .ansi(9), 9), (256, .ansi(9), 9), (256, .standard, -1),
      (8, .rgb(red: 250, green: 10, blue: 10), 1), (16, .rgb(red: 250, green: 10, blue: 10), 9),
      (256, .rgb(red: 0x5F, green: 0x87, blue: 0xAF), 67),
      (256, .rgb(red: 0x80, green: 0x80, blue: 0x80), 244),
      (1 << 24, .rgb(red: 0x12, green: 0x34, blue: 0x56), 0x123456),
      (1 << 24, .rgb(red: 0, green: 0, blue: 2), 8),
      (1 << 24, .ansi(3), 3), (1 << 24, .ansi(15), 0xFFFFFF),
    ] as [(Int, Theme.Color, Int)])
  func aColourComesDownToTheNearest(colors: Int, color: Theme.Color, number: Int) {
    #expect(ColorDepth(colors: colors).number(of: color) == number)
  }

  @Test func withoutColoursAnotherGroundIsReversed() {
    let ground = Theme.Color.rgb(red: 20, green: 20, blue: 20)
    let raised = Theme.Style(foreground: .ansi(0), background: .ansi(3))
    #expect(
      CellPainter.look(raised, ground: ground, depth: .none).attributes == Theme.Attributes.reverse.rawValue)
    let plain = Theme.Style(foreground: .ansi(2), background: ground)
    #expect(CellPainter.look(plain, ground: ground, depth: .none).attributes == 0)
  }

  @Test func textStaysReadableWhereItsColoursComeDownToOne() {
    let style = Theme.Style(
      foreground: .rgb(red: 60, green: 60, blue: 60), background: .rgb(red: 30, green: 30, blue: 30))
    let look = CellPainter.look(style, ground: .standard, depth: .palette(8))
    #expect(look.foreground != look.background)
  }
}
