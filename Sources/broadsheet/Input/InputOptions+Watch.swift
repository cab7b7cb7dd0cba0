import Corpus
import Foundation

extension InputOptions {
  /// Begins to watch the paths.
  func watch() throws(CommandFailure) -> FolderWatch {
    do throws(FolderWatch.Failure) {
      return try FolderWatch(pathBytes)
    } catch {
      throw .watch(errno: error.errno)
    }
  }

  /// The files as they are now, none of them opened.
  var walk: FileWalk {
    let walk = FileWalk(pathBytes)
    _ = walk.all()
    return walk
  }

  /// Reads everything again whenever something has changed, until its task is cancelled.
  ///
  /// - Parameters:
  ///   - watch: tells of changes.
  ///   - walk: the files as they were before they were read last.
  ///   - report: takes each whole corpus.
  func follow(
    _ watch: FolderWatch, since walk: FileWalk, _ report: @escaping @Sendable (Corpus) -> Void
  ) async {
    var last = walk
    while !Task.isCancelled {
      // The wait takes no thread from those that compute.
      let isChanged = await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          Thread.detachNewThread { continuation.resume(returning: watch.waitForChange()) }
        }
      } onCancel: {
        watch.end()
      }
      guard isChanged else { return }
      let now = self.walk
      if now.sawTheSame(as: last) { continue }
      last = now
      let corpus = await load()
      if !Task.isCancelled { report(corpus) }
    }
  }
}
