import Foundation
import Ingestion
import Quotes

/// The quotes found in a benchmark's articles, in the form that its scorer reads.
struct QuotePredictions {
  /// An article's quotes.
  struct Line: Encodable {
    var id: String
    var quotes: [Quote]
  }

  /// A quote; offsets count Unicode scalars.
  struct Quote: Encodable {
    var start: Int
    var end: Int
    var type: String
    var speaker: String?
    var confidence: Double
  }

  private struct Record: Decodable {
    var id: String
  }

  private(set) var lines: [Line] = []

  /// What finding the quotes took.
  private(set) var time = Stopwatch()

  /// The size of all texts that were read, each as often as it was read.
  private(set) var bytes = 0

  /// Reads the articles of a file of JSON Lines as they are.
  ///
  /// - Parameters:
  ///   - file: records with `id` and `text`.
  ///   - least: they are read again, all of them, until so many bytes of text are read, for the speed. The first time
  ///     is not counted.
  /// - Throws: what reading the file throws.
  init(of file: URL, bytes least: Int) throws {
    let data = try Data(contentsOf: file)
    let ids = try data.split(separator: 0x0A).map {
      try JSONDecoder().decode(Record.self, from: $0).id
    }
    let articles = Ingestion(format: .jsonl, asIs: true).articles(in: Array(data), path: file.path)
      .articles
    let extractor = QuoteExtractor()
    lines = zip(ids, articles).map { id, article in
      Line(id: id, quotes: Self.quotes(of: extractor.quotations(in: article), in: article.text))
    }
    let size = articles.reduce(0) { $0 + $1.text.count }
    while size > 0, bytes < least {
      bytes += size
      let count = time.measure { articles.reduce(0) { $0 + extractor.quotations(in: $1).count } }
      precondition(
        count == lines.reduce(0) { $0 + $1.quotes.count }, "every reading finds the same")
    }
  }

  private static func quotes(of found: [Quotation], in text: UTF8Text) -> [Quote] {
    let offsets = Set(found.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    let scalars = Dictionary(
      uniqueKeysWithValues: zip(offsets, text.scalarOffsets(ofAscending: offsets)))
    return found.map {
      Quote(
        start: scalars[$0.range.lowerBound] ?? 0, end: scalars[$0.range.upperBound] ?? 0,
        type: $0.kind.rawValue,
        speaker: $0.speaker, confidence: $0.confidence)
    }
  }

  /// Writes a line of JSON for each article.
  func write(to file: URL) throws {
    var out = Data()
    for line in lines {
      out.append(try JSONEncoder().encode(line))
      out.append(0x0A)
    }
    try out.write(to: file)
  }
}
