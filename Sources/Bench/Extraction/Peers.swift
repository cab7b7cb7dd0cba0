import Foundation

/// Other extractors on the same pages in the same run, through `peers.py`.
struct Peers {
  /// What became of one peer on one kind of input.
  struct Result: Decodable {
    var name: String
    var version: String?
    /// `html` or `dumps`.
    var input: String?
    var bytes: Int?
    var user: Double?
    var wall: Double?
    /// On how many inputs it ended in an error.
    var failed: Int?
    /// Its predictions.
    var file: String?
    /// Why it could not be run.
    var missing: String?
  }

  private static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "peers.py")

  /// Runs the peers, one after the other.
  ///
  /// - Parameters:
  ///   - data: the pages.
  ///   - python: the interpreter that has the peers.
  ///   - only: the peers' names; empty for all.
  ///   - work: where their predictions go.
  /// - Returns: a result for each peer and input, and one for each peer that is missing.
  /// - Throws: what running the script and reading its lines throw.
  static func results(on data: ExtractionData, python: String, only: [String], work: URL) throws -> [Result] {
    var arguments = [
      script.path, "--dumps", data.dumpFile.path, "--html", data.htmlFolder.path, "--pages", data.gold.path,
      "--out", work.path,
    ]
    if !only.isEmpty { arguments += ["--only", only.joined(separator: ",")] }
    let output = try Tool(name: python).run(arguments)
    return try output.split(separator: 0x0A).map { try JSONDecoder().decode(Result.self, from: $0) }
  }
}
