import Corpus
import Ingestion

/// A question that the reader asks on its last line.
package struct Prompt: Sendable, Hashable {
  /// What is asked for.
  package enum Purpose: Sendable, Hashable {
    /// A pattern to find in a pane.
    case find(Pane)
    /// A query that filters the list.
    case filter
    /// A command by its name.
    case command
    /// A file name to export to.
    case exportName(ExportRequest)
    /// The tags of the selected articles, or of the shown one.
    case tags
    /// A query whose every place is listed.
    case concordance
    /// A command of the shell, which may read the shown article's body.
    case shell(readsBody: Bool)
  }

  /// What is asked for.
  package var purpose: Purpose

  /// What has been typed.
  package var line: LineEditor

  /// What is wrong with it, in words.
  package var problem: String?

  /// The earlier line that is shown instead, counted from the newest.
  var recalled: Int?

  /// What had been typed when completion began.
  var completing = ""

  /// The candidate that completion has put in.
  var candidate: Int?

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    line = LineEditor(text)
  }

  /// What stands before the line.
  var label: String {
    switch purpose {
    case .find: "/"
    case .filter: "filter: "
    case .command: ":"
    case .exportName: "export to: "
    case .tags: "tags: "
    case .concordance: "in context: "
    case .shell(let readsBody): readsBody ? "| " : "! "
    }
  }

  /// The keys that mean something while the line is typed, and what they do.
  var hints: [(String, String)] {
    switch purpose {
    case .find: [("Enter", "keep"), ("Esc", "back to where you were"), ("Up", "earlier")]
    case .filter: [("Enter", "keep"), ("Esc", "as before"), ("Tab", "complete"), ("Up", "earlier")]
    case .command: [("Enter", "do it"), ("Esc", "close"), ("Tab", "complete"), ("Up", "earlier")]
    case .exportName: [("Enter", "export"), ("Esc", "close"), ("Up", "earlier")]
    case .tags: [("Enter", "change"), ("Esc", "close"), ("Tab", "complete"), ("Up", "earlier")]
    case .concordance: [("Enter", "list"), ("Esc", "close"), ("Tab", "complete"), ("Up", "earlier")]
    case .shell: [("Enter", "run"), ("Esc", "close"), ("Up", "earlier")]
    }
  }
}
