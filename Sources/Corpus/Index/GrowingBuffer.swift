import Foundation

/// A list of plain numbers in memory of its own, which hot loops write without the checks that an array makes.
///
/// A large one is made of large pages, so that places all over it are found without waiting for the tables of pages,
/// and grows without being copied where it has a mapping of its own.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int
  /// How many there are.
  var count = 0

  /// What takes so many bytes is some large pages, of two megabytes each.
  private static var largeSize: Int { 1 << 23 }

  /// An empty list with some room.
  init(capacity: Int = 1024) {
    self.capacity = max(1, capacity)
    base = Self.memory(nil, capacity: self.capacity)
  }

  deinit { free(base) }

  /// New memory, or larger memory in place of what there was.
  private static func memory(
    _ known: UnsafeMutablePointer<Element>?, capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let size = capacity * MemoryLayout<Element>.stride
    guard let memory = realloc(known, size) else { fatalError("out of memory") }
    if size >= largeSize {
      let pageSize = 1 << 12
      let start = UnsafeMutableRawPointer(bitPattern: (Int(bitPattern: memory) + pageSize - 1) & -pageSize)
      madvise(start, (size - pageSize) & -pageSize, MADV_HUGEPAGE)
    }
    return memory.bindMemory(to: Element.self, capacity: capacity)
  }

  /// Makes room for so many more.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(count + more, capacity * 2)
    base = Self.memory(base, capacity: capacity)
  }

  /// Appends one.
  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    base[count] = element
    count &+= 1
  }

  /// Appends some.
  @inline(__always)
  mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    guard let source = elements.baseAddress else { return }
    reserve(elements.count)
    (base + count).update(from: source, count: elements.count)
    count &+= elements.count
  }

  /// What is in it, as long as it is not changed.
  var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}

extension GrowingBuffer where Element: Sendable {
  /// What is in it, in no more memory than it needs.
  consuming func section() -> Section<Element> {
    let size = count * MemoryLayout<Element>.stride
    let memory = realloc(base, max(1, size)) ?? UnsafeMutableRawPointer(base)
    discard self
    return .bytes(Data(bytesNoCopy: memory, count: size, deallocator: .free))
  }
}
