extension ByteBuffer {
  /// Adds a field of comma-separated values, quoted where it must be.
  ///
  /// A spreadsheet takes a field that begins with `=`, `+`, `-` or `@` for a formula, and a formula can fetch addresses
  /// and start programs. The words come from foreign pages, so an apostrophe goes before such a field; spreadsheets
  /// read it as "this is text". JSON has the same words unchanged.
  package mutating func appendCSV(_ field: String) {
    guard !field.isEmpty else { return }
    let isFormula =
      field.unicodeScalars.first { !$0.properties.isWhitespace }.map(Self.beginsFormula) ?? false
    let quoted = isFormula || field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }
    if quoted { append("\"") }
    if isFormula { append("'") }
    append(field, Self.csv)
    if quoted { append("\"") }
  }

  /// The signs that begin a formula, with their full-width forms, which some spreadsheets take for the same.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@＝＋－＠".unicodeScalars.contains(scalar)
  }

  private static let csv = TextEscapes(lineBreak: "\n", tab: " ", special: ["\"": "\"\""])
}
