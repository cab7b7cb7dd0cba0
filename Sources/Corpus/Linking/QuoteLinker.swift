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
  /// The words of a row that make two quotes candidates; shorter quotes are not linked.
  private static let shingle = 4
  /// A row in more quotes than these pairs each of them with the longest only.
  private static let crowd = 64
  /// A row in the mouths of so many different people is a slogan.
  private static let sloganSpeakers = 3
  /// A row that so short a quote shares must hold a word that few quotes have.
  private static let shortQuote = 6

  private struct Quote {
    var member: QuoteGroups.Member
    var words: Range<Int>
    var speaker: String?
    /// The words of the speaker's name, titles left out; the last is the family name, or taken for it.
    var name: [UInt32]
  }

  private var quotes: [Quote] = []
  private var words: [UInt32] = []
  /// For each word, in how many quotes it stands.
  private var frequencies: [Int] = []

  /// Words that stand before names and are no part of them.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "sen", "senator",
    "rep",
    "representative", "gov", "governor", "president", "minister", "secretary", "chancellor", "mayor", "judge",
    "justice", "general", "gen", "captain", "capt", "herr", "frau", "monsieur", "madame", "jr", "sr",
  ]

  /// Takes in the quotes of a corpus that are long enough.
  init(_ corpus: Corpus) {
    var table = TermTable()
    for position in 0..<corpus.count {
      let entry = corpus[position]
      for (number, quotation) in entry.quotations.enumerated() where quotation.kind != .indirect {
        let start = words.count
        entry.article.text.bytes.withUnsafeBufferPointer { text in
          let inside = UnsafeBufferPointer(rebasing: text[quotation.range.clamped(to: 0..<text.count)])
          Tokenizer.forEachToken(in: inside) { _, folded in words.append(table.number(of: folded)) }
        }
        guard words.count - start >= Self.shingle else {
          words.removeSubrange(start...)
          continue
        }
        quotes.append(
          Quote(
            member: QuoteGroups.Member(position: position, quote: number), words: start..<words.count,
            speaker: quotation.speaker, name: Self.name(quotation.speaker, in: &table)))
      }
    }
    frequencies = [Int](repeating: 0, count: table.count)
    for quote in quotes {
      for word in Set(words[quote.words]) { frequencies[Int(word)] += 1 }
    }
  }

  private static func name(_ speaker: String?, in table: inout TermTable) -> [UInt32] {
    guard let speaker else { return [] }
    var numbers: [UInt32] = []
    Tokenizer.forEachToken(in: speaker) { _, folded in
      if !titles.contains(String(decoding: folded, as: UTF8.self)) {
        numbers.append(table.number(of: folded))
      }
    }
    return numbers
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
    for quote in quotes.indices { members[sets.root(of: quote), default: []].append(quote) }
    let found = members.values.filter { Set($0.map { quotes[$0].member.position }).count > 1 }
    return QuoteGroups(found.sorted { $0[0] < $1[0] }.map(group))
  }

  /// Whether a quote is the longer one; of equals the first.
  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    (-quotes[a].words.count, a) < (-quotes[b].words.count, b)
  }

  // MARK: Candidates

  private struct Row {
    var hash: UInt64
    var quote: UInt32
  }

  /// The pairs that share a row of words, each once; rare where one of those rows is no slogan.
  private func candidates() -> [(Int, Int, isRare: Bool)] {
    var rows: [Row] = []
    for (number, quote) in quotes.enumerated() {
      for start in quote.words.lowerBound...(quote.words.upperBound - Self.shingle) {
        rows.append(Row(hash: hash(at: start), quote: UInt32(number)))
      }
    }
    rows.sort { ($0.hash, $0.quote) < ($1.hash, $1.quote) }
    // A pair as two numbers of 31 bits and, lowest, whether it is only a slogan that they share: the rare comes first.
    var pairs: [UInt64] = []
    var start = 0
    while start < rows.count {
      var sharers: [Int] = []
      var end = start
      while end < rows.count, rows[end].hash == rows[start].hash {
        if sharers.last != Int(rows[end].quote) { sharers.append(Int(rows[end].quote)) }
        end += 1
      }
      start = end
      guard sharers.count > 1 else { continue }
      let speakers = Set(sharers.compactMap { quotes[$0].name.last })
      let slogan: UInt64 = speakers.count >= Self.sloganSpeakers ? 1 : 0
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
    pairs.sort()
    var result: [(Int, Int, isRare: Bool)] = []
    var last = UInt64.max
    for pair in pairs where pair >> 1 != last {
      last = pair >> 1
      result.append((Int(pair >> 32), Int((pair & 0xFFFF_FFFF) >> 1), pair & 1 == 0))
    }
    return result
  }

  private func hash(at start: Int) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in words[start..<start + Self.shingle] {
      let product = (hash ^ UInt64(word)).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
    }
    return hash
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
    if speakers == .different, longest < 9 { return false }
    if speakers == .unknown, longest < 5 { return false }
    if length <= Self.shortQuote, !hasRareWord(quotes[part].words) { return false }
    return isRare || (speakers == .same && longest >= 8)
  }

  /// Whether one of the words stands in few quotes: four in a thousand, at least four.
  private func hasRareWord(_ range: Range<Int>) -> Bool {
    let limit = max(4, quotes.count / 250)
    return words[range].contains { frequencies[Int($0)] <= limit }
  }

  /// How many words of the part stand in the whole in runs of two or more, and the longest such run.
  private func sharedRuns(_ part: Range<Int>, _ whole: Range<Int>) -> (covered: Int, longest: Int) {
    words.withUnsafeBufferPointer { words in
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
    let (first, second) = (quotes[a].name, quotes[b].name)
    guard let firstLast = first.last, let secondLast = second.last else { return .unknown }
    if firstLast == secondLast || Set(first).isSubset(of: second) || Set(second).isSubset(of: first) {
      return .same
    }
    return .different
  }

  // MARK: Groups

  private func group(_ members: [Int]) -> QuoteGroups.Group {
    var forms: [ArraySlice<UInt32>: Int] = [:]
    for member in members { forms[words[quotes[member].words], default: 0] += 1 }
    func rank(_ member: Int) -> (Int, Int, Int) {
      let form = words[quotes[member].words]
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
