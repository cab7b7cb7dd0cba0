/// Why a command stops: facts, worded in ``ErrorMessages``.
enum CommandFailure: Error {
  /// Standard output cannot be written.
  case output(errno: Int32)
}
