import Corpus
import Ingestion
import TextScreen

extension StyledRun {
  /// A run of one stretch.
  init(_ text: String, _ role: Role) {
    self.init()
    append(text, role: role)
  }

  /// Adds the differences of two texts: what went in `[-` `-]`, what came in `{+` `+}`, as `git diff --word-diff` has
  /// it, so that they can be told apart without colour and in a copy.
  mutating func append(_ diff: WordDiff, old: UTF8Text, new: UTF8Text, same: Role) {
    for change in diff.changes {
      switch change {
      case .same(_, let range): append(Self.oneLine(new[range]), role: same)
      case .deleted(let range):
        append(ChangedWords(old[range]).words, between: "[-", "-]", role: .deleted)
        append(" ", role: same)
      case .inserted(let range):
        let changed = ChangedWords(new[range])
        append(changed.words, between: "{+", "+}", role: .inserted)
        append(Self.oneLine(changed.rest), role: same)
      }
    }
  }

  /// Adds a change between its marks.
  mutating func append(_ words: String, between opening: String, _ closing: String, role: Role) {
    append(opening + Self.oneLine(words) + closing, role: role)
  }

  static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

/// The words of a change, apart from the marks and blanks behind the last of them, which lead on to what follows.
struct ChangedWords {
  let words: String
  let rest: String

  init(_ text: String) {
    let end = text.lastIndex { $0.isLetter || $0.isNumber }.map { text.index(after: $0) } ?? text.endIndex
    words = String(text[..<end])
    rest = String(text[end...])
  }
}
