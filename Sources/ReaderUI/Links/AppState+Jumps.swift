import Corpus
import Ingestion

/// A place in the corpus that a jump leads to or comes from.
struct JumpPlace: Sendable, Hashable {
  var position: Int
  var quote: Int?
  var focus: Pane

  /// A byte of the article's text that is to be seen.
  var offset: Int?
}

/// The places jumped from, and those gone back from.
struct JumpList: Sendable, Hashable {
  private(set) var behind: [JumpPlace] = []
  private(set) var ahead: [JumpPlace] = []

  /// How many places are kept.
  private static let limit = 200

  /// Remembers the place that a jump leaves; what lay ahead is given up.
  mutating func leave(_ place: JumpPlace) {
    if behind.last != place { behind.append(place) }
    if behind.count > Self.limit { behind.removeFirst() }
    ahead = []
  }

  /// One jump back from a place; nil where there is none.
  mutating func back(from place: JumpPlace) -> JumpPlace? {
    guard let target = behind.popLast() else { return nil }
    ahead.append(place)
    return target
  }

  /// The places in a corpus that was read anew; those whose article has gone are given up.
  mutating func move(_ positions: [Int: Int]) {
    func moved(_ places: [JumpPlace]) -> [JumpPlace] {
      places.compactMap { place in
        positions[place.position].map { position in
          var place = place
          place.position = position
          return place
        }
      }
    }
    behind = moved(behind)
    ahead = moved(ahead)
  }

  /// The positions of all places.
  var positions: [Int] { (behind + ahead).map(\.position) }

  /// One jump forward again.
  mutating func forward(from place: JumpPlace) -> JumpPlace? {
    guard let target = ahead.popLast() else { return nil }
    behind.append(place)
    return target
  }
}

extension AppState {
  /// Where the person is.
  var place: JumpPlace? {
    list.position.map { JumpPlace(position: $0, quote: body.quote, focus: focus) }
  }

  /// Goes to an article, and to one of its quotes or a byte of its text, from wherever; Ctrl-o leads back.
  mutating func jump(to position: Int, quote: Int? = nil, offset: Int? = nil) -> [Effect] {
    if let place { jumps.leave(place) }
    return go(
      to: JumpPlace(position: position, quote: quote, focus: quote == nil ? .body : .quotes, offset: offset))
  }

  /// Goes back to where the last jump began.
  mutating func jumpBack() -> [Effect] {
    guard let place, let target = jumps.back(from: place) else {
      message = .info("no jump to go back from")
      return []
    }
    return go(to: target)
  }

  /// Goes forward to where the last step back began.
  mutating func jumpForward() -> [Effect] {
    guard let place, let target = jumps.forward(from: place) else {
      message = .info("no jump to go forward to")
      return []
    }
    return go(to: target)
  }

  /// Arrives at a place; where the filter hides its article, the filter goes and the place is reached when the list
  /// has been arranged.
  private mutating func go(to place: JumpPlace) -> [Effect] {
    guard place.position < corpus.count else { return [] }
    guard let row = list.positions.firstIndex(of: place.position) else {
      arrival = place
      filter = nil
      message = .info("all articles are shown: the filter hid this one")
      return arrange()
    }
    list.go(to: row)
    var effects = followList()
    if let quote = place.quote { goToQuote(quote) }
    focus = place.focus
    if place.quote == nil { body.quote = nil }
    if let offset = place.offset { reveal(offset) }
    if focus != .list { effects += markShownRead() }
    return effects
  }

  /// Arrives at the place that a jump, or an Esc from the filter, is still on the way to.
  mutating func arrive() -> [Effect] {
    guard let place = arrival else { return [] }
    arrival = nil
    // A list without the article, though nothing is filtered, is of an older snapshot.
    guard list.positions.contains(place.position) else { return [] }
    return go(to: place)
  }
}
