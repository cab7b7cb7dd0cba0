import Glibc
import Ingestion

/// Records that come on standard input.
enum StandardInput {
  /// How many bytes are asked for at a time; the size of a pipe.
  private static let chunk = 1 << 16

  /// Reads up to the end.
  static func read() throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      var failure: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if failure == EINTR { continue }
      if failure != 0 { throw ReadingError(.unreadable(errno: failure)) }
      if part.isEmpty { return bytes }
      bytes += part
    }
  }
}
