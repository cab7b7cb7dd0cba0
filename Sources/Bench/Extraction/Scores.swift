import Foundation

/// What the benchmark's own scorer says of some predictions.
struct Scores {
  /// One line of the scorer: all pages, a collection, a dumper.
  struct Row {
    /// `ALL`, a collection, or `dump` and a dumper.
    var name: String
    /// The figures by their names: F1, P, R, pF1, noise, wreck.
    var figures: [String: Double]
  }

  /// The lines of the bodies.
  private(set) var rows: [Row] = []
  /// How many titles, authors and dates are exact, as a share.
  private(set) var metadata: [String: Double] = [:]
  /// The scorer's own sentence on the difference of two files.
  private(set) var difference: String?

  /// The row of a name.
  subscript(name: String) -> Row? { rows.first { $0.name == name } }

  /// Has predictions scored.
  ///
  /// - Parameters:
  ///   - files: the predictions; of two, the difference is told as well, and the rows are the second's.
  ///   - gold: the pages with their articles.
  ///   - scorer: the benchmark's script.
  /// - Throws: what running the script throws.
  init(of files: URL..., gold: URL, scorer: URL) throws {
    let options = files.count == 2 ? ["--diff"] : []
    let output = try Tool(name: "python3").run(
      [scorer.path, "--gold", gold.path] + options + files.map(\.path))
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if line.hasPrefix("==") {
        rows = []
        metadata = [:]
      } else if line.hasPrefix("second minus first") {
        difference = String(line.drop { $0 != ":" }.dropFirst(2))
      } else if let start = words.firstIndex(of: "F1") {
        rows.append(Row(name: words[..<start].joined(separator: " "), figures: Self.figures(in: words)))
      } else if words.count >= 2, let share = Double(words[1]) {
        metadata[words[0]] = share
      }
    }
  }

  /// Names and the numbers behind them.
  private static func figures(in words: [String]) -> [String: Double] {
    var figures: [String: Double] = [:]
    for (name, value) in zip(words, words.dropFirst()) {
      if let number = Double(value) { figures[name] = number }
      if value.hasPrefix("+-") { figures["interval"] = Double(value.dropFirst(2)) }
    }
    if let at = words.firstIndex(of: "F1"), at + 2 < words.count, words[at + 2].hasPrefix("+-") {
      figures["interval"] = Double(words[at + 2].dropFirst(2))
    }
    return figures
  }
}
