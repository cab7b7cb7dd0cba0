import Corpus
import Foundation
import Ingestion
import Quotes
import SeededNumbers

/// Articles with quotes of which it is known which report one statement; the same for the same seed.
struct MadeQuotes {
  /// The articles, ten quotes each.
  private(set) var entries: [Corpus.Entry] = []

  /// The statement of each quote, by article and quote.
  private var statements: [[Int]] = []

  private static let quotesPerArticle = 10
  private static let vocabulary = 60_000
  private static let people = 4_000
  /// One quote in so many reports a statement of before; one in so many holds a slogan.
  private static let repeated = 6
  private static let sloganed = 20

  private struct Statement {
    var words: [Int]
    var speaker: Int
  }

  /// Makes quotes.
  init(count: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var known: [Statement] = []
    let slogans = (0..<40).map { _ in Self.words(5, &random) }
    while entries.count * Self.quotesPerArticle < count {
      var text: [UInt8] = []
      var quotations: [Quotation] = []
      var numbers: [Int] = []
      for _ in 0..<Self.quotesPerArticle {
        var (words, speaker, number) = (
          Self.words(Int.random(in: 5...34, using: &random), &random), 0, known.count
        )
        if !known.isEmpty, Int.random(in: 0..<Self.repeated, using: &random) == 0 {
          // Mostly of the last days.
          number = Int.random(in: max(0, known.count - 4000)..<known.count, using: &random)
          speaker = known[number].speaker
          words = Self.reported(known[number].words, &random)
        } else {
          speaker = Int.random(in: 0..<Self.people, using: &random)
          if Int.random(in: 0..<Self.sloganed, using: &random) == 0 {
            words.insert(
              contentsOf: slogans[Int.random(in: 0..<slogans.count, using: &random)], at: words.count / 2)
          }
          known.append(Statement(words: words, speaker: speaker))
        }
        let start = text.count
        text += words.map { "w\($0)" }.joined(separator: " ").utf8
        quotations.append(
          Quotation(
            range: start..<text.count, kind: .direct,
            speaker: speaker % 3 == 0 ? "Name\(speaker)" : "First\(speaker % 90) Name\(speaker)",
            confidence: 1))
        text += " said the one who spoke.\n".utf8
        numbers.append(number)
      }
      let article = Article(
        source: Source(
          place: Source.Place(path: "\(entries.count)", offset: 0), length: text.count,
          digest: Digest(of: text),
          format: .text),
        metadata: Metadata(title: "Title w\(Self.words(1, &random)[0])"), text: UTF8Text(validated: text),
        blocks: [Block(kind: .paragraph, range: 0..<text.count)], wordCount: text.count / 7)
      entries.append(Corpus.Entry(article: article, quotations: quotations))
      statements.append(numbers)
    }
  }

  /// Words by their ranks, the first ones far more often than the last.
  private static func words(_ count: Int, _ random: inout SeededGenerator) -> [Int] {
    (0..<count).map { _ in Int(pow(Double(vocabulary), Double.random(in: 0..<1, using: &random))) }
  }

  /// A statement as another outlet reports it.
  private static func reported(_ words: [Int], _ random: inout SeededGenerator) -> [Int] {
    var words = words
    switch Int.random(in: 0..<4, using: &random) {
    case 0: break
    case 1:
      let kept = max(min(words.count, 8), words.count * 2 / 3)
      words = Array(words.dropFirst(Int.random(in: 0...words.count - kept, using: &random)).prefix(kept))
    case 2: words = Self.words(6, &random) + words + Self.words(4, &random)
    default: words[words.count / 5] = Self.words(1, &random)[0]
    }
    return words
  }

  /// Of the pairs that were linked how many belong together, and of those that do how many were linked, in percent.
  ///
  /// Pairs within one article do not count; quotes of fewer than six words are left out, being linked only for good reason.
  func score(_ groups: QuoteGroups) -> (precision: Double, recall: Double) {
    var members: [Int: [(article: Int, group: Int?)]] = [:]
    for (article, numbers) in statements.enumerated() {
      for (quote, number) in numbers.enumerated() where words(article, quote) >= 6 {
        let group = groups.group(of: QuoteGroups.Member(position: article, quote: quote))
        members[number, default: []].append((article, group))
      }
    }
    var (pairs, found, linked) = (0, 0, 0)
    for reports in members.values {
      for (index, a) in reports.enumerated() {
        for b in reports[(index + 1)...] where a.article != b.article {
          pairs += 1
          if a.group != nil, a.group == b.group { found += 1 }
        }
      }
    }
    for group in groups.groups {
      let counted = group.members.filter { words($0.position, $0.quote) >= 6 }
      for (index, a) in counted.enumerated() {
        for b in counted[(index + 1)...] where a.position != b.position { linked += 1 }
      }
    }
    return (100 * Double(found) / Double(max(1, linked)), 100 * Double(found) / Double(max(1, pairs)))
  }

  private func words(_ article: Int, _ quote: Int) -> Int {
    let entry = entries[article]
    return entry.article.text.bytes[entry.quotations[quote].range].count { $0 == UInt8(ascii: " ") } + 1
  }
}
