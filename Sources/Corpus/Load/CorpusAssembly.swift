import Ingestion

/// Puts runs together in their order: copies are found, reports added up, small segments merged.
struct CorpusAssembly {
  private var segments: [Segment] = []
  private var report = LoadReport()
  private var count = 0
  private var copies: [Int: [Source.Place]] = [:]
  private var positions: [Digest: Int] = [:]

  /// How many small segments of about one size become one.
  private static let fan = 8
  /// So many articles make a segment that is left alone until all is read: to merge all articles once is cheaper than to
  /// merge most of them again and again, and questions asked meanwhile look into a segment for each so many.
  private static let mostMerged = 4096

  /// The corpus as it is now.
  var snapshot: Corpus { Corpus(segments: segments, copies: copies, report: report) }

  /// Appends what came of the next articles.
  mutating func append(_ part: LoadedPart) {
    report.files += part.report.files
    report.bytes += part.report.bytes
    report.unpackedBytes += part.report.unpackedBytes
    report.copies += part.report.copies
    report.findings += part.report.findings
    append(part.piece)
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

  /// The whole corpus, in as many segments as there are now.
  consuming func finished(isComplete: Bool) -> Corpus {
    report.isComplete = isComplete
    return snapshot
  }

  /// Merges the last segments while there are ``fan`` small ones of about one size.
  private mutating func mergeTail() {
    while segments.count >= Self.fan {
      let tail = segments[(segments.count - Self.fan)...]
      let tiers = tail.map(Self.tier)
      guard let last = tiers.last, tiers.allSatisfy({ $0 <= last }),
        tail.reduce(0, { $0 + $1.entries.count }) <= Self.mostMerged
      else { return }
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
