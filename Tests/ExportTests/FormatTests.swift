import Ingestion
import Quotes
import Testing

@testable import Export

@Suite struct MarkdownTests {
  @Test func metadataIsYAMLAndTheBodyFollows() {
    var item = article(["Plain words.", "More of ⟦them⟧, she said."])
    item.article.metadata.url = "https://example.org/a"
    let expected = """
      ---
      id: "\(item.article.id)"
      title: "A title"
      url: "https://example.org/a"
      words: 3
      source:
        path: "pages/a.txt"
        offset: 7
        length: \(item.article.source.length)
        sha256: "\(item.article.source.digest)"
      ---

      # A title

      Plain words.

      More of them, she said.

      ## Quotes

      > them
      >
      > — Ada Quill (direct, high confidence)

      """
    #expect(text(MarkdownExporter().file(of: [item])) == expected)
  }

  @Test(arguments: [
    ("# no heading", "\\# no heading"), ("- no item", "\\- no item"), ("12. no item", "12\\. no item"),
    ("3) no item", "3\\) no item"), ("2026 was a year", "2026 was a year"), ("> no quote", "\\> no quote"),
    ("a *b* _c_ `d` [e](f) <g> &h;", "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g> \\&h;"), ("--- ", "\\--- "),
    ("    no code", "no code"), ("one\n# two", "one\\\n\\# two"),
  ])
  func wordsAreNeverReadAsMarkup(words: String, expected: String) {
    let output = text(MarkdownExporter().file(of: [article([words])])) ?? ""
    #expect(output.hasSuffix("# A title\n\n\(expected)\n"))
  }

  @Test func blocksKeepTheirKind() {
    var item = article(["Head", "one", "two", "said", "let x = ```1```"])
    let kinds: [(Block.Kind, Int?)] = [
      (.heading, 1), (.item, nil), (.item, 2), (.blockquote, nil), (.preformatted, nil),
    ]
    for (index, kind) in kinds.enumerated() {
      item.article.blocks[index].kind = kind.0
      item.article.blocks[index].level = kind.1
    }
    let output = text(MarkdownExporter().file(of: [item])) ?? ""
    #expect(
      output.hasSuffix("\n## Head\n\n- one\n  - two\n\n> said\n\n````\nlet x = ```1```\n````\n"))
  }
}

@Suite struct HTMLTests {
  @Test func quotesAreMarkedAndLinkedBothWays() {
    let item = article(["He said ⟦no & never⟧."])
    let output = text(HTMLExporter().file(of: [item])) ?? ""
    let name = "\(item.article.id)-1"
    #expect(
      output.contains(
        "<p>He said <mark id=\"quote-\(name)\">no &amp; never</mark>"
          + "<sup><a href=\"#speaker-\(name)\">1</a></sup>.</p>"))
    #expect(output.contains("<li id=\"speaker-\(name)\"><q>no &amp; never</q>"))
  }

  @Test func aQuoteOverTwoBlocksIsMarkedInBoth() {
    var item = article(["one two", "three four"])
    item.quotations = [Quotation(range: 4..<14, kind: .direct, confidence: 1)]
    let output = text(HTMLExporter().file(of: [item])) ?? ""
    #expect(output.contains("<p>one <mark id=\"quote-\(item.article.id)-1\">two</mark></p>"))
    #expect(output.contains("<p><mark>three</mark><sup>"))
  }

  @Test func onlyWebAddressesBecomeLinks() {
    for (url, isLink) in [
      ("https://example.org/?a=1&b=\"", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
      (" https://example.org", false),
    ] {
      let item = article(["x"], metadata: Metadata(url: url))
      let output = text(HTMLExporter().file(of: [item])) ?? ""
      #expect(output.contains("<a rel=") == isLink)
    }
  }

  @Test func nothingOfAnArticleIsMarkup() {
    let output = text(HTMLExporter().file(of: [hostileArticle()])) ?? ""
    #expect(!output.contains("<script"))
    #expect(output.components(separatedBy: "</style>").count == 2)
    #expect(!output.contains("href=\"javascript"))
  }
}

@Suite struct CSVTests {
  @Test func aRowIsAQuote() {
    let item = article(["Hé ⟦said \"no\", then⟧ ⟦left⟧."])
    let id = item.article.id
    let expected = """
      article,title,site,published,url,path,quote,start,end,kind,speaker,role,cue,confidence,group
      \(id),A title,,,,pages/a.txt,"said ""no"", then",3,18,direct,Ada Quill,,,0.93,
      \(id),A title,,,,pages/a.txt,left,19,23,direct,Ada Quill,,,0.93,

      """
    #expect(text(CSVExporter().file(of: [item, article(["No quote."])])) == expected)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\u{FF1D}1", "\n@x"])
  func whatASpreadsheetWouldTakeForAFormulaIsMadeText(field: String) {
    var out = ByteBuffer()
    out.appendCSV(field)
    #expect(text(out.bytes)?.hasPrefix("\"'") == true)
  }

  @Test(arguments: ["plain", "a-b", "1-2", "x=y"])
  func anythingElseStaysAsItIs(field: String) {
    var out = ByteBuffer()
    out.appendCSV(field)
    #expect(text(out.bytes) == field)
  }
}

@Suite struct TextExporterTests {
  @Test func anArticleIsItsHeadAndItsBlocks() {
    var item = article(["One.", "Two."])
    item.article.metadata.site = "The Gazette"
    item.article.metadata.published = "2026-02-03"
    item.article.blocks[1].kind = .item
    let output = text(TextExporter().file(of: [item])) ?? ""
    #expect(output.hasPrefix("A title\nThe Gazette · 2026-02-03\npages/a.txt, bytes 7 to "))
    #expect(output.hasSuffix("\n\nOne.\n\n- Two.\n"))
  }
}
