import Foundation

/// What the benchmark's own scorer says of some quotes.
struct QuoteScores {
  private struct Figures: Decodable {
    var p: Double
    var r: Double
    var f1: Double
  }

  private struct Kind: Decodable {
    var right: Double?
  }

  private struct Output: Decodable {
    var exact: Figures
    var overlap: Figures
    var qs: Figures
    var speakerStrict: Double?
    var speakerLenient: Double?
    var byKind: [String: Kind]
  }

  private let output: Output

  /// Quote and speaker right together, F1.
  var qs: Double { output.qs.f1 }
  /// Exact spans, F1.
  var exact: Double { output.exact.f1 }
  /// Exact spans, precision.
  var precision: Double { output.exact.p }
  /// Exact spans, recall.
  var recall: Double { output.exact.r }
  /// Word overlap, F1.
  var overlap: Double { output.overlap.f1 }
  /// Word overlap, precision.
  var overlapPrecision: Double { output.overlap.p }
  /// Speakers with the right last name.
  var lenient: Double { output.speakerLenient ?? .nan }
  /// Speakers with the right name.
  var strict: Double { output.speakerStrict ?? .nan }
  /// Right speakers by how the text names them.
  var right: [String: Double] { output.byKind.compactMapValues(\.right) }

  /// Has quotes scored.
  ///
  /// - Throws: what running and reading the script throws.
  init(of file: URL, gold: URL, scorer: URL, track: String) throws {
    let data = try Tool(name: "python3").run([
      scorer.path, gold.path, file.path, "--json", "--track", track,
    ])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    output = try decoder.decode(Output.self, from: data)
  }

  /// The claims and speakers that are wrong, by article, in Unicode scalars.
  static func errors(of file: URL, gold: URL, scorer: URL, track: String) throws -> [String: [Range<Int>]] {
    let data = try Tool(name: "python3").run([
      scorer.path, gold.path, file.path, "--errors", "1000000", "--track", track,
    ])
    var errors: [String: [Range<Int>]] = [:]
    // EXTRA id [start:end] …
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("EXTRA") || line.hasPrefix("SPK") {
      let words = line.split(separator: " ", maxSplits: 3)
      guard words.count > 2 else { continue }
      let numbers = words[2].split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
      guard numbers.count == 2, numbers[0] <= numbers[1] else { continue }
      errors[String(words[1]), default: []].append(numbers[0]..<numbers[1])
    }
    return errors
  }
}
