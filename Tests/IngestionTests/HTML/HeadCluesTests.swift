import Testing

@testable import Ingestion

@Suite struct HeadCluesTests {
  private func clues(_ html: String) -> MetadataClues { MarkupReader.page(of: Array(html.utf8)).clues }

  @Test func linkedDataTellsMost() {
    let clues = clues(
      """
      <html lang="de"><title>Brücke eröffnet | Bote</title><link rel=canonical href="https://bote.example/b">
      <script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#a", "name": "Ada Berg"},
      {"@type": ["NewsArticle"], "headline": "Neue Brücke eröffnet", "author": [{"@id": "#a"}, "Ben Ohm"],
      "datePublished": "2026-03-04T05:06:07Z", "publisher": {"@type": "Organization", "name": "Der Bote"}}]}</script>
      <h1>Neue Brücke eröffnet</h1>
      """)
    #expect(clues.titles.first == "Neue Brücke eröffnet")
    #expect(clues.authors == ["Ada Berg", "Ben Ohm"])
    #expect(clues.dates.first == "2026-03-04T05:06:07Z")
    #expect(clues.sites == ["Der Bote"])
    #expect(clues.language == "de")
    #expect(clues.url == "https://bote.example/b")
  }

  @Test func theHeadingThatTheTitleSharesIsTheHeadline() {
    let clues = clues(
      "<title>Ferry sinks in harbour - The Gull</title><meta property=og:title content='Ferry sinks'><h1>The Gull</h1><h1>Ferry sinks in the harbour</h1>"
    )
    #expect(clues.titles.first == "Ferry sinks in the harbour")
  }

  @Test func metaElementsHelpWhereLinkedDataIsBroken() {
    let clues = clues(
      """
      <script type="application/ld+json">{"@type": "Article", </script><meta name=author content="Ada Berg">
      <meta property="article:published_time" content="2026-03-04"><meta property="og:site_name" content="The Gull">
      """)
    #expect(clues.authors == ["Ada Berg"])
    #expect(clues.dates == ["2026-03-04"])
    #expect(clues.sites == ["The Gull"])
  }
}
