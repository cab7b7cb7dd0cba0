import Glibc

/// A regular file that may hold articles.
public struct SourceFile: Sendable, Hashable {
  /// The largest file that is read, in bytes: 8 GiB.
  ///
  /// A file is read whole, once; this bounds what one file of many records can take.
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

  /// Reads the whole file into memory, once.
  ///
  /// It is opened so that no named pipe or device can hold the reader up, and never mapped: a file that shrinks while
  /// it is read gives one version or an error.
  ///
  /// - Returns: the file's bytes.
  /// - Throws: what kept it from being read, as a finding's problem.
  public func read() throws(ReadingError) -> [UInt8] {
    let descriptor = withSystemPath { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw ReadingError(errno == ENOENT ? .missing : .unreadable(errno: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadingError(.unreadable(errno: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw ReadingError(.notRegular) }
    guard status.st_size <= Self.sizeLimit else { throw ReadingError(.tooLarge(limit: Self.sizeLimit)) }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    guard failure == 0 else { throw ReadingError(.unreadable(errno: failure)) }
    return bytes
  }
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
