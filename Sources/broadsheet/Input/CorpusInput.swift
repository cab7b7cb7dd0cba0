import Corpus
import Foundation
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
    for path in paths.flatMap(Self.files(at:)) {
      if Task.isCancelled { return Corpus(entries, report: report) }
      if let whileReading, lastReport.duration(to: .now) > .milliseconds(200) {
        report.articles = entries.count
        whileReading(Corpus(entries, report: report))
        lastReport = .now
      }
      let file = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
      guard let file, let data = try? file.readToEnd() ?? Data() else {
        report.findings.append(Finding(path: path, problem: .missing))
        continue
      }
      read(Array(data), path: path)
    }
    report.articles = entries.count
    report.isComplete = true
    return Corpus(entries, report: report)
  }

  private static func files(at path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      isFolder.boolValue
    else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().flatMap { files(at: path + "/" + $0) }
  }
}
