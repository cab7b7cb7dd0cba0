import Glibc

/// Writes a cache's file: pieces one after the other, then the sum of each chunk, then where all that ends.
struct CacheWriter: ~Copyable {
  /// Sums are made of so many bytes each, so that all cores can check them.
  static let chunkSize = 1 << 20

  /// Pieces begin at a multiple of this, as the numbers in them must.
  static let alignment = 16

  /// The numbers at the end of the file: how long the pieces are, where the directory among them begins, the sum of the
  /// chunks' sums, and ``mark``.
  static let endCount = 4

  /// What a cache's file ends with; another number for another layout.
  static let mark: UInt64 = 0x0003_4548_4341_4342

  private let descriptor: Int32
  private var buffer = GrowingBuffer<UInt8>(capacity: chunkSize)
  private var sums: [UInt64] = []
  private var written = 0
  private var isFailed = false

  /// A writer to a file that is open.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Appends a piece.
  ///
  /// - Parameter bytes: the piece.
  /// - Returns: where it stands in the file.
  mutating func append(_ bytes: UnsafeRawBufferPointer) -> Range<Int> {
    while (written + buffer.count) % Self.alignment != 0 { put(0) }
    let start = written + buffer.count
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(Self.chunkSize - buffer.count)
      buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: part).bindMemory(to: UInt8.self))
      rest = rest.dropFirst(part.count)
      if buffer.count == Self.chunkSize { flush() }
    }
    return start..<start + bytes.count
  }

  /// Ends the file with its directory.
  ///
  /// - Parameter directory: what says where the pieces stand.
  /// - Returns: whether all was written and is on the disk.
  consuming func finish(directory: UnsafeRawBufferPointer) -> Bool {
    let start = append(directory).lowerBound
    if buffer.count > 0 { flush() }
    let length = written
    let sumOfSums = sums.withUnsafeBytes(CacheSum.sum(of:))
    let ends = sums + [UInt64(length), UInt64(start), sumOfSums, Self.mark]
    ends.withUnsafeBytes { write($0) }
    return !isFailed && fsync(descriptor) == 0
  }

  private mutating func put(_ byte: UInt8) {
    buffer.append(byte)
    if buffer.count == Self.chunkSize { flush() }
  }

  private mutating func flush() {
    let bytes = UnsafeRawBufferPointer(buffer.elements)
    sums.append(CacheSum.sum(of: bytes))
    written += bytes.count
    write(bytes)
    buffer.count = 0
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty, !isFailed {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { isFailed = true }
    }
  }
}
