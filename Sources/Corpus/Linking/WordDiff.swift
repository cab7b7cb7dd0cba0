import Ingestion

/// What differs between two texts, word by word.
///
/// Words are compared folded, so that case, accents and marks make no difference. Where texts differ much, words that
/// stand once in both hold them together first (patience diff, Bram Cohen); what lies between is compared by Myers'
/// greedy algorithm (Algorithmica, 1986) up to a bound, beyond which it counts as changed whole. So the work stays
/// bounded however long and different the texts are.
public struct WordDiff: Sendable, Hashable {
  /// A stretch of both texts, in bytes; stretches follow each other without a gap.
  public enum Change: Sendable, Hashable {
    /// The same words stand in both.
    case same(old: Range<Int>, new: Range<Int>)
    /// Only the old text has these.
    case deleted(Range<Int>)
    /// Only the new text has these.
    case inserted(Range<Int>)
  }

  /// The stretches in their order; of a change the deletion stands first.
  public let changes: [Change]

  /// The share of the words of both texts that are the same, 0 to 1; 1 for two empty texts.
  public let sameShare: Double

  /// How many words may differ in one stretch that Myers' algorithm compares.
  private static let mostEdits = 256

  /// Compares two texts, or parts of them.
  ///
  /// - Parameters:
  ///   - old: the text that words are deleted from.
  ///   - oldRange: the part to be compared, in bytes.
  ///   - new: the text that words are inserted into.
  ///   - newRange: the part to be compared, in bytes.
  public init(old: UTF8Text, _ oldRange: Range<Int>, new: UTF8Text, _ newRange: Range<Int>) {
    let a = Side(old, oldRange)
    let b = Side(new, newRange)
    var comparison = Comparison(a: a.words, b: b.words)
    comparison.compare(0..<a.words.count, 0..<b.words.count, mayAnchor: true)
    let words = a.words.count + b.words.count
    sameShare = words == 0 ? 1 : Double(2 * comparison.matches.count) / Double(words)
    changes = Self.changes(Self.readable(comparison.matches, a.words.count, b.words.count), a, b)
  }

  /// Leaves out matches that only make a comparison harder to read: a "the" between two sentences that were changed.
  ///
  /// A run of words that is shorter than the changes on both of its sides goes with them, as in the semantic cleanup of
  /// Fraser's diff-match-patch.
  private static func readable(_ matches: [(a: Int, b: Int)], _ oldCount: Int, _ newCount: Int) -> [(
    a: Int, b: Int
  )] {
    var runs: [Range<Int>] = []
    for index in matches.indices {
      if let last = runs.last, index > 0, matches[index].a == matches[index - 1].a + 1,
        matches[index].b == matches[index - 1].b + 1
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    /// How many words were changed between the end of one run and the beginning of another; nil for the texts' ends.
    func change(_ left: Range<Int>?, _ right: Range<Int>?) -> Int {
      let start = left.map { matches[$0.upperBound - 1] } ?? (a: -1, b: -1)
      let end = right.map { matches[$0.lowerBound] } ?? (a: oldCount, b: newCount)
      return max(end.a - start.a, end.b - start.b) - 1
    }
    var kept: [Range<Int>] = []
    for (index, run) in runs.enumerated() {
      let next = index + 1 < runs.count ? runs[index + 1] : nil
      if run.count < change(kept.last, run), run.count < change(run, next) { continue }
      kept.append(run)
    }
    return kept.flatMap { matches[$0] }
  }

  /// Puts matched words together into stretches.
  private static func changes(_ matches: [(a: Int, b: Int)], _ a: Side, _ b: Side) -> [Change] {
    var changes: [Change] = []
    func add(deleted: Range<Int>, inserted: Range<Int>) {
      if !deleted.isEmpty { changes.append(.deleted(a.bytes(of: deleted))) }
      if !inserted.isEmpty { changes.append(.inserted(b.bytes(of: inserted))) }
    }
    var (i, j) = (0, 0)
    var index = 0
    while index < matches.count {
      let (first, second) = matches[index]
      add(deleted: i..<first, inserted: j..<second)
      var length = 1
      while index + length < matches.count, matches[index + length] == (first + length, second + length) {
        length += 1
      }
      changes.append(
        .same(old: a.bytes(of: first..<first + length), new: b.bytes(of: second..<second + length)))
      (i, j) = (first + length, second + length)
      index += length
    }
    add(deleted: i..<a.words.count, inserted: j..<b.words.count)
    return changes
  }

  /// One of the two texts.
  private struct Side {
    /// The words' hashes.
    var words: [UInt64] = []
    /// Where each word begins; then the end of the part.
    private var starts: [Int] = []

    init(_ text: UTF8Text, _ range: Range<Int>) {
      let range = range.clamped(to: 0..<text.count)
      text.bytes.withUnsafeBufferPointer { bytes in
        Tokenizer.forEachToken(in: UnsafeBufferPointer(rebasing: bytes[range])) { token, folded in
          words.append(TermTable.hash(folded))
          starts.append(range.lowerBound + token.range.lowerBound)
        }
      }
      // What stands before the first word goes with it.
      if !starts.isEmpty { starts[0] = range.lowerBound }
      starts.append(range.upperBound)
    }

    func bytes(of words: Range<Int>) -> Range<Int> { starts[words.lowerBound]..<starts[words.upperBound] }
  }

  /// Finds the words that match, in ascending pairs.
  private struct Comparison {
    let a: [UInt64]
    let b: [UInt64]
    var matches: [(a: Int, b: Int)] = []

    /// Compares two parts.
    mutating func compare(_ first: Range<Int>, _ second: Range<Int>, mayAnchor: Bool) {
      var (x, y) = (first, second)
      while let i = x.first, let j = y.first, a[i] == b[j] {
        matches.append((i, j))
        x = i + 1..<x.upperBound
        y = j + 1..<y.upperBound
      }
      var tail = 0
      while tail < min(x.count, y.count), a[x.upperBound - 1 - tail] == b[y.upperBound - 1 - tail] {
        tail += 1
      }
      x = x.lowerBound..<x.upperBound - tail
      y = y.lowerBound..<y.upperBound - tail
      if !x.isEmpty, !y.isEmpty { compareMiddle(x, y, mayAnchor: mayAnchor) }
      for index in 0..<tail { matches.append((x.upperBound + index, y.upperBound + index)) }
    }

    private mutating func compareMiddle(_ x: Range<Int>, _ y: Range<Int>, mayAnchor: Bool) {
      // Short parts need no anchors.
      let anchors = mayAnchor && x.count + y.count > 64 ? anchors(x, y) : []
      guard !anchors.isEmpty else {
        if let found = shortest(x, y) { matches += found }
        return
      }
      var (i, j) = (x.lowerBound, y.lowerBound)
      for anchor in anchors {
        compare(i..<anchor.a, j..<anchor.b, mayAnchor: true)
        matches.append(anchor)
        (i, j) = (anchor.a + 1, anchor.b + 1)
      }
      compare(i..<x.upperBound, j..<y.upperBound, mayAnchor: anchors.count > 1)
    }

    /// Words that stand once in both parts, as many as ascend in both: the longest increasing subsequence.
    private func anchors(_ x: Range<Int>, _ y: Range<Int>) -> [(a: Int, b: Int)] {
      var places: [UInt64: (a: Int, b: Int)] = [:]
      for i in x { places[a[i]] = (places[a[i]] == nil ? i : -1, -1) }
      for j in y {
        guard let place = places[b[j]] else { continue }
        places[b[j]] = place.b == -1 ? (place.a, j) : (-1, j)
      }
      let unique = places.values.filter { $0.a >= 0 && $0.b >= 0 }.sorted { $0.a < $1.a }
      // Piles of patience: the last of each, and for each card the one that it was laid beside.
      var tops: [Int] = []
      var before = [Int](repeating: -1, count: unique.count)
      for (card, place) in unique.enumerated() {
        var low = 0
        var high = tops.count
        while low < high {
          let middle = (low + high) / 2
          if unique[tops[middle]].b < place.b { low = middle + 1 } else { high = middle }
        }
        if low > 0 { before[card] = tops[low - 1] }
        if low == tops.count { tops.append(card) } else { tops[low] = card }
      }
      var chain: [(a: Int, b: Int)] = []
      var card = tops.last ?? -1
      while card >= 0 {
        chain.append(unique[card])
        card = before[card]
      }
      return chain.reversed()
    }

    /// The matches of a shortest edit script; nil where it takes more edits than the bound.
    private func shortest(_ x: Range<Int>, _ y: Range<Int>) -> [(a: Int, b: Int)]? {
      let (n, m) = (x.count, y.count)
      let limit = min(n + m, WordDiff.mostEdits)
      var furthest = [Int](repeating: 0, count: 2 * limit + 3)
      let zero = limit + 1
      var history: [[Int]] = []
      for edits in 0...limit {
        history.append(Array(furthest[zero - edits...zero + edits]))
        for diagonal in stride(from: -edits, through: edits, by: 2) {
          let isDown =
            diagonal == -edits
            || (diagonal != edits && furthest[zero + diagonal - 1] < furthest[zero + diagonal + 1])
          var i = isDown ? furthest[zero + diagonal + 1] : furthest[zero + diagonal - 1] + 1
          var j = i - diagonal
          while i < n, j < m, a[x.lowerBound + i] == b[y.lowerBound + j] { (i, j) = (i + 1, j + 1) }
          furthest[zero + diagonal] = i
          if i >= n, j >= m { return walkBack(history, x, y) }
        }
      }
      return nil
    }

    /// Reads the matches off the furthest points of each number of edits, from the end to the beginning.
    private func walkBack(_ history: [[Int]], _ x: Range<Int>, _ y: Range<Int>) -> [(a: Int, b: Int)] {
      var found: [(a: Int, b: Int)] = []
      var (i, j) = (x.count, y.count)
      for edits in stride(from: history.count - 1, through: 0, by: -1) {
        // The points before this number of edits; those outside were not reached.
        func point(_ diagonal: Int) -> Int {
          abs(diagonal) <= edits ? history[edits][diagonal + edits] : -1
        }
        let diagonal = i - j
        let isDown = diagonal == -edits || (diagonal != edits && point(diagonal - 1) < point(diagonal + 1))
        let previous = isDown ? diagonal + 1 : diagonal - 1
        let start = edits == 0 ? 0 : point(previous)
        let (fromI, fromJ) = edits == 0 ? (0, 0) : (start, start - previous)
        while i > (edits == 0 ? 0 : isDown ? fromI : fromI + 1),
          j > (edits == 0 ? 0 : isDown ? fromJ + 1 : fromJ)
        {
          (i, j) = (i - 1, j - 1)
          found.append((x.lowerBound + i, y.lowerBound + j))
        }
        (i, j) = (fromI, fromJ)
      }
      return found.reversed()
    }
  }
}
