import CIndex

/// A term of a question's word, and in which languages it stands for that word.
struct ExpandedTerm: Hashable {
  var term: Int
  /// Only articles in these languages count.
  var languages = LanguageSet.all
}

extension ExpandedTerm {
  /// A term in more articles is not looked at for this.
  private static let mostChecked = SegmentIndex.blockSize

  /// Whether an article of a segment may count: of a corpus in one language with a few articles in others, the forms
  /// that a word would have in those others stand in none of them.
  func mayCount(in view: IndexView) -> Bool {
    guard languages != .all, view.documentFrequency(of: term) <= Self.mostChecked else { return true }
    let room = PostingCursor.Room(count: 1)
    let cursor = PostingCursor(view, term: term, in: room, at: 0)
    return (0..<cursor.size).contains { languages.contains(view.languages[Int(cursor.articles[$0])]) }
  }
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

  /// Looking at all articles takes less time than sorting one in so many.
  private static let sparsity = 64

  /// Brings terms together: for each article the sum of their weights.
  ///
  /// - Parameters:
  ///   - terms: the terms.
  ///   - view: the memory of their index.
  ///   - known: what was summed up beforehand.
  ///   - arena: where the postings live.
  init(_ terms: [ExpandedTerm], in view: IndexView, known: BeginningSums, arena: CursorArena) {
    let articleCount = view.lengths.count
    if let merged = Self.merge(terms, in: view, arena: arena) {
      (articles, weights, count) = (merged.numbers, merged.weights, merged.count)
    } else if let sums = known.sums(of: terms) {
      articles = arena.numbers(articleCount + 1)
      weights = arena.numbers(articleCount + 1)
      let (articles, weights) = (articles, weights)
      count = sums.withUnsafeBufferPointer { Self.keep($0, to: articles, weights) }
    } else {
      let total = terms.reduce(0) { $0 + view.documentFrequency(of: $1.term) }
      let room = min(total, articleCount) + 1
      articles = arena.numbers(room)
      weights = arena.numbers(room)
      count =
        total * Self.sparsity < articleCount
        ? Self.sort(terms, total: total, in: view, to: articles, weights)
        : Self.sum(terms, in: view, to: articles, weights, arena: arena)
    }
    starts = nil
    places = nil
  }

  /// More terms are rarely worth merging one by one.
  private static let mostMerged = 16

  /// Of the longer of two lists so many postings are merged in the time that summing up takes for one.
  private static let stretch = 4
  /// To merge a posting of the shorter one takes as long as so many.
  private static let mergeCost = 6

  /// Brings few terms together by merging one after the other, the rarest first; nil where summing up takes less.
  private static func merge(
    _ terms: [ExpandedTerm], in view: IndexView, arena: CursorArena
  ) -> weighted_numbers? {
    guard terms.count <= mostMerged else { return nil }
    let frequencies = terms.map { view.documentFrequency(of: $0.term) }
    let order = terms.indices.sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    var (steps, total) = (0, 0)
    for number in order {
      let own = frequencies[number]
      steps += max(total, own) / Self.stretch + Self.mergeCost * min(total, own)
      total += own
    }
    guard steps < 2 * (view.lengths.count + total) else { return nil }
    var merged = weighted_numbers(numbers: arena.numbers(0), weights: arena.numbers(0), count: 0)
    for number in order {
      let own = postings(of: terms[number], in: view, arena: arena)
      guard merged.count > 0 else {
        merged = own
        continue
      }
      let room = merged.count + own.count
      let both = weighted_numbers(numbers: arena.numbers(room), weights: arena.numbers(room), count: 0)
      let count = merge_weighted(merged, own, both)
      merged = weighted_numbers(numbers: both.numbers, weights: both.weights, count: count)
    }
    return merged
  }

  /// The postings of a term that count.
  private static func postings(
    of term: ExpandedTerm, in view: IndexView, arena: CursorArena
  ) -> weighted_numbers {
    var count = view.documentFrequency(of: term.term)
    let (articles, weights) = (arena.numbers(count), arena.numbers(count))
    view.readPostings(of: term.term, to: articles, weights)
    if term.languages != .all {
      var kept = 0
      for slot in 0..<count {
        let isKept = term.languages.contains(view.languages[Int(articles[slot])])
        (articles[kept], weights[kept]) = (articles[slot], weights[slot])
        kept &+= isKept ? 1 : 0
      }
      count = kept
    }
    return weighted_numbers(numbers: articles, weights: weights, count: count)
  }

  /// Calls back with each posting of some terms that counts.
  @inline(__always)
  private static func forEachPosting(
    of terms: [ExpandedTerm], in view: IndexView, _ body: (_ article: UInt32, _ weight: UInt32) -> Void
  ) {
    for term in terms {
      let languages = term.languages
      if languages == .all {
        view.forEachPosting(of: term.term, body)
      } else {
        view.forEachPosting(of: term.term) { article, weight in
          if languages.contains(view.languages[Int(article)]) { body(article, weight) }
        }
      }
    }
  }

  /// Brings few postings together by sorting them.
  private static func sort(
    _ terms: [ExpandedTerm], total: Int, in view: IndexView, to articles: UnsafeMutablePointer<UInt32>,
    _ weights: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var all: [UInt64] = []
    all.reserveCapacity(total)
    forEachPosting(of: terms, in: view) { all.append(UInt64($0) << 32 | UInt64($1)) }
    if terms.count > 1 { all.sort() }
    var count = 0
    for posting in all {
      let (article, weight) = (
        UInt32(truncatingIfNeeded: posting >> 32), UInt32(truncatingIfNeeded: posting)
      )
      if count > 0, articles[count - 1] == article {
        weights[count - 1] &+= weight
      } else {
        articles[count] = article
        weights[count] = weight
        count += 1
      }
    }
    return count
  }

  /// Brings postings together by counting, article by article.
  private static func sum(
    _ terms: [ExpandedTerm], in view: IndexView, to articles: UnsafeMutablePointer<UInt32>,
    _ weights: UnsafeMutablePointer<UInt32>, arena: CursorArena
  ) -> Int {
    let articleCount = view.lengths.count
    let sums = arena.numbers(articleCount)
    sums.initialize(repeating: 0, count: articleCount)
    forEachPosting(of: terms, in: view) { sums[Int($0)] &+= $1 }
    return keep(UnsafeBufferPointer(start: sums, count: articleCount), to: articles, weights)
  }

  /// Keeps the articles that have a sum.
  @inline(__always)
  private static func keep<Sum: FixedWidthInteger>(
    _ sums: UnsafeBufferPointer<Sum>, to articles: UnsafeMutablePointer<UInt32>,
    _ weights: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var count = 0
    for (article, sum) in sums.enumerated() {
      // Written always and kept only where there is something: no branch to guess.
      articles[count] = UInt32(truncatingIfNeeded: article)
      weights[count] = UInt32(truncatingIfNeeded: sum)
      count &+= sum != 0 ? 1 : 0
    }
    return count
  }

  /// Brings terms together with the places of their occurrences.
  init(withPlacesOf terms: [ExpandedTerm], in view: IndexView, arena: CursorArena) {
    var all: [UInt64] = []
    var weightOf: [UInt32: UInt32] = [:]
    var buffer = NumberBuffer(in: arena)
    for term in terms {
      var cursor = PostingCursor(view, term: term.term, arena: arena)
      while let article = cursor.article {
        if term.languages.contains(view.languages[Int(article)]) {
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

  @inline(__always)
  func forEachPlace(at slot: Int, while body: (UInt32) -> Bool) {
    guard let starts, let places else { return }
    for place in starts[slot]..<starts[slot + 1] where !body(places[Int(place)]) { return }
  }
}
