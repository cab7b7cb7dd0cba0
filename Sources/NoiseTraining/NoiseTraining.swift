import Foundation
import Ingestion

/// Writes the features of pages as numbers, for the script that trains the noise score.
///
/// Standard input holds frames: a 32-bit little-endian length, its highest bit set for HTML and not for a dump, and so
/// many bytes of a page. Standard output gets for each page the number of its blocks and then the 32-bit floats of each
/// column; for `texts`, a line of JSON.
@main
struct NoiseTrainingProgram {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "names": print(NoiseTraining.featureNames.joined(separator: "\n"))
    case "texts":
      try forEachPage { page, form in
        let example = NoiseTraining.example(of: page, as: form)
        FileHandle.standardOutput.write(try JSONEncoder().encode(example.texts) + Data([0x0A]))
      }
    case "join-names": print(NoiseTraining.joinFeatureNames.joined(separator: "\n"))
    case "lines":
      try forEachPage { page, _ in
        let lines = NoiseTraining.joins(ofDump: page).texts
        FileHandle.standardOutput.write(try JSONEncoder().encode(lines) + Data([0x0A]))
      }
    case "joins":
      try forEachPage { page, _ in
        write(NoiseTraining.joins(ofDump: page), columns: 0..<NoiseTraining.joinFeatureNames.count)
      }
    case "words":
      try forEachPage { page, form in
        let words = NoiseTraining.words(of: page, as: form)
        FileHandle.standardOutput.write(try JSONEncoder().encode(words) + Data([0x0A]))
      }
    case "elements":
      try forEachPage { page, form in
        let names = form == .html ? NoiseTraining.names(ofHTML: page) : nil
        FileHandle.standardOutput.write(try JSONEncoder().encode(names) + Data([0x0A]))
      }
    case "features":
      guard let path = arguments.dropFirst().first,
        let words = NoiseTraining.Words(table: try String(contentsOf: URL(filePath: path), encoding: .utf8))
      else { return usage() }
      try writeFeatures(columns: 0..<NoiseTraining.firstContextColumn, words: words)
    case "context":
      guard let path = arguments.dropFirst().first else { return usage() }
      try writeFeatures(
        columns: NoiseTraining.firstContextColumn..<NoiseTraining.firstHeadlineColumn,
        scores: try BlockScores(contentsOf: path))
    case "headlines":
      guard let path = arguments.dropFirst().first, let second = arguments.dropFirst(2).first else {
        return usage()
      }
      try writeFeatures(
        columns: NoiseTraining.firstHeadlineColumn..<NoiseTraining.featureNames.count,
        scores: try BlockScores(contentsOf: path), headlines: try BlockScores(contentsOf: second))
    case "articles":
      let ingestion = Ingestion(format: try format(arguments.dropFirst().first))
      try forEachPage { dump, _ in
        for article in ingestion.articles(in: dump, path: "-").articles { try write(article) }
      }
    case "traces":
      try forEachPage { page, form in try writeTrace(of: NoiseTraining.article(of: page, as: form)) }
    case "time": try time(Ingestion(format: try format(arguments.dropFirst().first)))
    default: usage()
    }
  }

  private static func usage() {
    FileHandle.standardError.write(
      Data(
        """
        usage: noise-training names | texts | words | elements | features WORDS | context SCORES | join-names | lines | joins
               | articles [html] | traces | time [html]

        """.utf8))
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
    try forEachPage { frame, _ in
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

  private static func forEachPage(_ body: ([UInt8], NoiseTraining.Form) throws -> Void) throws {
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    try input.withUnsafeBytes { raw in
      var at = 0
      while at + 4 <= raw.count {
        let header = raw.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian
        let length = Int(header & 0x7FFF_FFFF)
        let form: NoiseTraining.Form = header >> 31 == 1 ? .html : .dump
        at += 4
        try body(Array(raw[at..<min(raw.count, at + length)]), form)
        at += length
      }
    }
  }

  /// Scores of all blocks of all pages, read page by page.
  private struct BlockScores {
    private let data: Data
    private var at = 0

    init(contentsOf path: String) throws { data = try Data(contentsOf: URL(filePath: path)) }

    /// The next page's.
    mutating func next(_ count: Int) -> [Float] {
      defer { at += count }
      return data.withUnsafeBytes { bytes in
        (at..<at + count).map { bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self) }
      }
    }
  }

  private static func writeFeatures(
    columns: Range<Int>, words: NoiseTraining.Words? = nil, scores: BlockScores? = nil,
    headlines: BlockScores? = nil
  ) throws {
    var (scores, headlines) = (scores, headlines)
    try forEachPage { page, form in
      let count = scores == nil ? 0 : NoiseTraining.blockCount(of: page, as: form)
      let example = NoiseTraining.example(
        of: page, as: form, words: words, scores: scores?.next(count), headlines: headlines?.next(count))
      write(example, columns: columns)
    }
  }

  private static func write(_ example: NoiseTraining.Example, columns: Range<Int>) {
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
