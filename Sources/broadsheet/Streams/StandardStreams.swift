import Export
import Glibc
import TextScreen

// The one place that writes to the program's streams.

/// What both streams need before anything is written.
enum StandardStreams {
  /// Makes a closed pipe an error of the write, and keeps descriptors 0 to 2 from going to some file.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Open for the wrong direction, so that writing to a stream that the caller closed fails as it should.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all bytes to a descriptor.
  ///
  /// - Returns: 0, or the system's error number.
  fileprivate static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          // A descriptor that someone else has made non-blocking: wait until it takes more.
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// The lines of a message of ours that may hold foreign words: each made safe.
  fileprivate static func safe(lines message: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      bytes += SafeText(String(line)).description.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

/// The reader of standard output has gone; there is nothing more to do and nothing to say.
struct ClosedPipe: Error {}

/// Data, and only data.
enum StandardOutput {
  /// Whether it is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The terminal's size; nil where the output is no terminal.
  static var size: Size? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// The terminal's width in cells; nil where the output is no terminal.
  static var columns: Int? { size?.columns }

  /// Writes what an exporter made.
  ///
  /// - Throws: ``ClosedPipe``, or ``CommandFailure/output(errno:)``.
  static func write(_ buffer: ByteBuffer) throws {
    switch StandardStreams.write(buffer.bytes, to: STDOUT_FILENO) {
    case 0: return
    case EPIPE: throw ClosedPipe()
    case let number: throw CommandFailure.output(errno: number)
    }
  }

  /// Shows help; says whether that went well.
  static func show(lines: String) -> Bool {
    [0, EPIPE].contains(StandardStreams.write(StandardStreams.safe(lines: lines), to: STDOUT_FILENO))
  }
}

/// Everything else: warnings, errors, progress.
enum StandardError {
  /// Whether it is a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes one line.
  ///
  /// Where it cannot be written, nobody can be told.
  static func write(line: SafeText) {
    _ = StandardStreams.write(Array((line.description + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes the lines of a message, each made safe.
  static func write(lines message: String) {
    _ = StandardStreams.write(StandardStreams.safe(lines: message), to: STDERR_FILENO)
  }
}

/// A pipe or a device that was named as the output.
struct OutputStream: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Opens it to write.
  init(_ path: String) throws(ExportError) {
    descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .create(path: path, errno: errno) }
    self.path = path
  }

  deinit {
    close(descriptor)
  }

  /// Writes what an exporter made.
  ///
  /// - Throws: ``ClosedPipe`` or ``ExportError``.
  func write(_ buffer: ByteBuffer) throws {
    switch StandardStreams.write(buffer.bytes, to: descriptor) {
    case 0: return
    case EPIPE: throw ClosedPipe()
    case let number: throw ExportError.write(path: path, errno: number)
    }
  }
}
