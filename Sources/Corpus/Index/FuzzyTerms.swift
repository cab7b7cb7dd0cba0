/// Finds the terms of a vocabulary that are at most so many edits from a word: a letter put in, left out, changed, or
/// swapped with its neighbour (the restricted Damerau–Levenshtein distance, as in ``editDistance(_:_:)``).
///
/// The sorted vocabulary is walked as the trie that it is, with one row of the distance's table a letter; a branch
/// whose row has no number within the limit is left, and one whose row has only the limit itself is followed along the
/// word's own letters alone.
struct FuzzyTerms {
  /// More edits than a person's slip.
  static let largestDistance = 2

  private let view: IndexView
  private let word: [Unicode.Scalar]
  private let limit: Int
  private let keyLength: Int
  /// A row for each letter of the path, and the letters.
  private var rows: [[Int]]
  private var path: [Unicode.Scalar] = []
  private var found: [(term: Int, distance: Int)] = []

  /// The terms of a field near a word, ascending, with their distances.
  static func near(
    _ word: [UInt8], within limit: Int, of field: IndexField, in view: IndexView
  ) -> [(term: Int, distance: Int)] {
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    var search = FuzzyTerms(view: view, word: scalars, limit: limit, keyLength: field.key.count)
    let terms = view.terms(of: field)
    if !terms.isEmpty { search.visit(terms, byte: field.key.count) }
    return search.found.sorted { $0.term < $1.term }
  }

  private init(view: IndexView, word: [Unicode.Scalar], limit: Int, keyLength: Int) {
    self.view = view
    self.word = word
    self.limit = limit
    self.keyLength = keyLength
    rows = [Array(0...word.count)]
  }

  /// Looks at terms that share their first bytes, up to the path's letters.
  private mutating func visit(_ terms: Range<Int>, byte: Int) {
    var low = terms.lowerBound
    let row = rows[path.count]
    if view.name(of: low).count == byte {
      if path.count > 0, row[word.count] <= limit { found.append((low, row[word.count])) }
      low += 1
    }
    guard low < terms.upperBound, path.count <= word.count + limit else { return }
    if row.min() ?? 0 < limit {
      while low < terms.upperBound {
        let name = view.name(of: low)
        let (scalar, width) = decodeScalar(in: name, at: byte)
        let end = Self.end(ofChildFrom: low, upTo: terms.upperBound, byte: byte, width: width, in: view)
        descend(low..<end, scalar, byte: byte + width)
        low = end
      }
    } else {
      // Only the word's letters about here lead on without an edit, or finish a swap.
      let from = max(0, path.count - limit - 1)
      let to = min(word.count, path.count + limit + 1)
      guard from < to else { return }
      for scalar in Set(word[from..<to]).sorted() {
        let bytes = Array(String(scalar).utf8)
        let first = view.firstTerm(from: low, upTo: terms.upperBound) {
          Self.compare(view.name(of: $0), at: byte, bytes) < 0
        }
        let end = view.firstTerm(from: first, upTo: terms.upperBound) {
          Self.compare(view.name(of: $0), at: byte, bytes) <= 0
        }
        if first < end { descend(first..<end, scalar, byte: byte + bytes.count) }
      }
    }
  }

  /// The first term that does not share some bytes with the first of a run; most runs are short.
  private static func end(
    ofChildFrom first: Int, upTo limit: Int, byte: Int, width: Int, in view: IndexView
  ) -> Int {
    let bytes = Array(view.name(of: first)[byte..<min(byte + width, view.name(of: first).count)])
    var step = 1
    var low = first
    while low + step < limit, compare(view.name(of: low + step), at: byte, bytes) == 0 {
      low += step
      step *= 2
    }
    return view.firstTerm(from: low, upTo: min(limit, low + step)) {
      compare(view.name(of: $0), at: byte, bytes) <= 0
    }
  }

  /// How a name sorts against others with some bytes at a place; 0 where it has them.
  private static func compare(_ name: UnsafeBufferPointer<UInt8>, at start: Int, _ bytes: [UInt8]) -> Int {
    for index in bytes.indices {
      guard start + index < name.count else { return -1 }
      if name[start + index] != bytes[index] { return name[start + index] < bytes[index] ? -1 : 1 }
    }
    return 0
  }

  private mutating func descend(_ terms: Range<Int>, _ scalar: Unicode.Scalar, byte: Int) {
    let depth = path.count
    if rows.count == depth + 1 { rows.append([Int](repeating: 0, count: word.count + 1)) }
    var best = depth + 1
    rows[depth + 1][0] = depth + 1
    for column in 1..<max(1, word.count + 1) {
      let cost = word[column - 1] == scalar ? 0 : 1
      var value = min(
        rows[depth][column] + 1, rows[depth + 1][column - 1] + 1, rows[depth][column - 1] + cost)
      if depth > 0, column > 1, path[depth - 1] == word[column - 1], scalar == word[column - 2] {
        value = min(value, rows[depth - 1][column - 2] + 1)
      }
      rows[depth + 1][column] = value
      best = min(best, value)
    }
    // A swap may still bring a row of larger numbers down: it costs one more than the row before it.
    guard best <= limit || rows[depth].contains(where: { $0 < limit }) else { return }
    path.append(scalar)
    visit(terms, byte: byte)
    path.removeLast()
  }
}
