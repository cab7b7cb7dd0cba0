/// Cuts a file into its records and decodes each.
struct RecordReader {
  /// The format of every record; nil finds it from the bytes.
  var format: InputFormat?

  /// The file's path, for its ending.
  var path: String

  /// The largest record, and the largest file that is one record, in bytes: 256 MiB.
  static let recordLimit = 256 << 20

  /// The same for this file.
  var limit = RecordReader.recordLimit

  /// How much of a file of many records is read at a time, in bytes; a window grows where a record does not fit in.
  private static let usualWindow = 4 << 20

  /// Reads the records of a file, one after the other; where its task is cancelled, it soon ends.
  ///
  /// - Parameters:
  ///   - content: what the file holds, as it is.
  ///   - visit: called for each record or problem, in their order.
  /// - Returns: how many bytes the file has unpacked; what was read of it where it is not packed.
  @discardableResult
  func read(_ content: SourceContent, visit: (RecordOrProblem) -> Void) -> Int {
    switch content {
    case .bytes(let bytes): read(bytes, visit: visit)
    case .file(let file): read(file, visit: visit)
    }
  }

  private func read(_ bytes: [UInt8], visit: (RecordOrProblem) -> Void) -> Int {
    if GzipReader.isPacked(bytes) { return unpack(bytes, visit: visit) }
    guard let format = format ?? FormatDetection.format(of: bytes, path: path) else {
      visit(.problem(.binary, record: nil))
      return bytes.count
    }
    if bytes.count <= limit {
      readWhole(bytes, as: format, visit: visit)
    } else if var stream = Self.stream(of: format, head: bytes) {
      var windows = MemoryWindows(bytes)
      var window: [UInt8] = []
      let stop = windows.fill(&window, to: windowSize)
      readStream(&stream, &windows, &window, stop, tooLarge: .tooLarge(limit: limit), visit: visit)
    } else {
      visit(.problem(.tooLarge(limit: limit), record: nil))
    }
    return bytes.count
  }

  /// Reads a file of many records window by window, so that the first are there at once and memory holds few.
  private func read(_ file: OpenSourceFile, visit: (RecordOrProblem) -> Void) -> Int {
    var file = file
    var window: [UInt8] = []
    var stop = file.fill(&window, to: windowSize)
    if stop == .filled, !GzipReader.isPacked(window),
      let format = format ?? FormatDetection.format(of: window, path: path),
      var stream = Self.stream(of: format, head: window)
    {
      readStream(&stream, &file, &window, stop, tooLarge: .tooLarge(limit: limit), visit: visit)
      return file.position
    }
    if stop == .filled { stop = file.fill(&window, to: file.size) }
    if case .failed(let problem) = stop {
      visit(.problem(problem, record: nil))
      return window.count
    }
    return read(window, visit: visit)
  }

  /// How much is read at a time.
  private var windowSize: Int { min(Self.usualWindow, limit) }

  // MARK: Packed files

  private func unpack(_ packed: [UInt8], visit: (RecordOrProblem) -> Void) -> Int {
    var gzip = GzipReader(packed)
    var window: [UInt8] = []
    var stop = gzip.fill(&window, to: Self.usualWindow)
    let inner = RecordReader(format: format, path: path.hasSuffix(".gz") ? String(path.dropLast(3)) : path)
    let format = format ?? FormatDetection.format(of: window, path: inner.path)
    if let format, var stream = Self.stream(of: format, head: window) {
      inner.readStream(&stream, &gzip, &window, stop, tooLarge: .expandsTooMuch, visit: visit)
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

  // MARK: Files of many records

  /// Reads a stream window by window, so that no record is larger than the limit.
  private func readStream(
    _ stream: inout any RecordStream, _ source: inout some WindowSource, _ window: inout [UInt8],
    _ first: WindowStop, tooLarge: Finding.Problem, visit: (RecordOrProblem) -> Void
  ) {
    var stop = first
    var offset = 0
    var wanted = windowSize
    while !Task.isCancelled {
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
      case .failed(let problem): return visit(.problem(problem, record: nil))
      case .damaged:
        if !isToldCut { visit(.problem(.truncated, record: nil)) }
        offset += window.count
        window.removeAll(keepingCapacity: true)
      case .filled:
        guard used > 0 || window.count < limit else { return visit(.problem(tooLarge, record: nil)) }
        wanted = used > 0 ? windowSize : min(window.count * 2, limit)
        offset += used
        window.removeFirst(used)
      }
      stop = source.fill(&window, to: max(wanted, window.count + 1))
    }
  }

  // MARK: Files in memory

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
