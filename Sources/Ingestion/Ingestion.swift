/// Reads bytes into articles, and says what it took away and why.
///
/// ```swift
/// let outcome = Ingestion().articles(in: bytes, path: "page.txt")
/// for article in outcome.articles { print(article.text.string) }
/// ```
public struct Ingestion: Sendable {
  /// The format of every record; nil finds each record's format from its bytes.
  public var format: InputFormat?

  /// Takes a record's text as its body, unchanged: no noise filter, no reflow.
  public var asIs: Bool

  /// An ingestion with its options.
  public init(format: InputFormat? = nil, asIs: Bool = false) {
    self.format = format
    self.asIs = asIs
  }

  /// What came of some bytes: the articles in their order, and what could not be read.
  public struct Outcome: Sendable {
    /// The articles, in the order of their records.
    public var articles: [Article] = []

    /// What could not be read, in the same order.
    public var findings: [Finding] = []

    /// How many bytes the file has, unpacked where it is packed.
    public var unpackedBytes = 0
  }

  /// Reads all the records of one file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, as they are.
  ///   - path: what the articles and findings name as their place; its ending may help to tell the format.
  /// - Returns: the articles, and what could not be read.
  public func articles(in bytes: [UInt8], path: String) -> Outcome { articles(in: .bytes(bytes), path: path) }

  /// Reads all the records of one file.
  ///
  /// - Parameters:
  ///   - content: what the file holds, as it is.
  ///   - path: what the articles and findings name as their place; its ending may help to tell the format.
  /// - Returns: the articles, and what could not be read.
  public func articles(in content: SourceContent, path: String) -> Outcome {
    var outcome = Outcome()
    read(content, path: path) { part in
      outcome.articles += part.articles
      outcome.findings += part.findings
      outcome.unpackedBytes += part.unpackedBytes
    }
    return outcome
  }

  /// Reads all the records of one file, some at a time, so that the first articles are there before the last are read;
  /// where its task is cancelled, it soon ends.
  ///
  /// - Parameters:
  ///   - content: what the file holds, as it is.
  ///   - path: what the articles and findings name as their place; its ending may help to tell the format.
  ///   - take: takes what came of the next records, in their order; the last one says how many bytes the file has.
  public func read(_ content: SourceContent, path: String, _ take: (Outcome) -> Void) {
    var last = Outcome()
    last.unpackedBytes = cut(content, path: path) {
      take(outcome(of: $0, path: path, onAllCores: $0.isForOthers))
    }
    take(last)
  }

  /// Cuts a file into its records, some at a time, of which ``outcome(of:path:onAllCores:)`` makes articles; where its
  /// task is cancelled, it soon ends.
  ///
  /// - Parameters:
  ///   - content: what the file holds, as it is.
  ///   - path: what the articles and findings name as their place; its ending may help to tell the format.
  ///   - take: takes the next records, in their order.
  /// - Returns: how many bytes the file has, unpacked where it is packed.
  package func cut(_ content: SourceContent, path: String, _ take: (RecordBatch) -> Void) -> Int {
    var batch = RecordBatch()
    var size = RecordBatch.firstSize
    // Stages 1 and 2: unpacked, the format told, records cut out and decoded to UTF-8.
    let unpackedBytes = RecordReader(format: format, path: path).read(content) { found in
      // A format in which one value holds all records goes on after the end: nothing is made of them.
      if Task.isCancelled { return }
      batch.append(found)
      guard batch.isFull(size) else { return }
      take(batch)
      batch = RecordBatch()
      size = min(size * 2, RecordBatch.largestSize)
    }
    if !batch.isEmpty { take(batch) }
    return unpackedBytes
  }

  /// Makes articles of the records that have been cut out, in their order.
  ///
  /// - Parameters:
  ///   - batch: the records.
  ///   - path: the path of their file.
  ///   - onAllCores: whether all cores are to help.
  /// - Returns: the articles, and what could not be read.
  package func outcome(of batch: RecordBatch, path: String, onAllCores: Bool = false) -> Outcome {
    var outcome = Outcome()
    let records = batch.records
    if onAllCores {
      for result in concurrently(records.count, { result(of: records[$0], path: path) }) {
        outcome.append(result)
      }
    } else {
      for record in records { outcome.append(result(of: record, path: path)) }
    }
    return outcome
  }

  /// What comes of a record.
  fileprivate enum RecordResult: Sendable {
    case success(Article)
    case failure(Finding)
  }

  private func result(of found: RecordOrProblem, path: String) -> RecordResult {
    switch found {
    case .record(let record):
      // Stages 3 to 5: the record's page, the decisions on its blocks, the article.
      if let article = article(of: record, source: source(of: record, path: path)) {
        return .success(article)
      }
      let number = record.format.isOneRecord ? nil : record.number
      return .failure(Finding(path: path, record: number, problem: .empty))
    case .problem(let problem, let number):
      return .failure(Finding(path: path, record: number, problem: problem))
    }
  }

  /// The article of a record; nil where it holds no text.
  private func article(of record: Record, source: Source) -> Article? {
    if asIs, case .text(let text) = record.content {
      return ArticleAssembly.articleAsIs(text, clues: record.clues, source: source)
    }
    // Stage 3: structure, and what it tells.
    var page: Page
    switch record.content {
    case .text(let text): page = DumpReader.page(of: LineEnds.unified(text))
    case .html(let html): page = MarkupReader.page(of: LineEnds.unified(html))
    }
    var clues = record.clues
    clues.append(page.clues)
    clues.url = clues.url ?? record.address
    page.clues = clues
    guard !page.blocks.isEmpty else { return nil }
    // Stages 4 and 5: decisions on the blocks, metadata, and the article laid out.
    return ArticleAssembly.article(from: page, source: source)
  }

  private func source(of record: Record, path: String) -> Source {
    Source(
      place: Source.Place(path: path, offset: record.offset), length: record.length, digest: record.digest,
      format: record.format, charset: record.charset, record: record.name)
  }
}

extension Ingestion.Outcome {
  fileprivate mutating func append(_ result: Ingestion.RecordResult) {
    switch result {
    case .success(let article): articles.append(article)
    case .failure(let finding): findings.append(finding)
    }
  }
}
