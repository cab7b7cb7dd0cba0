import Foundation
import SeededNumbers
import Testing

@testable import Corpus

/// What must hold for any articles and any question.
@Suite struct SearchPropertyTests {
  /// Random articles: the same ones as words and as a corpus of one segment.
  private static func articles(_ count: Int, seed: UInt64) -> (plain: [PlainArticle], entries: [Corpus.Entry])
  {
    var generator = SeededGenerator(seed: seed)
    var plain = (0..<count).map { _ in PlainArticle.random(&generator) }
    let entries = plain.enumerated().map { $1.entry(number: $0, &generator) }
    for (number, entry) in entries.enumerated() {
      plain[number].texts = [entry.article.metadata.title ?? "", entry.article.text.string]
    }
    return (plain, entries)
  }

  /// How many questions are asked of each seed's articles, ten thousand in all; more where `BROADSHEET_QUESTIONS` says
  /// so.
  private static let questions =
    ProcessInfo.processInfo.environment["BROADSHEET_QUESTIONS"].flatMap { Int($0) } ?? 400

  private static func found(_ question: String, in corpus: Corpus) throws -> [Int] {
    corpus.positions(matching: try Query(parsing: question))
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func theHitsAreThoseOfAPlainScan(seed: UInt64) throws {
    // Small corpora, so that many questions take little time; one has several blocks of postings.
    let (plain, entries) = Self.articles(seed == 1 ? 140 : 8, seed: seed)
    let corpus = Corpus(entries)
    var generator = SeededGenerator(seed: seed &+ 1000)
    for _ in 0..<Self.questions {
      let question = PlainQuestion.random(&generator)
      let query = try Query(parsing: question.text)
      let expected = plain.indices.filter { question.holds(for: plain[$0]) }
      let found = corpus.positions(matching: query)
      #expect(found == expected, "\(question.text)")
      let results = corpus.search(query, limit: 10)
      #expect(results.total == expected.count, "\(question.text)")
      let all = corpus.search(query)
      #expect(Set(all.hits.map(\.position)) == Set(expected), "\(question.text)")
      #expect(results.hits == Array(all.hits.prefix(10)), "\(question.text)")
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func segmentsGiveWhatOneSegmentGives(seed: UInt64) throws {
    let (_, entries) = Self.articles(200, seed: seed)
    var generator = SeededGenerator(seed: seed &+ 1000)
    let whole = Corpus(entries)
    var segments: [Segment] = []
    var start = 0
    while start < entries.count {
      let end = min(entries.count, start + Int.random(in: 1...120, using: &generator))
      segments.append(Segment(Array(entries[start..<end])))
      start = end
    }
    let split = Corpus(segments: segments)
    let merged = Corpus(segments: [
      Segment.merging(Array(segments[..<(segments.count / 2)])),
      Segment.merging(Array(segments[(segments.count / 2)...])),
    ])
    for _ in 0..<200 {
      let query = try Query(parsing: PlainQuestion.random(&generator).text)
      let expected = whole.search(query)
      let inSplit = split.search(query)
      let inMerged = merged.search(query)
      let best = split.search(query, limit: 7).hits
      #expect(inSplit == expected, "\(query.text)")
      #expect(inMerged == expected, "\(query.text)")
      #expect(best == Array(expected.hits.prefix(7)))
    }
  }

  @Test func mergingGivesTheIndexOfAllArticles() {
    let (_, entries) = Self.articles(400, seed: 21)
    let parts = [entries[..<150], entries[150..<151], entries[151..<290], entries[290...]]
    let merged = Segment.merging(parts.map { Segment(Array($0)) })
    let whole = Segment(entries)
    merged.index.withView { got in
      whole.index.withView { expected in
        let hasSameTerms = got.names.elementsEqual(expected.names)
        #expect(hasSameTerms)
        let hasSameArticles = got.articles.elementsEqual(expected.articles)
        #expect(hasSameArticles)
        let hasSamePositions = got.positions.elementsEqual(expected.positions)
        #expect(hasSamePositions)
        let hasSameBlocks = got.blocks.elementsEqual(expected.blocks) {
          ($0.lastArticle, $0.articles, $0.positions, $0.impact)
            == ($1.lastArticle, $1.articles, $1.positions, $1.impact)
        }
        #expect(hasSameBlocks)
      }
    }
    let hasSameEntries = merged.entries.elementsEqual(whole.entries)
    #expect(hasSameEntries)
  }

  @Test func twoCommonWordsAreFoundSideBySide() throws {
    var generator = SeededGenerator(seed: 31)
    let words = ["the", "of", "said", "pier", "in", "it"]
    var texts: [[String]] = []
    for _ in 0..<300 {
      texts.append(
        (0..<Int.random(in: 1...40, using: &generator)).map { _ in
          words.randomElement(using: &generator) ?? "pier"
        })
    }
    let split = texts.map { Corpus.Entry.article($0.joined(separator: " "), title: "The said") }
    let corpora = [
      Corpus(split), Corpus(segments: [Segment(split[..<100]), Segment(split[100...])]),
      Corpus(segments: [.merging([Segment(split[..<37]), Segment(split[37...])])]),
    ]
    for first in words {
      for second in words {
        let expected = texts.indices.filter { number in
          zip(texts[number], texts[number].dropFirst()).contains { $0 == (first, second) }
            || (first, second) == ("the", "said")
        }
        let query = try Query(parsing: "\"\(first) \(second)\"")
        for corpus in corpora {
          #expect(corpus.positions(matching: query) == expected, "\(query.text)")
          #expect(
            corpus.search(query, limit: 5)
              == {
                var all = corpora[0].search(query)
                all.hits = Array(all.hits.prefix(5))
                return all
              }(), "\(query.text)")
        }
      }
    }
  }

  @Test func commonWordsSpanManyBlocks() throws {
    // More articles than two blocks of postings, with a gap in the middle.
    let entries = (0..<700).map { number in
      Corpus.Entry.article(
        "\((200..<420).contains(number) ? "quiet" : "tide") \(number % 7 == 0 ? "rising tide" : "") n\(number)"
      )
    }
    let corpus = Corpus(entries)
    let rising = corpus.positions(matching: try Query(parsing: "\"rising tide\""))
    #expect(rising == Array(stride(from: 0, to: 700, by: 7)))
    #expect(try Self.found("n650 tide", in: corpus) == [650])
    #expect(try Self.found("quiet -rising", in: corpus).count == 220 - 31)
    #expect(try Self.found("n6*", in: corpus).count == 111)
  }

  @Test func theOrderIsTheSameInEveryRun() throws {
    let (_, entries) = Self.articles(300, seed: 31)
    let query = try Query(parsing: "a OR cat OR fund* OR bya~")
    let first = Corpus(entries).search(query)
    for _ in 0..<3 {
      let again = Corpus(entries).search(query)
      #expect(again == first)
    }
    let isOrdered = zip(first.hits, first.hits.dropFirst()).allSatisfy {
      $0.score > $1.score || ($0.score == $1.score && $0.position < $1.position)
    }
    #expect(isOrdered)
  }

  @Test(arguments: [41, 42] as [UInt64])
  func whatIsMarkedIsWhatWasAskedFor(seed: UInt64) throws {
    let (_, entries) = Self.articles(40, seed: seed)
    let corpus = Corpus(entries)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let word = PlainArticle.vocabulary.randomElement(using: &generator) ?? "a"
      let query = try Query(parsing: word)
      for position in corpus.positions(matching: query) {
        let entry = corpus[position]
        let marked = corpus.matches(of: query, at: position).map { entry.article.text[$0] }
        let inTitle = corpus.titleMatches(of: query, at: position)
        #expect(!marked.isEmpty || !inTitle.isEmpty)
        let language = entry.article.metadata.language.flatMap(StemLanguage.init(code:))
        func stem(_ word: String) -> [UInt8] {
          let folded = Array(PlainArticle.folded(word).utf8)
          return language.map { Stemmer($0).stem(folded) } ?? folded
        }
        #expect(marked.allSatisfy { stem($0) == stem(word) }, "\(word) \(marked)")
        guard let snippet = corpus.snippet(of: query, at: position, length: 40) else {
          #expect(entry.article.text.isEmpty)
          continue
        }
        #expect(snippet.range.upperBound <= entry.article.text.count)
        #expect(snippet.highlights.isEmpty == marked.isEmpty)
        let isInside = snippet.highlights.allSatisfy {
          snippet.range.contains($0.lowerBound) && $0.upperBound <= snippet.range.upperBound
        }
        #expect(isInside)
      }
    }
  }

  @Test(arguments: [51, 52] as [UInt64])
  func theBestOfManyAreThoseOfAll(seed: UInt64) throws {
    // Enough articles that common words have many blocks, most of which cannot reach the best.
    let (_, entries) = Self.articles(1500, seed: seed)
    let corpora = [
      Corpus(entries),
      Corpus(segments: [Segment(Array(entries[..<700])), Segment(Array(entries[700...]))]),
    ]
    for question in ["\"a\"", "\"an\"", "a", "and anti", "a an and", "se*", "ba* ca*", "a OR one", "by~ an"] {
      let query = try Query(parsing: question)
      let all = corpora[0].search(query)
      #expect(!all.hits.isEmpty)
      for corpus in corpora {
        for limit in [1, 5, 20] {
          let best = corpus.search(query, limit: limit)
          #expect(best.total == all.total, "\(question)")
          #expect(best.hits == Array(all.hits.prefix(limit)), "\(question)")
        }
      }
    }
  }
}
