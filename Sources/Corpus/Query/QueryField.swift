/// The fields that a question can name.
enum QueryField: Hashable {
  /// A field of words.
  case words(SearchField)
  /// A field of another kind.
  case date, newer, older, wordCount, has, mark, tag, story

  /// The names that are offered, and what they mean.
  static let named: [(name: String, field: QueryField)] = [
    ("title", .words(.title)), ("by", .words(.author)), ("site", .words(.site)),
    ("speaker", .words(.speaker)),
    ("quote", .words(.quote)), ("lang", .words(.language)), ("date", .date), ("newer", .newer),
    ("older", .older),
    ("words", .wordCount), ("has", .has), ("is", .mark), ("tag", .tag), ("story", .story),
  ]

  /// Other names that people try.
  private static let alternatives: [String: QueryField] = [
    "author": .words(.author), "outlet": .words(.site), "source": .words(.site), "said": .words(.speaker),
    "language": .words(.language), "headline": .words(.title),
  ]

  /// The field of a name, in any case.
  init?(name: String) {
    let name = name.lowercased()
    guard let field = Self.named.first(where: { $0.name == name })?.field ?? Self.alternatives[name] else {
      return nil
    }
    self = field
  }
}

/// The candidate that is spelt most like a word; nil where none is at most two edits away and none begins so.
func nearest(to word: String, among candidates: [String]) -> String? {
  let word = Array(word.lowercased().unicodeScalars.prefix(32))
  let measured = candidates.map { ($0, editDistance(word, Array($0.unicodeScalars))) }
  if let best = measured.min(by: { $0.1 < $1.1 }), best.1 <= min(2, word.count - 1) { return best.0 }
  return candidates.first { word.count > 1 && Array($0.unicodeScalars).starts(with: word) }
}

/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word the other
/// (the restricted Damerau–Levenshtein distance).
func editDistance<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
