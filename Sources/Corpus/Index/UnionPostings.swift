/// A term of a question's word, and in which languages it stands for that word.
struct ExpandedTerm: Hashable {
  var term: Int
  /// Only articles in these languages count.
  var languages = LanguageSet.all
}

/// The postings of several terms together, decoded and in order.
final class UnionPostings {
  /// The articles, ascending.
  let articles: UnsafeMutablePointer<UInt32>
  /// For each, the sum of the terms' weights.
  let weights: UnsafeMutablePointer<UInt32>
  /// How many articles there are.
  let count: Int

  /// Where each article's places begin, one more at the end; none where they were not asked for.
  private let starts: UnsafeMutablePointer<UInt32>?
  private let places: UnsafeMutablePointer<UInt32>?

  /// Brings terms together by counting: for each article the sum of their weights.
  init(_ terms: [ExpandedTerm], in view: IndexView, arena: CursorArena) {
    let articleCount = view.facts.count
    let sums = arena.numbers(articleCount)
    sums.initialize(repeating: 0, count: articleCount)
    var total = 0
    for term in terms {
      total += view.documentFrequency(of: term.term)
      var cursor = PostingCursor(view, term: term.term, arena: arena)
      let isForAll = term.languages == .all
      while cursor.size > 0 {
        for slot in 0..<cursor.size {
          let article = Int(cursor.articles[slot])
          guard isForAll || term.languages.contains(view.facts[article].language) else { continue }
          sums[article] &+= cursor.weights[slot]
        }
        cursor.advanceBlock()
      }
    }
    let room = min(total, articleCount) + 1
    articles = arena.numbers(room)
    weights = arena.numbers(room)
    var count = 0
    for article in 0..<articleCount {
      // Written always and kept only where there is something: no branch to guess.
      articles[count] = UInt32(truncatingIfNeeded: article)
      weights[count] = sums[article]
      count &+= sums[article] != 0 ? 1 : 0
    }
    self.count = count
    starts = nil
    places = nil
  }

  /// Brings terms together with the places of their occurrences.
  init(withPlacesOf terms: [ExpandedTerm], in view: IndexView, arena: CursorArena) {
    var all: [UInt64] = []
    var weightOf: [UInt32: UInt32] = [:]
    var buffer = NumberBuffer(in: arena)
    for term in terms {
      var cursor = PostingCursor(view, term: term.term, arena: arena)
      while let article = cursor.article {
        if term.languages.contains(view.facts[Int(article)].language) {
          buffer.count = 0
          cursor.appendPlaces(to: &buffer)
          for slot in 0..<buffer.count { all.append(UInt64(article) << 32 | UInt64(buffer.numbers[slot])) }
          weightOf[article, default: 0] += cursor.weight
        }
        cursor.advance()
      }
    }
    all.sort()
    let articles = arena.numbers(weightOf.count)
    let weights = arena.numbers(weightOf.count)
    let starts = arena.numbers(weightOf.count + 1)
    let places = arena.numbers(all.count)
    var count = 0
    for (slot, place) in all.enumerated() {
      let article = UInt32(truncatingIfNeeded: place >> 32)
      if count == 0 || articles[count - 1] != article {
        articles[count] = article
        weights[count] = weightOf[article] ?? 0
        starts[count] = UInt32(slot)
        count += 1
      }
      places[slot] = UInt32(truncatingIfNeeded: place)
    }
    starts[count] = UInt32(all.count)
    (self.articles, self.weights, self.starts, self.places) = (articles, weights, starts, places)
    self.count = count
  }

  func placeCount(at slot: Int) -> UInt32 { starts.map { $0[slot + 1] - $0[slot] } ?? 0 }

  func appendPlaces(at slot: Int, to buffer: inout NumberBuffer) {
    guard let starts, let places else { return }
    for place in starts[slot]..<starts[slot + 1] { buffer.append(places[Int(place)]) }
  }
}
