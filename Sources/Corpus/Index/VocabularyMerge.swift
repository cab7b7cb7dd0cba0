/// Walks through several sorted vocabularies at once.
///
/// A heap of the vocabularies by their next names, so that a name costs as many comparisons as the logarithm of their
/// number.
struct VocabularyMerge {
  /// A vocabulary's next name.
  private struct Head {
    /// The first eight bytes of the name, as a number that sorts as they do.
    var key: UInt64
    var index: Int
  }

  private let views: [IndexView]
  /// The next term of each vocabulary, and where each ends.
  private var places: [Int] = []
  private var ends: [Int] = []
  private var heap: [Head] = []
  /// Which vocabularies have the name that was last given, ascending, and where.
  private(set) var holders: [(index: Int, term: Int)] = []

  /// A walk through the names from one up to another, without that; nil is the beginning or the end.
  init(_ views: [IndexView], from first: [UInt8]? = nil, to end: [UInt8]? = nil) {
    self.views = views
    heap.reserveCapacity(views.count)
    holders.reserveCapacity(views.count)
    func place(of bound: [UInt8]?, in view: IndexView, else other: Int) -> Int {
      guard let bound else { return other }
      return bound.withUnsafeBufferPointer { bound in
        view.firstTerm { compareBytes(view.name(of: $0), bound) < 0 }
      }
    }
    for (index, view) in views.enumerated() {
      places.append(place(of: first, in: view, else: 0))
      ends.append(place(of: end, in: view, else: view.termCount))
      if places[index] < ends[index] { heap.append(Head(key: key(of: index), index: index)) }
    }
    for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(from: place) }
  }

  private func key(of index: Int) -> UInt64 { firstBytes(of: views[index].name(of: places[index])) }

  /// The first name that is next in any vocabulary; nil at the end.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    holders.removeAll(keepingCapacity: true)
    guard let first = heap.first else { return nil }
    let name = views[first.index].name(of: places[first.index])
    while let head = heap.first, head.key == first.key,
      order(views[head.index].name(of: places[head.index]), name) == 0
    {
      holders.append((head.index, places[head.index]))
      places[head.index] += 1
      if places[head.index] < ends[head.index] {
        heap[0].key = key(of: head.index)
      } else {
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
      }
      sink(from: 0)
    }
    return name
  }

  /// The order of names that begin with the same eight bytes, or that are shorter and the same as far as they go.
  @inline(__always)
  private func order(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    if min(a.count, b.count) <= 8 { return a.count - b.count }
    return compareBytes(
      UnsafeBufferPointer(rebasing: a[8...]), UnsafeBufferPointer(rebasing: b[8...]))
  }

  @inline(__always)
  private func isBefore(_ a: Head, _ b: Head) -> Bool {
    if a.key != b.key { return a.key < b.key }
    let order = order(views[a.index].name(of: places[a.index]), views[b.index].name(of: places[b.index]))
    return order != 0 ? order < 0 : a.index < b.index
  }

  /// Moves a head down to where those below it come later.
  private mutating func sink(from start: Int) {
    let count = heap.count
    guard start < count else { return }
    let head = heap[start]
    var place = start
    while true {
      var child = 2 * place + 1
      guard child < count else { break }
      if child + 1 < count, isBefore(heap[child + 1], heap[child]) { child += 1 }
      guard isBefore(heap[child], head) else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = head
  }
}
