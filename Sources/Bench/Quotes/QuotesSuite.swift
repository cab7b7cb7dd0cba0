import ArgumentParser
import Foundation
import Ingestion
import Quotes

/// Quotes and speakers by the benchmark's scorer, how far confidence can be trusted, and speed on one thread.
struct QuotesSuite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract:
      "Quotes and speakers: scores by the benchmark's scorer, reliability of confidence, speed.",
    discussion: """
      FOLDER holds score_quotes.py and the annotated articles, as JSON Lines or gzipped. Needs python3 and gzip.

        swift run -c release broadsheet-bench quotes ../bench/quotes
      """)

  @Argument(help: "The benchmark's folder.", completion: .directory)
  var folder: String

  @Option(help: "The files to measure, without their endings. May be repeated.")
  var part = ["polnear-train", "polnear-dev", "hard", "seeds", "german-train"]

  @Option(help: "For its speed, each part is read again and again until so many MB are read.")
  var megabytes = 50

  func run() async throws {
    let work = FileManager.default.temporaryDirectory.appending(
      path: "broadsheet-bench-\(getpid())")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    var scores = TextTable(
      "part", "QS F1", "exact F1", "P", "R", "lenient", "strict", "he, she", "told F1", "told P",
      "MB/s user")
    var kinds = TextTable("speaker right, part", "name", "pronoun", "org", "nominal", "none")
    var reliability = TextTable(["confidence"] + part)
    var toldReliability = TextTable(["confidence"] + part)
    var bins: [[ReliabilityBin]] = []
    var toldBins: [[ReliabilityBin]] = []
    for part in self.part {
      let gold = try unpacked(part, to: work)
      let made = try QuotePredictions(of: gold, bytes: megabytes * 1_000_000)
      let file = work.appending(path: "\(part).pred.jsonl")
      try made.write(to: file)
      let scorer = URL(filePath: folder).appending(path: "score_quotes.py")
      let quoted = try QuoteScores(of: file, gold: gold, scorer: scorer, track: "quoted")
      let told = try QuoteScores(of: file, gold: gold, scorer: scorer, track: "indirect")
      scores.append([
        part, quoted.qs.digits(1), quoted.exact.digits(1), quoted.precision.digits(1),
        quoted.recall.digits(1),
        quoted.lenient.digits(1), quoted.strict.digits(1),
        (quoted.right["pronoun"] ?? .nan).digits(1),
        told.overlap.digits(1), told.overlapPrecision.digits(1),
        (Double(made.bytes) / 1e6 / made.time.user).digits(1),
      ])
      kinds.append(
        [part]
          + ["name", "pronoun", "org", "nominal", "none"].map {
            (quoted.right[$0] ?? .nan).digits(1)
          })
      bins.append(
        ReliabilityBin.bins(
          of: made, told: false,
          errors: try QuoteScores.errors(of: file, gold: gold, scorer: scorer, track: "quoted")))
      toldBins.append(
        ReliabilityBin.bins(
          of: made, told: true,
          errors: try QuoteScores.errors(of: file, gold: gold, scorer: scorer, track: "indirect")))
    }
    for row in ReliabilityBin.borders.indices {
      reliability.append([ReliabilityBin.name(of: row)] + bins.map { $0[row].text })
      toldReliability.append([ReliabilityBin.name(of: row)] + toldBins.map { $0[row].text })
    }
    print(
      scores.text + "\n\n" + kinds.text
        + "\n\nShare of quotes with the right words and speaker, by confidence\n")
    print(reliability.text)
    print("\nThe same for what is told without marks\n")
    print(toldReliability.text)
  }

  /// A part's JSON Lines, unpacked where they are gzipped.
  private func unpacked(_ part: String, to work: URL) throws -> URL {
    let plain = URL(filePath: folder).appending(path: "\(part).jsonl")
    if FileManager.default.fileExists(atPath: plain.path) { return plain }
    let file = work.appending(path: "\(part).jsonl")
    try Tool(name: "gzip").run(["-dc", plain.path + ".gz"], output: file)
    return file
  }
}

/// How many of the quotes of some confidence are right.
struct ReliabilityBin {
  /// The lower borders of the bins.
  static let borders = [0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

  private var right = 0
  private var all = 0

  /// The share that is right, and of how many.
  var text: String { all == 0 ? "-" : "\((100 * Double(right) / Double(all)).digits(1)) of \(all)" }

  /// What a bin is called.
  static func name(of bin: Int) -> String {
    "\(borders[bin].digits(1))-\((bin + 1 < borders.count ? borders[bin + 1] : 1).digits(1))"
  }

  /// The bins of all quotes in marks, or of all that is told without; a quote is wrong if the scorer names a claim or speaker that covers half of it.
  static func bins(of predictions: QuotePredictions, told: Bool, errors: [String: [Range<Int>]])
    -> [ReliabilityBin]
  {
    var bins = [ReliabilityBin](repeating: ReliabilityBin(), count: borders.count)
    for line in predictions.lines {
      for quote in line.quotes where (quote.type == Quotation.Kind.indirect.rawValue) == told {
        let bin = borders.lastIndex { $0 <= quote.confidence } ?? 0
        let range = quote.start..<max(quote.end, quote.start)
        let isWrong = (errors[line.id] ?? []).contains {
          $0.clamped(to: range).count * 2 >= range.count
        }
        bins[bin].all += 1
        bins[bin].right += isWrong ? 0 : 1
      }
    }
    return bins
  }
}
