/// Numbers that live as long as the question that they answer.
///
/// A class: it frees what it handed out.
final class CursorArena {
  private var pieces: [UnsafeMutablePointer<UInt32>] = []

  /// Room for some numbers, not initialised.
  func numbers(_ count: Int) -> UnsafeMutablePointer<UInt32> {
    let piece = UnsafeMutablePointer<UInt32>.allocate(capacity: max(1, count))
    pieces.append(piece)
    return piece
  }

  deinit {
    for piece in pieces { piece.deallocate() }
  }
}

/// A list of numbers that keeps its room.
struct NumberBuffer {
  private(set) var numbers: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  /// How many there are.
  var count = 0

  private let arena: CursorArena

  /// An empty list with room for as many words as a long article has of one kind.
  init(in arena: CursorArena, capacity: Int = 64) {
    self.arena = arena
    self.capacity = capacity
    numbers = arena.numbers(capacity)
  }

  /// Makes room for so many in all.
  @inline(__always)
  mutating func reserve(_ wanted: Int) {
    if wanted > capacity { grow(wanted) }
  }

  private mutating func grow(_ wanted: Int) {
    let larger = max(wanted, capacity * 2)
    let piece = arena.numbers(larger)
    piece.update(from: numbers, count: count)
    numbers = piece
    capacity = larger
  }

  /// Appends one.
  @inline(__always)
  mutating func append(_ number: UInt32) {
    reserve(count &+ 1)
    numbers[count] = number
    count &+= 1
  }
}
