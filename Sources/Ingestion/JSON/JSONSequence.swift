/// Reads JSON objects that stand one after the other, and finds the next one behind a broken one.
struct JSONSequence {
  /// What the objects stand in.
  enum Surroundings {
    /// Nothing: white space parts them.
    case objects
    /// A list that is the file.
    case list
    /// A list in an object that is broken elsewhere.
    case brokenEnvelope
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let format: InputFormat
  private let charset: String
  private var parser: JSONParser
  private var number = 0
  /// How often brackets were counted in vain: a page of broken strings must not cost a walk to its end each.
  private var vainCounts = 0

  /// A reader of the objects from a place on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, format: InputFormat, charset: String) {
    self.bytes = bytes
    self.format = format
    self.charset = charset
    parser = JSONParser(bytes, at: start)
  }

  /// Reads all objects.
  ///
  /// - Parameters:
  ///   - surroundings: what they stand in.
  ///   - visit: called for each record or problem, in their order.
  mutating func read(_ surroundings: Surroundings, visit: (RecordOrProblem) -> Void) {
    while true {
      parser.skipBlanks()
      if parser.take(UInt8(ascii: ",")) { continue }
      if parser.take(UInt8(ascii: "]")) {
        if surroundings == .brokenEnvelope { return }
        continue
      }
      guard parser.position < bytes.count else { return }
      let start = parser.position
      number += 1
      do throws(JSONParser.Failure) {
        let value = try parser.value()
        let place = RecordFields.Place(
          bytes: UnsafeBufferPointer(rebasing: bytes[start..<parser.position]), offset: start, number: number,
          format: format, charset: charset)
        JSONRecords.read(value, at: place, visit: visit)
      } catch {
        if surroundings == .objects, readBrokenEnvelope(from: start, visit: visit) { return }
        visit(.problem(.badRecord(expected: error.expectation), record: number))
        guard let next = nextRecord(after: start) else { return }
        parser = JSONParser(bytes, at: next)
      }
    }
  }

  // MARK: Behind a broken object

  /// Reads what can be read of a broken object that holds a list of records; false where it holds none.
  private func readBrokenEnvelope(from start: Int, visit: (RecordOrProblem) -> Void) -> Bool {
    guard let list = firstList(from: start) else { return false }
    var inner = JSONSequence(bytes, at: list, format: format, charset: charset)
    var found: [RecordOrProblem] = []
    inner.read(.brokenEnvelope) { found.append($0) }
    let hasRecord = found.contains { if case .record = $0 { true } else { false } }
    guard hasRecord else { return false }
    found.forEach(visit)
    if !found.contains(where: { if case .problem = $0 { true } else { false } }) {
      visit(.problem(.badRecord(expected: "the end of the JSON value"), record: nil))
    }
    return true
  }

  /// Behind the first bracket that opens a list of objects.
  private func firstList(from start: Int) -> Int? {
    var at = start
    var isInString = false
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "\\") where isInString: at += 1
      case UInt8(ascii: "[") where !isInString:
        if let ink = bytes[(at + 1)...].first(where: { $0 > 0x20 }), ink == UInt8(ascii: "{") {
          return at + 1
        }
      default: break
      }
      at += 1
    }
    return nil
  }

  /// Where the next object begins: behind the brackets of the broken one, else on a line of its own, as far in.
  private mutating func nextRecord(after start: Int) -> Int? {
    if vainCounts < 64 {
      if let end = balancedEnd(from: start) { return end }
      vainCounts += 1
    }
    let wanted = indentation(at: start)
    var at = start + 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "{"), indentation(at: at) == wanted { return at }
      at += 1
    }
    return nil
  }

  /// Behind the bracket that closes the one at a place, where what follows can follow a record.
  private func balancedEnd(from start: Int) -> Int? {
    var depth = 0
    var isInString = false
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "\\") where isInString: at += 1
      // A string of a record has no line end of its own: here the quotation marks are out of step.
      case 0x0A where isInString: return nil
      case UInt8(ascii: "{") where !isInString, UInt8(ascii: "[") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString, UInt8(ascii: "]") where !isInString:
        depth -= 1
        if depth < 0 { return at > start ? at : nil }
        if depth == 0 {
          let next = bytes[(at + 1)...].first { $0 > 0x20 }
          return next.map { ",]{".utf8.contains($0) } ?? true ? at + 1 : nil
        }
      default: break
      }
      at += 1
    }
    return nil
  }

  /// How far in a bracket stands on its line; -1 where something stands before it.
  private func indentation(at place: Int) -> Int {
    var from = place
    while from > 0, bytes[from - 1] == 0x20 || bytes[from - 1] == 0x09 { from -= 1 }
    return from == 0 || bytes[from - 1] == 0x0A || bytes[from - 1] == UInt8(ascii: "[") ? place - from : -1
  }
}
