import Foundation
import Ingestion
import Quotes

/// Articles with their quotes, side by side in one piece of memory or of a file.
///
/// An article as a value takes some twenty allocations, many with room to spare; as bytes it takes what it has.
final class EntryPack: Sendable {
  /// How many articles there are.
  let count: Int
  /// The articles, and after them where each begins and the last ends, as numbers of eight bytes.
  let bytes: Data

  /// Packs some articles.
  init(_ entries: some Collection<Corpus.Entry>) {
    var writer = ByteWriter()
    var starts: [Int] = []
    starts.reserveCapacity(entries.count + 1)
    for entry in entries {
      starts.append(writer.bytes.count)
      writer.write(entry)
    }
    starts.append(writer.bytes.count)
    for start in starts { writer.write(fixed: UInt64(start)) }
    count = entries.count
    bytes = Data(UnsafeRawBufferPointer(writer.bytes.elements))
  }

  /// Articles that were packed before; nil where the bytes cannot be that.
  init?(packed bytes: Data, count: Int) {
    guard count >= 0, bytes.count / 8 > count else { return nil }
    self.count = count
    self.bytes = bytes
  }

  /// Calls back with a reader at the beginning of an article.
  func read<Result>(_ index: Int, _ body: (inout ByteReader) -> Result) -> Result {
    bytes.withUnsafeBytes { all in
      let table = all.count - (count + 1) * 8
      func start(_ index: Int) -> Int {
        let start = all.loadUnaligned(fromByteOffset: table + index * 8, as: UInt64.self)
        return min(Int(clamping: UInt64(littleEndian: start)), table)
      }
      let range = start(index)..<max(start(index), start(index + 1))
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: all[range]))
      return body(&reader)
    }
  }
}

/// The articles of a segment, each made of its bytes when it is asked for.
struct PackedEntries: RandomAccessCollection, Sendable {
  /// The packs, none empty, in their order.
  let packs: [EntryPack]
  /// The place of each pack's first article.
  private let firsts: [Int]

  let startIndex = 0
  let endIndex: Int

  /// Packs some articles.
  init(_ entries: some Collection<Corpus.Entry>) {
    self.init(packs: [EntryPack(entries)])
  }

  /// The articles of some packs.
  init(packs: [EntryPack]) {
    self.packs = packs.filter { $0.count > 0 }
    var firsts: [Int] = []
    var count = 0
    for pack in self.packs {
      firsts.append(count)
      count += pack.count
    }
    self.firsts = firsts
    endIndex = count
  }

  subscript(index: Int) -> Corpus.Entry { read(index) { $0.entry() } }

  /// An article without its texts: its blocks and what was decided on them.
  func outline(at index: Int) -> Article { read(index) { $0.entry(withTexts: false).article } }

  /// What is known about an article, without its text.
  func metadata(at index: Int) -> Metadata {
    read(index) { reader in
      _ = reader.span()
      return reader.metadata()
    }
  }

  /// Calls back with an article's text where it stands.
  func withText<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    read(index) { body($0.span().bindMemory(to: UInt8.self)) }
  }

  private func read<Result>(_ index: Int, _ body: (inout ByteReader) -> Result) -> Result {
    var low = 0
    var high = firsts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if firsts[middle] <= index { low = middle } else { high = middle }
    }
    return packs[low].read(index - firsts[low], body)
  }
}
