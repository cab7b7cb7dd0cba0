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

  @Test(arguments: [
    ("Quay closed | The Gull", "The Gull", "Quay closed"),
    ("The Gull - Quay closed", "@thegull", "Quay closed"),
    ("Quay: closed - for ever", "The Gull", "Quay: closed - for ever"),
    ("Old quay closed | News | Gull", "Other", "Old quay closed"),
  ])
  func titlesLoseTheOutlet(title: String, site: String, headline: String) {
    let clues = clues(
      "<meta property=og:site_name content='\(site)'><meta property=og:title content='\(title)'><p>x</p>")
    #expect(clues.titles.first == headline)
  }

  @Test func aHeadingWithTheOutletsNameIsNoHeadline() {
    let clues = clues(
      "<title>Quay closed after storm – Tide Table</title><meta property=og:site_name content='Tide Table'><h1>Tide Table</h1><h2>Quay closed after storm</h2>"
    )
    #expect(clues.titles.first == "Quay closed after storm")
  }

  @Test func personsGoBeforeOrganisations() {
    let clues = clues(
      """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Quay closed",
      "author": {"@type": "Organization", "name": "The Gull"}, "creator": "Ada Berg"}</script>
      """)
    #expect(clues.authors == ["Ada Berg"])
    #expect(clues.newsrooms == ["The Gull"])
  }

  @Test func timesOfCommentsAreNotTheArticles() {
    let clues = clues(
      "<div class=comments><time itemprop=datePublished datetime=2026-09-09>x</time></div><article><time datetime=2026-05-03>y</time></article>"
    )
    #expect(clues.dates == ["2026-05-03"])
  }

  @Test func metaNamesOfPublicationAreFoundByTheirWords() {
    let clues = clues(
      "<meta name=w-published-date content=2026-05-03><meta name=published-modified content=2026-09-09><meta name=article:publisher content=Gull>"
    )
    #expect(clues.dates == ["2026-05-03"])
  }
}
