import Corpus
import Foundation
import Ingestion

extension InputOptions {
  /// A load that took less is not worth a file, in seconds.
  private static let shortLoad = 0.5

  /// Reads files and folders, or opens what was kept of an earlier reading; of files that have changed since, only those
  /// are read.
  ///
  /// The whole corpus is the last that is published, before it is kept.
  func load(
    _ paths: [[UInt8]], with loader: CorpusLoader, publish: @escaping @Sendable (Corpus) -> Void
  ) async -> Corpus {
    let walk = FileWalk(paths)
    guard !noCache, let cache = CorpusCache(environment: ProcessInfo.processInfo.environment) else {
      let corpus = await loader.load(walk.items, publish: publish)
      publish(corpus)
      return corpus
    }
    let key = CorpusCache.Key(
      paths: paths, options: "\(inputFormat?.rawValue ?? "") \(asIs) \(pageAlone)")
    let ledger = LoadLedger()
    let start = ContinuousClock.now
    let corpus: Corpus
    if cache.mayHold(key) {
      let items = walk.all()
      if let known = cache.corpus(key, files: walk) {
        publish(known)
        return known
      }
      let changed = cache.unchanged(key, among: items, files: walk)
      corpus = await loader.load(changed, ledger: ledger, publish: publish)
    } else {
      corpus = await loader.load(walk.items, ledger: ledger, publish: publish)
    }
    publish(corpus)
    if corpus.report.isComplete, start.duration(to: .now) > .seconds(Self.shortLoad) {
      cache.keep(corpus, key, files: walk, ledger: ledger)
    }
    return corpus
  }
}
