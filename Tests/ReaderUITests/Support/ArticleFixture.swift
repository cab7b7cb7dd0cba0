import Corpus
import Ingestion
import Quotes

/// An article drawn as text: quotes stand between `⟦` and `⟧`, removed blocks are told by their reason.
struct ArticleFixture {
  /// A part of the page.
  enum Part {
    case paragraph(String)
    case heading(String)
    case item(String)
    case blockquote(String)
    case removed(RemovalReason, String)
  }

  var title: String?
  var site: String?
  var authors: [String] = []
  var published: String?
  var language: String?
  var url: String?

  /// Who spoke, a name for each quote; nil for nobody.
  var speakers: [String?] = []
  var parts: [Part]

  /// The article with its quotes.
  var entry: Corpus.Entry {
    var text: [UInt8] = []
    var blocks: [Block] = []
    var removedText: [UInt8] = []
    var removed: [RemovedBlock] = []
    var quotes: [Range<Int>] = []
    for part in parts {
      switch part {
      case .paragraph(let drawn): append(drawn, as: .paragraph, to: &text, &blocks, &quotes)
      case .heading(let drawn): append(drawn, as: .heading, to: &text, &blocks, &quotes)
      case .item(let drawn): append(drawn, as: .item, to: &text, &blocks, &quotes)
      case .blockquote(let drawn): append(drawn, as: .blockquote, to: &text, &blocks, &quotes)
      case .removed(let reason, let words):
        let start = removedText.count
        removedText += Array(words.utf8)
        removed.append(
          RemovedBlock(
            range: start..<removedText.count, after: text.count, reason: reason, rule: "fixture", score: 0.9))
        removedText.append(0x0A)
      }
    }
    let article = Article(
      source: Source(
        place: Source.Place(path: "fixture.txt", offset: 0), length: text.count,
        digest: Digest(of: Array((title ?? "").utf8) + text), format: .text),
      metadata: Metadata(
        title: title, authors: authors, published: published, site: site, language: language, url: url),
      text: UTF8Text(validated: text), blocks: blocks, removedText: UTF8Text(validated: removedText),
      removed: removed, wordCount: text.split { $0 == 0x20 || $0 == 0x0A }.count)
    let quotations = quotes.enumerated().map { index, range in
      let speaker = speakers.indices.contains(index) ? speakers[index] : nil
      return Quotation(
        range: range, kind: .direct, speaker: speaker, confidence: speaker == nil ? 0.2 : 0.95)
    }
    return Corpus.Entry(article: article, quotations: quotations)
  }

  private func append(
    _ drawn: String, as kind: Block.Kind, to text: inout [UInt8], _ blocks: inout [Block],
    _ quotes: inout [Range<Int>]
  ) {
    if !blocks.isEmpty { text += [0x0A, 0x0A] }
    let start = text.count
    var quoteStart = 0
    for (index, piece) in drawn.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { quoteStart = text.count }
      let parts = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      text += Array(parts[0].utf8)
      guard parts.count == 2 else { continue }
      quotes.append(quoteStart..<text.count)
      text += Array(parts[1].utf8)
    }
    blocks.append(Block(kind: kind, range: start..<text.count))
  }
}

extension [ArticleFixture] {
  /// Four small articles: quotes, hidden blocks, a wide script, one without title or text.
  static let harbour: [ArticleFixture] = [
    ArticleFixture(
      title: "Council votes to rebuild the harbour wall before the winter storms", site: "The Quay Post",
      authors: ["Mara Lind"], published: "2026-09-12T08:14:00Z", language: "en",
      speakers: ["Ada Brook", "Ada Brook", nil],
      parts: [
        .removed(.navigation, "Home · Town · Harbour"),
        .paragraph(
          "The council voted on Friday to rebuild the harbour wall. “⟦We will not wait for another winter⟧,” said Ada Brook, the harbour master, as she left the hall."
        ),
        .paragraph(
          "Work is to begin in the spring and to last two years. Fishing boats will moor on the north side until then, and the ferry keeps its timetable."
        ),
        .removed(.related, "More from the harbour"),
        .removed(.signup, "Get our letter every morning"),
        .heading("Who pays"),
        .paragraph(
          "The town carries a third of the cost. “⟦The rest is promised⟧,” Brook said. One trader called the plan “⟦overdue⟧”."
        ),
        .item("Two million from the region"),
        .item("One million from the town, over five years and without a new tax on moorings or on nets"),
        .blockquote("A wall is only as good as the winter that tests it."),
      ]),
    ArticleFixture(
      title: "Fishers doubt the harbour plan", site: "Coast Wire", authors: ["Jon Ferrer", "Lu Wen"],
      published: "2026-09-13", language: "en", speakers: ["Ole Strand"],
      parts: [
        .paragraph("“⟦Two years is two seasons⟧,” said Ole Strand, who has fished here since 1990."),
        .paragraph("The council answers that the north side has room for every boat."),
      ]),
    ArticleFixture(
      title: "港の壁、来年春に再建へ", site: "港新聞", published: "2025-11-02", language: "ja",
      speakers: ["青木"],
      parts: [.paragraph("町議会は港の壁の再建を決めた。「⟦もう待てない⟧」と青木港長は述べた。")]),
    ArticleFixture(title: nil, parts: []),
  ]
}

extension ArticleFixture {
  /// An article of many paragraphs, each with its number.
  static func long(paragraphs: Int) -> ArticleFixture {
    ArticleFixture(
      title: "A long walk of \(paragraphs) stages", site: "The Quay Post",
      parts: (0..<paragraphs).map { number in
        .paragraph(
          "Paragraph \(number) tells of the path along the cliff, "
            + String(repeating: "one stone after the other, ", count: 8) + "down to the sea.")
      })
  }

  /// An article of one paragraph without end.
  static func huge(megabytes: Int) -> ArticleFixture {
    ArticleFixture(
      title: "All the waves of a year", site: "The Quay Post",
      parts: [.paragraph(String(repeating: "a wave and another wave ", count: megabytes * 43_700))])
  }
}
