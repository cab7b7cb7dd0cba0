import Foundation
import GRDB

/// The database as a file: its folder, its permissions, its setting aside.
enum StateFile {
  /// The folder cannot be made or entered.
  struct FolderError: Error {
    /// The system's error number.
    var errno: Int32
  }

  /// Makes the folder where it is missing, for its owner alone.
  static func prepare(folder: String) throws(FolderError) {
    // Parents get the usual permissions, as XDG asks only for the last to be 0700.
    let parent = (folder as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    if mkdir(folder, 0o700) == 0 || errno == EEXIST {
      if access(folder, X_OK) == 0 { return }
    }
    throw FolderError(errno: errno)
  }

  /// Opens the database at a path; where nothing is there, an empty one is made for its owner alone.
  static func open(_ path: String) throws(MarkDatabase.Failure) -> DatabaseQueue {
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: throw .damaged
      // A device or a pipe that someone put there on purpose: nothing to read, nothing to move away.
      default: throw .unavailable(ResultCode.SQLITE_CANTOPEN.rawValue)
      }
    } else if errno == ENOENT {
      // SQLite gives its other files the permissions of this one.
      let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if descriptor >= 0 { close(descriptor) }
    } else {
      throw .unavailable(ResultCode.SQLITE_CANTOPEN.rawValue)
    }
    return try MarkDatabase.open(path)
  }

  /// Gives a database that cannot be used another name, which no file has, together with its journals.
  ///
  /// - Returns: the new path.
  static func setAside(_ path: String) throws -> String {
    let base = path + ".damaged-" + timestamp()
    var name = base
    var number = 2
    var status = stat()
    while lstat(name, &status) == 0 {
      name = "\(base)-\(number)"
      number += 1
    }
    for ending in ["-wal", "-shm", "-journal"] { rename(path + ending, name + ending) }
    guard rename(path, name) == 0 else { throw FolderError(errno: errno) }
    return name
  }

  /// The time as it stands in file names: `2026-11-22T031500Z`.
  private static func timestamp() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
      + "\(two(parts.tm_hour))\(two(parts.tm_min))\(two(parts.tm_sec))Z"
  }
}
