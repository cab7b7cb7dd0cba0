import Foundation
import Ingestion

/// What an extractor made of the benchmark's pages, in the form that the scorer reads.
struct Predictions: Sendable {
  /// A page's article, or a dump's.
  struct Line: Encodable, Sendable {
    var id: String
    var dumper: String?
    var text: String
    var title: String
    var author: String
    var date: String

    /// What of an article is scored.
    init(_ article: Article?, id: String, dumper: String? = nil) {
      self.id = id
      self.dumper = dumper
      text = article?.text.string ?? ""
      title = article?.metadata.title ?? ""
      author = article?.metadata.authors.joined(separator: ", ") ?? ""
      date = String((article?.metadata.published ?? "").prefix(10))
    }
  }

  var lines: [Line] = []
  /// What making them took.
  var time = Stopwatch()
  /// The size of all input.
  var bytes = 0

  /// The articles of some inputs, one after the other on one thread, each by the whole pipeline.
  ///
  /// - Parameters:
  ///   - inputs: an ID, a dumper and the bytes of each.
  ///   - format: the format of all.
  /// - Returns: a line for each input, in their order.
  static func made(
    of inputs: some Sequence<(id: String, dumper: String?, bytes: [UInt8])>, format: InputFormat
  ) -> Predictions {
    let ingestion = Ingestion(format: format)
    var predictions = Predictions()
    for input in inputs {
      predictions.bytes += input.bytes.count
      let outcome = predictions.time.measure { ingestion.articles(in: input.bytes, path: input.id) }
      predictions.lines.append(Line(outcome.articles.first, id: input.id, dumper: input.dumper))
    }
    return predictions
  }

  /// Writes a line of JSON for each.
  func write(to file: URL) throws {
    let encoder = JSONEncoder()
    var out = Data()
    for line in lines {
      out.append(try encoder.encode(line))
      out.append(0x0A)
    }
    try out.write(to: file)
  }
}
