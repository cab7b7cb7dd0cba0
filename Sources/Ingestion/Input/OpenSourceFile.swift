import Glibc

/// A file that is being read, from its beginning to its end.
///
/// A class, as the file is closed when nobody holds it any more.
public final class OpenSourceFile {
  /// How many bytes it had when it was opened; of one that has grown since, no more are read.
  public let size: Int

  /// How many bytes have been read.
  public private(set) var position = 0

  private let descriptor: Int32

  /// Opens a file so that no named pipe or device can hold the reader up; it is never mapped, so that one that shrinks
  /// while it is read does no harm.
  ///
  /// - Throws: what keeps it from being read, as a finding's problem.
  init(_ file: SourceFile) throws(ReadingError) {
    descriptor = file.withSystemPath { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw ReadingError(errno == ENOENT ? .missing : .unreadable(errno: errno)) }
    var status = stat()
    let isTold = fstat(descriptor, &status) == 0
    size = Int(status.st_size)
    guard isTold else { throw ReadingError(.unreadable(errno: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw ReadingError(.notRegular) }
    guard size <= SourceFile.sizeLimit else { throw ReadingError(.tooLarge(limit: SourceFile.sizeLimit)) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads on.
  ///
  /// - Parameters:
  ///   - bytes: takes what is read, behind what it holds.
  ///   - wanted: the size of it at which to stop.
  /// - Throws: what kept it from being read on; what was read before is there.
  public func read(into bytes: inout [UInt8], to wanted: Int = .max) throws(ReadingError) {
    let count = min(wanted - bytes.count, size - position)
    guard count > 0 else { return }
    var failure: Int32 = 0
    let more = [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
      while got < count {
        let next = Glibc.read(descriptor, buffer.baseAddress.map { $0 + got }, count - got)
        if next > 0 {
          got += next
        } else if next == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    // A file that has shrunk ends where it ends now.
    position = more.count < count ? size : position + more.count
    if bytes.isEmpty { bytes = more } else { bytes += more }
    guard failure == 0 else { throw ReadingError(.unreadable(errno: failure)) }
  }

  /// The bytes of a range, wherever reading is; fewer where the file has no more or cannot be read.
  func bytes(in range: Range<Int>) -> [UInt8] {
    guard range.upperBound <= size else { return [] }
    return [UInt8](unsafeUninitializedCapacity: range.count) { buffer, got in
      while got < range.count {
        let next = pread(
          descriptor, buffer.baseAddress.map { $0 + got }, range.count - got, off_t(range.lowerBound + got))
        if next > 0 { got += next } else if next == 0 || errno != EINTR { break }
      }
    }
  }
}

extension OpenSourceFile: WindowSource {
  func fill(_ window: inout [UInt8], to wanted: Int) -> WindowStop {
    do throws(ReadingError) {
      try read(into: &window, to: wanted)
      return position < size ? .filled : .end
    } catch {
      return .failed(error.problem)
    }
  }
}
