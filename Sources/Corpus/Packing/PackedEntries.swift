import Ingestion

/// The articles of a segment, each made of its bytes when it is asked for.
struct PackedEntries: RandomAccessCollection, Sendable {
  /// The packs, none empty, in their order.
  let packs: [EntryPack]
  /// The place of each pack's first article.
  let firsts: [Int]

  let startIndex = 0
  let endIndex: Int

  /// Packs some articles.
  init(_ entries: some Collection<Corpus.Entry>) {
    var packs: [EntryPack] = []
    var builder = EntryPack.Builder()
    for entry in entries {
      builder.append(entry)
      if builder.count == EntryPack.usualCount { packs.append(builder.take()) }
    }
    packs.append(builder.take())
    self.init(packs: packs)
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

  subscript(index: Int) -> Corpus.Entry {
    let (pack, place) = place(of: index)
    return packs[pack].entry(at: place)
  }

  /// What the pass over all pages looks at of an article; nil where it has no trace.
  func page(at index: Int) -> FurniturePass.Page? {
    let (pack, place) = place(of: index)
    return packs[pack].page(at: place)
  }

  /// What is known about an article, without its text.
  func metadata(at index: Int) -> Metadata {
    read(index) { reader in
      _ = reader.span()
      return reader.metadata()
    }
  }

  /// The file of an article, without its text.
  func file(at index: Int) -> String { read(index) { $0.file() } }

  /// Calls back with an article's text and its title where they stand.
  func withTextAndTitle<Result>(
    at index: Int,
    _ body: (_ text: UnsafeBufferPointer<UInt8>, _ title: UnsafeBufferPointer<UInt8>?) -> Result
  ) -> Result {
    read(index) { reader in
      let text = reader.span()
      return body(text.bindMemory(to: UInt8.self), reader.optionalSpan()?.bindMemory(to: UInt8.self))
    }
  }

  private func read<Result>(_ index: Int, _ body: (inout ByteReader) -> Result) -> Result {
    let (pack, place) = place(of: index)
    return packs[pack].entries.read(place, body)
  }

  /// The pack that holds an article, and the article's place in it.
  private func place(of index: Int) -> (pack: Int, place: Int) {
    var low = 0
    var high = firsts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if firsts[middle] <= index { low = middle } else { high = middle }
    }
    return (low, index - firsts[low])
  }
}
