import Foundation
import TextScreen

/// A screen that does not look as its golden picture says.
package struct ScreenMismatch: Error, CustomStringConvertible {
  package let description: String
}

/// Compares a screen with the golden picture `Screens/NAME.screen` beside the test's file.
///
/// With `RECORD` in the environment the picture is written anew, and the test still fails: a new picture is to be
/// looked at before it is believed.
///
/// - Parameters:
///   - screen: what was drawn.
///   - name: the picture's name.
///   - file: the test's file.
/// - Throws: ``ScreenMismatch`` with both pictures.
package func expectScreen(_ screen: Screen, matches name: String, file: String = #filePath) throws {
  let picture = ScreenPicture(screen).description
  let path = URL(filePath: file).deletingLastPathComponent().appending(path: "Screens/\(name).screen")
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(picture.utf8).write(to: path)
    throw ScreenMismatch(
      description: "recorded \(name).screen: look at it, then run without RECORD\n\(picture)")
  }
  guard let data = try? Data(contentsOf: path) else {
    throw ScreenMismatch(description: "no \(name).screen; RECORD=1 writes it\n\(picture)")
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard expected != picture else { return }
  throw ScreenMismatch(description: difference(name: name, expected: expected, drawn: picture))
}

private func difference(name: String, expected: String, drawn: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
  var lines = ["\(name).screen differs (- expected, + drawn):"]
  for index in 0..<max(old.count, new.count) {
    let left = index < old.count ? old[index] : nil
    let right = index < new.count ? new[index] : nil
    if left == right {
      lines.append("  \(left ?? "")")
    } else {
      if let left { lines.append("- \(left)") }
      if let right { lines.append("+ \(right)") }
    }
  }
  return lines.joined(separator: "\n")
}
