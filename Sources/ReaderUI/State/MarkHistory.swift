import ReadingState

/// The changes of marks that can be undone and redone.
struct MarkHistory: Sendable, Hashable {
  /// Changes that were made in one go, with the words for it.
  struct Step: Sendable, Hashable {
    var label: String
    var changes: [MarkChange]
  }

  private var done: [Step] = []
  private var undone: [Step] = []

  /// How many steps are kept.
  private static let limit = 1000

  /// Remembers a step; what was undone before it can no longer be redone.
  mutating func record(_ step: Step) {
    done.append(step)
    if done.count > Self.limit { done.removeFirst() }
    undone = []
  }

  /// Takes back the last step: the changes that do so are its inverse.
  mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return Step(label: step.label, changes: step.changes.reversed().map(\.inverse))
  }

  /// Makes the step again that was undone last.
  mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}
