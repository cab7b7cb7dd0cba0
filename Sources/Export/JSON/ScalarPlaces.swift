import Ingestion
import Quotes

/// Turns the byte offsets of one article's blocks and quotes into scalar offsets, all in one pass over its text.
struct ScalarPlaces {
  /// The byte offsets asked for, ascending, each once; empty where a byte is a scalar.
  private var bytes: [Int] = []

  /// The scalar offset of each.
  private var scalars: [Int] = []

  /// Counts the places of all blocks, removed blocks and quotes.
  init(of item: ExportItem) {
    let text = item.article.text
    guard !Self.isASCII(text.bytes) else { return }
    var offsets: [Int] = []
    offsets.reserveCapacity(
      2 * item.article.blocks.count + item.article.removed.count + 6 * item.quotations.count)
    for block in item.article.blocks { offsets += [block.range.lowerBound, block.range.upperBound] }
    for block in item.article.removed { offsets.append(block.after) }
    for quote in item.quotations {
      for range in [quote.range, quote.mention, quote.cue] {
        if let range { offsets += [range.lowerBound, range.upperBound] }
      }
    }
    offsets.sort()
    bytes.reserveCapacity(offsets.count)
    for offset in offsets where offset != bytes.last { bytes.append(offset) }
    scalars = text.scalarOffsets(ofAscending: bytes)
  }

  /// The scalar offset of a byte offset that the item names.
  subscript(offset: Int) -> Int {
    guard !bytes.isEmpty else { return offset }
    var low = 0
    var high = bytes.count - 1
    while low < high {
      let middle = (low + high) / 2
      if bytes[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return scalars[low]
  }

  private static func isASCII(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var index = 0
      while index + 8 <= buffer.count {
        if buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
          return false
        }
        index += 8
      }
      return buffer[index...].allSatisfy { $0 < 0x80 }
    }
  }
}
