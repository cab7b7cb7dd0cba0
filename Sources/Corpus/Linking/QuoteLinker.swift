import Ingestion
import Quotes

/// Finds the quotes that report one statement.
///
/// 1. Quotes that share four words in a row are candidates (containment of shingles, as MemeTracker and Quootstrap use
///    it: Leskovec, Backstrom and Kleinberg, KDD 2009; Pavllo, Piccardi and West, ICWSM 2018).
/// 2. A pair is linked where the runs of words that they share cover enough of the shorter one, the speakers do not
///    speak against it, and what they share is not a slogan in many mouths (``isSame(_:_:isRare:)``).
/// 3. Each quote joins the longest one it is linked with.
struct QuoteLinker {
  /// The words of a row that make two quotes candidates.
  private static let row = QuoteWords.shortest
  /// A row in more quotes than these pairs each of them with the longest only.
  private static let crowd = 64
  /// A row in the mouths of so many different people is a slogan.
  private static let sloganSpeakers = 3
  /// So short a quote must hold a word that few quotes have.
  private static let shortQuote = 6

  private let source: QuoteWords
  private let frequencies: QuoteWords.Frequencies

  private var quotes: [QuoteWords.Quote] { source.quotes }

  /// Takes in the quotes of a corpus that are long enough.
  init(_ corpus: Corpus) {
    source = QuoteWords(corpus)
    frequencies = source.frequencies()
  }

  /// The groups with members in two articles or more.
  func groups() -> QuoteGroups {
    var sets = DisjointSets(count: quotes.count)
    var longest = [Int?](repeating: nil, count: quotes.count)
    for (a, b, isRare) in candidates() where isSame(a, b, isRare: isRare) {
      if isBefore(b, longest[a] ?? a) { longest[a] = b }
      if isBefore(a, longest[b] ?? b) { longest[b] = a }
    }
    for (quote, whole) in longest.enumerated() {
      if let whole { sets.join(quote, whole) }
    }
    var members: [Int: [Int]] = [:]
    for quote in quotes.indices {
      let root = sets.root(of: quote)
      // Most quotes are linked with none.
      if root != quote || longest[quote] != nil || members[root] != nil {
        members[root, default: []].append(quote)
      }
    }
    for (root, rest) in members where rest.first != root { members[root] = [root] + rest }
    let found = members.values.filter { group in
      group.contains { quotes[$0].member.position != quotes[group[0]].member.position }
    }
    return QuoteGroups(found.sorted { $0[0] < $1[0] }.map(group))
  }

  /// Whether a quote is the longer one; of equals the first.
  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    (-quotes[a].words.count, a) < (-quotes[b].words.count, b)
  }

  // MARK: Candidates

  /// The pairs that share a row of words, each once; rare where one of those rows is no slogan.
  private func candidates() -> [(Int, Int, isRare: Bool)] {
    let rows = rows()
    // A pair as two numbers of 31 bits and, lowest, whether it is only a slogan that they share: the rare comes first.
    var pairs: [UInt64] = []
    var start = 0
    var sharers: [Int] = []
    while start < rows.count {
      let hash = rows[start] >> 32
      var end = start + 1
      while end < rows.count, rows[end] >> 32 == hash { end += 1 }
      if end - start > 1 {
        sharers.removeAll(keepingCapacity: true)
        for row in rows[start..<end] {
          let quote = Int(row & 0xFFFF_FFFF)
          if sharers.last != quote { sharers.append(quote) }
        }
        if sharers.count > 1 { addPairs(of: sharers, to: &pairs) }
      }
      start = end
    }
    pairs.sort()
    var result: [(Int, Int, isRare: Bool)] = []
    var last = UInt64.max
    for pair in pairs where pair >> 1 != last {
      last = pair >> 1
      result.append((Int(pair >> 32), Int((pair & 0xFFFF_FFFF) >> 1), pair & 1 == 0))
    }
    return result
  }

  /// A hash of each row of words with its quote, by hashes; for one hash the quotes ascend.
  private func rows() -> [UInt64] {
    var rows: [UInt64] = []
    rows.reserveCapacity(source.words.count)
    source.words.withUnsafeBufferPointer { words in
      for (number, quote) in quotes.enumerated() {
        for start in quote.words.lowerBound...(quote.words.upperBound - Self.row) {
          var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
          for index in start..<start &+ Self.row {
            let product = (hash ^ UInt64(words[index])).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
            hash = product.high ^ product.low
          }
          rows.append(hash & ~0xFFFF_FFFF | UInt64(number))
        }
      }
    }
    rows.sortByHigherHalf()
    return rows
  }

  private func addPairs(of sharers: [Int], to pairs: inout [UInt64]) {
    let slogan: UInt64 = isSlogan(sharers) ? 1 : 0
    func add(_ a: Int, _ b: Int) { pairs.append(UInt64(min(a, b)) << 32 | UInt64(max(a, b)) << 1 | slogan) }
    if sharers.count > Self.crowd {
      let whole = sharers.min(by: isBefore) ?? sharers[0]
      for sharer in sharers where sharer != whole { add(sharer, whole) }
    } else {
      for (index, a) in sharers.enumerated() {
        for b in sharers[(index + 1)...] { add(a, b) }
      }
    }
  }

  /// Whether many different people say a row.
  private func isSlogan(_ sharers: [Int]) -> Bool {
    guard sharers.count >= Self.sloganSpeakers else { return false }
    var people: Set<String> = []
    for sharer in sharers {
      guard let name = quotes[sharer].name else { continue }
      people.insert(source.names[name].last)
      if people.count >= Self.sloganSpeakers { return true }
    }
    return false
  }

  // MARK: Pairs

  /// Whether two quotes report one statement.
  ///
  /// The thresholds were set on pairs of news quotes read one by one: at these, half of the wrong links of looser ones
  /// are gone and hardly a right one is.
  private func isSame(_ a: Int, _ b: Int, isRare: Bool) -> Bool {
    let (part, whole) = quotes[a].words.count <= quotes[b].words.count ? (a, b) : (b, a)
    let length = quotes[part].words.count
    let (covered, longest) = sharedRuns(quotes[part].words, quotes[whole].words)
    let isMost = covered * 10 >= length * 8
    let isLike =
      isMost && (longest >= 6 || (length <= 6 && covered == length))
      || (covered * 10 >= length * 6 && longest >= 8) || longest >= 15
    guard isLike else { return false }
    let speakers = compareSpeakers(a, b)
    if length <= 5, speakers != .same { return false }
    // Whole, and of some length, a quote is the same in two mouths: one of the outlets names the wrong one.
    if speakers == .different, longest < (covered == length ? 8 : 9) { return false }
    if speakers == .unknown, longest < 5 { return false }
    if length <= Self.shortQuote, !hasRareWord(quotes[part].words) { return false }
    return isRare || (speakers == .same && longest >= 8)
  }

  /// Whether one of the words stands in few quotes: four in a thousand, at least four.
  private func hasRareWord(_ range: Range<Int>) -> Bool {
    let limit = max(4, quotes.count / 250)
    return source.words[range].contains { frequencies[$0] <= limit }
  }

  /// How many words of the part stand in the whole in runs of two or more, and the longest such run.
  private func sharedRuns(_ part: Range<Int>, _ whole: Range<Int>) -> (covered: Int, longest: Int) {
    source.words.withUnsafeBufferPointer { words in
      var covered = 0
      var longest = 0
      var at = part.lowerBound
      while at < part.upperBound {
        var best = 0
        for start in whole where words[start] == words[at] {
          var run = 1
          while at + run < part.upperBound, start + run < whole.upperBound,
            words[at + run] == words[start + run]
          {
            run += 1
          }
          best = max(best, run)
        }
        if best >= 2 {
          covered += best
          longest = max(longest, best)
          at += best
        } else {
          at += 1
        }
      }
      return (covered, longest)
    }
  }

  private enum SpeakerRelation {
    case same, different, unknown
  }

  /// Two names are one person's where the family names are equal or one name holds all words of the other.
  private func compareSpeakers(_ a: Int, _ b: Int) -> SpeakerRelation {
    guard let first = quotes[a].name, let second = quotes[b].name else { return .unknown }
    return first == second || source.names[first].mayBe(source.names[second]) ? .same : .different
  }

  // MARK: Groups

  private func group(_ members: [Int]) -> QuoteGroups.Group {
    var forms: [ArraySlice<UInt32>: Int] = [:]
    for member in members { forms[source.words[quotes[member].words], default: 0] += 1 }
    func rank(_ member: Int) -> (Int, Int, Int) {
      let form = source.words[quotes[member].words]
      return (forms[form] ?? 0, form.count, -member)
    }
    let canonical = members.max { rank($0) < rank($1) } ?? members[0]
    var names: [String: Int] = [:]
    for member in members {
      if let speaker = quotes[member].speaker { names[speaker, default: 0] += 1 }
    }
    let speaker = names.max { ($0.value, $0.key.utf8.count, $1.key) < ($1.value, $1.key.utf8.count, $0.key) }?
      .key
    return QuoteGroups.Group(
      members: members.map { quotes[$0].member }, canonical: quotes[canonical].member, speaker: speaker,
      articleCount: Set(members.map { quotes[$0].member.position }).count)
  }
}
