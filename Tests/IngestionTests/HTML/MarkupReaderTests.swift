import Testing

@testable import Ingestion

@Suite struct MarkupReaderTests {
  /// The blocks of a document: kind, level, text.
  private func blocks(_ html: String) -> [String] {
    let page = MarkupReader.page(of: Array(html.utf8))
    return page.blocks.map { block in
      "\(block.kind)\(block.level.map { " \($0)" } ?? ""): \(String(decoding: page.text[block.range], as: UTF8.self))"
    }
  }

  @Test func elementsBecomeTheBlocksThatABrowserSetsApart() {
    #expect(
      blocks(
        """
        <h2>A  <em>new</em>\nbridge</h2><p>It&nbsp;opened<br>today.<br><br>Or so.</p>
        <ul><li>One<ul><li><p>Two</p><p>more</p></ul></ul><blockquote><p>Said.</p></blockquote><pre>a
          b
        </pre>
        """) == [
          "heading 2: A new bridge", "paragraph: It opened\ntoday.", "paragraph: Or so.", "item 1: One",
          "item 2: Two",
          "paragraph: more", "blockquote: Said.", "preformatted: a\n  b",
        ])
  }

  @Test func aRowIsOneBlockAndALaidOutCellIsItsParagraphs() {
    #expect(
      blocks("<table><tr><th>Year<th>Tons<tr><td>2025<td>12<td></table>") == [
        "table: Year | Tons", "table: 2025 | 12",
      ])
    #expect(
      blocks("<table><tr><td><p>First.</p><p>Second.</p></td></tr></table>") == [
        "paragraph: First.", "paragraph: Second.",
      ])
  }

  @Test func scriptsStylesAndCommentsAreNeverShown() {
    #expect(
      blocks(
        "<style>s{}</style><p>A<script>if (1 < 2) x('</p>')</script>B<!-- c --></p><template>t</template><svg><text>v</text></svg><noscript>n</noscript>"
      ) == ["paragraph: AB"])
  }

  @Test func entitiesAreDecodedOnce() {
    #expect(
      blocks("<p>&amp;lt;b&amp;gt; caf&eacute; &#8212; &nosuch; &#x110000;")[0].hasPrefix(
        "paragraph: &lt;b&gt; café —"))
  }

  @Test func hintsComeFromTagsRolesAndWholeWordsOfNames() {
    func hints(_ html: String) -> MarkupHints? { MarkupReader.page(of: Array(html.utf8)).blocks.first?.hints }
    let body = String(
      repeating:
        "<p>The long text of the article that the page is about goes on and on, a hundred bytes.</p>",
      count: 5)
    #expect(hints("<nav><a href=x>Home</a></nav>\(body)") == .navigation)
    #expect(hints("<div class='relatedPosts'><p>More</p></div>\(body)") == .related)
    #expect(hints("<div class='ad-slot'>Buy</div>\(body)") == .advertisement)
    #expect(hints("<div class='shadow loaded'>Buy</div>\(body)") == [])
    #expect(hints("<div role=contentinfo>Imprint</div>\(body)") == .footer)
    #expect(hints("<div style='display: none'>Later</div>\(body)") == .hidden)
    #expect(hints("<div class='article-body'>\(body)</div>")?.contains(.body) == true)
  }

  @Test func namesOnWhatHoldsThePageSayNothingAgainstIt() {
    let body = String(
      repeating:
        "<p>The long text of the article that the page is about goes on and on, a hundred bytes.</p>",
      count: 5)
    let page = MarkupReader.page(of: Array("<body class=menu-open><form class='sidebar'>\(body)</form>".utf8))
    #expect(page.blocks.allSatisfy { $0.hints == .inContainer })
  }

  @Test func linksAreMeasured() {
    let page = MarkupReader.page(of: Array("<p>See <a href=x>this page</a> now</p>".utf8))
    #expect(page.blocks.first?.linkBytes == 9)
  }

  @Test func theElementThatHoldsTheSentencesIsMarked() {
    let sentence = "The long text of the article that the page is about goes on, with a full stop at its end."
    let body = String(repeating: "<p>\(sentence)</p>", count: 5)
    let page = MarkupReader.page(
      of: Array(
        "<div><p>\(sentence)</p></div><div><h1>Title</h1><div>\(body)<h2>More</h2>\(body)</div></div>".utf8))
    #expect(
      page.blocks.map { $0.hints.contains(.inContainer) } == [false, false]
        + Array(repeating: true, count: 11))
  }
}
