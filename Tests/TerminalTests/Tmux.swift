import Foundation
import Glibc

/// A shell in a terminal of its own, which is a tmux server that no one else uses.
///
/// Nothing sleeps for a fixed time: each step waits until the screen is right.
final class Tmux {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// How long a screen may take to become right; far more than it needs, since machines that test are busy.
  private static let patience = 30.0

  /// A folder for this terminal alone: home, corpus, everything.
  let folder: URL
  private let socket: String

  /// The server's process.
  private var server: pid_t = 0

  init(columns: Int, rows: Int) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "terminal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    socket = folder.appending(path: "socket").path
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-c", folder.path, "-x", "\(columns)", "-y", "\(rows)",
      "env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 TERM=screen-256color HOME='\(folder.path)' SWIFT_BACKTRACE=enable=no "
        + "PS1='ready> ' sh")
    server = try pid_t(tmux("display-message", "-p", "#{pid}").filter(\.isNumber)) ?? 0
    // Where the tests are ended from outside nothing here is torn down: then the server ends by itself.
    try tmux(
      "run-shell", "-b",
      "while kill -0 \(getpid()) 2>/dev/null && tmux -S '\(socket)' has-session 2>/dev/null; do sleep 1; done; "
        + "tmux -S '\(socket)' kill-server 2>/dev/null; kill -9 \(server) 2>/dev/null")
    try wait("a prompt") { $0.contains("ready>") }
  }

  deinit {
    _ = try? tmux("kill-server")
    // Asked to end, a server may stay, and no one could reach it once its socket is gone.
    for _ in 0..<50 where server > 0 && kill(server, 0) == 0 { usleep(20_000) }
    if server > 0 { kill(server, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// The screen's text.
  var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }

  /// Types keys by tmux's names (`Enter`, `C-z`), or text.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types a command and presses Enter.
  func enter(_ command: String) throws {
    try tmux("send-keys", "-l", command)
    try press("Enter")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Waits until the screen is right, and gives it.
  @discardableResult
  func wait(_ what: String, until isRight: (String) -> Bool) throws -> String {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while true {
      let screen = self.screen
      if isRight(screen) { return screen }
      if Date() > end { throw Failure(description: "waited in vain for \(what); the screen:\n\(screen)") }
      usleep(20_000)
    }
  }

  /// Runs tmux and gives what it writes.
  ///
  /// Not by Foundation's `Process`: that waits until all descendants are gone, and the server stays.
  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let output = folder.appending(path: "output").path
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let words = Self.copies(["tmux", "-S", socket] + arguments)
    let environment = Self.copies(["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=\(folder.path)"])
    defer { for word in words + environment { free(word) } }
    var pid: pid_t = 0
    var status: Int32 = 0
    guard posix_spawnp(&pid, "tmux", &actions, nil, words, environment) == 0 else {
      throw Failure(description: "tmux cannot be started; is it installed?")
    }
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let text = String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
    guard status == 0 else { throw Failure(description: "tmux \(arguments): \(text)") }
    return text
  }

  /// C strings with a nil at their end, to be freed.
  private static func copies(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    strings.map { string in strdup(string) } + [nil]
  }
}
