import CIndex
import Ingestion
import Quotes

/// Makes the index of a segment: numbers the words as they come, then sorts their places by word.
struct SegmentIndexBuilder: ~Copyable {
  private var table = TermTable()
  private var pairs = CommonPairCounter()
  /// The words of all articles, one after the other: a term's number, how it is written, and whether it is quoted.
  private var stream = GrowingBuffer<UInt32>(capacity: 1 << 14)
  /// Where each article's words begin in the stream.
  private var starts: [Int] = []
  private var facts: [SegmentIndex.Facts] = []
  /// A word of a field with the field's key before it.
  private let named = GrowingBuffer<UInt8>(capacity: Tokenizer.longestToken + 32)

  /// In the stream: a place where no word stands, which no phrase crosses.
  private static let hole: UInt32 = 0x1FFF_FFFF
  /// In the stream: the word stands inside a quote.
  private static let quoted: UInt32 = 0x2000_0000
  /// In the stream: where the word's ``Capitals`` stand.
  private static let capitalsShift: UInt32 = 30

  private let runs = GrowingBuffer<text_run>(capacity: most_text_runs)

  init() {
    // The common words have the first numbers.
    for word in CommonWords.all {
      let padded = Array(word.utf8) + [UInt8](repeating: 0, count: 8)
      padded.withUnsafeBufferPointer {
        let name = UnsafeBufferPointer(rebasing: $0.dropLast(8))
        _ = table.number(of: name, TermTable.Key(name))
      }
    }
  }

  /// Takes in an article with its quotes.
  mutating func add(_ entry: Corpus.Entry) {
    let start = stream.count
    starts.append(start)
    pairs.beginArticle()
    if var title = entry.article.metadata.title { title.withUTF8 { append($0, quotes: []) } }
    let titleLength = stream.count - start
    countPairs(from: start, bonus: RankingWeights.titleBonus)
    stream.append(Self.hole)
    let bodyStart = stream.count
    entry.article.text.bytes.withUnsafeBufferPointer { append($0, quotes: entry.quotedRanges) }
    let bodyLength = stream.count - bodyStart
    countPairs(from: bodyStart, bonus: 0)
    for author in entry.article.metadata.authors { appendValue(author, to: .author) }
    if let site = entry.article.metadata.site { appendValue(site, to: .site) }
    if let language = entry.article.metadata.language { appendValue(language, to: .language) }
    for quotation in entry.quotations {
      if let speaker = quotation.speaker { appendValue(speaker, to: .speaker) }
    }
    facts.append(
      SegmentIndex.Facts(
        length: UInt32(titleLength + bodyLength), titleLength: UInt32(titleLength),
        words: UInt32(clamping: entry.article.wordCount),
        day: entry.article.metadata.published.flatMap(CalendarDay.init(published:))?.number ?? 0,
        id: entry.article.id,
        language: entry.article.metadata.language.flatMap(StemLanguage.init(code:))?.rawValue ?? 0,
        features: QueryNode.Feature.bits(of: entry)))
  }

  private mutating func appendValue(_ value: String, to field: IndexField) {
    stream.append(Self.hole)
    named.base[0] = field.rawValue
    Tokenizer.forEachToken(in: value) { token, folded in
      guard let source = folded.baseAddress else { return }
      // With the eight bytes that can be read after it.
      (named.base + 1).update(from: source, count: folded.count + 8)
      let name = UnsafeBufferPointer(start: named.base, count: 1 + folded.count)
      let number = table.number(of: name, TermTable.Key(name))
      stream.append(number | UInt32(token.capitals.rawValue) << Self.capitalsShift)
    }
  }

  /// So many words before one is numbered, its memory is asked for: looks into a table that is larger than the caches
  /// wait for memory, and side by side they wait together.
  private static let lookahead = 12

  /// Reads a running text's words, and numbers them.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, quotes: [Range<Int>]) {
    guard let base = text.baseAddress else { return }
    quotes.withUnsafeBufferPointer { quotes in
      var quotes = QuoteWalk(quotes, in: text)
      var at = 0
      while at < text.count {
        let count = find_text_runs(base, text.count, &at, runs.base)
        for slot in 0..<count {
          if slot &+ Self.lookahead < count { table.prefetch(runs.base[slot &+ Self.lookahead].hash) }
          let run = runs.base[slot]
          guard run.length > 0 else {
            appendWords(of: text, in: Int(run.start)..<Int(run.head), &quotes)
            continue
          }
          let flags = quotes.contains(Int(run.start)) ? Self.quoted : 0
          stream.append(
            table.number(of: TermTable.Key(run), length: Int(run.length))
              | UInt32(run.capitals) << Self.capitalsShift | flags)
        }
      }
    }
  }

  /// The same for words that are longer than most, or not of ASCII alone.
  @inline(never)
  private mutating func appendWords(
    of text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ quotes: inout QuoteWalk
  ) {
    Tokenizer.forEachToken(in: UnsafeBufferPointer(rebasing: text[range])) { token, folded in
      let flags = quotes.contains(range.lowerBound &+ token.range.lowerBound) ? Self.quoted : 0
      stream.append(
        table.number(of: folded, TermTable.Key(folded))
          | UInt32(token.capitals.rawValue) << Self.capitalsShift | flags)
    }
  }

  /// Walks through the quotes of a text together with its words.
  private struct QuoteWalk {
    private let quotes: UnsafeBufferPointer<Range<Int>>
    private let end: Int
    private var next = 0
    private var quote: Range<Int>

    /// A walk from the beginning of a text; its quotes are ascending and do not overlap.
    init(_ quotes: UnsafeBufferPointer<Range<Int>>, in text: UnsafeBufferPointer<UInt8>) {
      self.quotes = quotes
      end = text.count
      quote = quotes.first ?? end..<end
    }

    /// Whether a place that is not before the last one is quoted.
    @inline(__always)
    mutating func contains(_ place: Int) -> Bool {
      while quote.upperBound <= place, next < quotes.count {
        next &+= 1
        quote = next < quotes.count ? quotes[next] : end..<end
      }
      return quote.lowerBound <= place
    }
  }

  /// Counts the pairs of common words in the stream from a place on.
  private mutating func countPairs(from start: Int, bonus: UInt32) {
    let common = UInt32(CommonPairCounter.wordCount)
    let article = UInt32(starts.count - 1)
    guard start < stream.count else { return }
    var last = stream.base[start]
    for index in start &+ 1..<max(start &+ 1, stream.count) {
      let word = stream.base[index]
      // One branch for both, which is guessed more often than one for each.
      if max(word & Self.hole, last & Self.hole) < common {
        let isQuoted = word & last & Self.quoted != 0
        pairs.add(
          last & Self.hole, word & Self.hole, article: article,
          bonus: bonus &+ (isQuoted ? RankingWeights.quoteBonus : 0))
      }
      last = word
    }
  }

  /// The index of what was added.
  consuming func finish() -> SegmentIndex {
    let ends = GrowingBuffer<UInt32>(capacity: table.count)
    let places = placesByTerm(ends: ends)
    var encoder = PostingsEncoder(
      facts: facts, articleBytes: places.count, positionBytes: places.count * 2)
    var pairs = pairs.finish()[...]
    for term in table.sortedNumbers() {
      let name = table.name(of: term)
      // Pairs have a key of their own, so that they stand after some fields' words and before all words of texts.
      while let pair = pairs.first, pair.name.withUnsafeBufferPointer({ compareBytes($0, name) < 0 }) {
        pair.name.withUnsafeBufferPointer { encoder.begin($0) }
        for posting in pair.postings {
          encoder.appendArticle(posting.article, count: posting.count, bonus: posting.bonus)
        }
        encoder.end()
        pairs.removeFirst()
      }
      encoder.begin(name)
      let start = term == 0 ? 0 : Int(ends.base[term - 1])
      encoder.append(
        UnsafeBufferPointer(start: places.base + start, count: Int(ends.base[term]) - start))
      encoder.end()
    }
    return encoder.finish()
  }

  /// All places of all words, those of one word together and ascending, as the encoder takes them.
  ///
  /// - Parameter ends: takes for each word where its places end.
  /// - Returns: the places.
  private func placesByTerm(ends: borrowing GrowingBuffer<UInt32>) -> GrowingBuffer<UInt64> {
    let next = ends.base
    next.initialize(repeating: 0, count: table.count)
    for word in stream.elements where word & Self.hole != Self.hole { next[Int(word & Self.hole)] &+= 1 }
    var sum: UInt32 = 0
    for term in 0..<table.count { (next[term], sum) = (sum, sum &+ next[term]) }
    var places = GrowingBuffer<UInt64>(capacity: Int(sum))
    places.count = Int(sum)
    let out = places.base
    for (article, start) in starts.enumerated() {
      let end = article + 1 < starts.count ? starts[article + 1] : stream.count
      let bodyStart = start &+ Int(facts[article].titleLength)
      for index in start..<end {
        let word = stream.base[index]
        guard word & Self.hole != Self.hole else { continue }
        let term = Int(word & Self.hole)
        let flags = (word >> Self.capitalsShift) << 1 | (word & Self.quoted != 0 ? 1 : 0)
        let place = Place.make(position: UInt32(truncatingIfNeeded: index &- start), flags: flags)
        let high = PostingsEncoder.marked(article, isTitle: index < bodyStart)
        out[Int(next[term])] = UInt64(high) << 32 | UInt64(place)
        next[term] &+= 1
      }
    }
    return places
  }
}

extension Corpus.Entry {
  /// What stands between quotation marks, in bytes of the text, ascending, not overlapping.
  var quotedRanges: [Range<Int>] {
    joined(quotations.lazy.filter { $0.kind != .indirect }.map(\.range))
  }
}
