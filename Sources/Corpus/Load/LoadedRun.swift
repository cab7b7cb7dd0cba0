import Ingestion
import Quotes

/// What came of some neighbouring files.
struct LoadedRun: Sendable {
  /// The articles with their index; copies within the run are one article.
  let segment: Segment
  /// Files, bytes, copies and findings.
  let report: LoadReport
  /// Whether all files were read; false where the task was cancelled before.
  let isWhole: Bool

  /// Fewer articles than these are done before other cores have woken up.
  private static let leastForAll = 32

  /// Reads files; where the task is cancelled, only the first of them.
  init(_ items: [LoadItem], with loader: CorpusLoader) {
    var entries: [Corpus.Entry] = []
    var report = LoadReport()
    var seen: [Digest: Int] = [:]
    var isWhole = true
    for item in items {
      if Task.isCancelled {
        isWhole = false
        break
      }
      switch item {
      case .finding(let finding): report.findings.append(finding)
      case .file(let path, let read):
        report.files += 1
        switch read() {
        case .problem(let problem): report.findings.append(Finding(path: path, problem: problem))
        case .bytes(let bytes):
          report.bytes += bytes.count
          let outcome = loader.ingest(bytes, path)
          report.unpackedBytes += outcome.unpackedBytes
          report.findings += outcome.findings
          var fresh: [Article] = []
          for article in outcome.articles {
            if let first = seen[article.source.digest] {
              // A copy of one that is just being read, or of one of a file before.
              let place = [article.source.place] + article.source.also
              if first < entries.count {
                entries[first].article.source.also += place
              } else {
                fresh[first - entries.count].source.also += place
              }
              report.copies += 1
            } else {
              seen[article.source.digest] = entries.count + fresh.count
              fresh.append(article)
            }
          }
          // A file of many articles is read by one task: here all cores help it.
          let quotations =
            fresh.count < Self.leastForAll
            ? fresh.map(loader.extract) : concurrently(fresh.count) { [fresh] in loader.extract(fresh[$0]) }
          entries += zip(fresh, quotations).map { Corpus.Entry(article: $0, quotations: $1) }
        }
      }
    }
    segment = Segment(entries)
    self.report = report
    self.isWhole = isWhole
  }
}
