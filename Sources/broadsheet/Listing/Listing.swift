import Export
import Ingestion
import TextScreen

/// Rows of facts as a command gives them out: a table for people, lines of JSON or comma-separated values for tools.
///
/// The columns are the same in all three; a table may leave some out.
struct Listing {
  /// One column.
  struct Column {
    /// The name: the key in JSON, the head in CSV and, in capitals, in a table.
    let name: String

    /// Whether a table shows it.
    let isInTable: Bool

    /// How many cells it may take in a table; nil where it takes what is left.
    let tableWidth: Int?

    init(_ name: String, tableWidth: Int?) {
      self.name = name
      self.isInTable = true
      self.tableWidth = tableWidth
    }

    /// A column that only tools get.
    init(_ name: String) {
      self.name = name
      self.isInTable = false
      self.tableWidth = nil
    }
  }

  /// One fact.
  enum Value {
    case text(String?)
    case texts([String])
    case number(Int)
    case score(Double)
    /// A text for tables and CSV; the JSON is made from bytes that are JSON already.
    case json(ByteBuffer, shown: String)
  }

  let columns: [Column]

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Gives out rows one after the other.
  ///
  /// - Parameters:
  ///   - count: how many rows there are.
  ///   - format: how they are written.
  ///   - row: makes one row; called in order, so that no more than one stands in memory for JSON and CSV.
  /// - Throws: ``ClosedPipe``, or ``CommandFailure/output(errno:)``.
  func write(count: Int, as format: ListingFormat, row: (Int) -> [Value]) throws {
    switch format {
    case .table: try writeTable((0..<count).map(row))
    case .jsonl: try writeChunks(count) { $0.appendJSON(zip(columns, row($1))) }
    case .csv:
      var head = ByteBuffer()
      head.append(columns.map(\.name).joined(separator: ",") + "\n")
      try StandardOutput.write(head)
      try writeChunks(count) { $0.appendCSV(row($1)) }
    }
  }

  private func writeChunks(_ count: Int, _ append: (inout ByteBuffer, Int) -> Void) throws {
    let chunk = 1 << 16
    var out = ByteBuffer()
    for index in 0..<count {
      append(&out, index)
      if out.count >= chunk {
        try StandardOutput.write(out)
        out.removeAll()
      }
    }
    try StandardOutput.write(out)
  }

  private func writeTable(_ rows: [[Value]]) throws {
    guard !rows.isEmpty else { return }
    let shown = columns.indices.filter { columns[$0].isInTable }
    let table = Table(
      heads: shown.map { columns[$0].name.uppercased() },
      widths: shown.map { columns[$0].tableWidth },
      rightAligned: shown.map { index in rows.allSatisfy { $0[index].isNumber } },
      rows: rows.map { row in shown.map { SafeText(row[$0].shown) } })
    try table.write(columns: StandardOutput.columns)
  }
}

extension Listing.Value {
  /// The fact in words, as tables and CSV have it.
  var shown: String {
    switch self {
    case .text(let text): text ?? ""
    case .texts(let texts): texts.joined(separator: ", ")
    case .number(let number): String(number)
    case .score(let score):
      {
        var out = ByteBuffer()
        out.appendJSON(score: score)
        return String(decoding: out.bytes, as: UTF8.self)
      }()
    case .json(_, let shown): shown
    }
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .number, .score: true
    case .text, .texts, .json: false
    }
  }
}

extension ByteBuffer {
  /// Adds a row as a JSON object on a line.
  fileprivate mutating func appendJSON(_ row: some Sequence<(Listing.Column, Listing.Value)>) {
    append("{")
    var isFirst = true
    for (column, value) in row {
      if !isFirst { append(",") }
      isFirst = false
      append("\"\(column.name)\":")
      switch value {
      case .text(let text): appendJSON(text)
      case .texts(let texts): appendJSONArray(texts) { $0.appendJSON($1) }
      case .number(let number): append(number)
      case .score(let score): appendJSON(score: score)
      case .json(let json, _): append(json.bytes[...])
      }
    }
    append("}\n")
  }

  /// Adds a row of comma-separated values.
  fileprivate mutating func appendCSV(_ row: [Listing.Value]) {
    for (index, value) in row.enumerated() {
      if index > 0 { append(",") }
      switch value {
      // Our own numbers begin no formula, whatever their sign.
      case .number, .score: append(value.shown)
      case .text, .texts, .json: appendCSV(value.shown)
      }
    }
    append("\n")
  }
}
