import Glibc

/// A regular file that may hold articles.
public struct SourceFile: Sendable, Hashable {
  /// The largest file that is read, in bytes: 8 GiB.
  ///
  /// This bounds what one file of many records can take.
  public static let sizeLimit = 8 << 30

  /// The path as it was given or found; bytes that are no UTF-8 are shown as U+FFFD.
  public let path: String

  /// The path's own bytes where they are no UTF-8, so that ``path`` does not lead back to the file.
  private let ownBytes: [UInt8]?

  /// A file named by a caller.
  public init(path: String) {
    self.path = path
    self.ownBytes = nil
  }

  /// A file found in a folder.
  init(pathBytes: [UInt8]) {
    if let path = String(validating: pathBytes, as: UTF8.self) {
      (self.path, ownBytes) = (path, nil)
    } else {
      (path, ownBytes) = (String(decoding: pathBytes, as: UTF8.self), pathBytes)
    }
  }

  /// Calls back with the path as the system wants it, with its closing NUL.
  func withSystemPath<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard let ownBytes else { return path.withCString(body) }
    return (ownBytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map(body) ?? path.withCString(body)
    }
  }

  /// Opens the file.
  ///
  /// - Returns: the file, to be read from its beginning.
  /// - Throws: what keeps it from being read, as a finding's problem.
  public func open() throws(ReadingError) -> OpenSourceFile { try OpenSourceFile(self) }
}

/// What kept a file from being read.
public struct ReadingError: Error, Hashable {
  /// The problem, as a finding names it.
  public let problem: Finding.Problem

  /// A problem as an error.
  public init(_ problem: Finding.Problem) {
    self.problem = problem
  }
}
