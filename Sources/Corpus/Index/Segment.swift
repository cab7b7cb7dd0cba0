/// A run of articles with their index; never changes, so that snapshots share it.
final class Segment: Sendable {
  let entries: [Corpus.Entry]
  let index: SegmentIndex

  /// A segment of some entries, indexed here.
  convenience init(_ entries: [Corpus.Entry]) {
    var builder = SegmentIndexBuilder()
    for entry in entries { builder.add(entry) }
    self.init(entries, index: builder.finish())
  }

  init(_ entries: [Corpus.Entry], index: SegmentIndex) {
    self.entries = entries
    self.index = index
  }
}

extension Segment {
  /// One segment of several neighbours, in their order.
  static func merging(_ segments: [Segment]) -> Segment {
    Segment(segments.flatMap(\.entries), index: SegmentIndex.merging(segments.map(\.index)))
  }
}
