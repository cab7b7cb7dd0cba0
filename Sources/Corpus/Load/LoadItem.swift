import Ingestion

/// Something to be loaded: a file, or why there is none.
public enum LoadItem: Sendable {
  /// Bytes that are asked for when their turn comes, on any task.
  case file(path: String, read: @Sendable () -> Reading)

  /// A file that need not be read again.
  case kept(KeptFile)

  /// Something that was left out before it was opened.
  case finding(Finding)

  /// What came of reading a file.
  public enum Reading: Sendable {
    /// All its bytes.
    case bytes([UInt8])
    /// Why it could not be read.
    case problem(Finding.Problem)
  }

  /// A file whose bytes are in memory already.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - path: what the articles name as their place.
  /// - Returns: the file, to be loaded.
  public static func bytes(_ bytes: [UInt8], path: String) -> LoadItem {
    .file(path: path) { .bytes(bytes) }
  }
}
