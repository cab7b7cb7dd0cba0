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
    within candidates: [UInt32]?, _ body: (UInt32, UnsafeMutablePointer<NumberBuffer>) -> Void
  ) {
    // Plain memory: what is captured by closures and kept in arrays is checked at each access.
    let starts = UnsafeMutablePointer<NumberBuffer>.allocate(capacity: fields.count)
    for phrase in fields.indices { (starts + phrase).initialize(to: NumberBuffer(in: search.arena)) }
    let phraseCount = fields.count
    defer {
      starts.deinitialize(count: phraseCount)
      starts.deallocate()
    }
    let facts = search.view.facts
    fields.withUnsafeBufferPointer { fields in
      words.withUnsafeMutableBufferPointer { words in
        guard words.count > 0 else { return }
        func consider(_ article: UInt32) {
          for word in 1..<max(1, words.count) where !words[word].cursor.seek(article) { return }
          guard Self.findPlaces(of: words, fields, starts) else { return }
          for phrase in fields.indices {
            Self.keep(&starts[phrase], in: fields[phrase], titleLength: facts[Int(article)].titleLength)
            if starts[phrase].count == 0 { return }
          }
          body(article, starts)
        }
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
  }

  /// Finds where the phrases begin in the article at which all cursors stand; false where one of them does not.
  private static func findPlaces(
    of words: UnsafeMutableBufferPointer<Word>, _ fields: UnsafeBufferPointer<SearchField>,
    _ starts: UnsafeMutablePointer<NumberBuffer>
  ) -> Bool {
    var begun: UInt64 = 0
    for word in words.indices {
      let phrase = words[word].phrase
      // Where title and quotes alone count, most articles show by their weight that there is nothing.
      if fields[phrase] == .title || fields[phrase] == .quote, !words[word].cursor.hasBonus { return false }
      let (offset, capitals) = (words[word].offset, words[word].capitals)
      if begun >> UInt64(phrase) & 1 == 0 {
        begun |= 1 << UInt64(phrase)
        starts[phrase].count = 0
        words[word].cursor.appendPlaces(to: &starts[phrase])
        keepBeginnings(ofWordAt: offset, capitals, in: &starts[phrase])
      } else {
        keep(&starts[phrase], whereWordAt: offset, capitals, standsAt: &words[word].cursor)
      }
      if starts[phrase].count == 0 { return false }
    }
    return true
  }

  /// Turns the places of a word into those where its phrase would begin.
  @inline(__always)
  private static func keepBeginnings(
    ofWordAt offset: UInt32, _ capitals: Capitals.Set, in places: inout NumberBuffer
  ) {
    if offset == 0, capitals == .any { return }
    let offset = offset << 3
    let numbers = places.numbers
    var kept = 0
    for slot in 0..<places.count {
      let place = numbers[slot]
      guard place >= offset, Place.isWritten(place, capitals) else { continue }
      numbers[kept] = place &- offset
      kept &+= 1
    }
    places.count = kept
  }

  /// Keeps the beginnings after which a word stands where it belongs; its places are read as far as they matter.
  @inline(__always)
  private static func keep(
    _ starts: inout NumberBuffer, whereWordAt offset: UInt32, _ capitals: Capitals.Set,
    standsAt cursor: inout PostingCursor
  ) {
    let (begun, count) = (starts.numbers, starts.count)
    var kept = 0
    var next = 0
    cursor.forEachPlace { place in
      let position = Place.position(place)
      while next < count, Place.position(begun[next]) &+ offset < position { next &+= 1 }
      guard next < count else { return false }
      if Place.position(begun[next]) &+ offset == position {
        if Place.isWritten(place, capitals) {
          begun[kept] = Place.isQuoted(place) ? begun[next] : begun[next] & ~1
          kept &+= 1
        }
        next &+= 1
      }
      return next < count
    }
    starts.count = kept
  }

  /// Keeps the beginnings in the title, or those of phrases that are quoted.
  @inline(__always)
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
