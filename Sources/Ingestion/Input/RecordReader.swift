/// Cuts a file into its records and decodes each.
enum RecordReader {
  /// Reads the records of a file, one after the other.
  ///
  /// - Parameters:
  ///   - bytes: the file, as it is.
  ///   - format: what it is to be read as.
  ///   - visit: called for each record or problem, in their order.
  static func read(_ bytes: [UInt8], as format: InputFormat, visit: (RecordOrProblem) -> Void) {
    switch format {
    case .text:
      let decoded = Charset.decode(bytes)
      visit(.record(whole(bytes, format: .text, charset: decoded.name, content: .text(decoded.text))))
    case .html:
      let decoded = Charset.decode(bytes, declared: DeclaredCharset.label(in: bytes))
      visit(.record(whole(bytes, format: .html, charset: decoded.name, content: .html(decoded.text))))
    case .json, .jsonl:
      JSONRecords.read(bytes, format: format, visit: visit)
    }
  }

  /// A file that is one record.
  private static func whole(
    _ bytes: [UInt8], format: InputFormat, charset: String, content: Record.Content
  ) -> Record {
    bytes.withUnsafeBytes {
      Record(of: $0, offset: 0, number: 1, format: format, charset: charset, content: content)
    }
  }
}
