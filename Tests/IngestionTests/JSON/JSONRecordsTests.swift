import Testing

@testable import Ingestion

@Suite struct JSONRecordsTests {
  /// Reads a file of records as they are.
  private func read(_ text: String, format: InputFormat? = nil) -> Ingestion.Outcome {
    Ingestion(format: format, asIs: true).articles(in: Array(text.utf8), path: "dump.jsonl")
  }

  @Test func aBrokenLineCostsNoneOfItsNeighbours() {
    let outcome = read(
      """
      {"id": "one", "text": "First."}
      {"id": "broken", "text": "no end

      [1, 2]
      {"id": "without"}
      {"id": 5, "text": "Last."}
      """)
    #expect(outcome.articles.map(\.source.record) == ["one", "5"])
    #expect(outcome.articles.map(\.text.string) == ["First.", "Last."])
    #expect(outcome.findings.map(\.record) == [2, 4, 5])
  }

  @Test func aRecordIsNamedByItsOwnBytesWhereverItStands() {
    let line = #"{"text": "Words."}"#
    let alone = read(line).articles.map(\.id)
    let second = read("{\"text\": \"Other.\"}\r\n  \(line)\n").articles
    #expect(second.count == 2)
    #expect(second.last.map { [$0.id] } == alone)
    #expect(second.last?.source.place.offset == 22)
    #expect(second.last?.source.length == line.utf8.count)
  }

  @Test func listsAndIndentedObjectsAreRecordsToo() {
    let list = read("[\n  {\"text\": \"One.\"},\n  {\"text\": },\n  {\"text\": \"Two.\"}\n]", format: .json)
    #expect(list.articles.map(\.text.string) == ["One.", "Two."])
    #expect(list.findings.map(\.record) == [2])
    #expect(read("{\n \"text\": \"One.\"\n}\n{\n \"text\": \"Two.\"\n}", format: .json).articles.count == 2)
  }

  @Test func theCommonShapesGiveTheirClues() throws {
    let shapes = [
      #"{"text": "Body.", "title": "T", "author": "A. Bee", "date": "2026-01-02", "url": "https://x.example/1", "site": "X"}"#,
      #"{"maintext": "Body.", "title": "T", "authors": ["A. Bee"], "date_publish": "2026-01-02", "url": "https://x.example/1", "source_domain": "X"}"#,
      #"{"content": "Body.", "title": "T", "author": {"name": "A. Bee"}, "publishedAt": "2026-01-02", "url": "https://x.example/1", "source": {"name": "X"}}"#,
      #"{"id": "7", "article": {"body": "Body.", "headline": "T", "byline": "A. Bee", "published": "2026-01-02", "link": "https://x.example/1", "publisher": "X"}}"#,
    ]
    for shape in shapes {
      let article = try #require(read(shape).articles.first)
      #expect(article.text.string == "Body.")
      #expect(
        article.metadata
          == Metadata(
            title: "T", authors: ["A. Bee"], published: "2026-01-02", site: "X", url: "https://x.example/1"))
    }
  }

  /// Envelopes as services send them, of two records each: the first is told in full.
  static let envelopes: [String] = [
    // NewsAPI
    #"{"status": "ok", "totalResults": 2, "articles": [{"source": {"id": null, "name": "X"}, "author": "A. Bee", "title": "T", "url": "https://x.example/1", "publishedAt": "2026-01-02T03:04:05Z", "content": "Body."}, {"content": "Other."}]}"#,
    // Webz.io
    #"{"posts": [{"thread": {"site_full": "X", "site": "Y"}, "uuid": "u", "url": "https://x.example/1", "author": "A. Bee", "published": "2026-01-02T03:04:05Z", "title": "T", "text": "Body."}, {"text": "Other."}], "moreResultsAvailable": 0}"#,
    // A newspaper's content service
    #"{"response": {"status": "ok", "results": [{"webTitle": "T", "webUrl": "https://x.example/1", "webPublicationDate": "2026-01-02T03:04:05Z", "publication": "X", "fields": {"byline": "A. Bee", "bodyText": "Body."}}, {"fields": {"bodyText": "Other."}}]}}"#,
    // An archive search
    #"{"response": {"docs": [{"headline": {"main": "T"}, "byline": {"original": "A. Bee"}, "pub_date": "2026-01-02T03:04:05Z", "web_url": "https://x.example/1", "source": "X", "lead_paragraph": "Body."}, {"lead_paragraph": "Other."}]}}"#,
    // JSON Feed
    #"{"version": "https://jsonfeed.org/version/1.1", "title": "X", "items": [{"id": 1, "url": "https://x.example/1", "title": "T", "authors": [{"name": "A. Bee"}], "date_published": "2026-01-02T03:04:05Z", "content_text": "Body."}, {"content_text": "Other."}]}"#,
    // A search engine
    #"{"hits": {"total": 2, "hits": [{"_id": "1", "_source": {"title": "T", "author": "A. Bee", "date": "2026-01-02T03:04:05Z", "url": "https://x.example/1", "site": "X", "content": ["Body."]}}, {"_source": {"content": "Other."}}]}}"#,
  ]

  @Test(arguments: envelopes.indices)
  func anEnvelopeOfManyIsManyRecords(index: Int) throws {
    let text = Self.envelopes[index]
    let outcome = read(text)
    #expect(outcome.articles.map(\.text.string) == ["Body.", "Other."])
    let article = try #require(outcome.articles.first)
    #expect(
      article.metadata
        == Metadata(
          title: "T", authors: ["A. Bee"], published: "2026-01-02T03:04:05Z", site: "X",
          url: "https://x.example/1"))
    let own = Array(text.utf8)[
      article.source.place.offset..<article.source.place.offset + article.source.length]
    #expect(Digest(of: Array(own)) == article.source.digest)
  }

  @Test func aBrokenRecordInAnEnvelopeCostsNoneOfItsNeighbours() {
    let outcome = read(
      #"{"n": 3, "articles": [{"text": "One."}, {"text": }, {"text": "Three."}, {"title": "none"}], "page": 1}"#
    )
    #expect(outcome.articles.map(\.text.string) == ["One.", "Three."])
    #expect(outcome.findings.map(\.record) == [2, 4])
    let cut = read(#"{"articles": [{"text": "One."}, {"text": "Two."}, {"text": "Thr"#)
    #expect(cut.articles.map(\.text.string) == ["One.", "Two."])
    #expect(cut.findings.count == 1)
  }

  @Test func commentsOfAnArticleAreNoArticles() {
    let outcome = read(#"{"title": "T", "comments": [{"body": "First!"}]}"#)
    #expect(outcome.articles.isEmpty)
    #expect(outcome.findings.count == 1)
  }

  @Test func asIsKeepsTheTextToTheLetter() throws {
    let article = try #require(read(#"{"text": " First\r\n\tline \n\n\n Next.\n"}"#).articles.first)
    #expect(article.text.string == " First\r\n\tline \n\n\n Next.\n")
    #expect(article.blocks.map { article.text[$0.range] } == ["First\r\n\tline", "Next."])
    #expect(article.removed.isEmpty)
  }

  @Test func aNumberOfSecondsOrMillisecondsIsADate() {
    #expect(EpochTime.iso8601(seconds: 0) == "1970-01-01T00:00:00Z")
    #expect(EpochTime.iso8601(seconds: 1_709_210_096) == "2024-02-29T12:34:56Z")
    #expect(
      read(#"{"text": "Body.", "timestamp": 1709210096000}"#).articles.first?.metadata.published
        == "2024-02-29T12:34:56Z")
  }
}
