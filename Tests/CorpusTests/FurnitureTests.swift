import Ingestion
import SeededNumbers
import Testing

@testable import Corpus

/// The pass over all pages: what an outlet's pages have in common is its furniture.
@Suite struct FurnitureTests {
  /// A block of a page, and how sure the score is that it is body; above 0 it was kept.
  private struct Line {
    var text: String
    var logit: Float

    /// A paragraph that the score is sure of.
    static func body(_ text: String) -> Line { Line(text: text, logit: 4) }
    /// A line that the score takes for noise.
    static func noise(_ text: String) -> Line { Line(text: text, logit: -4) }
    /// A line that the score wrongly keeps, not being sure.
    static func doubtful(_ text: String) -> Line { Line(text: text, logit: 0.6) }
    /// A line that the score wrongly takes out, not being sure.
    static func nearly(_ text: String) -> Line { Line(text: text, logit: -0.2) }
  }

  /// A page as the decisions on its blocks leave it.
  private static func page(_ lines: [Line], name: String) -> Article {
    var (body, removedText): ([UInt8], [UInt8]) = ([], [])
    var blocks: [Block] = []
    var removed: [RemovedBlock] = []
    for line in lines {
      if line.logit >= 0 {
        if !blocks.isEmpty { body += [0x0A, 0x0A] }
        blocks.append(Block(kind: .paragraph, range: body.count..<body.count + line.text.utf8.count))
        body += Array(line.text.utf8)
      } else {
        removed.append(
          RemovedBlock(
            range: removedText.count..<removedText.count + line.text.utf8.count, after: body.count,
            reason: .boilerplate, rule: "above-body-line", score: 0.9))
        removedText += Array(line.text.utf8) + [0x0A]
      }
    }
    var article = Article(
      source: Source(
        place: Source.Place(path: name, offset: 0), length: name.utf8.count,
        digest: Digest(of: Array(name.utf8)), format: .text),
      metadata: Metadata(), text: UTF8Text(validated: body), blocks: blocks,
      removedText: UTF8Text(validated: removedText), removed: removed, wordCount: 0)
    article.trace = PageTrace(
      blocks: lines.map { line in
        TracedBlock(
          hash: line.text.lowercased().utf8.reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
          },
          logit: line.logit, words: UInt16(line.text.split(separator: " ").count), kind: .paragraph, level: 0,
          isKept: line.logit >= 0, isOpen: true)
      }, threshold: 0)
    return article
  }

  /// A page of one made-up outlet: its masthead, a story of its own, what the outlet puts below each story.
  private static func gazette(
    _ story: Int, middle: [Line] = [], tail: [Line] = [],
    foot: Line = noise("Printed on the old pier since 1871")
  ) -> Article {
    let head: [Line] = [
      noise("The Pier Gazette for harbour and hinterland"), noise("Tides and winds of the week at a glance"),
    ]
    let body = (0..<4).map {
      Line.body(
        "Paragraph \($0) of story \(story) tells what the ferrymen of quay \(story) did on their day off")
    }
    return page(head + body[..<2] + middle + body[2...] + tail + [foot], name: "gazette-\(story)")
  }

  private static func noise(_ text: String) -> Line { .noise(text) }

  /// All lines of an article, wherever they stand.
  private static func lines(of article: Article) -> [String] {
    (article.blocks.map { article.text[$0.range] } + article.removed.map { article.removedText[$0.range] })
      .sorted()
  }

  private static func revised(_ articles: [Article]) -> [Article] {
    let pass = FurniturePass(of: articles)
    return articles.enumerated().map { $1.revised(pass.changes[$0] ?? [:]) }
  }

  @Test func aBlockOnPagesOfSeveralStoriesIsPageFurniture() {
    let promise = "We answer for every word that we print and correct what we got wrong"
    let pages = (1...3).map { Self.gazette($0, tail: [.doubtful(promise)]) }
    for (old, new) in zip(pages, Self.revised(pages)) {
      #expect(old.text.string.contains(promise))
      #expect(!new.text.string.contains(promise))
      #expect(new.blocks.count == 4)
      let removed = new.removed.first { new.removedText[$0.range] == promise }
      #expect(removed?.reason == .furniture && removed?.rule == "outlet-pages")
      #expect((removed?.score ?? 0) > 0.5)
      #expect(removed?.after == new.text.count)
      #expect(Self.lines(of: old) == Self.lines(of: new))
    }
  }

  @Test func twoPagesAreEnough() {
    let pages = (1...2).map { Self.gazette($0, tail: [.doubtful("Sign the petition for a longer pier")]) }
    for new in Self.revised(pages) { #expect(new.blocks.count == 4) }
  }

  @Test func aPageAloneStaysAsItIs() {
    let page = Self.gazette(1, tail: [.doubtful("Sign the petition for a longer pier")])
    var expected = page
    expected.trace = nil
    #expect(Self.revised([page]) == [expected])
  }

  /// The same story three times: an early report, the one that was carried on, and a copy in another paper.
  @Test func aSentenceOfOneStoryToldTwiceStays() {
    let said = (0..<5).map {
      Line.doubtful("Witness \($0) saw the crane lean over the water for half an hour")
    }
    let body = (0..<4).map {
      Line.body("Report \($0) says that nobody was hurt when the crane came down at noon")
    }
    let later = (0..<3).map {
      Line.body("Later \($0) the harbour master closed the basin to all ships over night")
    }
    let head = [
      Line.noise("The Pier Gazette for harbour and hinterland"), .noise("Tides and winds of the week"),
    ]
    let pages = [
      Self.page(head + body + said, name: "early"), Self.page(head + body + said + later, name: "late"),
      Self.page([Line.noise("The Hill Courier on line today")] + body + said, name: "copy"), Self.gazette(1),
      Self.gazette(2),
    ]
    let new = Self.revised(pages)
    for index in 0..<3 { #expect(new[index].text == pages[index].text) }
  }

  @Test func whatFollowsAnOutletsMarkerIsLearntFromItsOtherPages() {
    let marker = Line.noise("More from around the Pier")
    let known = (1...3).map { story in
      Self.gazette(
        story,
        tail: [marker]
          + (0..<3).map { .noise("Teaser \($0) under story \(story) about somebody else entirely") })
    }
    let teaser = "A teaser that reads like the end of a report, and is none"
    let fourth = Self.gazette(4, tail: [marker, .doubtful(teaser)])
    let new = Self.revised(known + [fourth])[3]
    #expect(!new.text.string.contains(teaser))
    let removed = new.removed.first { new.removedText[$0.range] == teaser }
    #expect(removed?.reason == .furniture && removed?.rule == "outlet-section-below")
    #expect(Self.lines(of: new) == Self.lines(of: fourth))
  }

  @Test func aBlockThatWasNearlyBodyComesBackWhereTheOutletHasItsBody() {
    let list = "Three ferries, two tugs and a launch"
    let pages = [Self.gazette(1, middle: [.nearly(list)]), Self.gazette(2), Self.gazette(3)]
    let new = Self.revised(pages)[0]
    #expect(new.blocks.count == 5)
    #expect(new.text.string.contains(list))
    #expect(new.blocks.map { new.text[$0.range] }[2] == list)
    #expect(Self.lines(of: new) == Self.lines(of: pages[0]))
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func theOrderOfTheFilesChangesNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pages = (1...12).map { story in
      Self.gazette(
        story, middle: story % 3 == 0 ? [.nearly("Box \(story) with the tide tables")] : [],
        tail: [.doubtful("Write to the editor of page \(story % 4)"), .noise("More from around the Pier")])
    }
    let order = pages.indices.shuffled(using: &generator)
    let (straight, mixed) = (Self.revised(pages), Self.revised(order.map { pages[$0] }))
    #expect(order.map { straight[$0] } == mixed)
    #expect(zip(pages, straight).contains { $0.text != $1.text })
  }

  @Test func aLoadEndsWithTheRevisedArticlesIndexed() async throws {
    let promise = "Sign the petition for a longer zeppelin mast"
    let pages = (1...300).map { Self.gazette($0, tail: [.doubtful(promise)]) }
    for looks in [true, false] {
      let loader = CorpusLoader(looksAtOutlets: looks) { _, path in
        var outcome = Ingestion().articles(in: [], path: path)
        outcome.findings = []
        outcome.articles = [pages[Int(path) ?? 0]]
        return outcome
      } extract: { _ in
        []
      }
      let corpus = await loader.load(pages.indices.map { .bytes([], path: "\($0)") })
      #expect(corpus.count == pages.count && corpus.report.isComplete)
      #expect(corpus.report.revised == (looks ? pages.count : 0))
      let found = corpus.positions(matching: try Query(parsing: "zeppelin"))
      #expect(found.count == (looks ? 0 : pages.count))
      #expect(corpus.positions(matching: try Query(parsing: "ferrymen")).count == pages.count)
    }
  }
}
