import Testing

@testable import Ingestion

@Suite struct MarkdownDocumentTests {
  private static func html(_ markdown: String) -> String {
    String(decoding: MarkdownDocument(Array(markdown.utf8)).html, as: UTF8.self)
      .split(separator: "\n").joined(separator: "\n")
  }

  static let cases: [(markdown: String, html: String)] = [
    ("# One\n\nTwo\nthree", "<h1>One</h1>\n<p>Two\nthree</p>"),
    ("## Closed ##\nText", "<h2>Closed</h2>\n<p>Text</p>"),
    ("Title\n=====\nSub\n---", "<h1>Title</h1>\n<h2>Sub</h2>"),
    ("#hash is no heading", "<p>#hash is no heading</p>"),
    ("- a\n- b\n  - c\n- d", "<ul><li><p>a</p>\n<li><p>b</p>\n<ul><li><p>c</p>\n</ul>\n<li><p>d</p>\n</ul>"),
    ("1. a\n2) b\n\nafter", "<ol><li><p>a</p>\n<li><p>b</p>\n</ol>\n<p>after</p>"),
    ("> a\n> b\n\nc", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n<p>c</p>"),
    ("```swift\nlet a = b < c\n\n# d\n```\ne", "<pre>let a = b &lt; c\n# d\n</pre>\n<p>e</p>"),
    ("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
    (
      "| a | b |\n|---|:-:|\n| c | d |",
      "<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>"
    ),
    ("**bold** and *soft* and __both__", "<p><b>bold</b> and soft and <b>both</b></p>"),
    ("5 * 3 and f*ck and snake_case_name", "<p>5 * 3 and f*ck and snake_case_name</p>"),
    ("[the *words*](https://x.example/a_(b) \"t\") on", "<p><a>the words</a> on</p>"),
    ("[words][1] and [plain]\n\n[1]: https://x.example", "<p><a>words</a> and [plain]</p>"),
    ("![alt](a.png) words", "<p> words</p>"),
    ("`a < *b*` \\*c\\*", "<p>a &lt; *b* *c*</p>"),
    ("<https://x.example> and 1 < 2", "<p><a>https://x.example</a> and 1 &lt; 2</p>"),
    ("<div>\nraw *marks*\n</div>\n\nafter", "<div>\nraw *marks*\n</div>\n<p>after</p>"),
  ]

  @Test(arguments: cases.indices)
  func marksBecomeMarkup(index: Int) {
    #expect(Self.html(Self.cases[index].markdown) == Self.cases[index].html)
  }

  @Test func frontMatterTellsOfTheArticle() throws {
    let text = """
      ---
      title: "Barges: more of them"
      date: 2026-03-04
      authors: [Ada Bee, 'Bo Cee']
      tags:
        - river
        - port
      url: https://lantern.example/barges
      ---

      The harbour office counted forty barges on the river this week, twice as many as a year ago.

      ## How the port counts

      Nobody in the office would say how long the ferries can carry on like this, but they do.
      """
    let outcome = Ingestion().articles(in: Array(text.utf8), path: "page")
    let article = try #require(outcome.articles.first)
    #expect(article.source.format == .markdown)
    #expect(article.metadata.title == "Barges: more of them")
    #expect(article.metadata.authors == ["Ada Bee", "Bo Cee"])
    #expect(article.metadata.published == "2026-03-04")
    #expect(article.metadata.url == "https://lantern.example/barges")
    #expect(article.blocks.map(\.kind) == [.paragraph, .heading, .paragraph])
    #expect(article.text.string.hasPrefix("The harbour office"))
  }

  @Test func aDumpWithARuleAtItsTopIsNoMarkdown() {
    func detect(_ text: String) -> InputFormat? {
      FormatDetection.format(of: Array(text.utf8), path: "a.txt")
    }
    #expect(detect("---\n\nPlain words between rules.\n\n---\nMore.") == .text)
    #expect(detect("# 1 in the charts\n\nPlain words.") == .text)
    #expect(detect("# Title\n\nWords with a [link](https://x.example).") == .markdown)
  }

  static let hostile: [String] = [
    String(repeating: "> ", count: 50_000) + "deep",
    String(repeating: "[", count: 200_000) + "deep",
    String(repeating: "![a](", count: 50_000) + "deep",
    String(repeating: "`a", count: 100_000) + " deep",
    String(repeating: "*a **b ", count: 50_000) + "deep",
    (0..<2_000).map { String(repeating: " ", count: $0 % 500 * 2) + "- a" }.joined(separator: "\n")
      + "\n\ndeep",
    String(repeating: "<a ", count: 100_000) + "> deep",
    String(repeating: "\\", count: 200_000) + "deep",
  ]

  @Test(.timeLimit(.minutes(1)), arguments: hostile.indices)
  func noMarksTakeLongerThanTheyShould(index: Int) {
    let html = MarkdownDocument(Array(Self.hostile[index].utf8)).html
    #expect(String(decoding: html, as: UTF8.self).contains("deep"))
  }
}
