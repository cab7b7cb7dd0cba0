import Corpus
import Ingestion
import Quotes
import SampleCorpus

extension InputOptions {
  /// Reads all that was asked for, handing on snapshots; stops soon after its task is cancelled.
  func load(report: @escaping @Sendable (Corpus) -> Void) async {
    report(corpus(whileReading: report))
  }

  /// Reads all that was asked for.
  ///
  /// - Parameter whileReading: takes a snapshot now and then.
  /// - Returns: the whole corpus.
  func corpus(whileReading: ((Corpus) -> Void)? = nil) -> Corpus {
    var lastReport = ContinuousClock.now
    let ingestion = Ingestion(format: inputFormat, asIs: asIs)
    let extractor = QuoteExtractor()
    var entries: [Corpus.Entry] = []
    var report = LoadReport()
    var seen: [ArticleID: Int] = [:]
    func read(_ bytes: [UInt8], path: String) {
      let outcome = ingestion.articles(in: bytes, path: path)
      report.files += 1
      report.bytes += bytes.count
      report.findings += outcome.findings
      for article in outcome.articles {
        if let first = seen[article.id] {
          entries[first].article.source.also.append(article.source.place)
          report.copies += 1
        } else {
          seen[article.id] = entries.count
          entries.append(Corpus.Entry(article: article, quotations: extractor.quotations(in: article)))
        }
      }
    }
    if paths.isEmpty {
      for file in SampleCorpus.files { read(file.bytes, path: file.name) }
    }
    func readFile(_ path: String, _ bytes: () throws(ReadingError) -> [UInt8]) {
      do throws(ReadingError) {
        read(try bytes(), path: path)
      } catch {
        report.findings.append(Finding(path: path, problem: error.problem))
      }
      guard let whileReading, lastReport.duration(to: .now) > .milliseconds(200) else { return }
      report.articles = entries.count
      whileReading(Corpus(entries, report: report))
      lastReport = .now
    }
    for path in paths {
      if path == "-" {
        readFile(path) { () throws(ReadingError) in try StandardInput.read() }
        continue
      }
      // Each path of its own, so that standard input keeps its place among the files.
      for entry in SourceFiles([path]) {
        if Task.isCancelled { return Corpus(entries, report: report) }
        switch entry {
        case .finding(let finding): report.findings.append(finding)
        case .file(let file): readFile(file.path) { () throws(ReadingError) in try file.read() }
        }
      }
    }
    report.articles = entries.count
    report.isComplete = true
    return Corpus(entries, report: report)
  }
}
