import Foundation

/// Another program that a suite needs: an unpacker, a scorer, a peer.
struct Tool {
  /// What went wrong with it.
  enum Failure: Error, CustomStringConvertible {
    case ended(name: String, status: Int32)

    var description: String {
      switch self {
      case .ended(let name, let status): "\(name) ended with status \(status)"
      }
    }
  }

  let name: String

  /// Runs the program, its standard error shown.
  ///
  /// - Parameters:
  ///   - arguments: what it is told.
  ///   - output: the file that takes its standard output; nil gives it back.
  /// - Returns: its standard output, empty where that went to a file.
  /// - Throws: ``Failure`` where it does not end well, and what starting it throws.
  @discardableResult
  func run(_ arguments: [String], output: URL? = nil) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    var result = Data()
    if let output {
      _ = FileManager.default.createFile(atPath: output.path, contents: nil)
      process.standardOutput = try FileHandle(forWritingTo: output)
      try process.run()
    } else {
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      result = try pipe.fileHandleForReading.readToEnd() ?? Data()
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure.ended(name: name, status: process.terminationStatus)
    }
    return result
  }
}
