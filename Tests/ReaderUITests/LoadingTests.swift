import Corpus
import Testing
import TextScreen

@testable import ReaderUI

/// The screen while articles are read.
@Suite struct LoadingTests {
  private func fresh() -> AppState {
    AppState(
      AppState.Setting(place: "~/harbour", today: "2026-11-22", wording: .plain),
      size: Size(columns: 100, rows: 24))
  }

  private func corpus(_ count: Int, isComplete: Bool = false) -> Corpus {
    var report = LoadReport()
    report.isComplete = isComplete
    return Corpus((0..<count).map { ArticleFixture.long(paragraphs: $0 + 1).entry }, report: report)
  }

  @Test func theFirstPictureComesBeforeTheFirstFile() {
    let state = fresh()
    #expect(ScreenPicture(state.screen()).description.contains("reading"))
    #expect(!ScreenPicture(state.screen()).description.contains("no quotes"))
    #expect(state.start() == [.loadMarks, .load])
  }

  /// Marks that cannot be kept are told while articles are read; that all were read must not hide it.
  @Test func whatCouldNotBeDoneIsToldBeforeWhatWasRead() {
    var reader = TestReader(Corpus([], report: LoadReport()), size: Size(columns: 100, rows: 24))
    reader.happens(.failed("Marks are not kept: /var/empty: Permission denied"))
    reader.happens(.loaded(corpus(2, isComplete: true)))
    #expect(reader.shows("Marks are not kept: /var/empty: Permission denied"))
    reader.type("j")
    #expect(!reader.shows("Marks are not kept"))
    reader.type(":errors⏎")
    #expect(reader.shows("Marks are not kept: /var/empty: Permission denied"))
  }

  @Test func aSnapshotWaitsForTheArrangementThatIsBeingMade() {
    var state = fresh()
    let first = state.update(.loaded(corpus(1)))
    // The list is arranged, and the articles are linked.
    #expect(first.count == 2)
    #expect(state.update(.loaded(corpus(2))).isEmpty)
    #expect(state.update(.loaded(corpus(3))).isEmpty)
    guard let answer = first.first?.answer(in: state) else { return }
    let second = state.update(answer)
    #expect(
      second.contains {
        if case .arrange = $0 { true } else { false }
      })
  }

  @Test func theListStaysAtItsTopUntilSomebodyMoves() {
    var reader = TestReader(corpus(2), size: Size(columns: 100, rows: 24))
    reader.happens(.loaded(corpus(4)))
    #expect(reader.state.list.cursor == 0)
    reader.type("jj")
    let position = reader.state.list.position
    reader.happens(.loaded(corpus(6)))
    #expect(reader.state.list.position == position)
  }

  /// What stands at the top of the article pane still does, though a paragraph above it has gone.
  @Test func anOpenArticleKeepsItsPlaceWhenItIsReadAnew() {
    let fixture = ArticleFixture.long(paragraphs: 12)
    var shorter = fixture
    shorter.parts.remove(at: 1)
    var (old, new) = (fixture.entry, shorter.entry)
    new.article.source.digest = old.article.source.digest
    old.quotations = []
    var reader = TestReader(Corpus([old]), size: Size(columns: 100, rows: 24))
    reader.type("⏎jjjjjjjjjjjjjjjjjjjj")
    let place = reader.state.body.top
    func top() -> String? {
      reader.state.body.layout.map { layout in
        let segment = layout.segments[reader.state.body.top.segment]
        return layout.entry.article.text[segment.range]
      }
    }
    let before = top()
    #expect(before?.hasPrefix("Paragraph") == true)
    reader.happens(.loaded(Corpus([new])))
    #expect(reader.state.body.entry?.article.text == new.article.text)
    #expect(top() == before)
    #expect(reader.state.body.top.segment == place.segment - 1)
  }

  @Test func escapeStopsTheLoading() {
    var reader = TestReader(corpus(2), size: Size(columns: 100, rows: 24))
    reader.type("⎋")
    #expect(reader.effects == [.stopLoading])
    reader.happens(.loadingStopped)
    #expect(reader.shows("loading stopped: 2 articles read"))
  }

  @Test(arguments: zip([0, 5, 10, 12], ["░░░░░░░░░░░░", "██████░░░░░░", "████████████", "████████████"]))
  func aBarShowsHowFarTheLoadingHasCome(files: Int, bar: String) {
    var snapshot = corpus(2)
    snapshot.report.files = files
    var reader = TestReader(snapshot, size: Size(columns: 100, rows: 24))
    #expect(!reader.shows("░") && !reader.shows("█"))
    snapshot.report.filesInAll = 10
    reader.happens(.loaded(snapshot))
    // A folder that grows while it is read has more files than were counted.
    #expect(reader.shows("\(bar) reading: \(files) of \(max(10, files)) files, 2 articles"))
    reader.happens(.loaded(corpus(3, isComplete: true)))
    #expect(!reader.shows("█"))
  }

  @Test func theEndOfTheLoadingIsTold() {
    var reader = TestReader(corpus(2), size: Size(columns: 100, rows: 24))
    reader.happens(.loaded(corpus(3, isComplete: true)))
    #expect(reader.shows("3 articles read"))
  }

  @Test func anAnswerToAnOlderQuestionIsDropped() {
    var state = fresh()
    let old = state.update(.loaded(corpus(3, isComplete: true)))
    let oldAnswer = old.first?.answer(in: state)
    _ = state.update(.key(.character(",")))
    let new = state.update(.key(.character("t")))
    if let oldAnswer { _ = state.update(oldAnswer) }
    #expect(state.list.positions.isEmpty)
    if let answer = new.first?.answer(in: state) { _ = state.update(answer) }
    #expect(state.list.positions.count == 3)
  }
}
