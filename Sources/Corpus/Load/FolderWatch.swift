import Glibc
import Ingestion

/// Tells when files under some paths come, go or change (inotify(7)).
///
/// It sleeps until the system wakes it. A class: it owns open files.
public final class FolderWatch: Sendable {
  /// Why paths cannot be watched.
  public struct Failure: Error, Sendable, Hashable {
    /// The system's number for it; `ENOSPC` where the person's limit of watched folders is reached.
    public var errno: Int32
  }

  private let paths: [[UInt8]]
  private let notifications: Int32
  /// A pipe: what is written to its one end wakes who waits at the other.
  private let ending: (read: Int32, write: Int32)

  /// So long nothing must happen before a change is told, in milliseconds: files seldom come alone.
  private static let silence: Int32 = 300

  /// So many times the silence may be broken before the change is told all the same.
  private static let longestBurst = 20

  /// What of a folder is of interest: its files' contents and names.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
      | IN_ONLYDIR)

  /// Begins to watch.
  ///
  /// - Parameter paths: files and folders, folders in full; the bytes of each path, without a NUL.
  /// - Throws: ``Failure``.
  public init(_ paths: [[UInt8]]) throws(Failure) {
    self.paths = paths
    notifications = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    var ends: [Int32] = [-1, -1]
    let isPiped = pipe(&ends) == 0
    ending = (ends[0], ends[1])
    guard notifications >= 0, isPiped else { throw Failure(errno: Glibc.errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    try watchFolders()
  }

  deinit {
    close(notifications)
    close(ending.read)
    close(ending.write)
  }

  /// Waits until something has changed and a moment has passed without another change.
  ///
  /// It blocks its thread.
  ///
  /// - Returns: false where the watch was ended.
  public func waitForChange() -> Bool {
    guard isThereMore(within: -1) else { return false }
    for _ in 0..<Self.longestBurst {
      drain()
      guard isThereMore(within: Self.silence) else { break }
    }
    drain()
    // Folders may have come; those that are watched stay so.
    try? watchFolders()
    return !isEnded
  }

  /// Ends the watch: whoever waits is told so.
  public func end() {
    var one: UInt8 = 1
    write(ending.write, &one, 1)
  }

  private var isEnded: Bool {
    var file = pollfd(fd: ending.read, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) > 0
  }

  /// Whether something changes before the time is over or the watch is ended.
  private func isThereMore(within milliseconds: Int32) -> Bool {
    while true {
      var files = [
        pollfd(fd: ending.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: notifications, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&files, 2, milliseconds)
      if count < 0, Glibc.errno == EINTR { continue }
      return count > 0 && files[0].revents == 0
    }
  }

  /// Reads away what has been told; what it was does not matter.
  private func drain() {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while read(notifications, &bytes, bytes.count) > 0 {}
  }

  // MARK: Folders

  private func watchFolders() throws(Failure) {
    var seen: Set<[UInt64]> = []
    var waiting: [[UInt8]] = []
    for path in paths {
      if Self.identity(of: path) != nil {
        waiting.append(path)
      } else {
        // Of a file, the folder: programs put a new file in the place of the old one.
        let end = path.lastIndex(of: UInt8(ascii: "/"))
        try watch(end.map { $0 == 0 ? [UInt8(ascii: "/")] : Array(path[..<$0]) } ?? [UInt8(ascii: ".")])
      }
    }
    while let path = waiting.popLast() {
      guard let identity = Self.identity(of: path), seen.insert(identity).inserted else { continue }
      try watch(path)
      waiting += Self.folders(in: path)
    }
  }

  private func watch(_ path: [UInt8]) throws(Failure) {
    let number = (path + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { inotify_add_watch(notifications, $0, Self.mask) } ?? -1
      }
    }
    // A folder that has gone, or may not be read, tells nothing; what counts is that there are watches.
    if number < 0, Glibc.errno == ENOSPC || Glibc.errno == ENOMEM { throw Failure(errno: Glibc.errno) }
  }

  /// What a folder is to the system; nil of what is none.
  private static func identity(of path: [UInt8]) -> [UInt64]? {
    var status = stat()
    let isThere = (path + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { stat($0, &status) == 0 } ?? false }
    }
    guard isThere, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  /// What stands in a folder, but for names that begin with a dot, which are not read either.
  private static func folders(in path: [UInt8]) -> [[UInt8]] {
    let folder = (path + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { $0.baseAddress.flatMap { opendir($0) } }
    }
    guard let folder else { return [] }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let isFile = entry.pointee.d_type == UInt8(DT_REG)
      if name.first != UInt8(ascii: "."), !isFile { names.append(path + [UInt8(ascii: "/")] + name) }
    }
    return names
  }
}
