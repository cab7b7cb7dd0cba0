import Testing

@testable import Ingestion

@Suite struct FeedRecordsTests {
  private func read(_ text: String, path: String = "feed") -> Ingestion.Outcome {
    Ingestion().articles(in: Array(text.utf8), path: path)
  }

  private static let sentence =
    "The harbour office counted forty barges on the river this week, twice as many as a year ago."

  static let rss = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>The Lantern &amp; Post</title><link>https://lantern.example/</link><language>en-GB</language>
    <image><title>logo</title></image>
    <item>
      <title>Barges &amp;amp; ferries</title>
      <link>https://lantern.example/barges</link>
      <guid isPermaLink="false">lantern-17</guid>
      <pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate>
      <dc:creator><![CDATA[Ada Bee]]></dc:creator>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>\(sentence)</p><p>A second paragraph says that the ferries carry on, and nobody waits for long.</p>]]></content:encoded>
    </item>
    <item><title>No text</title><link>https://lantern.example/none</link></item>
    <item><title>Bare & broken<br></title><author>desk@lantern.example (Bo Cee)</author>
      <description>&lt;p&gt;\(sentence)&lt;/p&gt;</description></item>
    </channel></rss>
    """

  @Test func eachItemOfAnRSSFileIsARecord() throws {
    let outcome = read(Self.rss)
    try #require(outcome.articles.count == 2)
    let first = outcome.articles[0]
    #expect(first.text.string.hasPrefix(Self.sentence))
    #expect(first.blocks.count == 2)
    #expect(first.metadata.title == "Barges & ferries")
    #expect(first.metadata.authors == ["Ada Bee"])
    #expect(first.metadata.published?.hasPrefix("2026-03-04") == true)
    #expect(first.metadata.site == "The Lantern & Post")
    #expect(first.metadata.language == "en")
    #expect(first.metadata.url == "https://lantern.example/barges")
    #expect(first.source.record == "lantern-17")
    #expect(first.source.format == .feed)
    let own = Array(Self.rss.utf8)[
      first.source.place.offset..<first.source.place.offset + first.source.length]
    #expect(Digest(of: Array(own)) == first.source.digest)
    #expect(String(decoding: own, as: UTF8.self).hasPrefix("<item>"))
    #expect(outcome.articles[1].metadata.authors == ["Bo Cee"])
    #expect(outcome.articles[1].metadata.title == "Bare & broken")
    #expect(outcome.findings == [Finding(path: "feed", record: 2, problem: .empty)])
  }

  @Test func eachEntryOfAnAtomFileIsARecord() throws {
    let outcome = read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Laterne</title>
      <entry><title type="html">K&amp;auml;hne</title><id>urn:x:1</id>
      <link rel="self" href="https://laterne.example/api/1"/><link href="https://laterne.example/1?a=1&amp;b=2"/>
      <published>2026-03-04T05:06:07Z</published><updated>2026-03-05T00:00:00Z</updated>
      <author><name>Ada Bee</name><uri>https://laterne.example/ada</uri></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>\(Self.sentence)</p></div></content></entry>
      </feed>
      """)
    let article = try #require(outcome.articles.first)
    #expect(article.text.string == Self.sentence)
    #expect(article.metadata.title == "Kähne")
    #expect(article.metadata.authors == ["Ada Bee"])
    #expect(article.metadata.published == "2026-03-04T05:06:07Z")
    #expect(article.metadata.url == "https://laterne.example/1?a=1&b=2")
    #expect(article.metadata.site == "Laterne")
  }

  @Test func entitiesOfADocumentTypeAreNeverExpanded() {
    let outcome = read(
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
      <!ENTITY c SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><description>\(Self.sentence) &b;&c;</description></item></channel></rss>
      """)
    let text = outcome.articles.map { $0.text.string + $0.removedText.string }.joined()
    #expect(text.contains("forty barges"))
    #expect(!text.contains("aaaaaaaaaa") && !text.contains("root:"))
  }

  @Test func aCutFeedGivesWhatItHoldsAndSaysSo() {
    let cut = Self.rss.range(of: "Bare").map { String(Self.rss[..<$0.lowerBound]) } ?? ""
    let outcome = read(cut)
    #expect(outcome.articles.count == 1)
    #expect(outcome.findings.last == Finding(path: "feed", record: 3, problem: .truncated))
  }

  /// Whatever is cut or overwritten, nothing traps and no item before the damage is lost.
  @Test(arguments: UInt64(0)..<80)
  func damageCostsNoItemBeforeIt(seed: UInt64) {
    var random = Seeded(seed)
    let items = (0..<8).map {
      "<item><guid>\($0)</guid><description><![CDATA[<p>\(Self.sentence)</p>]]></description></item>\n"
    }
    let head = "<rss><channel><title>X</title>\n"
    let (bytes, from) = random.damaged(Array((head + items.joined() + "</channel></rss>").utf8))
    let outcome = Ingestion().articles(in: bytes, path: "a.xml")
    var end = head.utf8.count
    let intact = items.count {
      end += $0.utf8.count
      return end <= from
    }
    #expect(outcome.articles.prefix(intact).map(\.source.record) == (0..<intact).map(String.init))
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? {
    let wanted = Array(text)
    return indices.first { self[$0...].starts(with: wanted) }.map { $0..<index($0, offsetBy: wanted.count) }
  }
}
