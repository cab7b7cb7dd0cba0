import CIndex
import Foundation
import Ingestion
import Synchronization

/// The inverted index of one segment: sorted terms, and for each its articles and positions, compressed.
///
/// **Terms** are sorted by their bytes, so that a prefix is a range. **Postings** of a term are two streams:
/// - articles, in blocks of ``blockSize``. A full block is packed bits (``PackedBlock``): the gaps, the weights (how
///   often the term occurs, with what title and quotes add, ``RankingWeights``), and how much of each was added. What
///   is left at the end is written number by number: a varint of `gap << 2 | several << 1 | bonus`; where `several`, a
///   varint of the count of occurrences less two; where `bonus`, a varint of what was added. Gaps count from the
///   article before, the first from −1, less one.
/// - positions: for each occurrence a varint of `gap << 3 | capitals << 1 | quoted`, gaps from the position before, the
///   first in an article from −1, less one.
///
/// A term of several blocks has a ``BlockPlace`` for each, with the most that any article in it can score.
final class SegmentIndex: Sendable {
  /// How many articles make a block.
  static let blockSize = packed_block_size

  /// What ranking, ranges and marks need of an article.
  struct Facts: BitwiseCopyable, Sendable {
    /// Words of title and body.
    var length: UInt32
    /// Words of the title, the first positions of the article.
    var titleLength: UInt32
    /// Words of the body as the article counts them.
    var words: UInt32
    /// The publication day as `yyyymmdd`, months and days that are not known 0; 0 where there is no date.
    var day: Int32
    /// Whose facts they are.
    var id: ArticleID
    /// The number of the ``StemLanguage``, 0 where it is not known.
    var language: UInt8
    /// What it has: a bit for each ``QueryNode/Feature``.
    var features: UInt8
  }

  /// A block of a term's postings.
  struct BlockPlace: BitwiseCopyable, Sendable {
    /// The last article of the block.
    var lastArticle: UInt32
    /// Where the block begins in the term's stream of articles, in bytes.
    var articles: UInt32
    /// Where the block begins in the term's stream of positions, in bytes.
    var positions: UInt32
    /// The most that an article of the block can score, the term's weight and ``meanLength`` given (``RankingWeights``).
    var impact: Float
  }

  /// Where a term's postings begin; they end where the next term's begin.
  struct TermPlace: BitwiseCopyable, Sendable {
    var name: UInt32
    var articles: UInt32
    var positions: UInt32
    var blocks: UInt32
    var documentFrequency: UInt32
  }

  /// The parts of an index, in memory of their own or where a cache's file has them.
  struct Parts: Sendable {
    var facts = Section<Facts>()
    var names = Section<UInt8>()
    /// One a term, and one more that holds the ends.
    var terms = Section<TermPlace>()
    var articles = Section<UInt8>()
    var positions = Section<UInt8>()
    var blocks = Section<BlockPlace>()
  }

  let parts: Parts
  /// Words of all titles and bodies.
  let totalLength: Int
  /// The languages of the articles.
  let languages: LanguageSet
  /// What scoring reads of many articles, side by side: words of title and body, and the language's number.
  private let lengths: [UInt32]
  private let languageNumbers: [UInt8]
  /// Stems, made when a question first needs them.
  let stems = Mutex<[StemTable.Key: StemTable]>([:])
  /// Sums for the beginnings of words, made before questions need them.
  let beginnings = Mutex(BeginningSums())

  init(_ parts: Parts) {
    self.parts = parts
    (lengths, languageNumbers) = parts.facts.withElements { ($0.map(\.length), $0.map(\.language)) }
    totalLength = lengths.reduce(0) { $0 + Int($1) }
    languages = LanguageSet(bits: languageNumbers.reduce(0) { $0 | 1 << UInt32($1 & 31) })
  }

  /// The mean of the articles' lengths, by which the blocks' impacts were reckoned.
  var meanLength: Double { Self.meanLength(of: totalLength, count: parts.facts.count) }

  /// A mean length, of at least one word.
  static func meanLength(of total: Int, count: Int) -> Double {
    max(1, Double(total) / Double(max(1, count)))
  }

  /// How many bytes the index takes.
  var byteCount: Int {
    parts.facts.byteCount + parts.names.byteCount + parts.terms.byteCount + parts.articles.byteCount
      + parts.positions.byteCount + parts.blocks.byteCount + parts.facts.count * 5
  }

  /// Calls back with the memory of the index.
  func withView<Result>(_ body: (IndexView) throws -> Result) rethrows -> Result {
    try parts.facts.withElements { facts in
      try parts.names.withElements { names in
        try parts.terms.withElements { terms in
          try parts.articles.withElements { articles in
            try parts.positions.withElements { positions in
              try parts.blocks.withElements { blocks in
                try lengths.withUnsafeBufferPointer { lengths in
                  try languageNumbers.withUnsafeBufferPointer { languages in
                    try body(
                      IndexView(
                        facts: facts, lengths: lengths, languages: languages, names: names, terms: terms,
                        articles: articles, positions: positions, blocks: blocks))
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// Plain numbers, one after the other.
enum Section<Element: BitwiseCopyable & Sendable>: Sendable {
  /// In memory of their own.
  case array([Element])
  /// As they stand in a file that is mapped or where they were written, where they belong by their alignment.
  case bytes(Data)

  /// None.
  init() { self = .array([]) }

  /// How many bytes they take.
  var byteCount: Int {
    switch self {
    case .array(let elements): elements.count * MemoryLayout<Element>.stride
    case .bytes(let data): data.count
    }
  }

  /// How many there are.
  var count: Int { byteCount / MemoryLayout<Element>.stride }

  /// Calls back with all of them.
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result) rethrows -> Result {
    switch self {
    case .array(let elements): try elements.withUnsafeBufferPointer(body)
    case .bytes(let data): try data.withUnsafeBytes { try body($0.bindMemory(to: Element.self)) }
    }
  }
}
