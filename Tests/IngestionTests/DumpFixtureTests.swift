import Foundation
import Testing

@testable import Ingestion

/// Page dumps from end to end: each folder of Fixtures/Dumps has a source, the body and the metadata that it must give.
@Suite struct DumpFixtureTests {
  private struct Expectation: Decodable {
    var title: String?
    var authors: [String]
    var published: String?
    var publishedText: String?
    var site: String?
    var language: String?
    /// Lines that must be removed, with the reason.
    var removed: [String: String]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures/Dumps")

  static let cases: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func thereAreCases() {
    #expect(!Self.cases.isEmpty)
  }

  @Test(arguments: cases)
  func aDumpGivesItsArticle(name: String) throws {
    let folder = Self.folder.appending(path: name)
    let bytes = Array(try Data(contentsOf: folder.appending(path: "source.txt")))
    let text = try String(contentsOf: folder.appending(path: "expected.txt"), encoding: .utf8)
    let expected = try JSONDecoder().decode(
      Expectation.self, from: Data(contentsOf: folder.appending(path: "expected.json")))
    let article = NoiseTraining.article(of: bytes, as: .dump)

    #expect(article.text.string + "\n" == text)
    #expect(article.metadata.title == expected.title)
    #expect(article.metadata.authors == expected.authors)
    #expect(article.metadata.published == expected.published)
    #expect(article.metadata.publishedText == expected.publishedText)
    #expect(article.metadata.site == expected.site)
    #expect(article.metadata.language == expected.language)
    for (line, reason) in expected.removed {
      let found = article.removed.first { article.removedText[$0.range] == line }
      #expect(found?.reason.rawValue == reason, "“\(line)”")
    }
  }

  /// Body, metadata and removed blocks together hold every word of the page.
  @Test(arguments: cases)
  func nothingOfADumpIsLost(name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name).appending(path: "source.txt")))
    let article = NoiseTraining.article(of: bytes, as: .dump)
    func words(_ text: String) -> [UInt64] { PhraseHash.hashes(of: text).sorted() }
    let kept = article.text.string + "\n" + article.removedText.string
    #expect(words(kept) == words(String(decoding: bytes, as: UTF8.self)))
  }

  /// Whatever is cut or changed, an article comes of it, and each block lies in its text.
  @Test(arguments: cases, [3, 17, 40, 251])
  func noDamageTraps(name: String, step: Int) throws {
    let whole = Array(try Data(contentsOf: Self.folder.appending(path: name).appending(path: "source.txt")))
    var damaged = String(
      decoding: whole.enumerated().filter { $0.offset % step != 0 }.map(\.element), as: UTF8.self)
    for _ in 0..<4 {
      let article = NoiseTraining.article(of: Array(damaged.utf8), as: .dump)
      for block in article.blocks {
        #expect(block.range.upperBound <= article.text.count && !block.range.isEmpty)
      }
      damaged = String(damaged.dropFirst(damaged.count / 3 + 1))
    }
  }
}
