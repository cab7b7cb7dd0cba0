/// Cuts a file into its records and decodes each.
struct RecordReader {
  /// The format of every record; nil finds it from the bytes.
  var format: InputFormat?

  /// The file's path, for its ending.
  var path: String

  /// The largest record, and the largest file that is one record, in bytes: 256 MiB.
  static let recordLimit = 256 << 20

  /// The same for a file that is not packed.
  var limit = RecordReader.recordLimit

  /// How much of a packed file is unpacked at a time, in bytes; a window grows where a record does not fit in.
  private static let windowSize = 4 << 20

  /// Reads the records of a file, one after the other.
  ///
  /// - Parameters:
  ///   - bytes: the file, as it is.
  ///   - visit: called for each record or problem, in their order.
  /// - Returns: how many bytes the file has unpacked; its size where it is not packed.
  @discardableResult
  func read(_ bytes: [UInt8], visit: (RecordOrProblem) -> Void) -> Int {
    if GzipReader.isPacked(bytes) { return unpack(bytes, visit: visit) }
    guard let format = format ?? FormatDetection.format(of: bytes, path: path) else {
      visit(.problem(.binary, record: nil))
      return bytes.count
    }
    if bytes.count <= limit {
      readWhole(bytes, as: format, visit: visit)
    } else if var stream = Self.stream(of: format, head: bytes) {
      readLarge(bytes, &stream, visit: visit)
    } else {
      visit(.problem(.tooLarge(limit: limit), record: nil))
    }
    return bytes.count
  }

  // MARK: Packed files

  private func unpack(_ packed: [UInt8], visit: (RecordOrProblem) -> Void) -> Int {
    var gzip = GzipReader(packed)
    var window: [UInt8] = []
    var stop = gzip.fill(&window, to: Self.windowSize)
    let inner = RecordReader(format: format, path: path.hasSuffix(".gz") ? String(path.dropLast(3)) : path)
    let format = format ?? FormatDetection.format(of: window, path: inner.path)
    if let format, var stream = Self.stream(of: format, head: window) {
      inner.readStream(&stream, &gzip, &window, stop, visit: visit)
      return gzip.size
    }
    // A file that is one record: parts behind damage still belong to it.
    var problem: Finding.Problem?
    while stop != .end, stop != .limit, window.count <= Self.recordLimit {
      if stop == .damaged { problem = .truncated }
      stop = gzip.fill(&window, to: Self.recordLimit + 1)
    }
    if stop == .limit || window.count > Self.recordLimit {
      problem = .expandsTooMuch
      window.removeLast(max(0, window.count - Self.recordLimit))
    }
    if window.isEmpty, let problem {
      visit(.problem(problem, record: nil))
      return 0
    }
    if let format = format ?? FormatDetection.format(of: window, path: inner.path) {
      inner.readWhole(window, as: format, visit: visit)
    } else {
      visit(.problem(.binary, record: nil))
    }
    if let problem { visit(.problem(problem, record: nil)) }
    return gzip.size
  }

  private func readStream(
    _ stream: inout any RecordStream, _ gzip: inout GzipReader, _ window: inout [UInt8],
    _ first: GzipReader.Stop, visit: (RecordOrProblem) -> Void
  ) {
    var stop = first
    var offset = 0
    var wanted = Self.windowSize
    while true {
      var isToldCut = false
      let used = window.withUnsafeBufferPointer {
        stream.read($0, at: offset, isLast: stop != .filled) { found in
          if case .problem(.truncated, _) = found { isToldCut = true }
          visit(found)
        }
      }
      switch stop {
      case .end: return
      case .limit: return visit(.problem(.expandsTooMuch, record: nil))
      case .damaged:
        if !isToldCut { visit(.problem(.truncated, record: nil)) }
        offset += window.count
        window.removeAll(keepingCapacity: true)
      case .filled:
        guard used > 0 || window.count < Self.recordLimit else {
          return visit(.problem(.expandsTooMuch, record: nil))
        }
        wanted = used > 0 ? Self.windowSize : min(window.count * 2, Self.recordLimit)
        offset += used
        window.removeFirst(used)
      }
      stop = gzip.fill(&window, to: max(wanted, window.count + 1))
    }
  }

  // MARK: Files in memory

  /// Reads a file of many records window by window, so that no record is larger than the limit.
  private func readLarge(
    _ bytes: [UInt8], _ stream: inout any RecordStream, visit: (RecordOrProblem) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      var size = min(Self.windowSize, limit)
      while true {
        let end = min(offset + size, bytes.count)
        let window = UnsafeBufferPointer(rebasing: bytes[offset..<end])
        let used = stream.read(window, at: offset, isLast: end == bytes.count, visit: visit)
        if end == bytes.count { return }
        guard used > 0 || size < limit else {
          return visit(.problem(.tooLarge(limit: limit), record: nil))
        }
        size = used > 0 ? min(Self.windowSize, limit) : min(size * 2, limit)
        offset += used
      }
    }
  }

  private func readWhole(_ bytes: [UInt8], as format: InputFormat, visit: (RecordOrProblem) -> Void) {
    switch format {
    case .text:
      let decoded = Charset.decode(bytes)
      visit(.record(whole(bytes, as: format, charset: decoded.name, content: .text(decoded.text))))
    case .html:
      let decoded = Charset.decode(bytes, declared: DeclaredCharset.label(in: bytes))
      visit(.record(whole(bytes, as: format, charset: decoded.name, content: .html(decoded.text))))
    case .markdown:
      let decoded = Charset.decode(bytes)
      let document = MarkdownDocument(LineEnds.unified(decoded.text))
      var record = whole(bytes, as: format, charset: decoded.name, content: .html(document.html))
      record.clues = document.clues
      visit(.record(record))
    case .feed:
      FeedRecords.read(bytes, visit: visit)
    case .json, .jsonl, .csv, .warc:
      // Wide characters are narrowed first; then the converted text is what offsets count in.
      let wide = format == .warc ? nil : Charset.wideName(of: bytes).map { _ in Charset.decode(bytes) }
      let text = wide?.text ?? bytes
      guard var stream = Self.stream(of: format, head: text, charset: wide?.name) else {
        return JSONRecords.read(text, format: format, charset: wide?.name ?? "utf-8", visit: visit)
      }
      text.withUnsafeBufferPointer { _ = stream.read($0, at: 0, isLast: true, visit: visit) }
    }
  }

  /// A file that is one record.
  private func whole(
    _ bytes: [UInt8], as format: InputFormat, charset: String, content: Record.Content
  ) -> Record {
    bytes.withUnsafeBytes {
      Record(of: $0, offset: 0, number: 1, format: format, charset: charset, content: content)
    }
  }

  /// The stream that reads a format; nil where the whole file is needed.
  private static func stream(
    of format: InputFormat, head: [UInt8], charset: String? = nil
  ) -> (any RecordStream)? {
    if format != .warc, Charset.wideName(of: head) != nil { return nil }
    switch format {
    case .text, .html, .markdown, .feed: return nil
    case .json, .jsonl: return JSONLines(head: head, format: format, charset: charset ?? "utf-8")
    case .csv: return CSVRecords(head: head, charset: charset)
    case .warc: return WARCRecords()
    }
  }
}
