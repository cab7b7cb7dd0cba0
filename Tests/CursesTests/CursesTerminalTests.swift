import Foundation
import Glibc
import Testing
import TextScreen

@testable import Curses

/// The real ncurses on a pseudo-terminal.
///
/// One after the other, since a process has one screen.
@Suite(.serialized) struct CursesTerminalTests {
  private static let theme = Theme(
    name: "test", styles: [.quote: Theme.Style(foreground: .ansi(2), attributes: .bold)])

  private func open(
    _ pseudo: PseudoTerminal, type: String? = "xterm-256color",
    change: (inout CursesTerminal.Options) -> Void = { _ in }
  ) throws -> CursesTerminal {
    var options = CursesTerminal.Options(type: type)
    change(&options)
    return try CursesTerminal(options, keyboard: pseudo.device, closesKeyboard: false, output: pseudo.device)
  }

  @Test func theTerminalIsGivenBackAsItWas() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 10)
    let before = pseudo.modes
    do {
      var terminal = try open(pseudo)
      #expect(pseudo.modes != before)
      #expect(terminal.size == Size(columns: 40, rows: 10))
      var screen = Screen(size: terminal.size)
      screen.draw("日本 plain\u{1B}[31m", at: Point(column: 0, row: 0), role: .quote)
      terminal.show(screen, theme: Self.theme)
      #expect(pseudo.waits(for: "plain"))
    }
    #expect(pseudo.modes == before)
    // Off again: paste marks, mouse, the alternate screen. The escape of the text never came through.
    for sequence in ["\u{1B}[?2004l", "\u{1B}[?1006l", "\u{1B}[?1002l", "\u{1B}[?1049l"] {
      #expect(pseudo.waits(for: sequence))
    }
    #expect(!pseudo.output.contains("\u{1B}[31m"))
    #expect(pseudo.output.contains("␛"))
    // And it can be taken again.
    _ = try open(pseudo)
  }

  @Test func rowsThatMoveTogetherAreScrolledLineByLine() throws {
    let own = getenv("TERMINFO").map { String(cString: $0) }
    let pseudo = try PseudoTerminal(columns: 40, rows: 20)
    var terminal = try open(pseudo)
    for first in [0, 2, 4, 1] {
      var screen = Screen(size: terminal.size)
      for row in 0..<20 {
        screen.draw(
          "line \(first + row) \(String(repeating: "x", count: first + row))", at: Point(column: 0, row: row),
          role: .body)
      }
      terminal.show(screen, theme: Self.theme)
    }
    #expect(pseudo.waits(for: "line 23"))
    #expect(!pseudo.output.contains("\u{1B}[2S") && !pseudo.output.contains("\u{1B}[3T"))
    #expect(getenv("TERMINFO").map { String(cString: $0) } == own)
  }

  @Test func keysMouseAndPastesArrive() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 10)
    var terminal = try open(pseudo)
    pseudo.type("jé\u{1B}OA\u{13}\u{16}\u{1B}[<0;3;4M\u{1B}[200~two\rlines\u{1B}[201~\u{1B}")
    var events: [TerminalEvent] = []
    while let event = terminal.nextEvent(timeoutMilliseconds: 1000), events.count < 7 { events.append(event) }
    #expect(
      events == [
        .key(.character("j")), .key(.character("é")), .key(.up), .key(.control("s")), .key(.control("v")),
        .mouse(Mouse(.press, at: Point(column: 2, row: 3))), .paste("two\rlines"),
      ])
    #expect(terminal.nextEvent(timeoutMilliseconds: 0) == nil)
  }

  @Test func aSizeChangeASignalAndAWakeEndTheWait() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 10)
    var terminal = try open(pseudo)
    #expect(terminal.nextEvent(timeoutMilliseconds: 1) == nil)
    Thread.detachNewThread { Wake()() }
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .woken)
    pseudo.resize(columns: 1, rows: 1)
    kill(getpid(), SIGWINCH)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .resize(Size(columns: 1, rows: 1)))
    terminal.show(Screen(size: terminal.size), theme: Self.theme)
    // A terminal that says nothing of its size keeps the last one; one that lies is cut.
    pseudo.resize(columns: 0, rows: 0)
    kill(getpid(), SIGWINCH)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .resize(Size(columns: 1, rows: 1)))
    pseudo.resize(columns: 60000, rows: 3)
    kill(getpid(), SIGWINCH)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .resize(Size(columns: 2000, rows: 3)))
    kill(getpid(), SIGTERM)
    #expect(terminal.nextEvent(timeoutMilliseconds: nil) == .terminate(signal: SIGTERM))
  }

  @Test func aTerminalThatGoesAwayEndsTheProgram() throws {
    var control: PseudoTerminal? = try PseudoTerminal(columns: 40, rows: 10)
    let device = dup(control?.device ?? -1)
    var terminal = try CursesTerminal(
      CursesTerminal.Options(type: "xterm"), keyboard: device, closesKeyboard: true, output: device)
    control?.hangUp()
    control = nil
    #expect(terminal.nextEvent(timeoutMilliseconds: 5000) == .terminate(signal: nil))
    #expect(terminal.nextEvent(timeoutMilliseconds: 5000) == .terminate(signal: nil))
  }

  @Test(
    arguments: [
      (nil, .noTerminalType), ("", .noTerminalType), ("dumb", .unusableTerminalType("dumb")),
      ("no-such-terminal", .unknownTerminalType("no-such-terminal")), ("../x", .badTerminalType("../x")),
      ("a b", .badTerminalType("a b")), (".", .badTerminalType(".")),
      (String(repeating: "x", count: 129), .badTerminalType(String(repeating: "x", count: 129))),
    ] as [(String?, CursesError)])
  func aTerminalThatCannotServeIsRefusedUntouched(type: String?, error: CursesError) throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 10)
    let before = pseudo.modes
    do {
      _ = try open(pseudo, type: type)
      Issue.record("opened")
    } catch let refusal as CursesError {
      #expect(refusal == error)
    }
    #expect(pseudo.modes == before)
    #expect(pseudo.output.isEmpty)
  }

  @Test(arguments: ["xterm", "vt100", "linux", "screen-256color", "tmux-256color", "rxvt"])
  func everyUsualTerminalServes(type: String) throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 10)
    var terminal = try open(pseudo, type: type)
    var screen = Screen(size: terminal.size)
    screen.draw("headline", at: Point(column: 1, row: 1), role: .quote)
    terminal.show(screen, theme: Self.theme)
    #expect(pseudo.waits(for: "headline"))
  }

  @Test func noColourIsSentWhereNoneIsWanted() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 10)
    var terminal = try open(pseudo) { $0.usesColor = false }
    var screen = Screen(size: terminal.size)
    screen.draw("quoted", at: Point(column: 0, row: 0), role: .quote)
    terminal.show(screen, theme: Self.theme)
    #expect(pseudo.waits(for: "quoted"))
    #expect(!pseudo.output.contains("\u{1B}[32m"))
    #expect(CursesTerminal.Options(environment: ["TERM": "xterm", "NO_COLOR": "1"]).usesColor == false)
  }

  @Test func asciiAloneIsDrawnWhereItIsWanted() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 10)
    var terminal = try open(pseudo) { $0.usesASCII = true }
    var screen = Screen(size: terminal.size)
    screen.draw("“日本” end", at: Point(column: 0, row: 0), role: .quote)
    terminal.show(screen, theme: Self.theme)
    #expect(pseudo.waits(for: "end"))
    #expect(pseudo.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func theTerminalCanBeLent() throws {
    let pseudo = try PseudoTerminal(columns: 40, rows: 10)
    let before = pseudo.modes
    var terminal = try open(pseudo)
    var screen = Screen(size: terminal.size)
    screen.draw("reader", at: Point(column: 0, row: 0), role: .quote)
    terminal.show(screen, theme: Self.theme)
    let lent = terminal.lend { pseudo.modes }
    #expect(lent == before)
    #expect(pseudo.modes != before)
    #expect(terminal.nextEvent(timeoutMilliseconds: 1000) == .resumed)
  }
}
