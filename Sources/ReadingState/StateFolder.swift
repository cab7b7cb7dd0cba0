/// Where programs keep state between runs (XDG Base Directory Specification, `XDG_STATE_HOME`).
package enum StateFolder {
  /// The program's folder for state by an environment's variables, or nil where they name no home.
  package static func path(in environment: [String: String]) -> String? {
    // The specification has relative paths ignored.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/broadsheet" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/state/broadsheet"
  }
}
