import Ingestion
import TextScreen

extension AppState {
  /// Opens the shown article's address in the browser.
  mutating func browse() -> [Effect] {
    guard let address = shown?.article.metadata.url else {
      message = .info("the page does not say where it was published")
      return []
    }
    guard Self.isWebAddress(address) else {
      message = .error("not an address of the web: \(address)")
      return []
    }
    return [.run(.browser(address: address))]
  }

  /// Opens the shown article's file in the editor.
  mutating func edit() -> [Effect] {
    guard let place = shown?.article.source.place else {
      message = .info("no article to edit")
      return []
    }
    guard place.path != "-" else {
      message = .info("read from standard input, so there is no file to edit")
      return []
    }
    return [.run(.editor(place))]
  }

  /// Asks for a command of the shell.
  ///
  /// - Parameter reads: whether the command is to read the shown article's body.
  mutating func askShellCommand(readsBody reads: Bool) {
    guard !reads || shown != nil else {
      message = .info("no article to pipe")
      return
    }
    prompt = Prompt(.shell(readsBody: reads))
  }

  /// Runs a command of the shell.
  mutating func runShell(_ command: String, readsBody reads: Bool) -> [Effect] {
    guard !command.allSatisfy({ $0 == " " }) else { return [] }
    let body = reads ? shown.flatMap { Copying.body.words(of: $0, quote: nil) } : nil
    return [.run(.shell(command: command, input: body.map { $0 + "\n" }))]
  }

  /// Says how a program ended, where that is worth a word.
  mutating func take(_ outcome: ProgramOutcome) {
    switch outcome {
    case .ended(status: 0): break
    case .ended(let status): message = .info("the program ended with status \(status)")
    case .failed(let words): message = .error(words)
    }
  }

  /// Pages name their addresses themselves: none but the web's is handed on, and none that holds a blank or a control.
  private static func isWebAddress(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start.hasPrefix("https://"))
      && address.unicodeScalars.allSatisfy { $0.value > 0x20 && !(0x7F..<0xA1).contains($0.value) }
  }
}
