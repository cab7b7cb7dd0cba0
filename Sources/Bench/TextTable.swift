/// Rows of cells printed one below the other, the first column to the left and the others to the right.
struct TextTable {
  private var rows: [[String]]

  /// A table with a heading for each column.
  init(_ headings: String...) {
    self.init(headings)
  }

  /// A table with a heading for each column.
  init(_ headings: [String]) {
    rows = [headings, headings.map { String(repeating: "-", count: $0.count) }]
  }

  /// Appends a row; cells that are missing at its end stay empty.
  mutating func append(_ cells: [String]) {
    rows.append(cells)
  }

  /// The table's lines.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let fill = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + fill : "  " + fill + cell
      }
      return line
    }.joined(separator: "\n")
  }
}

extension Double {
  /// The number with so many digits after the point.
  func digits(_ count: Int) -> String {
    guard isFinite else { return "-" }
    var scale = 1.0
    for _ in 0..<count { scale *= 10 }
    let rounded = Int((magnitude * scale).rounded())
    let fraction = String(rounded % Int(scale))
    let sign = self < 0 && rounded > 0 ? "-" : ""
    guard count > 0 else { return sign + String(rounded) }
    return sign + "\(rounded / Int(scale))."
      + String(repeating: "0", count: count - fraction.count) + fraction
  }

  /// The number with its sign and so many digits after the point.
  func signed(_ count: Int) -> String { (self < 0 ? "" : "+") + digits(count) }
}
