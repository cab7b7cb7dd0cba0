import Ingestion
import Quotes

extension CorpusLoader {
  /// The corpus after the pass over all of its pages.
  ///
  /// Where nobody looks at outlets, or not all was read, nothing changes. Articles whose body changes are searched for quotes and indexed anew; all else is kept as it is.
  ///
  /// - Parameter corpus: the whole corpus, with traces.
  /// - Returns: the same articles in the same order, without traces.
  func revised(_ corpus: Corpus) async -> Corpus {
    let pages = corpus.segments.flatMap { segment in
      segment.entries.indices.map { segment.entries.page(at: $0) }
    }
    guard pages.contains(where: { $0 != nil }) else { return corpus }
    let looks = looksAtOutlets && corpus.report.isComplete
    let changes =
      looks ? FurniturePass(of: pages, ids: pages.indices.map { corpus.id(at: $0) }).changes : [:]
    let packs = zip(corpus.segments, corpus.bases).flatMap { segment, base in
      zip(segment.entries.packs, segment.entries.firsts).map { (pack: $0, first: base + $1) }
    }
    var parts = [RevisedPack?](repeating: nil, count: packs.count)
    await withTaskGroup(of: (Int, RevisedPack).self) { group in
      var started = 0
      func startNext() {
        guard started < packs.count, !Task.isCancelled else { return }
        let (number, (pack, first)) = (started, packs[started])
        let own = (0..<pack.count).map { changes[first + $0] ?? [:] }
        started += 1
        group.addTask { (number, RevisedPack(pack, own, extract: self.extract)) }
      }
      for _ in 0..<Self.window { startNext() }
      while let (number, part) = await group.next() {
        parts[number] = part
        startNext()
      }
    }
    guard parts.allSatisfy({ $0 != nil }) else { return corpus }
    var report = corpus.report
    report.revised += changes.count
    var rest = parts.compactMap(\.self)[...]
    let segments = corpus.segments.map { segment in
      let own = rest.prefix(segment.entries.packs.count)
      rest = rest.dropFirst(own.count)
      return segment.revised(Array(own))
    }
    return Corpus(segments: segments, copies: corpus.copies, report: report)
  }
}

extension Segment {
  /// The segment with other articles in the places of its own.
  fileprivate func revised(_ packs: [RevisedPack]) -> Segment {
    let entries = PackedEntries(packs: packs.map(\.pack))
    let fresh = packs.compactMap(\.index)
    guard !fresh.isEmpty else { return Segment(entries, index: index) }
    var places = Array(0..<UInt32(entries.count))
    var changed: [UInt32] = []
    for (pack, first) in zip(packs, entries.firsts) {
      for place in pack.changed {
        changed.append(UInt32(first + place))
        places[first + place] = SegmentIndex.Strand.leftOut
      }
    }
    return Segment(
      entries,
      index: SegmentIndex.weaving([
        SegmentIndex.Strand(index: index, places: places),
        SegmentIndex.Strand(index: SegmentIndex.merging(inSteps: fresh), places: changed),
      ]))
  }
}

/// Some neighbouring articles after the pass.
private struct RevisedPack: Sendable {
  /// The articles, without what the pass looked at.
  let pack: EntryPack
  /// The places of those whose body is another than before.
  private(set) var changed: [Int] = []
  /// The index of those; nil where there are none.
  private(set) var index: SegmentIndex?

  init(
    _ old: EntryPack, _ changes: [[Int: NoiseDecision]], extract: @Sendable (Article) -> [Quotation]
  ) {
    guard changes.contains(where: { !$0.isEmpty }) else {
      pack = EntryPack(old.entries)
      return
    }
    var entries: [Corpus.Entry] = []
    var builder = SegmentIndexBuilder()
    for (place, changes) in changes.enumerated() {
      var entry = old.entry(at: place)
      let article = entry.article.revised(changes)
      if article.text != entry.article.text {
        entry.quotations = extract(article)
        changed.append(place)
      }
      entry.article = article
      if changed.last == place { builder.add(entry) }
      entries.append(entry)
    }
    pack = EntryPack(entries)
    if !changed.isEmpty { index = builder.finish() }
  }
}
