/// What a file holds.
public enum SourceContent {
  /// Bytes in memory: all of it.
  case bytes([UInt8])
  /// A file on the disk, from its beginning; of a large one of many records no more is in memory than is being read.
  case file(OpenSourceFile)

  /// How many bytes have been read of it.
  public var position: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file(let file): file.position
    }
  }

  /// The bytes of a range; none where it does not have them.
  func bytes(in range: Range<Int>) -> [UInt8] {
    switch self {
    case .bytes(let bytes): bytes.indices.contains(range) ? Array(bytes[range]) : []
    case .file(let file): file.bytes(in: range)
    }
  }
}
