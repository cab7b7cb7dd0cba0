/// Memory for the values of one extraction, given back all at once.
///
/// The stages of an extraction leave a few dozen lists an article. As arrays, each would be allocated, counted and
/// checked on its own, which took a third of the time. Here a list's room is the next piece of one allocation.
struct Arena {
  private struct Head {
    var next: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    /// The chunk that is handed out from; at its start stands the address of the one before.
    var chunk: UnsafeMutableRawPointer
  }

  private let head: UnsafeMutablePointer<Head>

  /// Holds the address of the chunk before, and keeps what follows aligned.
  private static let linkSize = 16

  /// A chunk's size, where nothing asks for more.
  private static let chunkSize = 1 << 16

  /// Lends an arena whose first chunk has a size in bytes; nothing made in it may leave the body.
  static func lend<Result>(size: Int, _ body: (Arena) -> Result) -> Result {
    let first = chunk(size: size, behind: nil)
    var head = Head(next: first + linkSize, end: first + linkSize + size, chunk: first)
    return withUnsafeMutablePointer(to: &head) { head in
      defer {
        var last: UnsafeMutableRawPointer? = head.pointee.chunk
        while let chunk = last {
          last = chunk.load(as: UnsafeMutableRawPointer?.self)
          chunk.deallocate()
        }
      }
      return body(Arena(head: head))
    }
  }

  private static func chunk(size: Int, behind last: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: linkSize + size, alignment: linkSize)
    chunk.storeBytes(of: last, as: UnsafeMutableRawPointer?.self)
    return chunk
  }

  /// Memory for some values; none of them is there yet.
  @inline(__always) fileprivate func memory<Element>(for count: Int) -> UnsafeMutablePointer<Element> {
    let size = (count &* MemoryLayout<Element>.stride &+ Self.linkSize &- 1) & ~(Self.linkSize &- 1)
    if head.pointee.end - head.pointee.next < size { grow(by: size) }
    let start = head.pointee.next
    head.pointee.next = start + size
    return start.bindMemory(to: Element.self, capacity: count)
  }

  private func grow(by size: Int) {
    let size = max(size, Self.chunkSize)
    let chunk = Self.chunk(size: size, behind: head.pointee.chunk)
    head.pointee = Head(next: chunk + Self.linkSize, end: chunk + Self.linkSize + size, chunk: chunk)
  }

  /// Room for a list.
  @inline(__always) func room<Element>(_ type: Element.Type = Element.self, for count: Int)
    -> Room<Element>
  {
    // Nothing in an arena is destroyed, so nothing may own anything.
    assert(_isPOD(type))
    return Room(base: memory(for: count), capacity: count, arena: self)
  }

  /// A list's values, copied into the arena.
  func lent<Element>(_ values: [Element]) -> Lent<Element> {
    var room = room(Element.self, for: values.count)
    for value in values { room.appendReserved(value) }
    return room.lent
  }

  /// A list of one value, some times.
  @inline(__always) func room<Element>(repeating value: Element, count: Int) -> Room<Element> {
    var room = room(Element.self, for: count)
    room.fill(with: value)
    return room
  }
}

/// What a stage left, lent to those that follow: nobody counts its owners.
///
/// Bounds are checked in debug builds only, and so in all tests.
typealias Lent<Element> = UnsafeBufferPointer<Element>

/// A list in an arena that grows at its end.
struct Room<Element> {
  private var base: UnsafeMutablePointer<Element>

  /// How many values there is room for.
  private(set) var capacity: Int

  /// How many values stand in the room.
  private(set) var count = 0

  private let arena: Arena

  fileprivate init(base: UnsafeMutablePointer<Element>, capacity: Int, arena: Arena) {
    self.base = base
    self.capacity = capacity
    self.arena = arena
  }

  fileprivate mutating func fill(with value: Element) {
    base.initialize(repeating: value, count: capacity)
    count = capacity
  }

  /// Whether there is no value.
  var isEmpty: Bool { count == 0 }

  /// The places of the values.
  var indices: Range<Int> { 0..<count }

  /// The values.
  @inline(__always) var lent: Lent<Element> { Lent(start: base, count: count) }

  /// The last value.
  var last: Element? { count > 0 ? base[count - 1] : nil }

  @inline(__always) subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating _modify {
      assert(index >= 0 && index < count)
      yield &base[index]
    }
  }

  /// Sees to it that there is room for some more.
  @inline(__always) mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(to: max(2 &* capacity, count &+ more)) }
  }

  @inline(never) private mutating func grow(to capacity: Int) {
    let wider: UnsafeMutablePointer<Element> = arena.memory(for: capacity)
    wider.initialize(from: base, count: count)
    base = wider
    self.capacity = capacity
  }

  /// Appends a value.
  @inline(__always) mutating func append(_ value: Element) {
    reserve(1)
    (base + count).initialize(to: value)
    count &+= 1
  }

  /// Sorts the values; equal ones keep their order.
  func sort(by areInOrder: (Element, Element) -> Bool) {
    var values = UnsafeMutableBufferPointer(start: base, count: count)
    values.sort(by: areInOrder)
  }

  /// Appends a value where there is room for it.
  @inline(__always) mutating func appendReserved(_ value: Element) {
    assert(count < capacity)
    (base + count).initialize(to: value)
    count &+= 1
  }

  /// Lends the free room to one who writes many values, and takes those in that he has written.
  @inline(__always) mutating func write(
    _ body: (_ next: inout UnsafeMutablePointer<Element>, _ end: UnsafeMutablePointer<Element>) -> Void
  ) {
    var next = base + count
    body(&next, base + capacity)
    count = next - base
    assert(count <= capacity)
  }

  /// Appends a stretch of values where there is room for it.
  @inline(__always) mutating func appendReserved(_ range: Range<Int>, of values: Lent<Element>) {
    assert(count + range.count <= capacity)
    guard let from = values.baseAddress else { return }
    (base + count).initialize(from: from + range.lowerBound, count: range.count)
    count &+= range.count
  }
}
