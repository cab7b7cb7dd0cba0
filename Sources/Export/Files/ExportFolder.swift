import Glibc

/// A folder that files are exported to, held open: whatever is renamed or linked meanwhile, the files land in it.
package struct ExportFolder: ~Copyable {
  /// The folder's path, for messages.
  package let path: String

  private let descriptor: Int32

  /// Opens a folder.
  ///
  /// - Parameters:
  ///   - path: the folder's path.
  ///   - creating: whether it is made where it is missing; its parent must be there.
  /// - Throws: ``ExportError/folder(path:errno:)``.
  package init(_ path: String, creating: Bool = false) throws(ExportError) {
    if creating, mkdir(path, 0o777) != 0, errno != EEXIST { throw .folder(path: path, errno: errno) }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .folder(path: path, errno: errno) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Writes one file: whole, or not at all.
  ///
  /// The bytes go to a temporary file in the folder, which takes the name once they are on the disk. Where anything
  /// fails, the temporary file is removed, and a file that was there before is as it was.
  ///
  /// - Parameters:
  ///   - name: the file's name in the folder.
  ///   - overwriting: whether a file of that name is replaced.
  ///   - write: adds the file's bytes; called once.
  /// - Throws: ``ExportError``, or what `write` throws.
  package func write(
    _ name: String, overwriting: Bool, _ write: (inout ExportFile) throws -> Void
  ) throws {
    let shownPath = path == "." ? name : path == "/" ? "/" + name : path + "/" + name
    try checkTarget(name, path: shownPath, overwriting: overwriting)
    var file = try ExportFile(in: descriptor, path: shownPath)
    do {
      try write(&file)
      try file.finish()
      try file.publish(as: name, overwriting: overwriting)
    } catch {
      file.discard()
      throw error
    }
    // The name is on the disk only when the folder is. Some file systems cannot sync folders; the file is there all
    // the same.
    _ = fsync(descriptor)
  }

  /// Fails before any work where the result is known.
  private func checkTarget(_ name: String, path: String, overwriting: Bool) throws(ExportError) {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    if !overwriting { throw .exists(path: path) }
  }
}
