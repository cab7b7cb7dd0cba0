/// Articles of one segment that match, ascending, each with its score.
struct Matches {
  var articles: [UInt32] = []
  var scores: [Double] = []

  /// No matches.
  init() {}

  /// Matches that all tell the same, nothing.
  init(unscored articles: [UInt32]) {
    self.articles = articles
    scores = [Double](repeating: 0, count: articles.count)
  }

  /// Makes room for so many.
  mutating func reserve(_ count: Int) {
    articles.reserveCapacity(count)
    scores.reserveCapacity(count)
  }

  /// Adds a match after all others.
  @inline(__always)
  mutating func append(_ article: UInt32, _ score: Double) {
    articles.append(article)
    scores.append(score)
  }

  /// What both hold, scores added.
  func intersection(_ other: Matches) -> Matches {
    var result = Matches()
    var j = 0
    for i in 0..<articles.count {
      while j < other.articles.count, other.articles[j] < articles[i] { j += 1 }
      guard j < other.articles.count else { break }
      if other.articles[j] == articles[i] { result.append(articles[i], scores[i] + other.scores[j]) }
    }
    return result
  }

  /// What either holds, scores added where both do.
  func union(_ other: Matches) -> Matches {
    var result = Matches()
    result.articles.reserveCapacity(articles.count + other.articles.count)
    result.scores.reserveCapacity(articles.count + other.articles.count)
    var i = 0
    var j = 0
    while i < articles.count || j < other.articles.count {
      if j == other.articles.count || (i < articles.count && articles[i] < other.articles[j]) {
        result.append(articles[i], scores[i])
        i += 1
      } else if i == articles.count || other.articles[j] < articles[i] {
        result.append(other.articles[j], other.scores[j])
        j += 1
      } else {
        result.append(articles[i], scores[i] + other.scores[j])
        i += 1
        j += 1
      }
    }
    return result
  }

  /// What this holds and the other does not.
  func subtracting(_ other: Matches) -> Matches {
    var result = Matches()
    var j = 0
    for i in 0..<articles.count {
      while j < other.articles.count, other.articles[j] < articles[i] { j += 1 }
      if j < other.articles.count, other.articles[j] == articles[i] { continue }
      result.append(articles[i], scores[i])
    }
    return result
  }
}
