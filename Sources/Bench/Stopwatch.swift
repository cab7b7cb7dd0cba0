import Glibc

/// How long some work took: on the clock, and of the processor (this process, user time).
///
/// The clock says little on a machine that does other things beside; user time lasts.
struct Stopwatch: Sendable {
  /// Seconds on the clock.
  private(set) var wall = 0.0
  /// Seconds of user time.
  private(set) var user = 0.0

  /// Does some work and adds what it took.
  mutating func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
    let (started, used) = (ContinuousClock.now, Self.userTime)
    defer {
      wall += started.duration(to: .now) / .seconds(1)
      user += Self.userTime - used
    }
    return try work()
  }

  /// Does some work that waits, and adds what it took.
  mutating func measure<Result>(_ work: () async throws -> Result) async rethrows -> Result {
    let (started, used) = (ContinuousClock.now, Self.userTime)
    let result = try await work()
    wall += started.duration(to: .now) / .seconds(1)
    user += Self.userTime - used
    return result
  }

  /// Seconds that this thread has taken of its processor.
  static var threadTime: Double {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private static var userTime: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  }
}
