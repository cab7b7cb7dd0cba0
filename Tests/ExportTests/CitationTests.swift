import Foundation
import Ingestion
import Testing

@testable import Export

/// Articles as entries of reference lists.
@Suite struct CitationTests {
  private static let item = article(
    ["Words."],
    metadata: Metadata(
      title: "Pumps & 100 % luck", authors: ["Ada Quill", "Salt and Sons"], published: "2026-03-02T08:00:00Z",
      site: "The Post", language: "en", url: "https://post.example/a_b?c={d}"))

  @Test func aBibliographyHasWhatIsKnown() {
    let item = Self.item
    let expected = """
      @article{\(item.article.id),
        title = {{Pumps \\& 100 \\% luck}},
        author = {Ada Quill and {Salt and Sons}},
        journal = {The Post},
        date = {2026-03-02},
        year = {2026},
        month = mar,
        url = {https://post.example/a_b?c=%7Bd%7D},
        langid = {en},
        note = {\(item.article.citation.replacing("_", with: "\\_"))}
      }

      """
    #expect(text(BibTeXExporter().file(of: [item])) == expected)
  }

  @Test func aReferenceHasALineForEachFact() {
    let item = Self.item
    let expected = """
      TY  - NEWS
      ID  - \(item.article.id)
      TI  - Pumps & 100 % luck
      AU  - Ada Quill
      AU  - Salt and Sons
      T2  - The Post
      PY  - 2026
      DA  - 2026/03/02/
      UR  - https://post.example/a_b?c={d}
      LA  - en
      N1  - \(item.article.citation)
      ER  - 

      """
    #expect(text(RISExporter().file(of: [item])) == expected)
  }

  @Test func citationProcessorsGetJSON() throws {
    let bytes = CSLExporter().file(of: [Self.item, article([], title: nil)])
    let references = try #require(
      JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    #expect(references.count == 2)
    let first = try #require(references.first)
    #expect(first["type"] as? String == "article-newspaper")
    #expect(first["container-title"] as? String == "The Post")
    let issued = try #require(first["issued"] as? [String: [[Int]]])
    #expect(issued == ["date-parts": [[2026, 3, 2]]])
    #expect(
      (first["author"] as? [[String: String]])?.map { $0["literal"] } == ["Ada Quill", "Salt and Sons"])
    // What is not known is left out.
    #expect(references[1]["issued"] == nil && references[1]["title"] == nil)
  }

  @Test(arguments: [
    ("2026", "2026///"), ("2026-03", "2026/03//"), ("2026-03-02", "2026/03/02/"), ("2026-13-02", "2026///"),
  ])
  func aDateIsAsExactAsItIsKnown(published: String, expected: String) {
    let item = article(["Words."], metadata: Metadata(published: published))
    #expect(text(RISExporter().file(of: [item]))?.contains("DA  - \(expected)\n") == true)
  }

  @Test func whatIsNoDateIsLeftOut() {
    let item = article(["Words."], metadata: Metadata(published: "yesterday"))
    #expect(text(RISExporter().file(of: [item]))?.contains("DA  -") == false)
  }
}
