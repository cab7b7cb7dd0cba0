import Corpus
import ReaderUI
import TextScreen

/// What a person waits for: the pictures of the reader, from a key to the cells of the screen.
///
/// The effects that a key asks for are done here and now, as the reader's own loop does them on another thread; what the
/// terminal takes to show the cells is not counted.
struct ScreenFigures {
  private var state: AppState

  private static let size = Size(columns: 120, rows: 36)

  private static var setting: AppState.Setting {
    AppState.Setting(
      place: "corpus", today: "2026-01-01",
      wording: Wording(
        queryError: { _ in "" }, finding: { _ in "" }, stateCondition: { _ in nil }, stateError: { _ in "" }))
  }

  /// A reader that has read a corpus.
  init(_ corpus: Corpus) {
    state = AppState(Self.setting, size: Self.size)
    for effect in state.start() { perform(effect) }
    happens(.loaded(corpus))
  }

  /// How long the first picture takes, before anything is read, in milliseconds of this thread.
  static func firstPaint() -> Double {
    milliseconds { _ = AppState(setting, size: size).screen() }
  }

  /// How long each key takes while filters are typed, in milliseconds of this thread.
  mutating func keys(typing filters: [String]) -> [Double] {
    var times: [Double] = []
    for filter in filters {
      press("f")
      for letter in filter { times.append(Self.milliseconds { press(letter) }) }
      happens(.key(.enter))
      press("F")
    }
    return times
  }

  private mutating func press(_ letter: Character) {
    happens(.key(.character(letter)))
    _ = state.screen()
  }

  private mutating func happens(_ event: Event) {
    for effect in state.update(event) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    // Which articles tell one story is found meanwhile; no picture waits for it.
    if case .link = effect { return }
    if let answer = effect.answer(in: state) { happens(answer) }
  }

  private static func milliseconds(_ work: () -> Void) -> Double {
    let start = Stopwatch.threadTime
    work()
    return (Stopwatch.threadTime - start) * 1000
  }
}
