/// Counts the pairs of common words of articles, one article after the other.
struct CommonPairCounter: ~Copyable {
  /// What an article has of a pair.
  struct Posting: BitwiseCopyable {
    var pair: UInt32
    var article: UInt32
    var count: UInt32
    var bonus: UInt32
  }

  /// How many words there are; a pair's number is that of its first word times this and that of its second.
  static let wordCount = CommonWords.all.count

  private var postings = GrowingBuffer<Posting>()
  /// The pairs that occurred, as they came.
  private var pairs = GrowingBuffer<UInt32>()
  /// For each pair the place of its last posting; those of earlier articles stand before ``firstOfArticle``.
  private let places = GrowingBuffer<UInt32>(capacity: Self.wordCount * Self.wordCount)
  private var firstOfArticle = 0

  private static let nowhere = UInt32.max

  init() { places.base.initialize(repeating: Self.nowhere, count: places.capacity) }

  /// Begins the next article.
  mutating func beginArticle() { firstOfArticle = postings.count }

  /// Counts a pair.
  @inline(__always)
  mutating func add(_ first: UInt32, _ second: UInt32, article: UInt32, bonus: UInt32) {
    let pair = first &* UInt32(truncatingIfNeeded: Self.wordCount) &+ second
    let place = places.base[Int(pair)]
    if place != Self.nowhere, Int(place) >= firstOfArticle {
      postings.base[Int(place)].count &+= 1
      postings.base[Int(place)].bonus &+= bonus
    } else {
      if place == Self.nowhere { pairs.append(pair) }
      places.base[Int(pair)] = UInt32(truncatingIfNeeded: postings.count)
      postings.append(Posting(pair: pair, article: article, count: 1, bonus: bonus))
    }
  }

  /// What was counted, once: the pairs by the names of their terms, each with its postings, articles ascending.
  func finish() -> [(name: [UInt8], postings: ArraySlice<Posting>)] {
    let words = CommonWords.all.map { Array($0.utf8) }
    var named = pairs.elements.map { pair in
      (
        name: CommonWords.pair(words[Int(pair) / words.count], words[Int(pair) % words.count]), pair: pair
      )
    }
    named.sort { $0.name.lexicographicallyPrecedes($1.name) }
    // From here on the places are where each pair's next posting goes.
    for pair in pairs.elements { places.base[Int(pair)] = 0 }
    for posting in postings.elements { places.base[Int(posting.pair)] += 1 }
    var bounds: [Int] = [0]
    for (_, pair) in named {
      let count = places.base[Int(pair)]
      places.base[Int(pair)] = UInt32(bounds.last ?? 0)
      bounds.append((bounds.last ?? 0) + Int(count))
    }
    let sorted = [Posting](unsafeUninitializedCapacity: postings.count) { sorted, count in
      for posting in postings.elements {
        sorted[Int(places.base[Int(posting.pair)])] = posting
        places.base[Int(posting.pair)] += 1
      }
      count = postings.count
    }
    return named.indices.map { (named[$0].name, sorted[bounds[$0]..<bounds[$0 + 1]]) }
  }
}
