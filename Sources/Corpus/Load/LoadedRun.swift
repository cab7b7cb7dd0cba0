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
          for article in outcome.articles {
            if let first = seen[article.source.digest] {
              entries[first].article.source.also += [article.source.place] + article.source.also
              report.copies += 1
            } else {
              seen[article.source.digest] = entries.count
              entries.append(Corpus.Entry(article: article, quotations: loader.extract(article)))
            }
          }
        }
      }
    }
    segment = Segment(entries)
    self.report = report
    self.isWhole = isWhole
  }
}
