import Corpus
import Ingestion
import ReaderUI
import SampleCorpus

extension InputOptions {
  /// Reads all that was asked for, on all cores; stops soon after its task is cancelled.
  ///
  /// - Parameter publish: takes snapshots while reading goes on, and the whole corpus as the last one.
  /// - Returns: the whole corpus.
  func load(publish: @escaping @Sendable (Corpus) -> Void = { _ in }) async -> Corpus {
    let loader = CorpusLoader(ingestion: ingestion, looksAtOutlets: !pageAlone)
    if paths.isEmpty {
      let corpus = await loader.load(
        SampleCorpus.files.map { .bytes($0.bytes, path: $0.name) }, publish: publish)
      publish(corpus)
      return corpus
    }
    // Standard input has a place of its own among the paths; what lies between is walked together, so that no file is
    // visited twice.
    if !paths.contains("-") { return await load(pathBytes, with: loader, publish: publish) }
    let runs = paths.split(separator: "-", omittingEmptySubsequences: false)
    var items =
      runs.first.map { [AnySequence(SourceFiles($0.map(Self.bytes(of:))).lazy.map { LoadItem($0) })] } ?? []
    for run in runs.dropFirst() {
      items.append(AnySequence([Self.standardInput]))
      items.append(AnySequence(SourceFiles(run.map(Self.bytes(of:))).lazy.map { LoadItem($0) }))
    }
    let corpus = await loader.load(items.joined(), publish: publish)
    publish(corpus)
    return corpus
  }

  /// The paths' bytes as they were typed.
  var pathBytes: [[UInt8]] { paths.map(Self.bytes(of:)) }

  private static func bytes(of path: String) -> [UInt8] {
    ProgramArguments.bytesOfRepaired[path] ?? Array(path.utf8)
  }

  private var ingestion: Ingestion { Ingestion(format: inputFormat, asIs: asIs) }

  /// The text that an article was made of, read again.
  func rawText(of source: Source) -> Result<UTF8Text, RawPage.Unreadable> {
    let place = source.place.path
    guard place != "-" else { return .failure(RawPage.Unreadable(ErrorMessages.standardInputIsGone)) }
    do throws(ReadingError) {
      let sample = paths.isEmpty ? SampleCorpus.files.first { $0.name == place } : nil
      let content: SourceContent =
        if let sample { .bytes(sample.bytes) } else { .file(try SourceFile(path: place).open()) }
      guard let text = ingestion.rawText(of: source, in: content) else {
        return .failure(RawPage.Unreadable(ErrorMessages.hasChanged(place)))
      }
      return .success(text)
    } catch {
      return .failure(RawPage.Unreadable("\(place): \(ErrorMessages.text(for: error.problem))"))
    }
  }

  private static let standardInput = LoadItem.file(path: "-") { () throws(ReadingError) in
    .bytes(try StandardInput.read())
  }
}
