import Corpus
import Ingestion
import ReadingState
import Testing
import TextScreen

@testable import ReaderUI

/// A reader without a terminal: keys in, pictures out; effects that only compute are answered at once, the others kept.
struct TestReader {
  var state: AppState

  /// The effects that act on the world, oldest first.
  var effects: [Effect] = []

  /// A reader that has read some articles.
  init(articles: [ArticleFixture], size: Size = Size(columns: 120, rows: 36)) {
    self.init(Corpus(articles.map(\.entry), report: .complete), size: size)
  }

  init(_ corpus: Corpus, size: Size) {
    state = AppState(
      AppState.Setting(place: "~/harbour", today: "2026-11-22", wording: .plain), size: size)
    for effect in state.start() { perform(effect) }
    happens(.loaded(corpus))
    effects = []
  }

  /// The screen as it is now.
  var screen: Screen { state.screen() }

  /// The rows of the screen as text.
  var rows: [String] {
    ScreenPicture(screen).description.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().prefix(state.size.rows).map(String.init)
  }

  /// Whether a text stands somewhere on the screen.
  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// Types characters; `⏎` is Enter, `⎋` Esc, `⇥` Tab, `⌫` Backspace.
  mutating func type(_ keys: String) {
    for character in keys {
      switch character {
      case "⏎": press(.enter)
      case "⎋": press(.escape)
      case "⇥": press(.tab)
      case "⌫": press(.backspace)
      default: press(.character(character))
      }
    }
  }

  /// Presses one key.
  mutating func press(_ key: Key) { happens(.key(key)) }

  /// Something happens, and what it brings about that only computes is done.
  mutating func happens(_ event: Event) {
    for effect in state.update(event) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    if let answer = effect.answer(in: state) { happens(answer) } else { effects.append(effect) }
  }
}

extension Wording {
  /// Words for tests.
  static let plain = Wording(
    queryError: { "cannot read the query at \($0.offset)" }, finding: { "\($0.path): \($0.problem)" },
    stateCondition: { $0 == .saving ? nil : "marks are not kept" }, stateError: { "error \($0.code)" })
}

extension LoadReport {
  /// All has been read.
  static var complete: LoadReport {
    var report = LoadReport()
    report.isComplete = true
    return report
  }
}

extension TestReader: CustomTestStringConvertible {
  /// What a failed test shows of it.
  var testDescription: String { "\n" + rows.joined(separator: "\n") }
}
