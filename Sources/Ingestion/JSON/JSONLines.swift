/// Reads JSON records that stand one a line; a bad line is told by its number and costs none of its neighbours.
struct JSONLines: RecordStream {
  private let format: InputFormat
  private let charset: String
  /// What ends a line: only line feeds, as U+2028 may stand in a string; in a file without any, carriage returns.
  private let end: UInt8
  private var lines = 0

  /// A reader of lines, where lines part the records of a file.
  ///
  /// - Parameters:
  ///   - head: the beginning of the file.
  ///   - format: what it is taken for; JSON Lines may begin with broken lines, JSON may not.
  ///   - charset: the charset that records name as theirs where they are UTF-8.
  init?(head: [UInt8], format: InputFormat, charset: String = "utf-8") {
    guard format == .jsonl ? !Self.beginsList(head) : Self.isLines(head) else { return nil }
    self.format = format
    self.charset = charset
    end = head.contains(0x0A) || !head.contains(0x0D) ? 0x0A : 0x0D
  }

  /// Whether a file has an object on each line, so that lines part its records.
  ///
  /// - Parameters:
  ///   - bytes: the beginning of the file.
  ///   - isNamedSo: whether its name says so, which decides for a file of one line.
  /// - Returns: whether one of the first lines is an object, and not the only one.
  static func isLines(_ bytes: [UInt8], isNamedSo: Bool = false) -> Bool {
    if beginsList(bytes) { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      var tried = 0
      for line in Lines(buffer, end: buffer.contains(0x0A) ? 0x0A : 0x0D) where !line.isEmpty {
        // A few lines may be broken; where none of the first is an object, lines part nothing.
        guard tried < 8 else { return false }
        tried += 1
        if let value = try? JSONParser.value(of: UnsafeBufferPointer(rebasing: buffer[line])),
          case .object = value
        {
          // One object that fills the file is one record or an envelope of many.
          return isNamedSo || tried > 1 || buffer[line.upperBound...].contains { $0 > 0x20 }
        }
      }
      return false
    }
  }

  private static func beginsList(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { $0 > 0x20 } == UInt8(ascii: "[")
  }

  mutating func read(
    _ window: UnsafeBufferPointer<UInt8>, at offset: Int, isLast: Bool, visit: (RecordOrProblem) -> Void
  ) -> Int {
    let whole = isLast ? window.count : (window.lastIndex(of: end) ?? -1) + 1
    for line in Lines(UnsafeBufferPointer(rebasing: window[..<whole]), end: end) {
      lines += 1
      if line.isEmpty { continue }
      let own = UnsafeBufferPointer(rebasing: window[line])
      do throws(JSONParser.Failure) {
        let (value, charset) = try value(of: own)
        let place = RecordFields.Place(
          bytes: own, offset: offset + line.lowerBound, number: lines, format: format, charset: charset)
        JSONRecords.read(value, at: place, visit: visit)
      } catch {
        visit(.problem(.badRecord(expected: error.expectation), record: lines))
      }
    }
    return whole
  }

  /// The value of a line; bad bytes in it cost nothing but themselves.
  private func value(
    of line: UnsafeBufferPointer<UInt8>
  ) throws(JSONParser.Failure) -> (JSONValue, charset: String) {
    if UTF8Check.firstError(in: line) == nil { return (try JSONParser.value(of: line), charset) }
    let decoded = Charset.decode(Array(line))
    return (try JSONParser.value(of: decoded.text), decoded.name)
  }

  /// The lines of some bytes without blanks at their ends.
  private struct Lines: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: UInt8
    private var at: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, end: UInt8) {
      self.bytes = bytes
      self.end = end
      at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func next() -> Range<Int>? {
      guard at < bytes.count else { return nil }
      var start = at
      while at < bytes.count, bytes[at] != end { at &+= 1 }
      var stop = at
      at += 1
      while start < stop, bytes[start] <= 0x20 { start += 1 }
      while stop > start, bytes[stop - 1] <= 0x20 { stop -= 1 }
      return start..<stop
    }
  }
}

extension JSONParser.Failure {
  /// What was looked for where the bytes were no JSON.
  var expectation: String {
    switch reason {
    case .tooDeep: "JSON of at most \(JSONParser.depthLimit) levels"
    case .cut: "the end of the JSON value"
    case .unexpected: "JSON"
    }
  }
}
