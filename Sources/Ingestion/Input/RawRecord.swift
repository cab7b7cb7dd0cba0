extension Ingestion {
  /// The text of an article's record before anything was taken from it: a dump's lines, a page's HTML, the text field
  /// of a JSON record.
  ///
  /// - Parameters:
  ///   - source: where the article was found.
  ///   - bytes: the file as it is now, packed or not.
  /// - Returns: the record's text, decoded; nil where no record of the file is the one that the article was made of.
  public func rawText(of source: Source, in bytes: [UInt8]) -> UTF8Text? {
    var raw: UTF8Text?
    RecordReader(format: format, path: source.place.path).read(bytes) { found in
      guard raw == nil, case .record(let record) = found, record.digest == source.digest else { return }
      switch record.content {
      case .text(let text), .html(let text): raw = UTF8Text(validated: LineEnds.unified(text))
      }
    }
    return raw
  }
}
