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
  /// So many articles make a large segment: all that is counted for each of them stays in a core's cache.
  private static let mostArticles = 1 << 17
  /// Places in an index are numbers of 32 bits.
  private static let mostIndexBytes = 1 << 30

  /// Whether segments may become one.
  static func canMerge(_ segments: some Collection<Segment>) -> Bool {
    segments.reduce(0) { $0 + $1.entries.count } <= mostArticles
      && segments.reduce(0) { $0 + $1.index.byteCount } <= mostIndexBytes
  }

  /// One segment of several neighbours, in their order.
  static func merging(_ segments: [Segment]) -> Segment {
    Segment(
      PackedEntries(packs: segments.flatMap(\.entries.packs)),
      index: SegmentIndex.merging(segments.map(\.index)))
  }
}
