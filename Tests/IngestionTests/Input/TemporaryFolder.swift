import Foundation

@testable import Ingestion

/// A folder that goes away with its last user.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "broadsheet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  /// What a walk finds: paths below the folder, findings with their problem.
  func entries() -> [String] {
    SourceFiles([path]).map { entry in
      switch entry {
      case .file(let file): String(file.path.dropFirst(path.count + 1))
      case .finding(let finding): "\(finding.path.dropFirst(path.count + 1)): \(finding.problem)"
      }
    }
  }
}
