import ArgumentParser
import Corpus
import Foundation
import Ingestion
import ReaderUI
import ReadingState

/// A query that says which articles.
struct FilterOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Only articles that match: words, \"phrases\", title: by: site: speaker: quote: date:, - before what must not match.",
      valueName: "query"))
  var filter: String?

  /// The query, if there is one.
  ///
  /// - Returns: the query; nil where everything matches.
  func query() throws(CommandFailure) -> Query? {
    guard let filter else { return nil }
    return try Query(filter)
  }

  /// The positions of the articles that match, in corpus order; where there is none, what may have been meant is told.
  func positions(in corpus: Corpus) throws(CommandFailure) -> [Int] {
    guard let query = try query() else { return Array(0..<corpus.count) }
    let positions = corpus.positions(matching: query, marks: ReaderMarks(askedForBy: query))
    if positions.isEmpty { corpus.tellSuggestion(for: query) }
    return positions
  }
}

/// Articles by their IDs.
struct ArticleOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The article with this ID, or the one whose ID begins so; may be repeated.", valueName: "id"))
  var article: [String] = []

  /// The articles' positions, in the order in which they were asked for, each once.
  func positions(in corpus: Corpus) throws(CommandFailure) -> [Int] {
    var positions: [Int] = []
    for prefix in article {
      let position = try position(ofIDPrefix: prefix, in: corpus)
      if !positions.contains(position) { positions.append(position) }
    }
    return positions
  }

  private func position(ofIDPrefix prefix: String, in corpus: Corpus) throws(CommandFailure) -> Int {
    let prefix = prefix.lowercased()
    if !prefix.isEmpty, let position = corpus.position(ofIDPrefix: prefix) { return position }
    let candidates = (0..<corpus.count).map { corpus.id(at: $0) }.filter {
      $0.description.hasPrefix(prefix)
    }
    if candidates.isEmpty { throw .noSuchArticle(prefix: prefix) }
    throw .ambiguousArticle(prefix: prefix, candidates: candidates)
  }
}

extension Corpus {
  /// Tells on standard error what a query that finds nothing may have meant.
  func tellSuggestion(for query: Query) {
    guard let suggestion = suggestion(for: query) else { return }
    StandardError.write(line: ErrorMessages.didYouMean(suggestion))
  }
}

extension ReaderMarks {
  /// What the reader marked, read only where a query asks for it.
  init(askedForBy query: Query) {
    guard query.asksForMarks else {
      self.init()
      return
    }
    self.init(ReadingState.open(environment: ProcessInfo.processInfo.environment).load())
  }
}

extension Query {
  /// Reads a query that a person typed as an argument.
  init(_ text: String) throws(CommandFailure) {
    do {
      self = try Query(parsing: text)
    } catch {
      throw .query(error, text: text)
    }
  }
}
