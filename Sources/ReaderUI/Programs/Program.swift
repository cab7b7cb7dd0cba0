import Ingestion

/// Another program that a person asks for; it has the terminal until it ends.
package enum Program: Sendable, Hashable {
  /// An address of the web in the browser.
  case browser(address: String)
  /// The file of an article in the editor, at the place where the article begins.
  case editor(Source.Place)
  /// A command line of the shell, with a text on its standard input or without.
  case shell(command: String, input: String?)
}

/// How another program ended.
package enum ProgramOutcome: Sendable, Hashable {
  /// It ran; its exit status.
  case ended(status: Int32)
  /// It could not be run; why, in words.
  case failed(String)
}
