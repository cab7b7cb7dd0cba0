import GRDB
import SeededNumbers
import Testing

@testable import Corpus

/// SQLite's FTS5 ranks by BM25 too: without titles and quotes, and where one `idf` counts, it ranks as the corpus does.
@Suite struct RankingPeerTests {
  /// Texts of words of which the first come often and the last seldom.
  private static func texts(_ count: Int, seed: UInt64) -> (texts: [[String]], words: [String]) {
    var generator = SeededGenerator(seed: seed)
    let words = (0..<48).map { number in "w" + String(number, radix: 5).map { "abcde"[$0] } }
    let texts = (0..<count).map { _ in
      (0..<Int.random(in: 3...90, using: &generator)).map { _ in
        let draw = Double.random(in: 0..<1, using: &generator)
        return words[Int(Double(words.count) * draw * draw)]
      }
    }
    return (texts, words)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func theTopTenAreThoseOfSQLite(seed: UInt64) throws {
    let (texts, words) = Self.texts(400, seed: seed)
    let corpus = Corpus(texts.map { Corpus.Entry.article($0.joined(separator: " ")) })
    let database = try DatabaseQueue()
    try database.write { database in
      try database.execute(sql: "CREATE VIRTUAL TABLE pages USING fts5(text)")
      for (number, text) in texts.enumerated() {
        try database.execute(
          sql: "INSERT INTO pages (rowid, text) VALUES (?, ?)",
          arguments: [number, text.joined(separator: " ")])
      }
    }
    let frequencies = words.map { word in texts.count { $0.contains(word) } }
    var asked = words.map { [$0] }
    for first in words.indices {
      // Words that are as rare as each other have one `idf`.
      for second in words.indices where second > first && frequencies[first] == frequencies[second] {
        asked.append([words[first], words[second]])
      }
    }
    #expect(asked.contains { $0.count == 2 })
    for question in asked {
      let quoted = question.map { "\"\($0)\"" }
      let peer = try database.read { database in
        try Row.fetchAll(
          database,
          sql: "SELECT rowid, -bm25(pages) AS score FROM pages WHERE pages MATCH ? ORDER BY score DESC",
          arguments: [quoted.joined(separator: " AND ")])
      }.map { (position: $0["rowid"] as Int, score: $0["score"] as Double) }
      let found = corpus.search(try Query(parsing: quoted.joined(separator: " ")), limit: 10)
      #expect(found.total == peer.count, "\(question)")
      let scores = Dictionary(uniqueKeysWithValues: peer.map { ($0.position, $0.score) })
      guard let best = found.hits.first?.score, let peerBest = peer.first?.score else { continue }
      for (hit, expected) in zip(found.hits, peer) {
        // The articles may differ where scores are equal, and only there.
        #expect(abs(hit.score / best - expected.score / peerBest) < 1e-9, "\(question)")
        #expect(abs((scores[hit.position] ?? 0) - expected.score) <= 1e-9 * peerBest, "\(question)")
      }
    }
  }
}

extension String {
  /// The letter at the place that a digit says.
  fileprivate subscript(digit: Character) -> Character {
    Array(self)[digit.wholeNumberValue ?? 0]
  }
}
