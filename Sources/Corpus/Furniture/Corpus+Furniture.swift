import Ingestion
import Quotes

extension CorpusLoader {
  /// The corpus after the pass over all of its pages, in few segments.
  ///
  /// Where nobody looks at outlets, or not all was read, articles stay as they are. Articles whose body changes are
  /// searched for quotes and indexed anew; all else is kept as it is.
  ///
  /// - Parameter corpus: the whole corpus, with traces.
  /// - Returns: the same articles in the same order, without traces.
  func finished(_ corpus: Corpus) async -> Corpus {
    let segments = corpus.segments
    let pages = concurrently(segments.count) { number in
      segments[number].entries.indices.map { segments[number].entries.page(at: $0) }
    }.flatMap(\.self)
    guard pages.contains(where: { $0 != nil }) else {
      return corpus.merged(segments.map { RevisedSegment($0) })
    }
    let looks = looksAtOutlets && corpus.report.isComplete
    let changes =
      looks ? FurniturePass(of: pages, ids: pages.indices.map { corpus.id(at: $0) }).changes : [:]
    var parts = [RevisedSegment?](repeating: nil, count: segments.count)
    await withTaskGroup(of: (Int, RevisedSegment).self) { group in
      var started = 0
      func startNext() {
        guard started < segments.count, !Task.isCancelled else { return }
        let (number, segment, first) = (started, segments[started], corpus.bases[started])
        let own = (0..<segment.entries.count).map { changes[first + $0] ?? [:] }
        started += 1
        group.addTask { (number, RevisedSegment(segment, own, extract: self.extract)) }
      }
      for _ in 0..<Self.window { startNext() }
      while let (number, part) = await group.next() {
        parts[number] = part
        startNext()
      }
    }
    guard parts.allSatisfy({ $0 != nil }) else { return corpus.merged(segments.map { RevisedSegment($0) }) }
    var revised = corpus.merged(parts.compactMap(\.self))
    revised.report.revised += changes.count
    return revised
  }
}

extension Corpus {
  /// The corpus with other articles in the places of its own, in few segments: each question looks its words up in every
  /// segment.
  fileprivate func merged(_ parts: [RevisedSegment]) -> Corpus {
    var groups: [ArraySlice<RevisedSegment>] = []
    for (number, segment) in segments.enumerated() {
      if let last = groups.last, Segment.canMerge(segments[last.startIndex..<number] + [segment]) {
        groups[groups.count - 1] = parts[last.startIndex...number]
      } else {
        groups.append(parts[number...number])
      }
    }
    return Corpus(segments: groups.map(RevisedSegment.merging), copies: copies, report: report)
  }
}

/// The articles of a segment after the pass.
private struct RevisedSegment: Sendable {
  /// The articles, without what the pass looked at.
  let entries: PackedEntries
  /// The index of what they were before.
  let index: SegmentIndex
  /// The places of those whose body is another than before.
  private(set) var changed: [Int] = []
  /// The index of those; nil where there are none.
  private(set) var changedIndex: SegmentIndex?

  /// A segment as it is.
  init(_ segment: Segment) { (entries, index) = (segment.entries, segment.index) }

  /// A segment after changes to some of its articles.
  init(
    _ old: Segment, _ changes: [[Int: NoiseDecision]], extract: @Sendable (Article) -> [Quotation]
  ) {
    index = old.index
    var packs: [EntryPack] = []
    var builder = SegmentIndexBuilder()
    for (pack, first) in zip(old.entries.packs, old.entries.firsts) {
      var others: [Int: Corpus.Entry] = [:]
      for place in 0..<pack.count where !changes[first + place].isEmpty {
        var entry = pack.entry(at: place)
        let article = entry.article.revised(changes[first + place])
        let isOther = article.text != entry.article.text
        if isOther { entry.quotations = extract(article) }
        entry.article = article
        if isOther {
          changed.append(first + place)
          builder.add(entry)
        }
        others[place] = entry
      }
      packs.append(pack.revised(others))
    }
    entries = PackedEntries(packs: packs)
    if !changed.isEmpty { changedIndex = builder.finish() }
  }

  /// One segment of several neighbours.
  static func merging(_ parts: ArraySlice<RevisedSegment>) -> Segment {
    if parts.count == 1, let part = parts.first, part.changedIndex == nil {
      return Segment(part.entries, index: part.index)
    }
    var strands: [SegmentIndex.Strand] = []
    var base = 0
    for part in parts {
      var places = (0..<part.entries.count).map { UInt32(base + $0) }
      for place in part.changed { places[place] = SegmentIndex.Strand.leftOut }
      strands.append(SegmentIndex.Strand(index: part.index, places: places))
      if let index = part.changedIndex {
        strands.append(SegmentIndex.Strand(index: index, places: part.changed.map { UInt32(base + $0) }))
      }
      base += part.entries.count
    }
    return Segment(
      PackedEntries(packs: parts.flatMap(\.entries.packs)), index: SegmentIndex.weaving(strands))
  }
}
