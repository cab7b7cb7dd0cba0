import Foundation
import Testing

/// The built program in a fresh folder, as a person uses it: a command, its output, its status.
final class Program: Sendable {
  /// What a run gave.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
    var outputBytes: [UInt8]
    var errorBytes: [UInt8]

    /// The lines of standard output.
    var lines: [Substring] { output.split(separator: "\n") }

    /// The JSON objects of standard output, one a line.
    func objects() throws -> [[String: Any]] {
      try outputBytes.split(separator: UInt8(ascii: "\n")).map {
        try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
      }
    }
  }

  /// The folder that commands run in; its home folder is beside the files, so that no person's settings matter.
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "broadsheet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder + "/home", withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    let path = folder + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  /// A file's text.
  func read(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// The names in a folder.
  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/" + name).sorted()
  }

  /// The built program lies beside the tests.
  static var path: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (tests as NSString).deletingLastPathComponent + "/broadsheet"
  }

  /// Runs the program to its end.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: Data(input.utf8), environment: environment)
  }

  /// Runs a line of shell with the program as `$broadsheet`.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Run {
    try run(["-c", line], input: Data(), environment: environment, executable: "/bin/sh")
  }

  private func run(
    _ arguments: [String], input: Data, environment: [String: String], executable: String = path
  ) throws -> Run {
    // Streams are files of each run, so that no full pipe can stop the program.
    let streams = folder + "/home/" + UUID().uuidString
    func file(_ ending: String, _ content: Data = Data()) throws -> FileHandle {
      try content.write(to: URL(filePath: streams + ending))
      return try #require(FileHandle(forUpdatingAtPath: streams + ending))
    }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "HOME": folder + "/home", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
      "broadsheet": Self.path,
    ].merging(environment) { $1 }
    process.standardInput = try file(".in", input)
    process.standardOutput = try file(".out")
    process.standardError = try file(".err")
    try process.run()
    process.waitUntilExit()
    let output = try Data(contentsOf: URL(filePath: streams + ".out"))
    let errors = try Data(contentsOf: URL(filePath: streams + ".err"))
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: output, as: UTF8.self), errors: String(decoding: errors, as: UTF8.self),
      outputBytes: Array(output), errorBytes: Array(errors))
  }
}

/// A record of JSON Lines.
func record(_ fields: [String: Any]) throws -> String {
  String(decoding: try JSONSerialization.data(withJSONObject: fields, options: .sortedKeys), as: UTF8.self)
    + "\n"
}

/// Whether bytes can do anything to a terminal but show words and end lines.
func isHarmless(_ bytes: [UInt8]) -> Bool {
  guard let text = String(validating: bytes, as: UTF8.self) else { return false }
  return text.unicodeScalars.allSatisfy {
    $0 == "\n" || ($0.properties.generalCategory != .control && !$0.properties.isBidiControl)
  }
}

/// Three records of two outlets: what most tests read.
func threeRecords() throws -> String {
  try record([
    "id": "r1", "title": "Council votes for the new bridge", "author": "Ada Quill", "site": "The Gazette",
    "published": "2026-03-02",
    "text":
      "The council voted for the bridge on Monday.\n\n“We waited nine years for this,” said Rosa Delmar, the mayor.",
  ])
    + record([
      "id": "r2", "title": "A harvest without rain", "site": "The Herald", "published": "2026-03-04",
      "text":
        "The harvest was the smallest in a decade. The spring was dry, and the river ran low.",
    ])
    + record([
      "id": "r3", "title": "Ferry to close", "site": "The Gazette", "published": "2026-03-01",
      "text": "“The ferry stops when the bridge opens,” Tomas Reyl said. The council has not answered yet.",
    ])
}
