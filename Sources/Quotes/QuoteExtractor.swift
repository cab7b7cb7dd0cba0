import Ingestion

/// Finds an article's quotes and says who spoke.
///
/// Rules only, no model. One pass over the bytes makes tokens; all later stages work on marks, capitals and cues:
///
/// 1. Tokens and paragraphs.
/// 2. Marks → segments, repaired within their paragraph; block quotes and transcripts' turns.
/// 3. Names outside the quotes → who is named, and where.
/// 4. Sentences, with each quote and each name as one token; cues with their subjects.
/// 5. A cue or a neighbour for each quote.
/// 6. Whom the subjects stand for, in reading order.
/// 7. Kind and confidence; what nobody said (titles, terms, nicknames) is left out.
public struct QuoteExtractor: Sendable {
  private let lexicon = Lexicon.shared

  /// An extractor; it keeps nothing between articles.
  public init() {}

  /// The article's quotes in the order of the text.
  public func quotations(in article: Article) -> [Quotation] {
    article.text.bytes.withUnsafeBufferPointer { bytes in
      lexicon.withLookup { lookup in
        ByteClass.table.withUnsafeBufferPointer { table in
          Arena.lend(size: Extraction.arenaSize(of: bytes.count)) { arena in
            Extraction(bytes: bytes, article: article, lexicon: lookup, table: table, arena: arena)
              .quotations()
          }
        }
      }
    }
  }
}
