/// Keeps the best of many hits: a heap whose root is the worst that is kept.
struct TopHits {
  private let limit: Int
  private var heap: [SearchResults.Hit] = []

  /// Keeps at most so many.
  init(limit: Int) {
    self.limit = limit
    heap.reserveCapacity(min(limit, 1024))
  }

  /// A later hit must score more than this to be kept.
  var threshold: Double { heap.count < limit ? -.infinity : heap.first?.score ?? .infinity }

  /// Whether one hit comes before another: the higher score, then the corpus order.
  static func isBetter(_ a: SearchResults.Hit, _ b: SearchResults.Hit) -> Bool {
    a.score != b.score ? a.score > b.score : a.position < b.position
  }

  /// Takes a hit in, if it is good enough.
  mutating func insert(_ hit: SearchResults.Hit) {
    if heap.count < limit {
      heap.append(hit)
      var child = heap.count - 1
      while child > 0, Self.isBetter(heap[(child - 1) / 2], heap[child]) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    } else if let worst = heap.first, Self.isBetter(hit, worst) {
      heap[0] = hit
      var parent = 0
      while true {
        var worst = parent
        for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
          if Self.isBetter(heap[worst], heap[child]) { worst = child }
        }
        guard worst != parent else { break }
        heap.swapAt(parent, worst)
        parent = worst
      }
    }
  }

  /// What was kept, best first.
  var sorted: [SearchResults.Hit] { heap.sorted(by: Self.isBetter) }
}
