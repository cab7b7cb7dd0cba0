import Corpus
import Foundation
import Ingestion

/// What dumps gain where the pages of a corpus are held against each other, over each page alone.
///
/// All pages of a dumper are one corpus; nothing but their text is told. Scored are those of whose site there are two.
struct CorpusGain {
  private let before: Scores
  private let after: Scores
  private let lostShare: Double
  private let pageCount: Int

  /// Reads each dumper's pages as a corpus and has them scored.
  ///
  /// - Parameters:
  ///   - data: the pages.
  ///   - alone: the predictions of each page alone.
  ///   - work: where predictions go.
  /// - Throws: what writing and scoring throw.
  init(data: ExtractionData, alone: URL, work: URL) async throws {
    let sites = Dictionary(grouping: data.pages, by: \.site)
    let sisters = Set(data.pages.filter { (sites[$0.site]?.count ?? 0) > 1 }.map(\.id))
    pageCount = sisters.count
    let gold = work.appending(path: "sisters.jsonl")
    let lines = try Data(contentsOf: data.gold).split(separator: 0x0A)
    try Data(zip(data.pages, lines).filter { sisters.contains($0.0.id) }.map(\.1).joined(separator: [0x0A]))
      .write(to: gold)

    let loaders = [CorpusLoader(looksAtOutlets: false), CorpusLoader(looksAtOutlets: true)]
    let golds = Dictionary(uniqueKeysWithValues: data.pages.map { ($0.id, WordCounts($0.gold)) })
    var predictions = Predictions()
    var (lost, all) = (0, 0)
    for (dumper, dumps) in Dictionary(grouping: data.dumps, by: \.dumper) {
      var texts: [[String: String]] = []
      for loader in loaders {
        let items = dumps.map { LoadItem.bytes(Array($0.text.utf8), path: $0.id) }
        let corpus = await loader.load(items)
        var bodies: [String: String] = [:]
        for article in (0..<corpus.count).map({ corpus[$0].article }) {
          for place in [article.source.place] + article.source.also {
            bodies[place.path] = article.text.string
            if loader.looksAtOutlets {
              predictions.lines.append(Predictions.Line(article, id: place.path, dumper: dumper))
            }
          }
        }
        texts.append(bodies)
      }
      for id in sisters {
        guard let gold = golds[id] else { continue }
        let found = texts.map { gold.shared(with: WordCounts($0[id] ?? "")) }
        lost += max(0, found[0] - found[1])
        all += gold.count
      }
    }
    let file = work.appending(path: "broadsheet-corpus.jsonl")
    try predictions.write(to: file)
    before = try Scores(of: alone, gold: gold, scorer: data.scorer)
    after = try Scores(of: alone, file, gold: gold, scorer: data.scorer)
    lostShare = Double(lost) / Double(max(1, all))
  }

  /// The figures, a line each.
  var text: String {
    var table = TextTable("\(pageCount) pages", "F1 alone", "F1 corpus", "gain")
    for row in before.rows {
      guard let after = after[row.name]?.figures["F1"], let before = row.figures["F1"] else { continue }
      table.append([row.name, before.digits(4), after.digits(4), (after - before).signed(4)])
    }
    return table.text + "\nPage by page: \(after.difference ?? "not told")\nGold words lost: "
      + (lostShare * 100).digits(2) + " %"
  }
}

/// How often each word stands in a text.
private struct WordCounts {
  private var counts: [Substring: Int] = [:]
  private(set) var count = 0

  init(_ text: String) {
    for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      counts[word, default: 0] += 1
      count += 1
    }
  }

  /// How many words of this text stand in the other, as often as they do.
  func shared(with other: WordCounts) -> Int {
    counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
  }
}
