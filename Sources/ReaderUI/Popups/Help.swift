import Corpus
import TextScreen

/// The help: every command with its keys, from the one table.
enum Help {
  /// The help's lines; what belongs to a pane comes first.
  static func pager(for pane: Pane) -> Pager {
    var lines: [Pager.Line] = []
    for group in order(for: pane) {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(Pager.Line([Pager.Piece(group.rawValue, .focusedPaneTitle)], isHeading: true))
      for command in Command.allCases where command.entry.group == group {
        lines.append(
          Pager.Line(
            [
              Pager.Piece(padded(keys(of: command), to: 19), .keyHint),
              Pager.Piece(command.entry.summary),
              Pager.Piece("  :" + command.rawValue, .dim),
            ], isLabelled: true))
      }
    }
    lines.append(.blank)
    lines.append(
      Pager.Line(
        [Pager.Piece("Queries, as filter (f), in context (c) and on the command line", .focusedPaneTitle)],
        isHeading: true))
    for form in Query.forms {
      lines.append(
        Pager.Line(
          [Pager.Piece(padded(form.example, to: 27), .keyHint), Pager.Piece(form.meaning)], isLabelled: true))
    }
    return Pager(title: "Help · \(pane.title)", lines: lines)
  }

  /// A command's keys, as help and completion show them.
  static func keys(of command: Command) -> String {
    command.entry.bindings.map { binding in
      binding.keys.split(separator: " ").count > 1
        ? binding.keys.split(separator: " ").joined() : binding.keys
    }.joined(separator: " ")
  }

  private static func order(for pane: Pane) -> [Command.Group] {
    switch pane {
    case .list: [.find, .marks, .move, .panes, .article, .program]
    case .body: [.move, .article, .find, .marks, .panes, .program]
    case .quotes: [.move, .panes, .find, .article, .marks, .program]
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
