import Corpus
import Ingestion
import Synchronization

/// How many files there are to read, counted beside the reading, for a bar that shows how far it has come.
final class FileCount: Sendable {
  private let known = Mutex<Int?>(nil)

  /// Walks over the paths as the reading does, without opening a file; stops where its task is cancelled.
  func count(_ paths: [String]) {
    var count = paths.count { $0 == "-" }
    for entry in SourceFiles(paths.filter { $0 != "-" }) {
      if Task.isCancelled { return }
      if case .file = entry { count += 1 }
    }
    known.withLock { $0 = count }
  }

  /// The snapshot with the number of files, once that is known.
  func added(to corpus: Corpus) -> Corpus {
    var corpus = corpus
    corpus.report.filesInAll = known.withLock { $0 }
    return corpus
  }
}
