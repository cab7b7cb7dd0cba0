import Ingestion

/// Every place where a question is answered, each with the words around it: keywords in context.
///
/// Luhn, “Key word-in-context index for technical literature”, American Documentation 11 (1960).
public struct Concordance: Sendable, Hashable {
  /// One place.
  public struct Line: Sendable, Hashable {
    /// The article's position in the corpus.
    public var position: Int

    /// Where the match stands, in bytes of the body.
    public var range: Range<Int>

    /// What stands before it in its block, runs of white space as one blank.
    public var left: String

    /// What matches.
    public var match: String

    /// What stands after it in its block.
    public var right: String
  }

  /// By what the lines are sorted.
  public enum Order: String, Sendable, CaseIterable {
    /// By the articles' order, and their text's.
    case place
    /// By the words to the left, the nearest first.
    case left
    /// By the match and the words to the right.
    case right
  }

  /// The lines, in the order of the articles they were asked for in.
  public private(set) var lines: [Line] = []

  /// How many places there are, those beyond the limit included.
  public private(set) var total = 0

  /// How many bytes of context are kept on each side: more than a screen shows, and enough to sort by.
  static let contextLength = 160

  /// Looks a question up.
  ///
  /// Where its task is cancelled it soon comes back, with some of the places.
  ///
  /// - Parameters:
  ///   - query: the question; what it asks of title and metadata chooses articles but has no places.
  ///   - corpus: the articles.
  ///   - positions: which of them, in the order the lines are to have.
  ///   - limit: how many lines are kept at the most.
  public init(of query: Query, in corpus: Corpus, at positions: [Int], limit: Int = 10_000) {
    for position in positions where !Task.isCancelled {
      let entry = corpus[position]
      let matches = corpus.matches(of: query, in: entry)
      total += matches.count
      for range in matches.prefix(max(0, limit - lines.count)) {
        lines.append(Self.line(range, in: entry.article, position))
      }
    }
  }

  private static func line(_ range: Range<Int>, in article: Article, _ position: Int) -> Line {
    let block =
      article.blocks.first { $0.range.upperBound > range.lowerBound }?.range ?? 0..<article.text.count
    let left = max(block.lowerBound, range.lowerBound - contextLength)..<range.lowerBound
    let right =
      range.upperBound..<max(range.upperBound, min(block.upperBound, range.upperBound + contextLength))
    return Line(
      position: position, range: range, left: words(of: article.text, in: left),
      match: words(of: article.text, in: range), right: words(of: article.text, in: right))
  }

  /// A stretch of a text on one line; what was cut out of a character at its ends is dropped.
  private static func words(of text: UTF8Text, in range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    text.bytes.withUnsafeBufferPointer { text in
      var range = range.clamped(to: 0..<text.count)
      while let first = range.first, text[first] & 0xC0 == 0x80 { range.removeFirst() }
      while range.upperBound < text.count, !range.isEmpty, text[range.upperBound] & 0xC0 == 0x80 {
        range.removeLast()
      }
      for byte in text[range] {
        let isSpace = byte <= 0x20
        if !isSpace { bytes.append(byte) } else if bytes.last != 0x20 { bytes.append(0x20) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines' numbers in an order; ties stand in the order of places.
  public func numbers(by order: Order) -> [Int] {
    let keys: [[String]]
    switch order {
    case .place: return Array(lines.indices)
    case .left: keys = lines.map { Self.words($0.left).reversed() }
    case .right: keys = lines.map { Self.words($0.match) + Self.words($0.right) }
    }
    return lines.indices.sorted { a, b in
      if keys[a] == keys[b] { return a < b }
      return keys[a].lexicographicallyPrecedes(keys[b])
    }
  }

  /// The words of a stretch as they are sorted: without case and marks.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
