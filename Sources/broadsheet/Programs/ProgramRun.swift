import Glibc
import Ingestion
import ReaderUI

/// Why another program could not be run: worded in ``ErrorMessages``.
enum ProgramError: Error {
  /// None of the browsers that `BROWSER` names, or that desktops have, is there.
  case noBrowser
  /// An article's file cannot be opened.
  case noFile(path: String, errno: Int32)
  /// A program cannot be started.
  case notRun(String, errno: Int32)
}

/// Runs other programs on the terminal that the reader has lent, each to its end.
struct ProgramRun {
  /// The variables that name the programs: `BROWSER`, `VISUAL`, `EDITOR`.
  let environment: [String: String]

  /// As git and others do: the variable may hold options, and quotes around a path with blanks.
  private static let editorScript = #"eval "${VISUAL:-${EDITOR:-vi}} \"\$@\"""#

  /// What a command has written stays before the eyes until a key is pressed.
  private static let shellScript = #"""
    eval "$1"; status=$?
    printf '\n[Enter: back to Broadsheet] ' >/dev/tty; IFS= read -r line </dev/tty; exit $status
    """#

  /// Runs a program and waits for its end.
  ///
  /// - Returns: its exit status, as a shell tells it.
  func run(_ program: Program) throws(ProgramError) -> Int32 {
    switch program {
    case .browser(let address): return try browse(address)
    case .editor(let place): return try edit(place)
    case .shell(let command, let input):
      return try spawn(["/bin/sh", "-c", Self.shellScript, "sh", command], input: input)
    }
  }

  /// `BROWSER` holds programs with colons between them, each a line of words in which `%s` stands for the address.
  private func browse(_ address: String) throws(ProgramError) -> Int32 {
    let named = environment["BROWSER", default: ""].split(separator: ":").map(String.init)
    for browser in named + ["xdg-open", "open"] {
      var words = browser.split(separator: " ").map(String.init)
      guard !words.isEmpty else { continue }
      if let place = words.firstIndex(of: "%s") { words[place] = address } else { words.append(address) }
      do throws(ProgramError) {
        return try spawn(words, input: nil)
      } catch {
        guard case .notRun(_, ENOENT) = error else { throw error }
      }
    }
    throw .noBrowser
  }

  private func edit(_ place: Source.Place) throws(ProgramError) -> Int32 {
    guard access(place.path, R_OK) == 0 else { throw .noFile(path: place.path, errno: errno) }
    let line = place.offset > 0 ? Self.line(at: place) : nil
    // A name that begins with a minus would be an option.
    let path = place.path.hasPrefix("-") ? "./" + place.path : place.path
    return try spawn(
      ["/bin/sh", "-c", Self.editorScript, "sh"] + (line.map { ["+\($0)"] } ?? []) + [path], input: nil)
  }

  /// The line, from 1, at which a record begins; nil in a packed file, whose offsets are those of what is in it.
  private static func line(at place: Source.Place) -> Int? {
    guard let file = fopen(place.path, "re") else { return nil }
    defer { fclose(file) }
    var (line, left) = (1, place.offset)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while left > 0 {
      let count = fread(&chunk, 1, min(left, chunk.count), file)
      guard count > 0 else { return nil }
      if left == place.offset, chunk.starts(with: [0x1F, 0x8B]) { return nil }
      line += chunk[..<count].count { $0 == UInt8(ascii: "\n") }
      left -= count
    }
    return line
  }

  /// Starts a program with the signals as a shell would give them, and waits.
  ///
  /// - Parameters:
  ///   - words: the program, looked up in `PATH`, and its arguments.
  ///   - input: what it reads; nil for the keyboard.
  /// - Returns: its exit status.
  /// - Throws: ``ProgramError/notRun(_:errno:)``.
  private func spawn(_ words: [String], input: String?) throws(ProgramError) -> Int32 {
    let stdin = try Self.standardInput(input, for: words[0])
    defer { close(stdin) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, stdin, STDIN_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGPIPE, SIGTSTP, SIGINT, SIGQUIT] { sigaddset(&defaults, signal) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw .notRun(words[0], errno: failure) }
    return try Self.status(atEndOf: process, name: words[0])
  }

  /// Waits for a program's end; where Ctrl-Z stops it, this one stops too, and both are continued together.
  private static func status(atEndOf process: pid_t, name: String) throws(ProgramError) -> Int32 {
    var status: Int32 = 0
    while true {
      guard waitpid(process, &status, WUNTRACED) >= 0 else {
        guard errno == EINTR else { throw .notRun(name, errno: errno) }
        continue
      }
      // The low bits tell of a stop, or the signal that ended it; the exit status stands above them.
      switch status & 0x7F {
      case 0x7F: raise(SIGSTOP)
      case 0: return status >> 8 & 0xFF
      case let signal: return 128 + signal
      }
    }
  }

  /// The keyboard, or a text in a file that has no name: a pipe would block where the program reads nothing of it.
  private static func standardInput(_ text: String?, for name: String) throws(ProgramError) -> Int32 {
    guard let text else {
      let keyboard = isatty(STDIN_FILENO) == 1 ? dup(STDIN_FILENO) : open("/dev/tty", O_RDWR | O_CLOEXEC)
      guard keyboard >= 0 else { throw .notRun(name, errno: errno) }
      return keyboard
    }
    guard let file = tmpfile() else { throw .notRun(name, errno: errno) }
    defer { fclose(file) }
    var copy = text
    let written = copy.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == text.utf8.count, fflush(file) == 0 else { throw .notRun(name, errno: errno) }
    rewind(file)
    let input = dup(fileno(file))
    guard input >= 0 else { throw .notRun(name, errno: errno) }
    return input
  }
}
