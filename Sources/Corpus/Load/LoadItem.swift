import Ingestion

/// Something to be loaded: a file, or why there is none.
public enum LoadItem: Sendable {
  /// A file that is opened when its turn comes, on any task.
  case file(path: String, open: @Sendable () throws(ReadingError) -> SourceContent)

  /// A file that need not be read again.
  case kept(KeptFile)

  /// Something that was left out before it was opened.
  case finding(Finding)

  /// A file whose bytes are in memory already.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - path: what the articles name as their place.
  /// - Returns: the file, to be loaded.
  public static func bytes(_ bytes: [UInt8], path: String) -> LoadItem {
    .file(path: path) { () throws(ReadingError) in .bytes(bytes) }
  }
}
