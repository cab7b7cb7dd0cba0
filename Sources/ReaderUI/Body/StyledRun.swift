import TextScreen

/// Raw text put together of stretches with roles, before it is broken into lines.
struct StyledRun {
  private struct Span {
    /// Where the stretch stands in the whole, in bytes.
    var range: Range<Int>
    var role: Role
    /// Where it was taken from, in bytes; nil for what the reader put in.
    var offset: Int?
  }

  private var text = ""
  /// How long the text is, in bytes.
  private(set) var length = 0
  private var spans: [Span] = []

  /// Whether nothing was added yet.
  var isEmpty: Bool { length == 0 }

  /// Adds a stretch.
  ///
  /// - Parameters:
  ///   - text: raw text.
  ///   - role: what it is.
  ///   - offset: where it was taken from, in bytes; nil for what the reader puts in.
  mutating func append(_ text: String, role: Role, offset: Int? = nil) {
    let count = text.utf8.count
    guard count > 0 else { return }
    self.text += text
    spans.append(Span(range: length..<length + count, role: role, offset: offset))
    length += count
  }

  /// Breaks the text into lines of a width in cells.
  func lines(width: Int) -> [BodyLine] {
    let bytes = Array(text.utf8)
    var span = 0
    var lines: [BodyLine] = []
    var origin = spans.first { $0.offset != nil }?.offset ?? 0
    for wrapped in LineWrapper(columns: width).lines(of: bytes, in: 0..<bytes.count) {
      let range = wrapped.bytes
      var line = BodyLine(indent: 0, pieces: [], range: origin..<origin)
      while span > 0, spans[span].range.lowerBound > range.lowerBound { span -= 1 }
      while span < spans.count, spans[span].range.upperBound <= range.lowerBound { span += 1 }
      var at = span
      var start: Int?
      while at < spans.count, spans[at].range.lowerBound < range.upperBound {
        let part = spans[at].range.clamped(to: range)
        let offset = spans[at].offset.map { $0 + part.lowerBound - spans[at].range.lowerBound }
        if let offset {
          if start == nil { start = offset }
          origin = offset + part.count
        }
        if !part.isEmpty {
          line.pieces.append(
            BodyLine.Piece(
              text: SafeText(utf8: Array(bytes[part])), role: spans[at].role,
              offset: offset))
        }
        at += 1
      }
      // A run of the reader's own words counts its own bytes.
      line.range =
        spans.contains { $0.offset != nil }
        ? (start ?? origin)..<max(start ?? origin, origin) : range
      lines.append(line)
    }
    return lines
  }
}
