import Synchronization

/// The place of a part in the order of a load.
struct PartNumber: Hashable {
  /// The run's number.
  var run: Int
  /// The part's number in it.
  var part: Int
}

/// What a run tells.
enum RunEvent: Sendable {
  /// What came of its next articles; nil where it was given up.
  case part(PartNumber, LoadedPart?)
  /// One of its parts is to be made by another task.
  case job(PartNumber, @Sendable () -> LoadedPart)
  /// It has no more parts than these; not whole where the task was cancelled before all was read.
  case end(Int, parts: Int, isWhole: Bool)
}

/// Brings the parts of runs into the order of their files.
struct RunOrder {
  /// How many runs are over, all before them too.
  private(set) var committed = 0
  /// Whether nothing was given up: what comes behind a gap is not kept.
  private(set) var isWhole = true
  /// How many parts of the next run have had their turn.
  private var parts = 0
  private var waiting: [PartNumber: LoadedPart?] = [:]
  private var ends: [Int: (parts: Int, isWhole: Bool)] = [:]

  /// Takes what a run tells, and gives the parts whose turn it is.
  mutating func take(_ event: RunEvent) -> [LoadedPart] {
    switch event {
    case .part(let number, let part): waiting.updateValue(part, forKey: number)
    case .end(let run, let parts, let isWhole): ends[run] = (parts, isWhole)
    case .job: return []
    }
    var ready: [LoadedPart] = []
    while isWhole {
      if let next = waiting.removeValue(forKey: PartNumber(run: committed, part: parts)) {
        parts += 1
        if let next { ready.append(next) } else { isWhole = false }
      } else if let end = ends[committed], end.parts == parts {
        ends[committed] = nil
        committed += 1
        parts = 0
        isWhole = end.isWhole
      } else {
        break
      }
    }
    return ready
  }
}

/// Leads from the tasks of the runs to the one that puts them together, which takes all, also when it is cancelled: an
/// `AsyncStream` ends then.
final class RunChannel: Sendable {
  private struct State {
    var events: [RunEvent] = []
    var waiting: CheckedContinuation<RunEvent, Never>?
    var jobs = 0
  }

  private let state = Mutex(State())
  private let mostJobs: Int

  /// A channel.
  ///
  /// - Parameter mostJobs: how many jobs may wait or be under way, so that memory holds few.
  init(mostJobs: Int) { self.mostJobs = mostJobs }

  /// Sends an event, from any task.
  func send(_ event: RunEvent) {
    let waiting = state.withLock { state -> CheckedContinuation<RunEvent, Never>? in
      guard let waiting = state.waiting else {
        state.events.append(event)
        return nil
      }
      state.waiting = nil
      return waiting
    }
    waiting?.resume(returning: event)
  }

  /// Asks for a part to be made by another task; where all are busy, it is made at once.
  func make(_ number: PartNumber, _ job: @escaping @Sendable () -> LoadedPart) {
    let isTaken = state.withLock { state in
      guard state.jobs < mostJobs else { return false }
      state.jobs += 1
      return true
    }
    send(isTaken ? .job(number, job) : .part(number, job()))
  }

  /// Does a job that was sent; one that is begun after its task was cancelled is given up.
  func work(_ number: PartNumber, _ job: () -> LoadedPart) {
    send(.part(number, Task.isCancelled ? nil : job()))
    state.withLock { $0.jobs -= 1 }
  }

  /// Waits for the next event; one task at a time.
  func next() async -> RunEvent {
    await withCheckedContinuation { continuation in
      let event = state.withLock { state -> RunEvent? in
        guard state.events.isEmpty else { return state.events.removeFirst() }
        state.waiting = continuation
        return nil
      }
      if let event { continuation.resume(returning: event) }
    }
  }
}
