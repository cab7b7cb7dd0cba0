/// One row of a table, cut into its fields.
struct CSVRow {
  /// The fields without their quotation marks.
  private(set) var fields: [[UInt8]] = []

  /// Where the row's own bytes end, before the line end.
  private(set) var textEnd: Int

  /// Where the next row begins.
  private(set) var end: Int

  /// Whether its last quoted field has an end.
  private(set) var isClosed = true

  /// Cuts a row that begins at a place.
  ///
  /// In a quoted field anything may stand, a quotation mark as two. One that opens nothing is a letter.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, separator: UInt8, takesQuotes: Bool = true) {
    let quote = UInt8(ascii: "\"")
    var at = start
    var field: [UInt8] = []
    scan: while true {
      field.removeAll(keepingCapacity: true)
      if takesQuotes, at < bytes.count, bytes[at] == quote {
        at += 1
        var from = at
        while true {
          while at < bytes.count, bytes[at] != quote { at &+= 1 }
          field.append(contentsOf: bytes[from..<at])
          guard at < bytes.count else {
            isClosed = false
            break
          }
          at += 1
          guard at < bytes.count, bytes[at] == quote else { break }
          from = at
          at += 1
        }
      }
      let from = at
      while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at &+= 1 }
      field.append(contentsOf: bytes[from..<at])
      fields.append(field)
      guard at < bytes.count, bytes[at] == separator else { break scan }
      at += 1
    }
    textEnd = at
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    end = at
  }

  /// Columns that hold an article's text, as ``RecordFields`` knows them.
  private static let texts: Set<String> = [
    "text", "html", "content", "body", "article", "maintext", "articlebody", "fulltext", "articletext",
    "rawhtml", "rawcontent", "contenthtml", "contenttext", "bodytext",
  ]

  /// The header of a table: its separator and its columns' names.
  ///
  /// - Parameter head: the beginning of a file.
  /// - Returns: nil where the first line names no column for a text.
  static func header(of head: [UInt8]) -> (separator: UInt8, names: [[UInt8]])? {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // A header is one line of names; a text in which words stand so begins otherwise.
    let line = head[start...].prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D }
    for separator in separators where mayBeHeader(line, separator) {
      let row = Array(line).withUnsafeBufferPointer { CSVRow($0, at: 0, separator: separator) }
      guard row.isClosed, row.fields.count > 1, row.fields.allSatisfy({ $0.count <= longestName }),
        row.fields.contains(where: { texts.contains(plain($0)) })
      else { continue }
      return (separator, row.fields)
    }
    return nil
  }

  private static let separators = [",", ";", "\t", "|"].map { (sign: Unicode.Scalar) in UInt8(ascii: sign) }

  /// No column has a longer name, in bytes.
  private static let longestName = 64

  /// Whether a line could be a header, told without cutting it: few texts begin with short words between separators.
  private static func mayBeHeader(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> Bool {
    var (separators, length, longest) = (0, 0, 0)
    for byte in line {
      // Between quotation marks anything may stand.
      if byte == UInt8(ascii: "\"") { return true }
      length = byte == separator ? 0 : length + 1
      longest = max(longest, length)
      separators += byte == separator ? 1 : 0
    }
    return separators > 0 && longest <= longestName
  }

  private static func plain(_ name: [UInt8]) -> String {
    String(
      decoding: name.filter { $0 > 0x20 && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }, as: UTF8.self
    )
    .lowercased()
  }
}
