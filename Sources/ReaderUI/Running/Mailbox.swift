import Synchronization

/// Events from other threads, waiting for the one that draws.
package final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let wake: @Sendable () -> Void

  /// A mailbox.
  ///
  /// - Parameter wake: ends the terminal's wait, from any thread.
  package init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  /// Puts an event in, from any thread.
  package func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake()
  }

  /// Takes all events out, oldest first.
  package func take() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
