/// Reads the records of JSON files: one object a line, one after the other, or in a list.
///
/// A bad record is told by its number and costs none of its neighbours.
enum JSONRecords {
  /// Whether a file has an object on each line, so that lines part its records.
  static func isLines(_ bytes: [UInt8]) -> Bool {
    if beginsList(bytes) { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      var tried = 0
      for line in Lines(buffer) where !line.isEmpty {
        // A few lines may be broken; where none of the first is an object, lines part nothing.
        guard tried < 8 else { return false }
        tried += 1
        if let value = try? JSONParser.value(of: UnsafeBufferPointer(rebasing: buffer[line])),
          case .object = value
        {
          return true
        }
      }
      return false
    }
  }

  /// Reads all records.
  ///
  /// - Parameters:
  ///   - bytes: the file, as it is.
  ///   - format: what the records name as their format.
  ///   - visit: called for each record or problem, in their order.
  static func read(_ bytes: [UInt8], format: InputFormat, visit: (RecordOrProblem) -> Void) {
    // JSON is UTF-8 but for a mark that says otherwise; then the converted text is what offsets count in.
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let decoded = isWide ? Charset.decode(bytes) : Charset.Decoded(text: bytes, name: "utf-8")
    if isLines(decoded.text) || (format == .jsonl && !beginsList(decoded.text)) {
      decoded.text.withUnsafeBufferPointer {
        readLines($0, format: format, charset: decoded.name, visit: visit)
      }
    } else {
      Charset.utf8(decoded.text).withUnsafeBufferPointer {
        readStream($0, format: format, charset: decoded.name, visit: visit)
      }
    }
  }

  private static func beginsList(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].first { $0 > 0x20 } == UInt8(ascii: "[")
  }

  // MARK: One record a line

  private static func readLines(
    _ bytes: UnsafeBufferPointer<UInt8>, format: InputFormat, charset: String,
    visit: (RecordOrProblem) -> Void
  ) {
    for (index, line) in Lines(bytes).enumerated() where !line.isEmpty {
      do throws(JSONParser.Failure) {
        let own = UnsafeBufferPointer(rebasing: bytes[line])
        visit(
          RecordFields.record(
            of: try value(of: own), bytes: own, offset: line.lowerBound, number: index + 1, format: format,
            charset: charset))
      } catch {
        visit(.problem(.badRecord(expected: expectation(of: error)), record: index + 1))
      }
    }
  }

  /// The value of a line; bad bytes in it cost nothing but themselves.
  private static func value(of line: UnsafeBufferPointer<UInt8>) throws(JSONParser.Failure) -> JSONValue {
    if UTF8Check.firstError(in: line) == nil { return try JSONParser.value(of: line) }
    return try JSONParser.value(of: UTF8Check.repaired(line))
  }

  /// The lines of a file without blanks at their ends.
  ///
  /// Only line feeds end lines, as U+2028 may stand in a string; a file without any has carriage returns.
  private struct Lines: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: UInt8
    private var at: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      end = bytes.contains(0x0A) ? 0x0A : 0x0D
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

  // MARK: Objects one after the other, or in a list

  private static func readStream(
    _ bytes: UnsafeBufferPointer<UInt8>, format: InputFormat, charset: String,
    visit: (RecordOrProblem) -> Void
  ) {
    var parser = JSONParser(bytes, at: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    parser.skipBlanks()
    _ = parser.take(UInt8(ascii: "["))
    var number = 0
    while true {
      parser.skipBlanks()
      if parser.take(UInt8(ascii: ",")) || parser.take(UInt8(ascii: "]")) { continue }
      guard parser.position < bytes.count else { return }
      let start = parser.position
      number += 1
      do throws(JSONParser.Failure) {
        let value = try parser.value()
        visit(
          RecordFields.record(
            of: value, bytes: UnsafeBufferPointer(rebasing: bytes[start..<parser.position]), offset: start,
            number: number, format: format, charset: charset))
      } catch {
        visit(.problem(.badRecord(expected: expectation(of: error)), record: number))
        guard let next = nextRecord(in: bytes, after: start) else { return }
        parser = JSONParser(bytes, at: next)
      }
    }
  }

  /// Where the next object begins that stands on a line of its own, as far in as the broken one.
  private static func nextRecord(in bytes: UnsafeBufferPointer<UInt8>, after start: Int) -> Int? {
    func indentation(at place: Int) -> Int {
      var from = place
      while from > 0, bytes[from - 1] == 0x20 || bytes[from - 1] == 0x09 { from -= 1 }
      return from == 0 || bytes[from - 1] == 0x0A || bytes[from - 1] == UInt8(ascii: "[") ? place - from : -1
    }
    let wanted = indentation(at: start)
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "{"), indentation(at: at) == wanted { return at }
      at += 1
    }
    return nil
  }

  private static func expectation(of failure: JSONParser.Failure) -> String {
    switch failure.reason {
    case .tooDeep: "JSON of at most \(JSONParser.depthLimit) levels"
    case .cut: "the end of the JSON value"
    case .unexpected: "JSON"
    }
  }
}
