/// The one door to a terminal: shows screens, gives events.
package protocol Terminal: ~Copyable {
  /// The terminal's size now.
  var size: Size { get }

  /// Shows a screen; only what differs from the last one is sent.
  ///
  /// - Parameters:
  ///   - screen: the cells.
  ///   - theme: how their roles look.
  mutating func show(_ screen: Screen, theme: Theme)

  /// Waits for the next thing that happens. Blocks without a timer, so an idle program uses no CPU.
  ///
  /// - Parameter timeoutMilliseconds: how long to wait at the most; nil waits for ever.
  /// - Returns: the event, or nil when the time ran out.
  mutating func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent?

  /// Sends the whole screen anew: something else has written on it.
  mutating func redraw()

  /// Puts text on the clipboard of the terminal's own machine, where the terminal can and may; there is no answer.
  mutating func copy(_ text: String)

  /// Gives the terminal back for as long as something else uses it, such as an editor.
  ///
  /// Afterwards ``TerminalEvent/resumed`` comes next.
  mutating func lend<Result>(to body: () throws -> Result) rethrows -> Result

  /// Stops the program as Ctrl-Z does; returns when it is continued, and ``TerminalEvent/resumed`` comes next.
  mutating func suspend()
}

/// What a terminal reports.
package enum TerminalEvent: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, bracketed.
  case paste(String)
  /// A mouse button or the wheel.
  case mouse(Mouse)
  /// The terminal has a new size.
  case resize(Size)
  /// Another thread has put something into the mailbox.
  case woken
  /// The program was continued after a stop; everything is to be drawn anew.
  case resumed
  /// The program is to end: a signal's number, or nil where the terminal went away.
  case terminate(signal: Int32?)
}

/// A mouse report, with the cell counted from 0.
package struct Mouse: Sendable, Hashable {
  package enum Action: Sendable, Hashable { case press, release, drag, wheelUp, wheelDown }
  package var action: Action
  package var at: Point

  package init(_ action: Action, at: Point) {
    self.action = action
    self.at = at
  }
}

/// A key of the keyboard as the terminal tells it.
package enum Key: Sendable, Hashable {
  /// A printable character.
  case character(Character)
  /// Ctrl with a letter (lower case).
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}
