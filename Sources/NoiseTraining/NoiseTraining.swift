import Foundation
import Ingestion

/// Writes the features of page dumps as numbers, for the script that trains the noise score.
///
/// Standard input holds frames: a 32-bit little-endian length and so many bytes of a dump. Standard output gets for
/// each dump the number of its blocks and then the 32-bit floats of each column; for `texts`, a line of JSON.
@main
struct NoiseTrainingProgram {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "names": print(NoiseTraining.featureNames.joined(separator: "\n"))
    case "texts":
      try forEachDump { dump, _ in
        let example = NoiseTraining.example(ofDump: dump)
        FileHandle.standardOutput.write(try JSONEncoder().encode(example.texts) + Data([0x0A]))
      }
    case "features": try writeFeatures(columns: 0..<NoiseTraining.firstContextColumn)
    case "context":
      guard let path = arguments.dropFirst().first else { return usage() }
      let scores = try Data(contentsOf: URL(filePath: path))
      try writeFeatures(
        columns: NoiseTraining.firstContextColumn..<NoiseTraining.featureNames.count, scores: scores)
    case "articles":
      let ingestion = Ingestion(format: try format(arguments.dropFirst().first))
      try forEachDump { dump, _ in
        for article in ingestion.articles(in: dump, path: "-").articles { try write(article) }
      }
    case "traces":
      try forEachDump { dump, _ in try writeTrace(of: NoiseTraining.article(ofDump: dump)) }
    case "time": try time(Ingestion(format: try format(arguments.dropFirst().first)))
    default: usage()
    }
  }

  private static func usage() {
    FileHandle.standardError.write(
      Data(
        "usage: noise-training names | texts | features | context SCORES | articles [html] | traces | time [html]\n"
          .utf8))
  }

  /// What the frames hold: dumps unless it says otherwise.
  private static func format(_ name: String?) throws -> InputFormat {
    guard let format = InputFormat(rawValue: name ?? InputFormat.text.rawValue) else {
      throw CocoaError(.formatting)
    }
    return format
  }

  /// Times the whole ingestion, from bytes to articles, on this one thread: wall time, and the processor's own, which
  /// other programs on a busy machine hardly change.
  private static func time(_ ingestion: Ingestion) throws {
    var (bytes, words) = (0, 0)
    var (wall, processor) = (Duration.zero, Duration.zero)
    try forEachDump { frame, _ in
      let (started, startedProcessor) = (ContinuousClock.now, processorTime())
      for article in ingestion.articles(in: frame, path: "-").articles { words += article.wordCount }
      wall += started.duration(to: .now)
      processor += processorTime() - startedProcessor
      bytes += frame.count
    }
    func rate(_ time: Duration) -> String {
      String(format: "%.1f", Double(bytes) / (time / .seconds(1)) / 1e6)
    }
    print(
      "\(bytes) bytes, \(words) words kept, \(rate(wall)) MB/s, \(rate(processor)) MB/s of processor time")
  }

  /// How long this thread has kept a processor busy.
  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private struct Line: Encodable {
    var text: String
    var removed: [String]
    var blocks: [String]
    var publishedText: String?
    var site: String?
    var language: String?
    var title: String?
    var author: String
    var date: String?
  }

  private static func write(_ article: Article) throws {
    let line = Line(
      text: article.text.string,
      removed: article.removed.map {
        "\($0.rule) [\($0.reason.rawValue)] \($0.score) \(article.removedText[$0.range])"
      },
      blocks: article.blocks.map { "\($0.kind.rawValue) \(article.text[$0.range])" },
      publishedText: article.metadata.publishedText, site: article.metadata.site,
      language: article.metadata.language, title: article.metadata.title ?? "",
      author: article.metadata.authors.joined(separator: ", "),
      date: String((article.metadata.published ?? "").prefix(10)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    FileHandle.standardOutput.write(try encoder.encode(line) + Data([0x0A]))
  }

  private struct TraceLine: Encodable {
    var site: String?
    var title: String?
    var threshold: Float
    var hashes: [String]
    var logits: [Float]
    var words: [Int]
    var isKept: [Bool]
    var isOpen: [Bool]
  }

  private static func writeTrace(of article: Article) throws {
    let blocks = article.trace?.blocks ?? []
    let line = TraceLine(
      site: article.metadata.site, title: article.metadata.title, threshold: article.trace?.threshold ?? 0,
      hashes: blocks.map { String($0.hash, radix: 16) }, logits: blocks.map(\.logit),
      words: blocks.map { Int($0.words) },
      isKept: blocks.map(\.isKept), isOpen: blocks.map(\.isOpen))
    FileHandle.standardOutput.write(try JSONEncoder().encode(line) + Data([0x0A]))
  }

  private static func forEachDump(_ body: ([UInt8], Int) throws -> Void) throws {
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    try input.withUnsafeBytes { raw in
      var at = 0
      var index = 0
      while at + 4 <= raw.count {
        let length = Int(raw.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian)
        at += 4
        try body(Array(raw[at..<min(raw.count, at + length)]), index)
        at += length
        index += 1
      }
    }
  }

  private static func writeFeatures(columns: Range<Int>, scores: Data? = nil) throws {
    var at = 0
    try forEachDump { dump, _ in
      var example = NoiseTraining.example(ofDump: dump)
      if let scores {
        let own = (0..<example.texts.count).map { block in
          scores.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: (at + block) * 4, as: Float.self) }
        }
        at += own.count
        example = NoiseTraining.example(ofDump: dump, scores: own)
      }
      var out = Data(capacity: 4 + columns.count * example.texts.count * 4)
      withUnsafeBytes(of: UInt32(example.texts.count).littleEndian) { out.append(contentsOf: $0) }
      example.values.withUnsafeBytes { values in
        for column in columns {
          let start = column * example.stride * 4
          out.append(contentsOf: values[start..<start + example.texts.count * 4])
        }
      }
      FileHandle.standardOutput.write(out)
    }
  }
}
