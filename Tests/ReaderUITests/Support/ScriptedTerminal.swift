import Foundation
import TextScreen

/// A terminal whose keys are a script, and whose screens can be looked at.
struct ScriptedTerminal: Terminal {
  /// What happens next.
  enum Step {
    case event(TerminalEvent)
    /// Nothing, until the screen shows a text.
    case until(String)
  }

  var size = Size(columns: 100, rows: 24)

  /// All that was shown, oldest first.
  private(set) var shown: [Screen] = []

  /// How often the whole screen was sent anew, how often the program was stopped.
  private(set) var redraws = 0
  private(set) var stops = 0

  private var steps: [Step]
  private let semaphore = DispatchSemaphore(value: 0)

  /// Far longer than anything here takes.
  private static let patience = 20.0

  init(_ steps: [Step]) { self.steps = steps }

  /// Ends a wait, from any thread.
  var wake: @Sendable () -> Void {
    let semaphore = semaphore
    return { semaphore.signal() }
  }

  /// Whether the newest screen shows a text.
  func shows(_ text: String) -> Bool {
    guard let screen = shown.last else { return false }
    return ScreenPicture(screen).description.contains(text)
  }

  mutating func show(_ screen: Screen, theme: Theme) { shown.append(screen) }

  mutating func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent? {
    while let step = steps.first {
      switch step {
      case .event(let event):
        steps.removeFirst()
        return event
      case .until(let text):
        if shows(text) {
          steps.removeFirst()
        } else if timeoutMilliseconds == 0 {
          return nil
        } else {
          let isWoken = semaphore.wait(timeout: .now() + Self.patience) == .success
          return isWoken ? .woken : .terminate(signal: nil)
        }
      }
    }
    return .terminate(signal: nil)
  }

  /// What was copied, oldest first.
  private(set) var copied: [String] = []

  mutating func copy(_ text: String) { copied.append(text) }
  /// How often it was lent to another program.
  private(set) var loans = 0

  mutating func lend<Result>(to body: () throws -> Result) rethrows -> Result {
    loans += 1
    return try body()
  }

  mutating func redraw() { redraws += 1 }
  mutating func suspend() { stops += 1 }
}
