/// Finds where phrases stand in the articles of one segment that hold all their words.
struct PhraseFinder {
  private struct Word {
    var cursor: PostingCursor
    /// Which phrase it belongs to.
    var phrase: Int
    /// How many positions it stands after the phrase's first word.
    var offset: UInt32
    var capitals: Capitals.Set
  }

  private let search: SegmentSearch
  private let fields: [SearchField]
  /// The words, rarest first.
  private var words: [Word] = []

  /// Ready to find; nil where a word stands for no term.
  init?(_ plans: [PhrasePlan], in search: SegmentSearch) {
    self.search = search
    fields = plans.map(\.phrase.field)
    for (number, plan) in plans.enumerated() {
      for (element, terms) in zip(plan.phrase.elements, plan.terms[search.number]) {
        guard let first = terms.first else { return nil }
        let cursor =
          terms.count == 1 && first.languages == .all
          ? PostingCursor(search.view, term: first.term, arena: search.arena)
          : PostingCursor(
            UnionPostings(withPlacesOf: terms, in: search.view, arena: search.arena), in: search.view)
        words.append(
          Word(cursor: cursor, phrase: number, offset: UInt32(element.offset), capitals: element.capitals))
      }
    }
    words.sort { $0.cursor.documentFrequency < $1.cursor.documentFrequency }
  }

  /// Calls back for each article that holds all phrases, with the places where each begins, ascending; a place counts
  /// as quoted where all words of the phrase are.
  ///
  /// - Parameters:
  ///   - candidates: the only articles that matter, ascending; nil for all.
  ///   - body: takes the article and, for each phrase, its places; they live only during the call.
  consuming func forEachArticle(
    within candidates: [UInt32]?, _ body: (UInt32, [NumberBuffer]) -> Void
  ) {
    var starts = fields.map { _ in NumberBuffer(in: search.arena) }
    var scratch = NumberBuffer(in: search.arena)
    let (view, fields) = (search.view, fields)
    words.withUnsafeMutableBufferPointer { words in
      func consider(_ article: UInt32) {
        for word in 1..<max(1, words.count) where !words[word].cursor.seek(article) { return }
        var begun: UInt64 = 0
        for word in words.indices {
          let phrase = words[word].phrase
          // Where title and quotes alone count, most articles show by their weight that there is nothing.
          if fields[phrase] == .title || fields[phrase] == .quote, !words[word].cursor.hasBonus { return }
          if begun >> UInt64(phrase) & 1 == 0 {
            begun |= 1 << UInt64(phrase)
            starts[phrase].count = 0
            words[word].cursor.appendPlaces(to: &starts[phrase])
            Self.keepBeginnings(of: words[word], in: &starts[phrase])
          } else {
            scratch.count = 0
            words[word].cursor.appendPlaces(to: &scratch)
            Self.keep(&starts[phrase], where: words[word], standsAt: scratch)
          }
          if starts[phrase].count == 0 { return }
        }
        for (phrase, field) in fields.enumerated() {
          Self.keep(&starts[phrase], in: field, titleLength: view.facts[Int(article)].titleLength)
          if starts[phrase].count == 0 { return }
        }
        body(article, starts)
      }
      guard !words.isEmpty else { return }
      if let candidates {
        for article in candidates where words[0].cursor.seek(article) { consider(article) }
      } else {
        while let article = words[0].cursor.article {
          consider(article)
          words[0].cursor.advance()
        }
      }
    }
  }

  /// Turns the places of a word into those where its phrase would begin.
  private static func keepBeginnings(of word: Word, in places: inout NumberBuffer) {
    if word.offset == 0, word.capitals == .any { return }
    let offset = word.offset << 3
    var kept = 0
    for slot in 0..<places.count {
      let place = places.numbers[slot]
      guard place >= offset, Place.isWritten(place, word.capitals) else { continue }
      places.numbers[kept] = place - offset
      kept += 1
    }
    places.count = kept
  }

  /// Keeps the beginnings after which a word stands where it belongs.
  private static func keep(_ starts: inout NumberBuffer, where word: Word, standsAt places: NumberBuffer) {
    var kept = 0
    var next = 0
    for slot in 0..<starts.count {
      let start = starts.numbers[slot]
      let wanted = Place.position(start) + word.offset
      while next < places.count, Place.position(places.numbers[next]) < wanted { next += 1 }
      guard next < places.count else { break }
      let place = places.numbers[next]
      guard Place.position(place) == wanted, Place.isWritten(place, word.capitals) else { continue }
      starts.numbers[kept] = Place.isQuoted(place) ? start : start & ~1
      kept += 1
    }
    starts.count = kept
  }

  /// Keeps the beginnings in the title, or those of phrases that are quoted.
  private static func keep(_ starts: inout NumberBuffer, in field: SearchField, titleLength: UInt32) {
    guard field == .title || field == .quote else { return }
    var kept = 0
    for slot in 0..<starts.count {
      let start = starts.numbers[slot]
      let isThere = field == .title ? Place.position(start) < titleLength : Place.isQuoted(start)
      guard isThere else { continue }
      starts.numbers[kept] = start
      kept += 1
    }
    starts.count = kept
  }
}
