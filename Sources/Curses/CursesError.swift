/// Why the screen can't be opened.
package enum CursesError: Error, Sendable, Equatable {
  /// `TERM` is not set or empty.
  case noTerminalType
  /// `TERM` is no name: too long, or with a slash or a control character in it.
  case badTerminalType(String)
  /// Terminfo knows no such terminal.
  case unknownTerminalType(String)
  /// The terminal can't place its cursor, as `dumb`.
  case unusableTerminalType(String)
  /// Standard output is no terminal.
  case outputIsNoTerminal
  /// Standard input is no terminal and there is none to read keys from.
  case noKeyboard(errno: Int32)
  /// So few files may be open that threads, which need some, would stop the program halfway.
  case tooFewFiles(limit: Int, needed: Int)
  /// The screen is open already.
  case alreadyOpen
  /// A system call failed.
  case failed(errno: Int32)
}
