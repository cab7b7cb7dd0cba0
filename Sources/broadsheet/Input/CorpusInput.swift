import Corpus
import Dispatch
import Ingestion
import SampleCorpus
import Synchronization

extension InputOptions {
  /// Reads all that was asked for, handing on snapshots; stops soon after its task is cancelled.
  func load(report: @escaping @Sendable (Corpus) -> Void) async {
    report(await loaded(publish: report))
  }

  /// Reads all that was asked for; the calling thread, which must be none of the tasks', waits.
  ///
  /// - Returns: the whole corpus.
  func corpus() -> Corpus {
    let result = LoadedCorpus()
    Task.detached { [self] in result.fulfil(await loaded()) }
    return result.wait()
  }

  private func loaded(publish: @escaping @Sendable (Corpus) -> Void = { _ in }) async -> Corpus {
    let loader = CorpusLoader(ingestion: Ingestion(format: inputFormat, asIs: asIs))
    if paths.isEmpty {
      return await loader.load(SampleCorpus.files.map { .bytes($0.bytes, path: $0.name) }, publish: publish)
    }
    // Standard input has a place of its own among the paths; what lies between is walked together, so that no file is
    // visited twice.
    let runs = paths.split(separator: "-", omittingEmptySubsequences: false)
    var items = runs.first.map { [AnySequence(SourceFiles(Array($0)).lazy.map { LoadItem($0) })] } ?? []
    for run in runs.dropFirst() {
      items.append(AnySequence([LoadItem.file(path: "-", read: Self.readStandardInput)]))
      items.append(AnySequence(SourceFiles(Array(run)).lazy.map { LoadItem($0) }))
    }
    return await loader.load(items.joined(), publish: publish)
  }

  /// Reads standard input to its end.
  @Sendable private static func readStandardInput() -> LoadItem.Reading {
    do throws(ReadingError) {
      return .bytes(try StandardInput.read())
    } catch {
      return .problem(error.problem)
    }
  }
}

/// A corpus that one thread waits for while tasks make it.
private final class LoadedCorpus: Sendable {
  private let corpus = Mutex<Corpus?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  /// Takes the corpus.
  func fulfil(_ made: Corpus) {
    corpus.withLock { $0 = made }
    isThere.signal()
  }

  /// Waits for the corpus.
  func wait() -> Corpus {
    isThere.wait()
    return corpus.withLock { $0 } ?? Corpus()
  }
}
