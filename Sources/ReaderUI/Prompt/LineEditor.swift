import TextScreen

/// One line of text under a cursor.
package struct LineEditor: Sendable, Hashable {
  /// The text so far.
  package private(set) var text: String

  /// The characters before the cursor.
  package private(set) var cursor: Int

  /// Longer than any question; a paste of a whole page stops here.
  private static let limit = 4096

  /// A line with its cursor at the end.
  package init(_ text: String = "") {
    self.text = String(text.prefix(Self.limit))
    cursor = self.text.count
  }

  /// What stands before the cursor.
  var head: String { String(text.prefix(cursor)) }

  /// Puts text in at the cursor; line ends and tabs become blanks, other control characters are left out.
  package mutating func insert(_ new: String) {
    let line = String(new.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let new = String(
      String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    let room = max(0, Self.limit - text.count)
    let combined = head + new.prefix(room)
    text = combined + text.dropFirst(cursor)
    // A mark that combines with what stands before it makes no further character.
    cursor = min(combined.count, text.count)
  }

  /// Takes in a key.
  ///
  /// - Parameter key: what was pressed.
  /// - Returns: whether the key means something to a line.
  package mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): delete(from: cursor - 1, to: cursor)
    case .delete, .control("d"): delete(from: cursor, to: cursor + 1)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): delete(from: 0, to: cursor)
    case .control("k"): delete(from: cursor, to: text.count)
    case .control("w"): delete(from: wordStart, to: cursor)
    default: return false
    }
    return true
  }

  private var wordStart: Int {
    let head = Array(head)
    var start = head.count
    while start > 0, head[start - 1].isWhitespace { start -= 1 }
    while start > 0, !head[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private mutating func delete(from start: Int, to end: Int) {
    let start = max(0, start)
    let end = min(text.count, end)
    guard start < end else { return }
    text = String(text.prefix(start)) + text.dropFirst(end)
    cursor = min(start, text.count)
  }
}
