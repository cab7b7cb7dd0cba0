/// Finds the list of records in an object that holds many: `{"articles": […]}`, `{"response": {"docs": […]}}`.
///
/// The names of such lists differ from service to service, so the list is told by what stands in it.
enum JSONEnvelope {
  /// How deep the list may stand: search engines have it at the second level.
  private static let depthLimit = 3

  /// How many elements are looked at for a text.
  private static let sample = 8

  /// Lists that belong to one article.
  private static let parts: Set<String> = [
    "comments", "replies", "related", "media", "images", "attachments",
  ]

  /// The names that lead to the list, from the outermost; nil where there is none.
  static func path(in value: JSONValue) -> [[UInt8]]? {
    var level: [(path: [[UInt8]], value: JSONValue)] = [([], value)]
    for _ in 0..<depthLimit {
      var next: [(path: [[UInt8]], value: JSONValue)] = []
      for (path, value) in level {
        guard case .object(let members) = value else { continue }
        for member in members where !parts.contains(String(decoding: member.name, as: UTF8.self).lowercased())
        {
          switch member.value {
          case .array(let elements) where elements.prefix(sample).contains(where: RecordFields.hasContent):
            return path + [member.name]
          case .object: next.append((path + [member.name], member.value))
          default: break
          }
        }
      }
      level = next
    }
    return nil
  }

  /// What an envelope says of all its records: a JSON Feed names its outlet and language.
  static func clues(of value: JSONValue) -> MetadataClues {
    var clues = MetadataClues()
    guard value["version"]?.text?.contains("jsonfeed.org") == true else { return clues }
    clues.sites = [value["title"]?.text].compactMap { $0 }
    clues.language = value["language"]?.text
    return clues
  }
}

extension JSONParser {
  /// Where the elements of a list stand.
  ///
  /// - Parameters:
  ///   - bytes: an object.
  ///   - path: the names that lead to the list.
  /// - Returns: the byte range of each element.
  /// - Throws: ``Failure`` where the bytes are no object, or end before the list does.
  static func elements(
    of bytes: UnsafeBufferPointer<UInt8>, at path: [[UInt8]]
  ) throws(Failure) -> [Range<Int>] {
    var parser = JSONParser(bytes)
    return try parser.elements(at: path[...])
  }

  private mutating func elements(at path: ArraySlice<[UInt8]>) throws(Failure) -> [Range<Int>] {
    skipBlanks()
    var found: [Range<Int>] = []
    if let wanted = path.first {
      guard take(UInt8(ascii: "{")) else { throw failure() }
      skipBlanks()
      if take(UInt8(ascii: "}")) { return found }
      repeat {
        skipBlanks()
        let name = try string()
        skipBlanks()
        guard take(UInt8(ascii: ":")) else { throw failure() }
        skipBlanks()
        // Of a name that stands twice, the first that is of the kind.
        let opening = path.count == 1 ? UInt8(ascii: "[") : UInt8(ascii: "{")
        if name == wanted, found.isEmpty, position < bytes.count, bytes[position] == opening {
          found = try elements(at: path.dropFirst())
        } else {
          _ = try value()
        }
        skipBlanks()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw failure() }
      return found
    }
    guard take(UInt8(ascii: "[")) else { throw failure() }
    skipBlanks()
    if take(UInt8(ascii: "]")) { return found }
    repeat {
      skipBlanks()
      let start = position
      _ = try value()
      found.append(start..<position)
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure() }
    return found
  }
}
