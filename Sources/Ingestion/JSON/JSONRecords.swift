/// Reads the records of JSON files that lines do not part: objects one after the other, in a list, or in an envelope.
///
/// A bad record is told by its number and costs none of its neighbours.
enum JSONRecords {
  /// Reads all records of a file.
  ///
  /// - Parameters:
  ///   - text: the file, in UTF-8 or nearly so.
  ///   - format: what the records name as their format.
  ///   - charset: what they name as their charset.
  ///   - visit: called for each record or problem, in their order.
  static func read(
    _ text: [UInt8], format: InputFormat, charset: String, visit: (RecordOrProblem) -> Void
  ) {
    Charset.utf8(text).withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes, at: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      parser.skipBlanks()
      let isList = parser.take(UInt8(ascii: "["))
      var sequence = JSONSequence(bytes, at: parser.position, format: format, charset: charset)
      sequence.read(isList ? .list : .objects, visit: visit)
    }
  }

  /// Reads a value that is one record, or an envelope of records.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - place: where it stands.
  ///   - visit: called for each record or problem, in their order.
  static func read(_ value: JSONValue, at place: RecordFields.Place, visit: (RecordOrProblem) -> Void) {
    guard case .object = value else {
      return visit(.problem(.badRecord(expected: "an object"), record: place.number))
    }
    if let record = RecordFields.record(of: value, at: place) { return visit(.record(record)) }
    guard let path = JSONEnvelope.path(in: value),
      let elements = try? JSONParser.elements(of: place.bytes, at: path), !elements.isEmpty
    else {
      return visit(.problem(.badRecord(expected: "a text or html field"), record: place.number))
    }
    let envelope = JSONEnvelope.clues(of: value)
    for (index, range) in elements.enumerated() {
      var inner = place
      inner.bytes = UnsafeBufferPointer(rebasing: place.bytes[range])
      inner.offset += range.lowerBound
      // In a file that is one envelope, its elements are the records that are counted.
      inner.number = place.number == 1 ? index + 1 : place.number
      if let element = try? JSONParser.value(of: inner.bytes),
        var record = RecordFields.record(of: element, at: inner)
      {
        record.clues.append(envelope)
        visit(.record(record))
      } else {
        visit(.problem(.badRecord(expected: "a text or html field"), record: inner.number))
      }
    }
  }
}
