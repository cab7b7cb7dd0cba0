import Foundation
import Testing

/// The built program in a real terminal, from a shell's prompt and back to it.
@Suite(.serialized) struct TerminalTests {
  /// The program beside the test bundle.
  private static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "broadsheet").path
  }()

  private static let article = """
    Harbour bridge to close for a winter of repairs

    The old harbour bridge will close in November, the port authority said on Tuesday. Engineers found rust in \
    two of its main bearings during a survey in the spring, and the repair cannot wait for another year.

    “We would rather close it for four months than for good,” said Mara Ellison, the chief engineer. She added \
    that buses would run round the bay every ten minutes.

    Shopkeepers on the north quay fear for their trade. The council has promised them a cut in rates.
    """

  private func start(
    columns: Int = 120, rows: Int = 36, text: String = article, variables: String = ""
  ) throws -> Tmux {
    try #require(FileManager.default.isExecutableFile(atPath: Self.program))
    let terminal = try Tmux(columns: columns, rows: rows)
    let corpus = terminal.folder.appending(path: "corpus")
    try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: corpus.appending(path: "bridge.txt"))
    try terminal.enter(
      "stty -g >before; \(variables) '\(Self.program)' corpus; echo \"left with $?\"; stty -g >after; cmp before after && echo same modes"
    )
    try terminal.wait("the article, all of it read") { screen in
      screen.contains("bearings")
        && screen.split(separator: "\n").contains { $0.hasPrefix(" 1 article") && $0.contains(" read") }
    }
    return terminal
  }

  /// The shell's screen is back, and the terminal's modes are those from before.
  private func expectShell(_ terminal: Tmux, status: Int) throws {
    let screen = try terminal.wait("the shell") { $0.contains("\nsame modes") }
    #expect(screen.contains("left with \(status)"))
    #expect(!screen.contains("Articles"))
    try terminal.enter("echo typed; stty size")
    try terminal.wait("an echo") { $0.contains("\ntyped\n") }
  }

  @Test func anArticleIsReadAtEverySizeAndTheShellComesBack() throws {
    let terminal = try start()
    try terminal.wait("three panes") {
      $0.contains("[1] Articles") && $0.contains("[2] Article") && $0.contains("[3] Quotes")
    }
    for (columns, rows) in [(80, 24), (50, 20), (10, 4), (1, 1), (160, 45)] {
      try terminal.resize(columns: columns, rows: rows)
    }
    try terminal.wait("the widest layout") { $0.contains("[3] Quotes") && $0.contains("bearings") }
    try terminal.press("q")
    try expectShell(terminal, status: 0)
  }

  @Test func aLongLoadIsToldOnceAndNothingHasChanged() throws {
    let many = (1...3000).map { "Engineers looked at bolt \($0) of the bridge and found no rust on it." }
    let terminal = try start(text: ([Self.article] + many).joined(separator: "\n\n"))
    // What would come next is on the screen when it is drawn anew.
    try terminal.resize(columns: 100, rows: 30)
    let screen = try terminal.wait("a narrower list") { screen in
      screen.split(separator: "\n").contains { $0.hasPrefix("┏") && $0.count == 100 }
    }
    #expect(!screen.contains("the files have changed"))
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
  func aSignalGivesTheTerminalBack(signal: String, status: Int) throws {
    let terminal = try start()
    let pid = try program(of: terminal)
    kill(pid, [143: SIGTERM, 129: SIGHUP, 130: SIGINT, 131: SIGQUIT][status] ?? SIGTERM)
    try expectShell(terminal, status: status)
  }

  @Test func aCrashGivesTheTerminalBack() throws {
    let terminal = try start()
    kill(try program(of: terminal), SIGSEGV)
    try expectShell(terminal, status: 128 + Int(SIGSEGV))
  }

  @Test func stoppingAndGoingOnKeepsTheScreen() throws {
    let terminal = try start()
    let before = terminal.screen
    try terminal.press("C-z")
    try terminal.wait("the shell") { $0.contains("Stopped") }
    try terminal.enter("fg")
    try terminal.wait("the same screen") { $0 == before }
    try terminal.press("q")
    try terminal.wait("the shell") { !$0.contains("[1] Articles") && $0.contains("ready>") }
  }

  @Test func otherProgramsHaveTheTerminalUntilTheyEnd() throws {
    let terminal = try start(variables: "EDITOR='cp -t .'")
    try terminal.press("|")
    try terminal.enter("tee piped")
    try terminal.wait("the command's end") {
      $0.contains("[Enter: back to Broadsheet]") && !$0.contains("[1] Articles")
    }
    let piped = try String(contentsOf: terminal.folder.appending(path: "piped"), encoding: .utf8)
    #expect(piped.hasSuffix("The council has promised them a cut in rates.\n"))
    try terminal.press("Enter")
    try terminal.wait("the reader again") { $0.contains("[1] Articles") }
    try terminal.press("e")
    let edited = terminal.folder.appending(path: "bridge.txt")
    try terminal.wait("the editor's end") {
      $0.contains("[1] Articles") && (try? String(contentsOf: edited, encoding: .utf8)) == Self.article
    }
    try terminal.press("!")
    try terminal.enter("exit 7")
    try terminal.wait("the reader again") { $0.contains("the program ended with status 7") }
    try terminal.press("q")
    try expectShell(terminal, status: 0)
  }

  @Test func hostileTextReachesTheScreenAsMarksAlone() throws {
    let hostile = Self.article.replacing(
      "rust in", with: "rust\u{1B}[2J\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}\u{8}\u{8} in")
    let terminal = try start(text: hostile)
    let screen = try terminal.wait("the sentence's end") {
      $0.contains("bearings") && $0.contains("engineer")
    }
    // The picture is whole: nothing was cleared, moved or turned round.
    #expect(screen.contains("[1] Articles") && screen.contains("[3] Quotes"))
    #expect(
      !screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    try terminal.press("q")
    try expectShell(terminal, status: 0)
  }

  /// The reader's process in a terminal, by its working folder, which no other has.
  private func program(of terminal: Tmux) throws -> pid_t {
    let folder = terminal.folder.resolvingSymlinksInPath().path
    for entry in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
      guard let pid = pid_t(entry),
        let command = FileManager.default.contents(atPath: "/proc/\(pid)/environ"),
        let name = FileManager.default.contents(atPath: "/proc/\(pid)/comm")
      else { continue }
      let isOurs = String(decoding: command, as: UTF8.self).contains("HOME=\(folder)\0")
      if isOurs, String(decoding: name, as: UTF8.self) == "broadsheet\n" { return pid }
    }
    throw Tmux.Failure(description: "the program does not run")
  }
}
