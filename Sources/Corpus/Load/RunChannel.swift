import Synchronization

/// What a run tells.
enum RunEvent: Sendable {
  /// What came of its next articles.
  case part(Int, LoadedPart)
  /// There is no more; not whole where the task was cancelled before all was read.
  case end(Int, isWhole: Bool)
}

/// Brings the parts of runs into the order of their files.
struct RunOrder {
  /// How many runs are over, all before them too.
  private(set) var committed = 0
  private var waiting: [Int: [LoadedPart]] = [:]
  private var over: [Int: Bool] = [:]
  private var isWhole = true

  /// Takes what a run tells, and gives the parts whose turn it is.
  mutating func take(_ event: RunEvent) -> [LoadedPart] {
    switch event {
    case .part(let number, let part): waiting[number, default: []].append(part)
    case .end(let number, let isWhole): over[number] = isWhole
    }
    // Nothing comes after a run that was cut short: what is kept has no gap.
    guard isWhole else { return [] }
    var ready = waiting.removeValue(forKey: committed) ?? []
    while let isOver = over.removeValue(forKey: committed) {
      committed += 1
      isWhole = isOver
      guard isWhole else { break }
      ready += waiting.removeValue(forKey: committed) ?? []
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
  }

  private let state = Mutex(State())

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
