/// Keeps the best of many hits, which come in the order of their positions.
///
/// Hits wait until there are twice as many as are asked for; then the better half is told from the other, which takes
/// a few steps a hit however many are kept, where a heap would take some for each of its levels.
struct TopHits {
  private let limit: Int
  private var hits: [SearchResults.Hit] = []

  /// A later hit must score more than this to be kept.
  private(set) var threshold: Double

  /// So many wait at least: of few hits the best are told at little cost.
  private static let leastWaiting = 16

  /// Keeps at most so many.
  init(limit: Int) {
    self.limit = limit
    threshold = limit > 0 ? -.infinity : .infinity
  }

  /// Whether one hit comes before another: the higher score, then the corpus order.
  @inline(__always)
  static func isBetter(_ a: SearchResults.Hit, _ b: SearchResults.Hit) -> Bool {
    a.score != b.score ? a.score > b.score : a.position < b.position
  }

  /// Takes a hit in, if it is good enough.
  @inline(__always)
  mutating func insert(_ hit: SearchResults.Hit) {
    // Of equals the first counts, so a later one must be better.
    guard hit.score > threshold else { return }
    hits.append(hit)
    if hits.count &- limit >= max(limit, Self.leastWaiting) { prune() }
  }

  /// Keeps the best.
  @inline(never)
  private mutating func prune() {
    hits.withUnsafeMutableBufferPointer { Self.moveBest(limit, toFrontOf: $0) }
    hits.removeLast(hits.count - limit)
    threshold = hits.reduce(.infinity) { min($0, $1.score) }
  }

  /// Puts the best so many before all others (Hoare's selection, with the median of three).
  private static func moveBest(_ count: Int, toFrontOf hits: UnsafeMutableBufferPointer<SearchResults.Hit>) {
    var low = 0
    var high = hits.count - 1
    while low < high {
      let middle = (low + high) / 2
      if isBetter(hits[middle], hits[low]) { hits.swapAt(middle, low) }
      if isBetter(hits[high], hits[low]) { hits.swapAt(high, low) }
      if isBetter(hits[high], hits[middle]) { hits.swapAt(high, middle) }
      let pivot = hits[middle]
      var (left, right) = (low, high)
      while left <= right {
        while isBetter(hits[left], pivot) { left += 1 }
        while isBetter(pivot, hits[right]) { right -= 1 }
        if left <= right {
          hits.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if count <= right { high = right } else if count >= left { low = left } else { return }
    }
  }

  /// What was kept, best first.
  var sorted: [SearchResults.Hit] {
    var kept = self
    if kept.hits.count > limit { kept.prune() }
    return kept.hits.sorted { Self.isBetter($0, $1) }
  }
}
