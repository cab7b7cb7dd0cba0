extension Ingestion {
  /// The text of an article's record before anything was taken from it: a dump's lines, a page's HTML, the text field
  /// of a JSON record.
  ///
  /// - Parameters:
  ///   - source: where the article was found.
  ///   - content: the file as it is now, packed or not.
  /// - Returns: the record's text, decoded; nil where no record of the file is the one that the article was made of.
  public func rawText(of source: Source, in content: SourceContent) -> UTF8Text? {
    // Most records can be read without the rest of their file; a table's row and what is packed cannot.
    let own = content.bytes(in: source.place.offset..<source.place.offset + source.length)
    return rawText(of: source, as: source.format, in: .bytes(own))
      ?? rawText(of: source, as: format, in: content)
  }

  private func rawText(of source: Source, as format: InputFormat?, in content: SourceContent) -> UTF8Text? {
    var raw: UTF8Text?
    RecordReader(format: format, path: source.place.path).read(content) { found in
      guard raw == nil, case .record(let record) = found, record.digest == source.digest else { return }
      switch record.content {
      case .text(let text), .html(let text): raw = UTF8Text(validated: LineEnds.unified(text))
      }
    }
    return raw
  }
}
