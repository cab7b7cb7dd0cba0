import Glibc

/// The constants of BM25 as this corpus ranks (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25
/// and Beyond", 2009): the score of a term is `idf · w·(k1 + 1) / (w + k1·(1 − b + b·length/average))`.
///
/// `w` is how often the term occurs, an occurrence in the title counting four times and one inside a quote twice;
/// `idf` is `ln(1 + (N − n + ½) / (n + ½))`, which is never negative; length is in words of title and body.
enum RankingWeights {
  /// How soon more occurrences stop to count; the usual value.
  static let k1 = 1.2
  /// How much long articles are held back; the usual value.
  static let b = 0.75
  /// What an occurrence in the title adds to its own one.
  static let titleBonus: UInt32 = 3
  /// What an occurrence inside a quote adds to its own one.
  static let quoteBonus: UInt32 = 1

  /// What an occurrence adds to its own weight by its place.
  @inline(__always)
  static func bonus(of place: UInt32, titleLength: UInt32) -> UInt32 {
    bonus(of: place, isInTitle: Place.position(place) < titleLength)
  }

  /// The same where it is known whether that is in the title.
  @inline(__always)
  static func bonus(of place: UInt32, isInTitle: Bool) -> UInt32 {
    (isInTitle ? titleBonus : 0) + (Place.isQuoted(place) ? quoteBonus : 0)
  }

  /// What a weight comes to in an article of some length; the score is `idf · (k1 + 1)` times as much.
  @inline(__always)
  static func impact(_ weight: UInt32, length: Double, meanLength: Double) -> Double {
    let w = Double(weight)
    return w / (w + k1 * (1 - b + b * length / meanLength))
  }

  /// How much a term of some frequency tells.
  static func idf(documentFrequency: Int, of count: Int) -> Double {
    let n = Double(min(documentFrequency, count))
    return log(1 + (Double(count) - n + 0.5) / (n + 0.5))
  }
}
