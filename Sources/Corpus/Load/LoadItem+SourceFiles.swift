import Ingestion

extension LoadItem {
  /// A step of a walk over files and folders.
  public init(_ entry: SourceFiles.Entry) {
    switch entry {
    case .finding(let finding): self = .finding(finding)
    case .file(let file):
      self = .file(path: file.path) { () throws(ReadingError) in .file(try file.open()) }
    }
  }
}

extension CorpusLoader {
  /// Reads the files under some paths, folders in full.
  ///
  /// - Parameters:
  ///   - paths: files and folders, in the order that the corpus will have.
  ///   - publish: takes snapshots while loading goes on.
  /// - Returns: the whole corpus.
  public func load(
    paths: [String], publish: @escaping @Sendable (Corpus) -> Void = { _ in }
  ) async -> Corpus {
    await load(SourceFiles(paths).lazy.map { LoadItem($0) }, publish: publish)
  }
}
