/// One of the three panes.
package enum Pane: Int, Sendable, CaseIterable {
  case list = 1
  case body = 2
  case quotes = 3

  /// The pane's title.
  var title: String {
    switch self {
    case .list: "Articles"
    case .body: "Article"
    case .quotes: "Quotes"
    }
  }

  /// The pane after this one, going round.
  var next: Pane { Pane(rawValue: rawValue % 3 + 1) ?? .list }

  /// The pane before this one, going round.
  var previous: Pane { Pane(rawValue: (rawValue + 1) % 3 + 1) ?? .list }
}
