import ArgumentParser
import Corpus
import Export
import ReaderUI
import TextScreen

/// `broadsheet groups`: which articles tell one story, which quotes report one statement.
struct GroupsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "Lists the stories that several articles tell, or the statements that several articles quote.",
    discussion: """
      A story is copies of one article, or reports of one event; each member says what it shares with the lead. A
      statement is one group also where an outlet cut it, nested it or changed a word. Offsets count Unicode code points.

      Examples:
        broadsheet groups ~/pages
        broadsheet groups --of quotes ~/pages --format jsonl > statements.jsonl
      """)

  /// What is grouped.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case stories, quotes
  }

  /// How groups may be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, jsonl
  }

  @OptionGroup var input: InputOptions

  @Option(help: "What is grouped: articles that tell one story, or quotes that report one statement.")
  var of: Subject = .stories

  @Option(help: "How the groups are written.")
  var format: Format = .table

  func run() async throws {
    let reading = await Reading(input)
    reading.tellFindings()
    let corpus = reading.corpus
    let count = of == .stories ? corpus.stories.groups.count : corpus.quoteGroups.groups.count
    var out = ByteBuffer()
    for number in 0..<count {
      switch (of, format) {
      case (.stories, .jsonl): out.appendJSON(story: number, of: corpus)
      case (.quotes, .jsonl): out.appendJSON(quoteGroup: number, of: corpus)
      case (.stories, .table): Self.append(story: number, of: corpus, to: &out)
      case (.quotes, .table): Self.append(quoteGroup: number, of: corpus, to: &out)
      }
      if out.count > 1 << 16 {
        try StandardOutput.write(out)
        out.removeAll()
      }
    }
    try StandardOutput.write(out)
    try reading.finish(matched: count > 0)
  }

  // MARK: Tables

  /// A line for the story, and one for each article.
  private static func append(story number: Int, of corpus: Corpus, to out: inout ByteBuffer) {
    let group = corpus.stories.groups[number]
    let lead = corpus[group.lead].article
    append(
      "\(StoryGroups.name(ofGroup: number))  ×\(group.members.count)  \(ShownTitle(of: lead).text)", to: &out)
    for member in group.members {
      let article = corpus[member.position].article
      let why = member.evidence.map { $0.words } ?? "lead"
      append(
        [
          "   ", article.id.description, article.metadata.site ?? article.source.place.path, why,
          ShownTitle(of: article).text,
        ]
        .joined(separator: "  "), to: &out)
    }
  }

  /// A line for the statement, and one for each article with its own wording.
  private static func append(quoteGroup number: Int, of corpus: Corpus, to out: inout ByteBuffer) {
    let group = corpus.quoteGroups.groups[number]
    append(
      "\(QuoteGroups.name(ofGroup: number))  ×\(group.articleCount)  \(group.speaker ?? "?")  “\(corpus.words(of: group.canonical))”",
      to: &out)
    for member in group.members {
      let article = corpus[member.position].article
      append(
        [
          "   ", article.id.description, article.metadata.site ?? article.source.place.path,
          corpus.words(of: member),
        ]
        .joined(separator: "  "), to: &out)
    }
  }

  private static func append(_ line: String, to out: inout ByteBuffer) {
    let line = line.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(
      separator: " ")
    out.append(SafeText(line).truncated(to: StandardOutput.columns ?? .max).description + "\n")
  }
}
