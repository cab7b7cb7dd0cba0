import CNcurses

/// Ends the wait of ``CursesTerminal/nextEvent(timeoutMilliseconds:)`` with ``TerminalEvent/woken``, from any thread.
package struct Wake: Sendable {
  package init() {}

  /// Wakes the terminal's thread.
  ///
  /// Cheap, and many calls before it looks are as one.
  package func callAsFunction() {
    cn_wake()
  }
}
