import Glibc

/// A file that is being exported, under a temporary name.
package struct ExportFile {
  private let folder: Int32
  private let temporaryName: String
  private var descriptor: Int32

  /// The path of the file that is to be, for messages.
  private let path: String

  /// Makes a temporary file in a folder; one that is there already, as a file or as a link, is never opened.
  init(in folder: Int32, path: String) throws(ExportError) {
    self.folder = folder
    self.path = path
    // 64 random bits name no file twice in a lifetime; the second try is for an interrupted call.
    for attempt in 0... {
      let temporaryName = ".broadsheet-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).tmp"
      let descriptor = openat(
        folder, temporaryName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        self.temporaryName = temporaryName
        self.descriptor = descriptor
        return
      }
      if attempt > 0 || (errno != EINTR && errno != EEXIST) { break }
    }
    throw .create(path: path, errno: errno)
  }

  /// Adds bytes to the file.
  package mutating func write(_ buffer: ByteBuffer) throws(ExportError) {
    var written = 0
    while written < buffer.count {
      let count = buffer.bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        throw .write(path: path, errno: errno)
      }
    }
  }

  /// Sees the bytes onto the disk.
  mutating func finish() throws(ExportError) {
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { throw .write(path: path, errno: errno) }
    }
    let closed = close(descriptor)
    descriptor = -1
    if closed != 0 { throw .write(path: path, errno: errno) }
  }

  /// Gives the file its name.
  func publish(as name: String, overwriting: Bool) throws(ExportError) {
    if !overwriting {
      // A second name fails where one is there, with no moment between the look and the act.
      if linkat(folder, temporaryName, folder, name, 0) == 0 {
        unlinkat(folder, temporaryName, 0)
        return
      }
      switch errno {
      case EEXIST: throw .exists(path: path)
      // A file system without second names: there the look came before.
      case EPERM, ENOTSUP, ENOSYS: break
      case let number: throw .create(path: path, errno: number)
      }
    }
    guard renameat(folder, temporaryName, folder, name) == 0 else { throw .create(path: path, errno: errno) }
  }

  /// Removes what was written.
  mutating func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    unlinkat(folder, temporaryName, 0)
  }
}
