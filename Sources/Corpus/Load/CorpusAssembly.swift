import Ingestion

/// Puts runs together in their order: copies are found, reports added up, small segments merged.
struct CorpusAssembly {
  private var segments: [Segment] = []
  private var report = LoadReport()
  private var count = 0
  private var copies: [Int: [Source.Place]] = [:]
  private var positions: [Digest: Int] = [:]

  /// How many segments of about one size become one: every article is merged once for each power of this.
  private static let fan = 8

  /// The corpus as it is now.
  var snapshot: Corpus { Corpus(segments: segments, copies: copies, report: report) }

  /// Appends what came of the next articles.
  mutating func append(_ part: LoadedPart) {
    report.files += part.report.files
    report.bytes += part.report.bytes
    report.unpackedBytes += part.report.unpackedBytes
    report.copies += part.report.copies
    report.findings += part.report.findings
    for piece in part.pieces { append(piece) }
    report.articles = count
  }

  private mutating func append(_ piece: LoadedPiece) {
    var kept: [Int] = []
    for (index, source) in piece.sources.enumerated() {
      if let first = positions[source.digest] {
        copies[first, default: []] += [source.place] + source.also + piece.copies[index, default: []]
        report.copies += 1
      } else {
        positions[source.digest] = count + kept.count
        if let places = piece.copies[index] { copies[count + kept.count] = places }
        kept.append(index)
      }
    }
    count += kept.count
    guard !kept.isEmpty else { return }
    segments.append(
      kept.count == piece.sources.count
        ? piece.segment : Segment(kept.map { piece.segment.entries[$0] }))
    mergeTail()
  }

  /// The whole corpus, in few segments.
  consuming func finished(isComplete: Bool) -> Corpus {
    report.isComplete = isComplete
    // Each question looks its words up in every segment.
    var groups: [[Segment]] = []
    for segment in segments {
      if let last = groups.last, Segment.canMerge(last + [segment]) {
        groups[groups.count - 1].append(segment)
      } else {
        groups.append([segment])
      }
    }
    segments = groups.map { $0.count > 1 ? Segment.merging($0) : $0[0] }
    return snapshot
  }

  /// Merges the last segments while there are ``fan`` of about one size.
  private mutating func mergeTail() {
    while segments.count >= Self.fan {
      let tail = segments[(segments.count - Self.fan)...]
      let tiers = tail.map(Self.tier)
      guard let last = tiers.last, tiers.allSatisfy({ $0 <= last }), Segment.canMerge(tail) else { return }
      let merged = Segment.merging(Array(tail))
      segments.removeLast(Self.fan)
      segments.append(merged)
    }
  }

  /// The power of ``fan`` in a segment's size.
  private static func tier(_ segment: Segment) -> Int {
    (Int.bitWidth - 1 - max(1, segment.entries.count).leadingZeroBitCount) / fan.trailingZeroBitCount
  }
}
