import Glibc

/// How long some work took: on the clock, and of the processor (this process, user time).
///
/// The clock says little on a machine that does other things beside; user time lasts.
struct Stopwatch: Sendable {
  /// Seconds on the clock.
  private(set) var wall = 0.0
  /// Seconds of user time.
  private(set) var user = 0.0
  /// Seconds of user time and of what the system did for it, as the peers' times are counted.
  private(set) var processor = 0.0

  /// Does some work and adds what it took.
  mutating func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
    let (started, used) = (ContinuousClock.now, Self.used)
    defer { add(since: started, used) }
    return try work()
  }

  /// Does some work that waits, and adds what it took.
  mutating func measure<Result>(_ work: () async throws -> Result) async rethrows -> Result {
    let (started, used) = (ContinuousClock.now, Self.used)
    let result = try await work()
    add(since: started, used)
    return result
  }

  /// Seconds that this thread has taken of its processor.
  static var threadTime: Double {
    var now = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private mutating func add(since started: ContinuousClock.Instant, _ before: (user: Double, system: Double))
  {
    let now = Self.used
    wall += started.duration(to: .now) / .seconds(1)
    user += now.user - before.user
    processor += now.user - before.user + now.system - before.system
  }

  private static var used: (user: Double, system: Double) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return (seconds(usage.ru_utime), seconds(usage.ru_stime))
  }
}
