import TextScreen

/// The line of tabs over a single pane: `1 List ▸2 Article 3 Quotes`.
struct TabsView {
  let focus: Pane

  func draw(on screen: inout Screen, in area: Rect) {
    for tab in tabs {
      screen.put(
        tab.text, at: area.point(tab.column, 0), role: tab.pane == focus ? .focusedPaneTitle : .paneTitle)
    }
  }

  /// The pane whose tab stands in a column.
  func pane(at column: Int) -> Pane? {
    tabs.first { ($0.column..<$0.column + $0.text.count).contains(column) }?.pane
  }

  private var tabs: [(pane: Pane, text: String, column: Int)] {
    var column = 0
    return Pane.allCases.map { pane in
      let name = pane == .list ? "List" : pane.title
      let text = (pane == focus ? "▸" : " ") + "\(pane.rawValue) \(name)"
      defer { column += text.count + 1 }
      return (pane, text, column)
    }
  }
}
