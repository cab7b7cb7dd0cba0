import Export
import TextScreen

/// A table of safe cells; on a terminal no wider than that.
struct Table {
  private static let gap = 2
  /// Where nothing is cut off, a column is filled with blanks up to so many cells: one endless title does not widen the
  /// rows of all others.
  private static let widestFilled = 120

  var heads: [String]
  /// How many cells each column may take; nil where it takes what is left.
  var widths: [Int?]
  var rightAligned: [Bool]
  var rows: [[SafeText]]

  /// Writes it to standard output.
  ///
  /// - Parameter columns: the terminal's width; nil where the output is no terminal, so that nothing is cut off.
  /// - Throws: ``ClosedPipe``, or ``CommandFailure/output(errno:)``.
  func write(columns: Int?) throws {
    let widths = cellWidths(columns: columns)
    var out = ByteBuffer()
    append(heads.map { SafeText($0) }, widths, cuts: columns != nil, to: &out)
    for row in rows {
      append(row, widths, cuts: columns != nil, to: &out)
      if out.count > 1 << 16 {
        try StandardOutput.write(out)
        out.removeAll()
      }
    }
    try StandardOutput.write(out)
  }

  private func append(_ row: [SafeText], _ widths: [Int], cuts: Bool, to out: inout ByteBuffer) {
    var line: SafeText = ""
    for (index, cell) in row.enumerated() {
      let isLast = index == row.count - 1
      let cell = cuts ? cell.truncated(to: widths[index]) : cell
      let missing = SafeText(String(repeating: " ", count: max(0, widths[index] - cell.width)))
      line += rightAligned[index] ? missing + cell : cell + missing
      if !isLast { line += SafeText(String(repeating: " ", count: Self.gap)) }
    }
    // Nothing stands after the last word, not even blanks.
    let text = line.description
    out.append(text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? "")
    out.append("\n")
  }

  private func cellWidths(columns: Int?) -> [Int] {
    var widths = heads.indices.map { index in
      let widest = rows.reduce(SafeText(heads[index]).width) { max($0, $1[index].width) }
      return min(widest, columns == nil ? Self.widestFilled : self.widths[index] ?? widest)
    }
    guard let columns else { return widths }
    // The columns without a width of their own share what the others leave.
    let flexible = heads.indices.filter { self.widths[$0] == nil }
    let fixed = heads.indices.filter { self.widths[$0] != nil }.reduce(0) { $0 + widths[$1] }
    let left = columns - fixed - Self.gap * (heads.count - 1)
    let least = 8
    guard !flexible.isEmpty, flexible.reduce(0, { $0 + widths[$1] }) > left else { return widths }
    for index in flexible { widths[index] = min(widths[index], max(least, left / flexible.count)) }
    return widths
  }
}
