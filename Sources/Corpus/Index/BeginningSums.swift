/// The weights of all words that begin alike, summed up by article, for the beginnings that most words share.
///
/// While a word is typed its first letter or two stand for a great part of all postings; to sum these up takes as long
/// as all else that a key asks for.
struct BeginningSums: Sendable {
  /// By the terms that begin so.
  private var sums: [Range<Int>: [UInt16]] = [:]

  /// So many are kept at the most, those with the most postings: two bytes an article each, some twentieth of its text.
  private static let mostKept = 64
  /// Fewer postings than so many an article are summed up while the key waits.
  private static let leastPostings = 2

  /// None.
  init() {}

  /// Those of an index that are worth it; where its task is cancelled, some of them.
  init(of view: IndexView) {
    let articleCount = view.lengths.count
    var runs: [(terms: Range<Int>, postings: Int)] = []
    for length in 1...2 {
      var term = view.terms(of: .text).lowerBound
      while term < view.termCount {
        let beginning = Array(view.name(of: term).prefix(length))
        guard beginning.count == length else {
          term += 1
          continue
        }
        let end = view.firstTerm(from: term) { view.name(of: $0).starts(with: beginning) }
        let postings = (term..<end).reduce(0) { $0 + view.documentFrequency(of: $1) }
        if postings >= Self.leastPostings * articleCount { runs.append((term..<end, postings)) }
        term = end
      }
    }
    runs.sort { ($0.postings, $1.terms.lowerBound) > ($1.postings, $0.terms.lowerBound) }
    for (terms, _) in runs.prefix(Self.mostKept) where !Task.isCancelled {
      sums[terms] = Self.sum(terms, in: view)
    }
  }

  /// The weights of neighbouring terms by article; nil where one is too large.
  private static func sum(_ terms: Range<Int>, in view: IndexView) -> [UInt16]? {
    var isTooLarge = false
    let sums = [UInt16](unsafeUninitializedCapacity: view.lengths.count) { sums, count in
      count = view.lengths.count
      sums.initialize(repeating: 0)
      for term in terms {
        view.forEachPosting(of: term) { article, weight in
          let (sum, overflow) = sums[Int(article)].addingReportingOverflow(UInt16(clamping: weight))
          sums[Int(article)] = sum
          if overflow || weight > UInt16.max { isTooLarge = true }
        }
      }
    }
    return isTooLarge ? nil : sums
  }

  /// What some terms come to; nil where that is not known, or where some count in a few languages only.
  func sums(of terms: [ExpandedTerm]) -> [UInt16]? {
    guard let first = terms.first?.term, let last = terms.last?.term, last - first + 1 == terms.count,
      let known = sums[first..<last + 1], terms.allSatisfy({ $0.languages == .all })
    else { return nil }
    return known
  }
}

extension SegmentIndex {
  /// Sums up what the first letters of questions will need.
  func prepareBeginnings() {
    let known = withView { BeginningSums(of: $0) }
    beginnings.withLock { $0 = known }
  }
}
