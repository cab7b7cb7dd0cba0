import Ingestion
import Quotes

extension CorpusLoader {
  /// The corpus after the pass over all of its pages.
  ///
  /// Articles whose body changes are searched for quotes and indexed anew; all else is kept as it is.
  ///
  /// - Parameter corpus: the whole corpus, with traces.
  /// - Returns: the same articles in the same order, without traces.
  func revised(_ corpus: Corpus) async -> Corpus {
    let articles = corpus.segments.flatMap { segment in
      segment.entries.indices.map { segment.entries.outline(at: $0) }
    }
    guard articles.contains(where: { $0.trace != nil }) else { return corpus }
    let pass = FurniturePass(of: articles)
    var runs: [(segment: Int, range: Range<Int>)] = []
    for (number, segment) in corpus.segments.enumerated() {
      for start in stride(from: 0, to: segment.entries.count, by: Self.largestRun) {
        runs.append((number, start..<min(start + Self.largestRun, segment.entries.count)))
      }
    }
    var parts = [RevisedRun?](repeating: nil, count: runs.count)
    await withTaskGroup(of: (Int, RevisedRun).self) { group in
      var started = 0
      func startRun() {
        guard started < runs.count, !Task.isCancelled else { return }
        let (number, run) = (started, runs[started])
        let entries = corpus.segments[run.segment].entries[run.range]
        let first = corpus.bases[run.segment] + run.range.lowerBound
        started += 1
        group.addTask { (number, RevisedRun(entries, first: first, pass: pass, extract: self.extract)) }
      }
      for _ in 0..<Self.window { startRun() }
      while let (number, part) = await group.next() {
        parts[number] = part
        startRun()
      }
    }
    guard !Task.isCancelled else { return corpus }
    var report = corpus.report
    var segments: [Segment] = []
    for (number, segment) in corpus.segments.enumerated() {
      let own = runs.indices.filter { runs[$0].segment == number }.compactMap { parts[$0] }
      report.revised += own.reduce(0) { $0 + $1.revised }
      let entries = PackedEntries(packs: own.flatMap(\.entries.packs))
      segments.append(
        own.contains { $0.segment != nil }
          ? Segment.merging(own.map { $0.segment ?? Segment($0.entries) })
          : Segment(entries, index: segment.index))
    }
    return Corpus(segments: segments, copies: corpus.copies, report: report)
  }
}

/// Some neighbouring articles after the pass.
private struct RevisedRun: Sendable {
  let entries: PackedEntries
  /// How many articles have other decisions than before.
  private(set) var revised = 0
  /// The articles indexed anew; nil where every body is as before, so that the index can be kept.
  private(set) var segment: Segment?

  init(
    _ old: Slice<PackedEntries>, first: Int, pass: FurniturePass,
    extract: @Sendable (Article) -> [Quotation]
  ) {
    var entries: [Corpus.Entry] = []
    entries.reserveCapacity(old.count)
    var isTextChanged = false
    for (offset, entry) in old.enumerated() {
      let changes = pass.changes[first + offset] ?? [:]
      let article = entry.article.revised(changes)
      let isSame = changes.isEmpty || article.text == entry.article.text
      if !changes.isEmpty { revised += 1 }
      if !isSame { isTextChanged = true }
      entries.append(
        Corpus.Entry(article: article, quotations: isSame ? entry.quotations : extract(article)))
    }
    if isTextChanged {
      let segment = Segment(entries)
      self.entries = segment.entries
      self.segment = segment
    } else {
      self.entries = PackedEntries(entries)
    }
  }
}
