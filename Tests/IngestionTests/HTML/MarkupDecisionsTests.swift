import Testing

@testable import Ingestion

@Suite struct MarkupDecisionsTests {
  private static let sentences = [
    "The council met in the old hall until late and agreed on the bridge at last, by nine votes to four.",
    "Work on both banks begins in spring, the mayor told the people who had waited outside for hours.",
    "Nobody would say what the piers will cost, though an early draft spoke of some eleven million.",
    "Farmers from the far side had asked for the crossing since the flood took away the ferry.",
    "Others fear for the meadows, where cranes rest every autumn on their way to the south.",
    "A court may have the last word, as two neighbours have said that they will go before it.",
  ]
  private static let body = "<h1>Bridge agreed</h1>" + sentences.map { "<p>\($0)</p>" }.joined()

  private func article(_ html: String) throws -> Article {
    try #require(Ingestion(format: .html).articles(in: Array(html.utf8), path: "page.html").articles.first)
  }

  @Test(arguments: [
    ("<figure><figcaption>The hall at night</figcaption></figure>", RemovalReason.caption),
    ("<div class='newsletter-box'>Our letter, each day</div>", .signup),
    ("<ul class='related-links'><li>Another story</li></ul>", .related),
    ("<div class='share-bar'>Tell friends</div>", .share),
    ("<div class='ad-slot'>Buy now</div>", .advertisement),
    ("<section id='comments'><p>I was there as well.</p></section>", .comments),
    ("<p><a href='x'>Read this other story next</a></p>", .related),
  ])
  func whatElementsNameIsTakenOutOfTheArticle(insert: String, reason: RemovalReason) throws {
    let last = "If all goes well the first carts will roll over it in May of the year after next."
    let article = try article("<article>\(Self.body)\(insert)<p>\(last)</p></article>")
    #expect(article.removed.map(\.reason) == [.metadata, reason])
    #expect(article.text.string.hasSuffix(last))
  }

  @Test func namesThatWouldTakeTheWholeArticleAreNotBelieved() throws {
    let parts = Self.sentences.map { "<div class='teaser'><p>\($0)</p></div>" }.joined()
    #expect(try article("<main><h1>Bridge agreed</h1>\(parts)</main>").blocks.count == 6)
  }
}
