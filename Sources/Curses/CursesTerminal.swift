import CNcurses
import Glibc
import TextScreen

/// The terminal that the program runs in, by ncurses.
///
/// Taken when made and given back when it ends: by `deinit`, and by the handlers of signals and crashes too. One at
/// a time, on one thread; ``Wake`` alone reaches it from others.
package struct CursesTerminal: ~Copyable, Terminal {
  /// What the screen is opened with.
  package struct Options: Sendable {
    /// The terminal's type, `TERM`.
    package var type: String?
    /// Whether colours are shown; not where `NO_COLOR` is set.
    package var usesColor = true
    /// Whether the mouse is asked for; the terminal's own selecting then needs Shift.
    package var usesMouse = true
    /// Whether ASCII alone is drawn, also in a locale that knows more.
    package var usesASCII = false

    package init(type: String?) {
      self.type = type
    }

    /// The options that the environment tells.
    package init(environment: [String: String]) {
      type = environment["TERM"]
      usesColor = environment["NO_COLOR", default: ""].isEmpty
    }
  }

  /// How long the rest of an escape sequence may take.
  ///
  /// It comes at once, but for a slow line.
  private static let sequenceMilliseconds = 25
  /// How long a paste may pause before it is held to have ended without its end mark.
  private static let pasteMilliseconds = 500

  /// How many files may have to be open: the screen, the threads' queues and the database, with room for articles.
  private static let neededFiles = 32

  private let keyboard: Int32
  private let closesKeyboard: Bool
  private let isASCII: Bool
  private var painter: CellPainter
  private var decoder: KeyDecoder
  private var events: [TerminalEvent] = []
  private var isGone = false

  /// Takes the terminal of standard output; keys come from standard input or, where that is no terminal,
  /// from `/dev/tty`.
  package init(_ options: Options) throws(CursesError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    if isatty(STDIN_FILENO) == 1 {
      try self.init(options, keyboard: STDIN_FILENO, closesKeyboard: false, output: STDOUT_FILENO)
    } else {
      let keyboard = Glibc.open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
      guard keyboard >= 0 else { throw .noKeyboard(errno: errno) }
      try self.init(options, keyboard: keyboard, closesKeyboard: true, output: STDOUT_FILENO)
    }
  }

  /// Takes any terminal.
  ///
  /// - Parameters:
  ///   - options: what to open it with.
  ///   - keyboard: the file that keys are read from.
  ///   - closesKeyboard: whether that file is closed at the end.
  ///   - output: the file that the screen is written to.
  /// - Throws: ``CursesError``; the terminal is then as it was.
  init(_ options: Options, keyboard: Int32, closesKeyboard: Bool, output: Int32) throws(CursesError) {
    let opened: Result<Void, CursesError> = Self.open(options, keyboard: keyboard, output: output)
    if case .failure(let error) = opened {
      if closesKeyboard { close(keyboard) }
      throw error
    }
    self.keyboard = keyboard
    self.closesKeyboard = closesKeyboard
    isASCII = options.usesASCII || !cn_is_utf8()
    painter = CellPainter(depth: options.usesColor ? ColorDepth(colors: Int(cn_colors())) : .none)
    decoder = KeyDecoder(keys: Self.terminfoKeys())
  }

  deinit {
    cn_close()
    if closesKeyboard { close(keyboard) }
  }

  private static func open(_ options: Options, keyboard: Int32, output: Int32) -> Result<Void, CursesError> {
    guard let type = options.type, !type.isEmpty else { return .failure(.noTerminalType) }
    // terminfo makes a path of it, and old versions of ncurses wrote past a buffer.
    let isName =
      type.utf8.count <= 128 && type.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }
    guard isName, type != ".", type != ".." else { return .failure(.badTerminalType(type)) }
    let files = Int(cn_file_limit(Int32(Self.neededFiles)))
    guard files >= Self.neededFiles else {
      return .failure(.tooFewFiles(limit: files, needed: Self.neededFiles))
    }
    let opened = TerminalDescription.withoutScrollingByMany(type) {
      cn_open(type, keyboard, output, options.usesMouse)
    }
    return switch opened {
    case CN_OPENED: .success(())
    case CN_UNKNOWN_TERMINAL: .failure(.unknownTerminalType(type))
    case CN_UNUSABLE_TERMINAL: .failure(.unusableTerminalType(type))
    case CN_ALREADY_OPEN: .failure(.alreadyOpen)
    default: .failure(.failed(errno: errno))
    }
  }

  private static func terminfoKeys() -> [[UInt8]: Key] {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ]
    names += (1...12).map { ("kf\($0)", .function($0)) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let string = cn_capability(name) else { continue }
      keys[Array(String(cString: string).utf8)] = key
    }
    return keys
  }

  // MARK: Showing

  package var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cn_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  package mutating func show(_ screen: Screen, theme: Theme) {
    let screen = isASCII ? screen.inASCII : screen
    var cells: [cn_cell] = []
    cells.reserveCapacity(screen.size.columns)
    for row in 0..<min(screen.size.rows, size.rows) {
      let start = row * screen.size.columns
      painter.paint(screen.cells[start..<(start + screen.size.columns)], theme: theme, into: &cells)
      cn_draw_row(Int32(row), cells, Int32(cells.count))
    }
    let cursor = screen.cursor.map { (Int32(clamping: $0.column), Int32(clamping: $0.row)) }
    cn_show(cursor?.0 ?? -1, cursor?.1 ?? -1)
  }

  package mutating func lend<Result>(to body: () throws -> Result) rethrows -> Result {
    cn_lend()
    defer {
      cn_take_back()
      // What was typed at the other program (Ctrl-C, Ctrl-Z) is not meant for this one.
      let typed = UInt64(1) << SIGINT | UInt64(1) << SIGQUIT | UInt64(1) << SIGTSTP | UInt64(1) << SIGCONT
      note(cn_take_happened() & ~typed)
      events.append(.resumed)
    }
    return try body()
  }

  package mutating func redraw() {
    cn_take_back()
  }

  package mutating func copy(_ text: String) {
    // Base64 holds nothing that could end the sequence, whatever the text.
    cn_copy(Base64.string(of: Array(text.utf8)))
  }

  package mutating func suspend() {
    cn_stop()
    events.append(.resumed)
    events.append(.resize(size))
  }

  // MARK: Events

  package mutating func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent? {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while events.isEmpty {
      if isGone { return .terminate(signal: nil) }
      var wait = deadline.map { max(0, Int((ContinuousClock.now.duration(to: $0)) / .milliseconds(1))) }
      if decoder.isWaiting {
        let pause = decoder.isPasting ? Self.pasteMilliseconds : Self.sequenceMilliseconds
        if pause <= wait ?? .max {
          wait = pause
        }
      }
      guard poll(milliseconds: wait) else {
        events += decoder.flush()
        if let deadline, events.isEmpty, ContinuousClock.now >= deadline { return nil }
        continue
      }
    }
    return events.removeFirst()
  }

  /// Waits for input or news and takes them in.
  ///
  /// - Parameter milliseconds: how long at the most; nil for ever.
  /// - Returns: false where the time ran out.
  private mutating func poll(milliseconds: Int?) -> Bool {
    var files = [
      pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0),
      pollfd(fd: cn_wake_file(), events: Int16(POLLIN), revents: 0),
    ]
    let count = Glibc.poll(&files, nfds_t(files.count), Int32(clamping: milliseconds ?? -1))
    // A signal interrupts; its handler has made the other file readable.
    if count < 0 {
      if errno != EINTR { isGone = true }
      return true
    }
    if count == 0 { return false }
    if files[1].revents != 0 { note(cn_take_happened()) }
    if files[0].revents & Int16(POLLIN) != 0 {
      readKeys()
    } else if files[0].revents != 0 {
      isGone = true
    }
    return true
  }

  private mutating func readKeys() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(keyboard, &bytes, bytes.count)
    if count > 0 {
      events += decoder.take(bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      // The terminal went away, with or without a hang-up signal.
      isGone = true
    }
  }

  /// Makes events of what the signal handlers noted.
  private mutating func note(_ happened: UInt64) {
    func has(_ number: Int32) -> Bool { happened >> UInt64(number) & 1 == 1 }
    for number in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] where has(number) {
      events.append(.terminate(signal: number))
    }
    if has(SIGTSTP) {
      cn_stop()
      events.append(.resumed)
    } else if has(SIGCONT) {
      cn_take_back()
      events.append(.resumed)
    }
    if has(SIGWINCH) { cn_resize() }
    if has(SIGWINCH) || has(SIGCONT) || has(SIGTSTP) { events.append(.resize(size)) }
    if happened & 1 == 1 { events.append(.woken) }
  }
}
