import Corpus
import Foundation
import Ingestion
import Synchronization
import Testing
import TextScreen

@testable import ReaderUI

/// The one loop, from the first paint to the end.
@Suite struct SessionTests {
  private static let corpus = Corpus([ArticleFixture].harbour.map(\.entry), report: .complete)

  private func run(
    _ steps: [ScriptedTerminal.Step],
    load: @escaping @Sendable (@escaping @Sendable (Corpus) -> Void) async -> Void = {
      $0(SessionTests.corpus)
    },
    export: @escaping @Sendable (ExportRequest) -> ExportOutcome = { .written($0) }
  ) -> (terminal: ScriptedTerminal, ending: ReaderSession.Ending) {
    var terminal = ScriptedTerminal(steps)
    let session = ReaderSession(
      AppState.Setting(place: "~/harbour", today: "2026-11-22", wording: .plain),
      services: Services(
        load: load, openState: { nil }, export: { request, _ in export(request) },
        rawText: { _ in .success(UTF8Text("one\ntwo")) }, run: { _ in .ended(status: 5) }),
      theme: Theme(name: "plain", styles: [:]))
    let ending = session.run(on: &terminal, wake: terminal.wake)
    return (terminal, ending)
  }

  @Test func theFirstScreenIsThereBeforeAnythingIsRead() throws {
    let (terminal, ending) = run([.until("4 articles read"), .event(.key(.character("q")))])
    let first = try #require(terminal.shown.first)
    #expect(ScreenPicture(first).description.contains("reading"))
    #expect(ending == .quit)
  }

  @Test func keysWorkWhileTheLoadingGoesOnAndEscapeStopsIt() {
    let (terminal, ending) = run(
      [
        .until("Articles 1/4"), .event(.key(.character("j"))), .until("Articles 2/4"),
        .event(.key(.escape)), .until("loading stopped"), .event(.key(.control("c"))),
      ],
      load: { report in
        report(Corpus([ArticleFixture].harbour.map(\.entry)))
        // Reads on until it is cancelled.
        try? await Task.sleep(for: .seconds(600))
      })
    #expect(ending == .quit)
    let isTold = terminal.shows("loading stopped: 4 articles read")
    #expect(isTold)
  }

  @Test func theTerminalIsLentToAnotherProgramAndTakenBack() {
    let (terminal, ending) = run([
      .until("Articles 1/4"), .event(.key(.character("e"))), .until("status 5"),
      .event(.key(.character("q"))),
    ])
    #expect(terminal.loans == 1)
    #expect(ending == .quit)
  }

  @Test func theRawPageIsReadBesideTheScreen() {
    let (terminal, _) = run([
      .until("Articles 1/4"), .event(.key(.character("R"))), .until("Raw page"),
      .event(.key(.character("q"))), .event(.key(.character("Q"))),
    ])
    let isShown = terminal.shown.contains { ScreenPicture($0).description.contains("two") }
    #expect(isShown)
  }

  @Test func anExportIsWrittenBesideTheScreen() {
    let (terminal, _) = run([
      .until("Articles 1/4"), .event(.key(.character("x"))), .event(.key(.character("j"))),
      .event(.key(.enter)), .until("exported"), .event(.key(.character("q"))),
    ])
    let isShown = terminal.shows(".json")
    #expect(isShown)
  }

  @Test func aSignalEndsTheSession() {
    let (_, ending) = run([.until("4 articles"), .event(.terminate(signal: 15))])
    #expect(ending == .terminated(signal: 15))
  }

  @Test func theTerminalIsRedrawnAndStoppedWhenAsked() {
    let (terminal, _) = run([
      .event(.key(.control("l"))), .event(.key(.control("z"))), .event(.resumed),
      .event(.key(.character("Q"))),
    ])
    #expect(terminal.redraws == 1)
    #expect(terminal.stops == 1)
  }

  @Test func manyKeysAtOnceAreOneFrame() {
    let keys = Array(repeating: ScriptedTerminal.Step.event(.key(.character("j"))), count: 50)
    let (terminal, _) = run([.until("4 articles")] + keys + [.event(.key(.character("q")))])
    #expect(terminal.shown.count < 10)
  }
}
