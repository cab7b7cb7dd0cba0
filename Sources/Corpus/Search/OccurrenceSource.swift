/// The articles and positions of one word of a question: of a term as the index has it, or of many terms together.
enum OccurrenceSource {
  case term(PostingCursor)
  case union(OccurrenceTable)

  /// The occurrences of some terms; nil where there is none.
  init?(_ terms: Range<Int>, in index: SegmentIndex) {
    switch terms.count {
    case 0: return nil
    case 1: self = .term(PostingCursor(index, term: terms.lowerBound))
    default: self = .union(OccurrenceTable(terms, in: index))
    }
  }

  /// How many articles there are.
  var documentFrequency: Int {
    switch self {
    case .term(let cursor): cursor.documentFrequency
    case .union(let table): table.articles.count
    }
  }

  /// The article at the cursor; nil at the end.
  var article: UInt32? {
    switch self {
    case .term(let cursor): cursor.article
    case .union(let table): table.article
    }
  }

  /// Goes to the next article.
  mutating func advance() {
    switch self {
    case .term(var cursor):
      self = .union(.empty)
      cursor.advance()
      self = .term(cursor)
    case .union(var table):
      self = .union(.empty)
      table.slot += 1
      self = .union(table)
    }
  }

  /// Goes to the first article that is not before another; says whether it is that one.
  mutating func seek(_ target: UInt32) -> Bool {
    switch self {
    case .term(var cursor):
      self = .union(.empty)
      let isThere = cursor.seek(target)
      self = .term(cursor)
      return isThere
    case .union(var table):
      self = .union(.empty)
      let isThere = table.seek(target)
      self = .union(table)
      return isThere
    }
  }

  /// Appends the positions in the article at the cursor, ascending, each `position << 1 | quoted`.
  mutating func appendPositions(to positions: inout [UInt32]) {
    switch self {
    case .term(var cursor):
      self = .union(.empty)
      cursor.appendPositions(to: &positions)
      self = .term(cursor)
    case .union(let table): positions.append(contentsOf: table.positions(at: table.slot))
    }
  }
}

/// The occurrences of several terms, decoded and in order.
struct OccurrenceTable {
  private(set) var articles: [UInt32] = []
  /// Where each article's positions begin; one more at the end.
  private var starts: [Int] = [0]
  private var places: [UInt32] = []
  var slot = 0

  static let empty = OccurrenceTable()

  private init() {}

  init(_ terms: Range<Int>, in index: SegmentIndex) {
    var all: [UInt64] = []
    var positions: [UInt32] = []
    for term in terms {
      var cursor = PostingCursor(index, term: term)
      while let article = cursor.article {
        positions.removeAll(keepingCapacity: true)
        cursor.appendPositions(to: &positions)
        for position in positions { all.append(UInt64(article) << 32 | UInt64(position)) }
        cursor.advance()
      }
    }
    all.sort()
    places.reserveCapacity(all.count)
    for place in all {
      let article = UInt32(place >> 32)
      if articles.last != article {
        if !articles.isEmpty { starts.append(places.count) }
        articles.append(article)
      }
      places.append(UInt32(truncatingIfNeeded: place))
    }
    if !articles.isEmpty { starts.append(places.count) }
  }

  var article: UInt32? { slot < articles.count ? articles[slot] : nil }

  mutating func seek(_ target: UInt32) -> Bool {
    while slot < articles.count, articles[slot] < target { slot += 1 }
    return slot < articles.count && articles[slot] == target
  }

  func positions(at slot: Int) -> ArraySlice<UInt32> { places[starts[slot]..<starts[slot + 1]] }
}
