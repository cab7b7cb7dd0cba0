/// Reads tables of comma-separated values with a header (RFC 4180), also with semicolons, tabs and bars.
///
/// A reader of our own on bytes: SwiftCSV takes the whole file as one string, cannot say where a row's bytes stand, and
/// gives up the file for one bad quotation mark. Here a bad row costs itself.
struct CSVRecords: RecordStream {
  private let separator: UInt8
  private let header: [[UInt8]]
  /// The charset of the file's beginning; a row is short for telling one.
  private let charset: String?
  private var isHeaderRead = false
  private var rows = 0
  /// How many quoted fields had no end, each of which cost a walk to the end of the file.
  private var openFields = 0

  /// So many fields without an end are looked for; then quotation marks are taken as letters.
  private static let largestOpenFields = 16

  /// A reader of a table; nil where the bytes begin with no header that names a text.
  ///
  /// - Parameters:
  ///   - head: the beginning of the file.
  ///   - charset: what the file was converted from; nil where it is as it was.
  init?(head: [UInt8], charset: String? = nil) {
    guard let (separator, header) = CSVRow.header(of: head) else { return nil }
    self.separator = separator
    self.header = header
    self.charset = charset ?? Charset.decode(Array(head.prefix(1 << 20))).name
  }

  mutating func read(
    _ window: UnsafeBufferPointer<UInt8>, at offset: Int, isLast: Bool, visit: (RecordOrProblem) -> Void
  ) -> Int {
    var at = 0
    if offset == 0, !isHeaderRead {
      at = window.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
    while at < window.count {
      if window[at] == 0x0A || window[at] == 0x0D {
        at += 1
        continue
      }
      var row = CSVRow(window, at: at, separator: separator, takesQuotes: openFields < Self.largestOpenFields)
      if !row.isClosed {
        guard isLast else { return at }
        // The field's end is missing: this line is lost, the next ones are not.
        openFields += 1
        if isHeaderRead {
          rows += 1
          visit(.problem(.badRecord(expected: "the end of a quoted field"), record: rows))
          at = (window[at...].firstIndex(of: 0x0A) ?? window.count - 1) + 1
          continue
        }
        row = CSVRow(window, at: at, separator: separator, takesQuotes: false)
      }
      // What ends with the window may go on in the next.
      if !isLast, row.end == window.count { return at }
      if isHeaderRead {
        rows += 1
        let bytes = UnsafeBufferPointer(rebasing: window[at..<row.textEnd])
        read(row.fields, bytes: bytes, offset: offset + at, visit: visit)
      }
      isHeaderRead = true
      at = row.end
    }
    return at
  }

  private func read(
    _ fields: [[UInt8]], bytes: UnsafeBufferPointer<UInt8>, offset: Int, visit: (RecordOrProblem) -> Void
  ) {
    var fields = fields
    // A row with more fields than the header: separators in a last field that nobody quoted.
    if fields.count > header.count {
      let rest = Array(fields[(header.count - 1)...].joined(separator: [separator]))
      fields.removeSubrange((header.count - 1)...)
      fields.append(rest)
    }
    var name = charset ?? "utf-8"
    let members = zip(header, fields).compactMap { column, field -> JSONValue.Member? in
      guard !field.isEmpty else { return nil }
      let decoded = field.allSatisfy { $0 < 0x80 } ? nil : Charset.decode(field, declared: charset)
      if let decoded { name = decoded.name }
      return JSONValue.Member(name: column, value: .string(decoded?.text ?? field))
    }
    let place = RecordFields.Place(
      bytes: bytes, offset: offset, number: rows, format: .csv, charset: name)
    if let record = RecordFields.record(of: .object(members), at: place) {
      visit(.record(record))
    } else {
      visit(.problem(.badRecord(expected: "a text or html field"), record: rows))
    }
  }
}
