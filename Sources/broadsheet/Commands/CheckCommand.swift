import ArgumentParser
import Corpus
import Foundation
import Ingestion
import ReadingState
import TextScreen
import Themes

/// `broadsheet check`: what was read, skipped, failed and why, and what the program finds around it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Says of each record what was read and removed, what was skipped or failed and why, and totals.",
    discussion: """
      Records come first, then what was skipped or failed, then totals, the terminal and the settings.

      Example: broadsheet check ~/pages --format jsonl | grep '"topic":"failed"'
      """)

  /// How the report may be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, jsonl
  }

  private static let listing = Listing([
    .init("topic", tableWidth: 10), .init("name", tableWidth: nil), .init("count", tableWidth: 12),
    .init("detail", tableWidth: nil), .init("id"), .init("format"), .init("charset"), .init("removed"),
  ])

  @OptionGroup var input: InputOptions

  @Option(help: "How the report is written.")
  var format: Format = .table

  func run() async throws {
    let reading = await Reading(input)
    if input.paths.isEmpty { StandardError.write(line: ErrorMessages.sampleCorpus) }
    let corpus = reading.corpus
    let facts =
      Self.findings(of: corpus.report) + Self.kinds(of: corpus) + Self.totals(of: corpus.report)
      + Self.surroundings(ProcessInfo.processInfo.environment)
    try Self.listing.write(count: corpus.count + facts.count, as: format == .table ? .table : .jsonl) { row in
      row < corpus.count ? Self.row(of: corpus[row].article) : facts[row - corpus.count].row
    }
    // What failed is the answer here, so that it is no error of the command; a missing path is.
    try reading.finish(matched: true)
  }

  /// A line of the report.
  private struct Fact {
    var topic: String
    var name: String
    var count: Int?
    var detail: String?

    init(_ topic: String, _ name: String, count: Int? = nil, detail: String? = nil) {
      self.topic = topic
      self.name = name
      self.count = count
      self.detail = detail
    }

    var row: [Listing.Value] {
      [.text(topic), .text(name), count.map { .number($0) } ?? .text(nil), .text(detail)]
        + Array(repeating: .text(nil), count: 4)
    }
  }

  /// The line of a record that became an article: its place, the words of its body, and what was done to it.
  private static func row(of article: Article) -> [Listing.Value] {
    let source = article.source
    var counts: [String: Int] = [:]
    for block in article.removed { counts["\(block.reason.rawValue)/\(block.rule)", default: 0] += 1 }
    let rules = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    let name =
      source.place.offset == 0 ? source.place.path : "\(source.place.path), byte \(source.place.offset)"
    let blocks = article.blocks.count == 1 ? "1 block" : "\(article.blocks.count) blocks"
    let kept = "\(source.format.rawValue), \(source.charset); \(blocks) kept"
    let also = source.also.isEmpty ? "" : "; \(source.also.count) more of the same bytes"
    return [
      .text("record"), .text(name), .number(article.wordCount),
      .text(kept + (rules.isEmpty ? "" : ", removed: " + rules.joined(separator: ", ")) + also),
      .text(article.id.description), .text(source.format.rawValue), .text(source.charset), .texts(rules),
    ]
  }

  private static func totals(of report: LoadReport) -> [Fact] {
    [
      Fact("total", "files", count: report.files), Fact("total", "bytes", count: report.bytes),
      Fact("total", "bytes unpacked", count: report.unpackedBytes),
      Fact("total", "articles", count: report.articles), Fact("total", "copies", count: report.copies),
      Fact("total", "revised by outlet", count: report.revised),
      Fact("total", "skipped", count: report.findings.count { $0.severity == .skipped }),
      Fact("total", "failed", count: report.findings.count { $0.severity == .failed }),
    ]
  }

  /// How many articles there are of each format, charset and language, and how much each rule took away.
  private static func kinds(of corpus: Corpus) -> [Fact] {
    var counts: [[String]: Int] = [:]
    for position in 0..<corpus.count {
      let article = corpus[position].article
      counts[["format", article.source.format.rawValue], default: 0] += 1
      counts[["charset", article.source.charset], default: 0] += 1
      counts[["language", article.metadata.language ?? "unknown"], default: 0] += 1
      for block in article.removed {
        counts[["removed", block.reason.rawValue, block.rule], default: 0] += 1
      }
      for quote in corpus[position].quotations { counts[["quotes", quote.kind.rawValue], default: 0] += 1 }
    }
    let topics = ["format", "charset", "language", "removed", "quotes"]
    return topics.flatMap { topic in
      counts.filter { $0.key[0] == topic }
        .sorted { ($1.value, $0.key.joined(separator: " ")) < ($0.value, $1.key.joined(separator: " ")) }
        .map { Fact(topic, $0.key[1], count: $0.value, detail: $0.key.count > 2 ? "rule \($0.key[2])" : nil) }
    }
  }

  private static func findings(of report: LoadReport) -> [Fact] {
    report.findings.map { finding in
      Fact(
        finding.severity.rawValue, ErrorMessages.place(of: finding),
        detail: ErrorMessages.text(for: finding.problem))
    }
  }

  private static func surroundings(_ environment: [String: String]) -> [Fact] {
    let size =
      StandardOutput.size.map { "\($0.columns) columns, \($0.rows) rows" } ?? "standard output is no terminal"
    let themes = Themes(folder: Themes.folder(in: environment))
    var facts = [
      Fact("terminal", "size", detail: size),
      Fact("terminal", "TERM", detail: environment["TERM"] ?? "not set"),
    ]
    for name in ["COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = environment[name] { facts.append(Fact("terminal", name, detail: value)) }
    }
    for name in themes.names {
      do throws(ThemeError) {
        _ = try themes.theme(named: name)
        facts.append(Fact("theme", name))
      } catch {
        facts.append(Fact("theme", name, detail: ErrorMessages.text(for: error)))
      }
    }
    facts.append(Fact("settings", "themes", detail: themes.folder ?? "no folder: HOME is not set"))
    facts.append(
      Fact("settings", "marks", detail: StateFolder.path(in: environment) ?? "not kept: HOME is not set"))
    return facts
  }
}
