/// Tells Markdown from plain text where a file's name does not.
enum MarkdownShape {
  /// How much of a text is looked at, in bytes.
  private static let sample = 16 << 10

  /// Whether a text is surely Markdown: front matter, or a heading at its beginning and more that only Markdown has.
  ///
  /// - Parameter text: the beginning of a file.
  /// - Returns: whether its shape leaves no doubt.
  static func isMarkdown(_ text: [UInt8]) -> Bool {
    let head = Array(text.prefix(sample))
    if head.starts(with: Array("---\n".utf8)) || head.starts(with: Array("---\r\n".utf8))
      || head.starts(with: Array("+++\n".utf8))
    {
      return FrontMatter(LineEnds.unified(head)) != nil
    }
    // Most texts begin otherwise, and need not be cut into lines.
    guard head.first(where: { $0 > 0x20 }) == UInt8(ascii: "#") else { return false }
    let lines = head.split(separator: 0x0A)
    guard let first = lines.first(where: { $0.contains { $0 > 0x20 } }), isHeading(first) else {
      return false
    }
    // One more sign: dumps may begin with a number sign, but do not go on so.
    return lines.count(where: isHeading) > 1
      || zip(head, head.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(marks) && line.count > marks + 1 && line[line.startIndex + marks] == 0x20
  }
}
