import Foundation
import Glibc
import Synchronization

/// A terminal without a screen: what is written to it is kept, and keys are typed into it.
final class PseudoTerminal: Sendable {
  /// The end that a program sees as its terminal.
  let device: Int32
  private let control: Int32
  private let written: Written

  private final class Written: Sendable {
    let bytes = Mutex<[UInt8]>([])
    let isHungUp = Mutex(false)
  }

  struct Failure: Error {
    var call: String
  }

  init(columns: Int, rows: Int) throws {
    var ends: (control: Int32, device: Int32) = (-1, -1)
    guard openpty(&ends.control, &ends.device, nil, nil, nil) == 0 else { throw Failure(call: "openpty") }
    (control, device) = ends
    written = Written()
    resize(columns: columns, rows: rows)
    Thread.detachNewThread { [written, control] in
      var bytes = [UInt8](repeating: 0, count: 4096)
      var file = pollfd(fd: control, events: Int16(POLLIN), revents: 0)
      while !written.isHungUp.withLock({ $0 }) {
        guard poll(&file, 1, 5) > 0, file.revents & Int16(POLLIN) != 0 else { continue }
        let count = read(control, &bytes, bytes.count)
        guard count > 0 else { break }
        written.bytes.withLock { $0 += bytes[..<count] }
      }
      close(control)
    }
  }

  deinit {
    hangUp()
    close(device)
  }

  /// Takes the terminal away, as when its window is closed.
  func hangUp() {
    written.isHungUp.withLock { $0 = true }
  }

  /// All that was written so far, escape sequences included.
  var output: String { written.bytes.withLock { String(decoding: $0, as: UTF8.self) } }

  /// Waits until a text was written.
  func waits(for text: String, seconds: Double = 10) -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while !output.contains(text) {
      if Date() > end { return false }
      usleep(1000)
    }
    return true
  }

  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(control, $0.baseAddress, $0.count) }
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(control, UInt(TIOCSWINSZ), &size)
  }

  /// The terminal's modes, as text to compare.
  var modes: String {
    var modes = termios()
    tcgetattr(device, &modes)
    return "\(modes.c_iflag) \(modes.c_oflag) \(modes.c_cflag) \(modes.c_lflag) \(modes.c_cc)"
  }
}
