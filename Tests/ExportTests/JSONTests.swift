import Foundation
import Testing

@testable import Export

@Suite struct JSONTests {
  @Test func anArticleIsOneLineWithTheKeysInTheirOrder() throws {
    var item = article(["She left. ⟦It is “done”⟧, said Ada."], removed: ["Buy now"])
    // "said", in bytes: the two curly marks before it take three bytes each.
    item.quotations[0].cue = 28..<32
    item.article.metadata.authors = ["Jo Doe"]
    let line = text(JSONLinesExporter().file(of: [item]))
    let source = item.article.source
    let expected = [
      #"{"schema":1,"id":"\#(item.article.id)""#,
      #""source":{"path":"pages/a.txt","offset":7,"length":\#(source.length),"sha256":"\#(source.digest)""#,
      #""format":"text","charset":"utf-8","url":null,"record":null,"also":[]}"#,
      #""title":"A title","authors":["Jo Doe"],"published":null,"published_text":null"#,
      #""site":null,"language":null,"words":3,"text":"She left. It is “done”, said Ada.""#,
      #""blocks":[{"kind":"paragraph","start":0,"end":33,"text":"She left. It is “done”, said Ada."}]"#,
      #""removed":[{"reason":"advertisement","rule":"label","score":0.5,"text":"Buy now","after":33}]"#,
      #""quotes":[{"text":"It is “done”","start":10,"end":22,"kind":"direct","speaker":"Ada Quill""#,
      #""role":null,"mention":null,"cue":{"text":"said","start":24,"end":28},"confidence":0.93,"group":null}]"#,
      #""story":null}"#,
    ]
    #expect(line == expected.joined(separator: ",") + "\n")
  }

  @Test func offsetsCountScalarsSoThatASliceIsTheQuote() throws {
    for item in seededArticles(count: 200) {
      let object = try #require(try json(JSONLinesExporter().file(of: [item]).dropLast()) as? [String: Any])
      let body = Array(try #require(object["text"] as? String).unicodeScalars)
      #expect(String(String.UnicodeScalarView(body)) == item.article.text.string)
      for key in ["blocks", "quotes"] {
        let parts = try #require(object[key] as? [[String: Any]])
        #expect(parts.count == (key == "blocks" ? item.article.blocks.count : item.quotations.count))
        for part in parts {
          let start = try #require(part["start"] as? Int)
          let end = try #require(part["end"] as? Int)
          let slice = String(String.UnicodeScalarView(body[start..<end]))
          #expect(Array(slice.utf8) == Array(try #require(part["text"] as? String).utf8))
        }
      }
    }
  }

  @Test func everyScalarComesBack() throws {
    for first in stride(from: UInt32(0), to: 0x11_0000, by: 0x400) {
      let scalars = (first..<(first + 0x400)).compactMap(Unicode.Scalar.init)
      let string = String(String.UnicodeScalarView(scalars))
      var out = ByteBuffer()
      out.appendJSON(string)
      let decoded = try #require(try json(out.bytes) as? String)
      #expect(Array(decoded.utf8) == Array(string.utf8))
    }
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (0.5, "0.5"), (0.93, "0.93"), (0.9999, "1"), (0.0049, "0.005"), (12.3456, "12.346"),
    (-0.25, "-0.25"), (Double.nan, "0"), (Double.infinity, "0"), (0.107, "0.107"),
  ])
  func aScoreHasUpToThreeDecimals(score: Double, expected: String) {
    var out = ByteBuffer()
    out.appendJSON(score: score)
    #expect(text(out.bytes) == expected)
  }

  @Test(arguments: [0, 9, 10, 99, 100, 12345, 999_999_999_999, Int.max, Int.min, -1])
  func aNumberIsItsDigits(number: Int) {
    var out = ByteBuffer()
    out.append(number)
    #expect(text(out.bytes) == String(number))
  }

  @Test func aFileOfSeveralArticlesIsOneArray() throws {
    let items = seededArticles(count: 3)
    #expect((try json(JSONExporter().file(of: items)) as? [Any])?.count == 3)
    #expect((try json(JSONExporter().file(of: [])) as? [Any])?.count == 0)
  }
}
