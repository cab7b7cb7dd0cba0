import Corpus
import Ingestion
import ReadingState

extension AppState {
  /// Selects the current article or takes it out of the selection, and goes down.
  mutating func select() {
    guard let position = list.position else { return }
    let id = corpus[position].article.id
    if list.selected.remove(id) == nil { list.selected.insert(id) }
    list.go(to: list.cursor + 1)
  }

  /// Sets a mark of the selected articles, else of the shown one, or takes it away where all have it.
  ///
  /// Many articles are asked about first.
  mutating func toggle(_ mark: Mark) -> [Effect] {
    let selected = list.selected.isEmpty ? body.id.map { [$0] } ?? [] : list.selected.sorted()
    guard !selected.isEmpty else { return [] }
    let isSet = !selected.allSatisfy { marks[mark, $0] }
    let changes = selected.filter { marks[mark, $0] != isSet }.map {
      MarkChange(mark, of: $0, isSet: isSet)
    }
    let verb =
      switch (mark, isSet) {
      case (.starred, true): "starred"
      case (.starred, false): "unstarred"
      case (.read, true): "marked read"
      case (.read, false): "marked unread"
      case (.tag(let tag), true): "tagged #\(tag.name)"
      case (.tag(let tag), false): "untagged #\(tag.name)"
      }
    if selected.count > 1 {
      let question =
        switch (mark, isSet) {
        case (.starred, true): "Star \(changes.count) articles?"
        case (.starred, false): "Take the star from \(changes.count) articles?"
        case (.read, true): "Mark \(changes.count) articles read?"
        case (.read, false): "Mark \(changes.count) articles unread?"
        case (.tag(let tag), true): "Tag \(changes.count) articles #\(tag.name)?"
        case (.tag(let tag), false): "Take #\(tag.name) from \(changes.count) articles?"
        }
      popup = .confirmation(
        Confirmation(
          question: question, action: .mark(changes, label: "\(verb) \(changes.count) articles")))
      return []
    }
    return make(changes, label: verb)
  }

  /// Makes changes of marks that can be undone.
  mutating func make(_ changes: [MarkChange], label: String) -> [Effect] {
    guard !changes.isEmpty else { return [] }
    marks.apply(changes)
    history.record(MarkHistory.Step(label: label, changes: changes))
    message = .info("\(label) (u undo)")
    return [.save(changes)]
  }

  /// The article that is opened is read from now on.
  mutating func markShownRead() -> [Effect] {
    guard let position = list.position, position < corpus.count else { return [] }
    let id = corpus[position].article.id
    guard !marks.read.contains(id) else { return [] }
    let changes = [MarkChange(.read, of: id, isSet: true)]
    marks.apply(changes)
    history.record(MarkHistory.Step(label: "marked read", changes: changes))
    return [.save(changes)]
  }

  mutating func undo() -> [Effect] {
    guard let step = history.undo() else {
      message = .info("nothing to undo")
      return []
    }
    marks.apply(step.changes)
    message = .info("undone: \(step.label) (Ctrl-r redo)")
    return [.save(step.changes)]
  }

  mutating func redo() -> [Effect] {
    guard let step = history.redo() else {
      message = .info("nothing to redo")
      return []
    }
    marks.apply(step.changes)
    message = .info("done again: \(step.label)")
    return [.save(step.changes)]
  }
}
