import Glibc
import TextScreen

/// All that the program says to a person when something is wrong: what, where, and what to do.
enum ErrorMessages {
  /// The message of a failure, on one line.
  static func text(for failure: CommandFailure) -> SafeText {
    switch failure {
    case .output(let number): SafeText("broadsheet: cannot write to standard output: \(system(number))")
    }
  }

  /// The system's words for an error number.
  private static func system(_ number: Int32) -> String {
    String(cString: strerror(number))
  }
}
