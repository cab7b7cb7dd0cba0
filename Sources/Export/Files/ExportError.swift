/// Why a file cannot be exported: facts, worded by the program.
package enum ExportError: Error, Sendable, Hashable {
  /// A file of that name is there, and overwriting was not asked for.
  case exists(path: String)
  /// The path names a folder where a file is to be.
  case isFolder(path: String)
  /// The folder cannot be made or opened; the system's error number.
  case folder(path: String, errno: Int32)
  /// The file cannot be made; the system's error number.
  case create(path: String, errno: Int32)
  /// The file cannot be written in full; nothing of it is left. The system's error number.
  case write(path: String, errno: Int32)
}
