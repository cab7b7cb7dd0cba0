import Glibc

/// A terminal's entry of terminfo, compiled as term(5) describes it.
///
/// The program takes away what not every terminal of the type can do before ncurses reads the entry.
struct TerminalDescription: Equatable {
  /// A capability that is a string, by its number in the entry (the order of term.h).
  enum Capability: Int {
    /// `indn`: scrolls the region up by many lines at once (CSI S).
    case scrollForwardByMany = 109
    /// `rin`: scrolls it down (CSI T).
    case scrollReverseByMany = 113
  }

  /// The entry's bytes.
  private(set) var bytes: [UInt8]

  /// ncurses takes no longer entries.
  private static let longest = 32_768

  /// Where entries are compiled in to be looked for, in this order.
  private static let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]

  /// An entry's bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Finds the entry that ncurses would read; nil where there is none in a file.
  ///
  /// - Parameters:
  ///   - type: the terminal's type; a plain file name.
  ///   - environment: gives a variable's value: `TERMINFO`, `HOME` and `TERMINFO_DIRS` tell of further folders, as
  ///     terminfo(5) says.
  init?(of type: String, environment: (String) -> String?) {
    guard let first = type.utf8.first else { return nil }
    var folders: [String] = []
    if let own = environment("TERMINFO") { folders.append(own) }
    if let home = environment("HOME") { folders.append(home + "/.terminfo") }
    if let more = environment("TERMINFO_DIRS") { folders += more.split(separator: ":").map(String.init) }
    let letters = [String(decoding: [first], as: UTF8.self), String(first, radix: 16)]
    for folder in folders + Self.folders {
      for letter in letters {
        if let bytes = Self.read("\(folder)/\(letter)/\(type)") {
          self.init(bytes: bytes)
          return
        }
      }
    }
    return nil
  }

  private static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: longest + 1)
    let count = Glibc.read(file, &bytes, bytes.count)
    return (1...longest).contains(count) ? Array(bytes[..<count]) : nil
  }

  /// Takes a capability away.
  ///
  /// - Returns: whether the entry had it.
  mutating func remove(_ capability: Capability) -> Bool {
    // Six numbers of two bytes: magic, then the sizes of names, booleans, numbers, strings and of the strings' bytes.
    guard bytes.count >= 12 else { return false }
    let header = (0..<6).map { Int(bytes[2 * $0]) | Int(bytes[2 * $0 + 1]) << 8 }
    // Numbers take two bytes each, or four in the newer of the two formats.
    let numberSize = header[0] == 0o1036 ? 4 : 2
    guard numberSize == 4 || header[0] == 0o432, header.allSatisfy({ $0 < 0x8000 }) else { return false }
    guard capability.rawValue < header[4] else { return false }
    let names = header[1] + header[2]
    let place = 12 + names + names % 2 + header[3] * numberSize + 2 * capability.rawValue
    guard place + 1 < bytes.count, bytes[place + 1] < 0x80 else { return false }
    // The offset -1 is that of a string that is not there.
    bytes[place] = 0xFF
    bytes[place + 1] = 0xFF
    return true
  }

  /// The entry as the value that `TERMINFO` may have in place of a folder (ncurses 6.1 and later).
  var environmentValue: String {
    let digits = Array("0123456789abcdef".utf8)
    return "hex:"
      + String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Does something while ncurses would find the entry of a type without scrolling by many lines.
  ///
  /// SU and SD are not known to every emulator that calls itself xterm, and a screen that scrolled on one side alone stays
  /// torn; line by line they all scroll. Where the entry is not found, or is not understood, nothing is changed.
  ///
  /// - Parameters:
  ///   - type: the terminal's type; a plain file name.
  ///   - body: opens the terminal.
  /// - Returns: what it came to.
  static func withoutScrollingByMany<Result>(
    _ type: String, _ body: () -> Result
  ) -> Result {
    func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    guard var description = TerminalDescription(of: type, environment: environment) else { return body() }
    let removed = [Capability.scrollForwardByMany, .scrollReverseByMany].map { description.remove($0) }
    guard removed.contains(true) else { return body() }
    let own = environment("TERMINFO")
    setenv("TERMINFO", description.environmentValue, 1)
    // Programs that are started later find terminfo as the person has set it up.
    defer {
      if let own { setenv("TERMINFO", own, 1) } else { unsetenv("TERMINFO") }
    }
    return body()
  }
}
