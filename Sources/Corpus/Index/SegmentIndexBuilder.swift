import Ingestion
import Quotes

/// Makes the index of a segment: numbers the words as they come, then sorts their places by word.
struct SegmentIndexBuilder {
  private var table = TermTable()
  /// The words of all articles, one after the other: a term's number, how it is written, and whether it is quoted.
  private var stream: [UInt32] = []
  /// Where each article's words begin in the stream.
  private var starts: [Int] = []
  private var facts: [SegmentIndex.Facts] = []

  /// In the stream: a place where no word stands, which no phrase crosses.
  private static let hole: UInt32 = 0x1FFF_FFFF
  /// In the stream: the word stands inside a quote.
  private static let quoted: UInt32 = 0x2000_0000
  /// In the stream: where the word's ``Capitals`` stand.
  private static let capitalsShift: UInt32 = 30

  /// Takes in an article with its quotes.
  mutating func add(_ entry: Corpus.Entry) {
    let metadata = entry.article.metadata
    starts.append(stream.count)
    if let title = metadata.title { append(title, to: .text) }
    let titleLength = stream.count - (starts.last ?? 0)
    stream.append(Self.hole)
    let bodyStart = stream.count
    appendBody(entry)
    let bodyLength = stream.count - bodyStart
    for author in metadata.authors { appendValue(author, to: .author) }
    if let site = metadata.site { appendValue(site, to: .site) }
    if let language = metadata.language { appendValue(language, to: .language) }
    for quotation in entry.quotations {
      if let speaker = quotation.speaker { appendValue(speaker, to: .speaker) }
    }
    facts.append(
      SegmentIndex.Facts(
        length: UInt32(titleLength + bodyLength), titleLength: UInt32(titleLength),
        words: UInt32(clamping: entry.article.wordCount),
        day: metadata.published.flatMap(CalendarDay.init(published:))?.number ?? 0, id: entry.article.id,
        language: metadata.language.flatMap(StemLanguage.init(code:))?.rawValue ?? 0,
        features: QueryNode.Feature.bits(of: entry)))
  }

  private mutating func appendValue(_ value: String, to field: IndexField) {
    stream.append(Self.hole)
    append(value, to: field)
  }

  private mutating func append(_ value: String, to field: IndexField) {
    let key = field.key
    var named: [UInt8] = []
    var numbers: [UInt32] = []
    Tokenizer.forEachToken(in: value) { token, folded in
      named.removeAll(keepingCapacity: true)
      named.append(contentsOf: key)
      named.append(contentsOf: folded)
      let number = named.withUnsafeBufferPointer { table.number(of: $0) }
      numbers.append(number | UInt32(token.capitals.rawValue) << Self.capitalsShift)
    }
    stream.append(contentsOf: numbers)
  }

  private mutating func appendBody(_ entry: Corpus.Entry) {
    let quotes = entry.quotedRanges
    var next = 0
    entry.article.text.bytes.withUnsafeBufferPointer { text in
      Tokenizer.forEachToken(in: text) { token, folded in
        while next < quotes.count, quotes[next].upperBound <= token.range.lowerBound { next &+= 1 }
        let isQuoted = next < quotes.count && quotes[next].lowerBound <= token.range.lowerBound
        stream.append(
          table.number(of: folded) | UInt32(token.capitals.rawValue) << Self.capitalsShift
            | (isQuoted ? Self.quoted : 0))
      }
    }
  }

  /// The index of what was added.
  consuming func finish() -> SegmentIndex {
    let (bounds, places) = placesByTerm()
    var encoder = PostingsEncoder(facts: facts)
    let order = table.sortedNumbers()
    table.names.withUnsafeBufferPointer { names in
      for term in order {
        let name = names[Int(table.starts[Int(term)])..<Int(table.starts[Int(term) + 1])]
        encoder.begin(UnsafeBufferPointer(rebasing: name))
        encode(places[Int(bounds[Int(term)])..<Int(bounds[Int(term) + 1])], with: &encoder)
        encoder.end()
      }
    }
    return encoder.finish()
  }

  /// All places of all words, those of one word together and ascending: the article, and its ``Place``.
  private func placesByTerm() -> (bounds: [UInt32], places: [UInt64]) {
    var bounds = [UInt32](repeating: 0, count: table.count + 2)
    for word in stream where word & Self.hole != Self.hole { bounds[Int(word & Self.hole) + 2] += 1 }
    for term in 2..<bounds.count { bounds[term] += bounds[term - 1] }
    // bounds[term + 1] is where the term's next place goes; when all are placed, it is where the term ends.
    var places = [UInt64](repeating: 0, count: Int(bounds.last ?? 0))
    for (article, start) in starts.enumerated() {
      let end = article + 1 < starts.count ? starts[article + 1] : stream.count
      for index in start..<end {
        let word = stream[index]
        let term = Int(word & Self.hole)
        guard term != Int(Self.hole) else { continue }
        places[Int(bounds[term + 1])] =
          UInt64(article) << 32
          | UInt64(
            Place.make(
              position: UInt32(truncatingIfNeeded: index - start),
              flags: (word >> Self.capitalsShift) << 1 | (word & Self.quoted != 0 ? 1 : 0)))
        bounds[term + 1] += 1
      }
    }
    return (bounds, places)
  }

  private func encode(_ places: ArraySlice<UInt64>, with encoder: inout PostingsEncoder) {
    var index = places.startIndex
    while index < places.endIndex {
      let article = UInt32(places[index] >> 32)
      var end = index
      var bonus: UInt32 = 0
      let titleLength = facts[Int(article)].titleLength
      while end < places.endIndex, UInt32(places[end] >> 32) == article {
        let place = UInt32(truncatingIfNeeded: places[end])
        bonus += RankingWeights.bonus(of: place, titleLength: titleLength)
        end += 1
      }
      encoder.appendArticle(article, count: UInt32(end - index), bonus: bonus)
      var expected: UInt32 = 0
      for place in places[index..<end] {
        let place = UInt32(truncatingIfNeeded: place)
        let position = Place.position(place)
        encoder.appendPosition(gap: position - expected, flags: place & Place.flagMask)
        expected = position + 1
      }
      index = end
    }
  }
}

extension Corpus.Entry {
  /// What stands between quotation marks, in bytes of the text, ascending, not overlapping.
  var quotedRanges: [Range<Int>] {
    joined(quotations.lazy.filter { $0.kind != .indirect }.map(\.range))
  }
}
