/// Sets that only ever grow together (union-find with path halving).
struct DisjointSets {
  private var parents: [Int]

  /// So many sets of one number each.
  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The number that stands for a number's set.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Makes one set of two; the smaller root stays.
  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (root(of: a), root(of: b))
    parents[max(first, second)] = min(first, second)
  }
}
