import Glibc
import Synchronization

/// The user has interrupted the program; thrown where that is noticed, after what was begun has been put right.
struct Interrupted: Error {}

/// Ends the program on an interrupt: at once, or, while a file is being written, where the writer looks.
enum Interruption {
  private enum State {
    static let free = 0
    static let writing = 1
    static let asked = 2
  }

  private static let state = Atomic<Int>(State.free)

  /// From now on an interrupt ends the program with status 130.
  static func watch() {
    // Touches the state now, so that the handler finds it made.
    state.store(State.free, ordering: .sequentiallyConsistent)
    signal(SIGINT) { _ in Interruption.happened() }
  }

  /// Runs work that must not be cut off at any instant.
  static func whileWriting<Result>(_ work: () throws -> Result) throws -> Result {
    state.store(State.writing, ordering: .sequentiallyConsistent)
    defer { state.store(State.free, ordering: .sequentiallyConsistent) }
    return try work()
  }

  /// Throws if the user has asked to stop.
  static func check() throws(Interrupted) {
    if state.load(ordering: .relaxed) == State.asked { throw Interrupted() }
  }

  private static func happened() {
    let (exchanged, _) = state.compareExchange(
      expected: State.writing, desired: State.asked, ordering: .sequentiallyConsistent)
    if !exchanged { _exit(130) }
  }
}
