/// A run of articles with their index; never changes, so that snapshots share it.
final class Segment: Sendable {
  let entries: PackedEntries
  let index: SegmentIndex

  /// A segment of some entries, indexed here.
  convenience init(_ entries: some Collection<Corpus.Entry>) {
    var builder = SegmentIndexBuilder()
    for entry in entries { builder.add(entry) }
    self.init(PackedEntries(entries), index: builder.finish())
  }

  init(_ entries: PackedEntries, index: SegmentIndex) {
    self.entries = entries
    self.index = index
  }
}

extension Segment {
  /// One segment of several neighbours, in their order.
  static func merging(_ segments: [Segment]) -> Segment {
    Segment(
      PackedEntries(packs: segments.flatMap(\.entries.packs)),
      index: SegmentIndex.merging(segments.map(\.index)))
  }
}
