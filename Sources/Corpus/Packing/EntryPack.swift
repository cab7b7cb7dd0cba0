import Ingestion
import Quotes

/// Articles with their quotes, side by side.
///
/// An article as a value takes some twenty allocations, many with room to spare; as bytes it takes what it has.
final class EntryPack: Sendable {
  /// So many articles are packed together: few enough that they are still in the caches when they are copied.
  static let usualCount = 256

  /// The articles, without their traces.
  let entries: PackedList
  /// What the pass over all pages looks at (``FurniturePass/Page``); nil where that is done, or no article has a trace.
  let pages: PackedList?

  /// How many articles there are.
  var count: Int { entries.count }

  /// Packs articles one after the other.
  struct Builder: ~Copyable {
    private var entries = PackedList.Builder()
    private var pages = PackedList.Builder()
    private var hasPages = false

    /// How many articles there are.
    var count: Int { entries.count }

    /// Packs the next article.
    mutating func append(_ entry: Corpus.Entry) {
      entries.append { $0.write(entry) }
      let page = FurniturePass.Page(entry.article)
      pages.append { out in if let page { out.write(page) } }
      hasPages = hasPages || page != nil
    }

    /// The pack of what was appended; the builder is empty then.
    mutating func take() -> EntryPack {
      let pages = pages.take()
      defer { hasPages = false }
      return EntryPack(entries.take(), pages: hasPages ? pages : nil)
    }
  }

  /// Articles that were packed before.
  init(_ entries: PackedList, pages: PackedList? = nil) {
    self.entries = entries
    self.pages = pages
  }

  /// The same articles without what the pass looks at, some of them others.
  func revised(_ others: [Int: Corpus.Entry]) -> EntryPack {
    others.isEmpty ? EntryPack(entries) : EntryPack(PackedList(entries, with: others) { $0.write($1) })
  }

  /// An article.
  func entry(at index: Int) -> Corpus.Entry {
    var entry = entries.read(index) { $0.entry() }
    entry.article.trace = page(at: index)?.trace
    return entry
  }

  /// What the pass over all pages looks at of an article; nil where it has no trace.
  func page(at index: Int) -> FurniturePass.Page? {
    pages?.read(index) { $0.isAtEnd ? nil : $0.page() }
  }
}
