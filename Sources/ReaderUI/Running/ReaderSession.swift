import TextScreen

/// The reader from its first paint to its end, on any terminal.
package struct ReaderSession: Sendable {
  /// How a session ended.
  package enum Ending: Sendable, Hashable {
    /// The person quit.
    case quit
    /// A signal ended it, by its number; nil where the terminal went away.
    case terminated(signal: Int32?)
  }

  private let setting: AppState.Setting
  private let services: Services
  private let theme: Theme

  /// How many events are taken in before the next picture: a held key draws on, a paste does not draw each letter.
  private static let eventsPerFrame = 64

  /// A session.
  package init(_ setting: AppState.Setting, services: Services, theme: Theme) {
    self.setting = setting
    self.services = services
    self.theme = theme
  }

  /// Runs the one loop: wait for what happens, update, begin effects, draw.
  ///
  /// It never polls.
  ///
  /// - Parameters:
  ///   - terminal: where to draw, and where keys come from.
  ///   - wake: ends the terminal's wait, from any thread.
  /// - Returns: how it ended; by then every mark is kept.
  package func run(
    on terminal: inout some Terminal & ~Copyable, wake: @escaping @Sendable () -> Void
  ) -> Ending {
    let mailbox = Mailbox(wake: wake)
    let runner = EffectRunner(services: services, wording: setting.wording, mailbox: mailbox)
    defer { runner.finish() }
    var state = AppState(setting, size: terminal.size)
    // The first picture comes before the first file is read.
    terminal.show(state.screen(), theme: theme)
    for effect in state.start() { runner.run(effect, for: state) }
    while true {
      var taken = 0
      var next = terminal.nextEvent(timeoutMilliseconds: nil)
      while let event = next {
        if case .terminate(let signal) = event { return .terminated(signal: signal) }
        for event in events(for: event, mailbox) {
          for effect in state.update(event) { perform(effect, state, runner, mailbox, on: &terminal) }
        }
        if state.isDone { return .quit }
        taken += 1
        next = taken < Self.eventsPerFrame ? terminal.nextEvent(timeoutMilliseconds: 0) : nil
      }
      terminal.show(state.screen(), theme: theme)
    }
  }

  private func events(for event: TerminalEvent, _ mailbox: Mailbox) -> [Event] {
    switch event {
    case .key(let key): [.key(key)]
    case .paste(let text): [.paste(text)]
    case .mouse(let mouse): [.mouse(mouse)]
    case .resize(let size): [.resize(size)]
    case .woken: mailbox.take()
    case .resumed, .terminate: []
    }
  }

  private func perform(
    _ effect: Effect, _ state: AppState, _ runner: EffectRunner, _ mailbox: Mailbox,
    on terminal: inout some Terminal & ~Copyable
  ) {
    switch effect {
    case .copy(let text): terminal.copy(text)
    case .run(let program): mailbox.post(.programEnded(terminal.lend { services.run(program) }))
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    default: runner.run(effect, for: state)
    }
  }
}
