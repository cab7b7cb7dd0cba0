import Ingestion
import Quotes

/// A whole, immutable view of the articles read so far; loading makes ever larger ones.
///
/// It is made of segments, each some articles with their index, which snapshots share: a larger corpus is made by
/// appending a segment, and now and then neighbours are merged into one.
public struct Corpus: Sendable {
  /// An article with its quotes.
  public struct Entry: Sendable, Hashable {
    /// The article.
    public var article: Article

    /// Its quotes, in the order of its text.
    public var quotations: [Quotation]

    /// An article with its quotes.
    public init(article: Article, quotations: [Quotation]) {
      self.article = article
      self.quotations = quotations
    }
  }

  /// The articles in their order, a run each.
  let segments: [Segment]

  /// The position of each segment's first article.
  let bases: [Int]

  /// Places where copies of articles were found after their segment was made, by position.
  let copies: [Int: [Source.Place]]

  /// What is computed once, when it is asked for.
  let links = CorpusLinks()

  /// What was read, skipped and failed so far.
  public var report: LoadReport

  /// How many articles there are.
  public let count: Int

  /// How many bytes its index takes.
  package var indexByteCount: Int { segments.reduce(0) { $0 + $1.index.byteCount } }

  /// A corpus of some entries, in their order, taken as they are.
  public init(_ entries: [Entry] = [], report: LoadReport = LoadReport()) {
    self.init(segments: entries.isEmpty ? [] : [Segment(entries)], report: report)
  }

  init(segments: [Segment], copies: [Int: [Source.Place]] = [:], report: LoadReport = LoadReport()) {
    self.segments = segments
    self.copies = copies
    self.report = report
    var bases: [Int] = []
    var count = 0
    for segment in segments {
      bases.append(count)
      count += segment.entries.count
    }
    self.bases = bases
    self.count = count
  }

  /// The entry at a position in corpus order.
  public subscript(position: Int) -> Entry {
    let segment = segmentNumber(at: position)
    var entry = segments[segment].entries[position - bases[segment]]
    if let places = copies[position] { entry.article.source.also += places }
    return entry
  }

  /// What is known about the article at a position; cheaper than the whole entry.
  public func metadata(at position: Int) -> Metadata {
    let segment = segmentNumber(at: position)
    return segments[segment].entries.metadata(at: position - bases[segment])
  }

  /// The file of the article at a position, without making the article.
  public func file(at position: Int) -> String {
    let segment = segmentNumber(at: position)
    return segments[segment].entries.file(at: position - bases[segment])
  }

  /// The ID of the article at a position; cheaper still.
  public func id(at position: Int) -> ArticleID {
    let segment = segmentNumber(at: position)
    return segments[segment].index.withView { $0.facts[position - bases[segment]].id }
  }

  /// How many words the body of the article at a position has.
  public func wordCount(at position: Int) -> Int {
    let segment = segmentNumber(at: position)
    return segments[segment].index.withView { Int($0.facts[position - bases[segment]].words) }
  }

  /// The number of the segment that holds a position.
  private func segmentNumber(at position: Int) -> Int {
    var low = 0
    var high = bases.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if bases[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// The position of the one article whose ID begins so; nil where none or several do, or where it is no hex digits.
  public func position(ofIDPrefix prefix: String) -> Int? {
    let digits = prefix.lowercased()
    guard (1...12).contains(digits.utf8.count), let bits = UInt64(digits, radix: 16), digits.first != "+"
    else {
      return nil
    }
    let shift = UInt64(12 - digits.utf8.count) * 4
    var found: Int?
    for (segment, base) in zip(segments, bases) {
      let matches = segment.index.withView { view in
        view.facts.indices.filter { view.facts[$0].id.bits >> shift == bits }
      }
      guard matches.count + (found == nil ? 0 : 1) < 2 else { return nil }
      found = matches.first.map { base + $0 } ?? found
    }
    return found
  }
}

extension Corpus: CustomStringConvertible, CustomReflectable {
  /// How large it is, in a line.
  public var description: String { "Corpus of \(count) articles in \(segments.count) segments" }

  /// Nothing inside: a corpus is too large to be printed.
  public var customMirror: Mirror { Mirror(self, children: ["count": count]) }
}
