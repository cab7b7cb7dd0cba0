import Ingestion
import Testing
import TextScreen

@testable import ReaderUI

/// The page that an article was made of, as it stands in its file.
@Suite struct RawPageTests {
  /// A reader that has asked for the raw page of its first article.
  private func reader() throws -> (TestReader, RawPage.Request) {
    var reader = TestReader(articles: .harbour)
    reader.type("R")
    guard case .readRaw(let request) = try #require(reader.effects.last) else {
      throw Missing()
    }
    return (reader, request)
  }

  private struct Missing: Error {}

  @Test func thePageIsShownWithAllThatWasTakenAway() throws {
    var (reader, request) = try reader()
    let text = UTF8Text("Harbour news\n\n  Share this\n\u{1B}[2JSubscribe")
    reader.happens(.rawRead(RawPage(request, text: .success(text))))
    #expect(reader.shows("Raw page · fixture.txt"))
    #expect(reader.shows("Share this"))
    #expect(reader.shows("[2JSubscribe"))
    reader.type("⎋")
    #expect(!reader.shows("Share this"))
  }

  @Test func longLinesAreBrokenAndLoseNoWord() throws {
    let (_, request) = try reader()
    let words = (0..<500).map { "word\($0)" }.joined(separator: " ")
    let lines = try RawPage(request, text: .success(UTF8Text(words))).lines.get()
    #expect(lines.count > 10)
    let shown = lines.flatMap(\.pieces).flatMap { $0.text.split(separator: " ") }.joined(separator: " ")
    #expect(shown == words)
  }

  @Test func aPageThatCameTooLateIsNotShown() throws {
    var (reader, request) = try reader()
    reader.type("j")
    reader.happens(.rawRead(RawPage(request, text: .success(UTF8Text("late")))))
    #expect(!reader.shows("Raw page"))
  }

  @Test func aPageThatCannotBeReadSaysWhy() throws {
    var (reader, request) = try reader()
    reader.happens(.rawRead(RawPage(request, text: .failure(RawPage.Unreadable("the file is gone")))))
    #expect(reader.shows("the file is gone"))
  }
}
