/// Which of many texts are copies of one text, with little changed, cut or added.
///
/// Every text is held against longer ones only, and joins the longest that it is a copy of: so no chain of small
/// changes leads from one text to another. The result does not depend on the order in which the pairs are found.
struct NearDuplicates: Sendable {
  /// For each text the one that stands for its copies; a text without copies stands for itself.
  let leaders: [Int]

  /// The texts of each copied text, ascending, by their first.
  let groups: [[Int]]

  /// How much of the shorter text stands in the longer where they are copies: pages of one article that were
  /// edited between two visits, or that came through two extractors, share more than this, and two reports of one
  /// event, even from one agency's text, mostly less.
  static let copiedShare = 0.7

  /// So much of the longer text stands in the shorter: a brief is a part of a long article, and no copy of it.
  static let copiedShareOfLonger = 0.5

  /// Finds the copies.
  ///
  /// - Parameter sketches: a sketch of each text.
  init(of sketches: [TextSketch]) {
    func isLonger(_ a: Int, _ b: Int) -> Bool {
      (-sketches[a].rowCount, a) < (-sketches[b].rowCount, b)
    }
    var copies: [Int: [Int]] = [:]
    let pairs = SharedHashes.pairs(of: sketches.map(\.hashes), least: 1, isFirst: isLonger)
    for pair in pairs where Self.areCopies(sketches[pair.first], sketches[pair.second]) {
      let isFirstLonger = isLonger(pair.first, pair.second)
      copies[isFirstLonger ? pair.first : pair.second, default: []].append(
        isFirstLonger ? pair.second : pair.first)
    }
    var leaders = Array(sketches.indices)
    var isTaken = [Bool](repeating: false, count: sketches.count)
    for text in copies.keys.sorted(by: isLonger) where !isTaken[text] {
      for copy in copies[text] ?? [] where !isTaken[copy] {
        leaders[copy] = text
        isTaken[copy] = true
      }
      isTaken[text] = true
    }
    self.leaders = leaders
    let members = Dictionary(grouping: leaders.indices) { leaders[$0] }
    groups = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// Whether two texts are copies of one.
  static func areCopies(_ a: TextSketch, _ b: TextSketch) -> Bool {
    let (shorter, longer) = a.rowCount <= b.rowCount ? (a, b) : (b, a)
    let overlap = shorter.overlap(with: longer)
    return overlap.first >= copiedShare && overlap.second >= copiedShareOfLonger
  }
}
