import Ingestion

/// Finds the articles that tell one story.
///
/// 1. Copies of one article are taken together; from here on the longest stands for all (``NearDuplicates``).
/// 2. Articles that share rows of words, quoted statements or rare words are candidates.
/// 3. A pair is linked where text, statements, words and dates together say so (``isSame(_:)``).
/// 4. Stories grow from the most alike pair down. Two become one only where most of their articles are linked, so that
///    no chain leads from one event over a round-up of the day to another.
struct StoryLinker {
  /// Reports of one event come out within so many days.
  private static let window = 3
  /// Candidates share so many rows of words at the least, or so many of their weightiest words.
  private static let sharedRows = 2
  private static let sharedWords = 3

  private let corpus: Corpus
  private let sketches: [TextSketch]
  private let copies: NearDuplicates
  private let vectors: StoryVectors
  private let days: [Int?]
  /// The groups of quotes that each article carries, ascending.
  private var statements: [[UInt32]]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    let facts = ArticleFacts.all(in: corpus)
    sketches = facts.map(\.sketch)
    copies = NearDuplicates(of: sketches)
    vectors = StoryVectors(of: facts.map(\.words))
    days = (0..<corpus.count).map { position in
      corpus.metadata(at: position).published.flatMap { CalendarDay(published: $0)?.daysSince1970 }
    }
    statements = Array(repeating: [], count: corpus.count)
    for (number, group) in corpus.quoteGroups.groups.enumerated() {
      for member in group.members where statements[member.position].last != UInt32(number) {
        statements[member.position].append(UInt32(number))
      }
    }
  }

  /// The stories that two articles or more tell.
  func groups() -> StoryGroups {
    var sets = DisjointSets(count: corpus.count)
    for (copy, leader) in copies.leaders.enumerated() { sets.join(copy, leader) }
    join(links(), in: &sets)
    var members: [Int: [Int]] = [:]
    for position in 0..<corpus.count { members[sets.root(of: position), default: []].append(position) }
    let found = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    return StoryGroups(found.map(group))
  }

  // MARK: Pairs

  private struct Link {
    var first: Int
    var second: Int
    var similarity: Double
  }

  /// The pairs of articles that tell one story, the most alike first; of copies only those that stand for them.
  private func links() -> [Link] {
    var links: [Link] = []
    for (first, second) in candidates() {
      let evidence = evidence(first, second)
      guard Self.isSame(evidence) else { continue }
      links.append(Link(first: first, second: second, similarity: evidence.similarity))
    }
    return links.sorted { ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second) }
  }

  /// Pairs that are worth a look, each once, ascending.
  private func candidates() -> [(Int, Int)] {
    let standing = (0..<corpus.count).filter { copies.leaders[$0] == $0 }
    var pairs: Set<UInt64> = []
    func add(_ found: [SharedHashes.Pair]) {
      for pair in found {
        pairs.insert(UInt64(standing[pair.first]) << 32 | UInt64(standing[pair.second]))
      }
    }
    add(SharedHashes.pairs(of: standing.map { sketches[$0].hashes }, least: Self.sharedRows))
    add(SharedHashes.pairs(of: standing.map { vectors.keyWords($0) }, least: Self.sharedWords))
    add(SharedHashes.pairs(of: standing.map { statements[$0] }, least: 1))
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  private func evidence(_ first: Int, _ second: Int) -> StoryGroups.Evidence {
    let apart: Int? =
      if let a = days[first], let b = days[second] { abs(a - b) } else { nil }
    return StoryGroups.Evidence(
      text: sketches[first].overlap(with: sketches[second]).most,
      quotes: SharedHashes.count(statements[first], statements[second]),
      likeness: vectors.likeness(first, second), days: apart)
  }

  /// Whether two articles tell one story.
  ///
  /// The thresholds are by judgement on small corpora; no labelled stories have measured them.
  private static func isSame(_ evidence: StoryGroups.Evidence) -> Bool {
    // Text that was taken over whole is the same story on any day.
    if evidence.text >= 0.6 { return true }
    if let days = evidence.days, days > window { return false }
    let quotes = evidence.quotes
    return evidence.likeness >= 0.5
      || (evidence.text >= 0.3 && evidence.likeness >= 0.2)
      || (quotes >= 1 && evidence.likeness >= 0.2)
      || (quotes >= 2 && evidence.likeness >= 0.1)
      || quotes >= 4
  }

  // MARK: Stories

  /// Joins linked articles, the most alike first, where at least half of the pairs across are linked.
  private func join(_ links: [Link], in sets: inout DisjointSets) {
    // Stories by a member that stands for them; how many links lead to each other story.
    var sizes: [Int: Int] = [:]
    var across: [Int: [Int: Int]] = [:]
    var nodes = DisjointSets(count: corpus.count)
    // Who stands for copies has the weight of all of them.
    var weights = [Int](repeating: 0, count: corpus.count)
    for leader in copies.leaders { weights[leader] += 1 }
    for link in links {
      let (a, b) = (weights[link.first], weights[link.second])
      across[link.first, default: [:]][link.second, default: 0] += a * b
      across[link.second, default: [:]][link.first, default: 0] += a * b
      sizes[link.first] = a
      sizes[link.second] = b
    }
    for link in links {
      let (first, second) = (nodes.root(of: link.first), nodes.root(of: link.second))
      guard first != second, let a = sizes[first], let b = sizes[second] else { continue }
      guard (across[first]?[second] ?? 0) * 2 >= a * b else { continue }
      nodes.join(first, second)
      sets.join(link.first, link.second)
      let kept = nodes.root(of: first)
      let gone = kept == first ? second : first
      sizes[kept] = a + b
      sizes[gone] = nil
      for (other, count) in across.removeValue(forKey: gone) ?? [:] {
        across[other]?[gone] = nil
        guard other != kept else { continue }
        across[kept, default: [:]][other, default: 0] += count
        across[other, default: [:]][kept, default: 0] += count
      }
    }
  }

  /// A story of articles; the one that is most like all others leads.
  private func group(_ positions: [Int]) -> StoryGroups.Group {
    // In a story of hundreds the first few tell who is most like all.
    let voters = positions.prefix(24)
    var lead = positions[0]
    var best = -1.0
    for position in voters {
      let sum = voters.reduce(0) { $1 == position ? $0 : $0 + evidence(position, $1).similarity }
      if sum > best + 1e-9 { (lead, best) = (position, sum) }
    }
    return StoryGroups.Group(
      members: positions.map {
        StoryGroups.Member(position: $0, evidence: $0 == lead ? nil : evidence(lead, $0))
      }, lead: lead)
  }
}
