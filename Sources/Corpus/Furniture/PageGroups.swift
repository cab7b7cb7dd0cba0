import Ingestion

/// Which pages tell one story, and which are of one outlet, by the blocks that they share.
///
/// Two pages are compared where a block stands in both; of a block in many pages, only neighbours in the order of the
/// pages are, so that the work grows with the blocks and not with the pairs.
struct PageGroups {
  /// For each page the first page of those that tell its story: the same article again, or nearly.
  let stories: [Int]
  /// For each page the first page of its outlet.
  let outlets: [Int]

  /// A block in more pages than these pairs neighbours only.
  private static let crowd = 12
  /// Shorter blocks tell nothing of a story: subheads, labels.
  private static let storyWords: UInt16 = 8
  /// Blocks that the score is unsure of are taken for furniture of both pages rather than for their story.
  private static let storyLogit: Float = 1
  /// Two pages tell one story where so much of the shorter body stands in the other: a report that was carried on keeps
  /// about so much of the first one.
  private static let storyShare = 0.3
  /// Single words stand on every page of the web: Home, Search.
  private static let outletWords: UInt16 = 2
  /// No block counts for more words than these when outlets are told apart: one notice of a law is no outlet.
  private static let mostWords: UInt16 = 12
  /// So many words at the least, and so much of what is no body, stand on two pages of one outlet; on the development
  /// pages 96 % of those with a sister page then meet one, and one in four hundred pages a wrong one only.
  private static let outletLeast = 12
  private static let outletShare = 0.1

  /// Groups pages.
  ///
  /// - Parameters:
  ///   - pages: what the decisions on the pages were made of.
  ///   - shared: the texts that stand in several of them.
  ///   - sites: what each page says of its outlet; pages that say the same are of one outlet.
  init(of pages: [PageTrace], shared: SharedBlocks, sites: [String?]) {
    let body = Weights(of: pages, shared: shared) { block in
      block.isKept && block.words >= Self.storyWords && block.logit >= Self.storyLogit ? block.words : 0
    }
    stories = body.groups(pairingAllUpTo: Self.crowd) { shared, least in
      Double(shared) >= Self.storyShare * Double(least)
    }
    let rest = Weights(of: pages, shared: shared) { block in
      !block.isKept && block.words >= Self.outletWords ? min(block.words, Self.mostWords) : 0
    }
    var firsts: [String: Int] = [:]
    var named: [(Int, Int)] = []
    for (page, site) in sites.enumerated() {
      guard let site else { continue }
      if let first = firsts[site] { named.append((first, page)) } else { firsts[site] = page }
    }
    outlets = rest.groups(pairingAllUpTo: 2, joined: named) { shared, least in
      shared >= Self.outletLeast && Double(shared) >= Self.outletShare * Double(least)
    }
  }
}

/// How many words of a kind each page has, and where the shared ones stand.
private struct Weights {
  /// Pages by the number of a text, each once.
  private var places: [[Int32]]
  /// The words of a text, as its first page has it.
  private var words: [Int]
  /// The words of all texts of a page, each text once.
  private var totals: [Int]

  init(of pages: [PageTrace], shared: SharedBlocks, weight: (TracedBlock) -> UInt16) {
    places = [[Int32]](repeating: [], count: shared.count)
    words = [Int](repeating: 0, count: shared.count)
    totals = []
    totals.reserveCapacity(pages.count)
    for (page, trace) in pages.enumerated() {
      var total = 0
      for (block, number) in zip(trace.blocks, shared[page]) {
        let own = Int(weight(block))
        guard own > 0 else { continue }
        if number != SharedBlocks.alone {
          let text = Int(number)
          if places[text].last == Int32(truncatingIfNeeded: page) { continue }
          places[text].append(Int32(truncatingIfNeeded: page))
          words[text] = own
        }
        total += own
      }
      totals.append(total)
    }
  }

  /// The first page of each page's group.
  ///
  /// - Parameters:
  ///   - crowd: a text in more pages pairs neighbours only.
  ///   - joined: pairs that are of one group whatever they share.
  ///   - areOne: whether two pages are of one group, by the words that they share and the words of the smaller.
  /// - Returns: the first page of the group, for each page.
  func groups(
    pairingAllUpTo crowd: Int, joined: [(Int, Int)] = [], where areOne: (_ shared: Int, _ least: Int) -> Bool
  ) -> [Int] {
    var votes: [UInt64: Int] = [:]
    for (text, pages) in places.enumerated() where pages.count > 1 {
      for (place, first) in pages.enumerated().dropLast() {
        let end = pages.count <= crowd ? pages.count : place + 2
        for second in pages[(place + 1)..<end] {
          votes[UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second)), default: 0] +=
            words[text]
        }
      }
    }
    var sets = DisjointSets(count: totals.count)
    for (first, second) in joined { sets.join(first, second) }
    for (pair, shared) in votes {
      let (first, second) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      if areOne(shared, min(totals[first], totals[second])) { sets.join(first, second) }
    }
    return totals.indices.map { sets.root(of: $0) }
  }
}
