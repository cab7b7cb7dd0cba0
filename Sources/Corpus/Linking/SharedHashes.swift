/// Finds which of many sketches have hashes in common, without comparing each with each.
enum SharedHashes {
  /// Two sketches and how many hashes they share.
  struct Pair: Sendable, Hashable {
    var first: Int
    var second: Int
    var count: Int
  }

  /// A hash in more sketches than these pairs each of them with the first only: what stands on hundreds of pages says
  /// little, and copies by the hundred are found by their first all the same.
  private static let crowd = 16

  /// The pairs of sketches with some hashes in common, ascending.
  ///
  /// - Parameters:
  ///   - sketches: each ascending, each hash once.
  ///   - least: how many hashes a pair must share.
  ///   - isFirst: in a crowd, whether the first of two is rather the one that the others are paired with.
  /// - Returns: the pairs, the smaller number first, each once.
  static func pairs(
    of sketches: [[UInt32]], least: Int, isFirst: (Int, Int) -> Bool = { $0 < $1 }
  ) -> [Pair] {
    // A hash and the sketch that holds it, in one number.
    var places: [UInt64] = []
    places.reserveCapacity(sketches.reduce(0) { $0 + $1.count })
    for (number, hashes) in sketches.enumerated() {
      for hash in hashes { places.append(UInt64(hash) << 32 | UInt64(number)) }
    }
    places.sortByHigherHalf()
    var pairs: [UInt64] = []
    var start = 0
    while start < places.count {
      let hash = places[start] >> 32
      var end = start + 1
      while end < places.count, places[end] >> 32 == hash { end += 1 }
      let holders = places[start..<end]
      if holders.count > crowd {
        let numbers = holders.map { Int($0 & 0xFFFF_FFFF) }
        let head = numbers.min(by: isFirst) ?? numbers[0]
        for number in numbers where number != head {
          pairs.append(UInt64(min(head, number)) << 32 | UInt64(max(head, number)))
        }
      } else {
        for (index, first) in holders.enumerated() {
          for second in holders.dropFirst(index + 1) {
            pairs.append((first & 0xFFFF_FFFF) << 32 | second & 0xFFFF_FFFF)
          }
        }
      }
      start = end
    }
    pairs.sort()
    var found: [Pair] = []
    start = 0
    while start < pairs.count {
      var end = start + 1
      while end < pairs.count, pairs[end] == pairs[start] { end += 1 }
      if end - start >= least {
        found.append(
          Pair(first: Int(pairs[start] >> 32), second: Int(pairs[start] & 0xFFFF_FFFF), count: end - start))
      }
      start = end
    }
    return found
  }

  /// How many numbers two ascending arrays have in common.
  static func count(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
