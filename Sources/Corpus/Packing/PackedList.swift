import Foundation
import Ingestion

/// Values of different lengths side by side in one piece of memory or of a file.
struct PackedList: Sendable {
  /// How many there are.
  let count: Int
  /// The values, and after them where each begins and the last ends, as numbers of eight bytes.
  let bytes: Data

  /// Packs values one after the other.
  struct Builder: ~Copyable {
    private var writer = ByteWriter()
    private var starts: [Int] = []

    /// How many values there are.
    var count: Int { starts.count }

    /// Packs the next value.
    mutating func append(_ write: (inout ByteWriter) -> Void) {
      starts.append(writer.bytes.count)
      write(&writer)
    }

    /// The list of what was appended; the builder is empty then.
    mutating func take() -> PackedList {
      let count = starts.count
      starts.append(writer.bytes.count)
      for start in starts { writer.write(fixed: UInt64(start)) }
      defer {
        starts.removeAll(keepingCapacity: true)
        writer.removeAll()
      }
      return PackedList(count: count, bytes: Data(UnsafeRawBufferPointer(writer.bytes.elements)))
    }
  }

  private init(count: Int, bytes: Data) { (self.count, self.bytes) = (count, bytes) }

  /// Packs some values.
  init<Value>(_ values: some Collection<Value>, _ write: (inout ByteWriter, Value) -> Void) {
    var builder = Builder()
    for value in values { builder.append { write(&$0, value) } }
    self = builder.take()
  }

  /// The values of another list, but for some, which are packed in their places.
  init<Value>(_ list: PackedList, with others: [Int: Value], _ write: (inout ByteWriter, Value) -> Void) {
    self.init(0..<list.count) { writer, index in
      if let other = others[index] {
        write(&writer, other)
      } else {
        list.read(index) { writer.write(all: $0.rest) }
      }
    }
  }

  /// Values that were packed before; nil where the bytes cannot be that.
  init?(packed bytes: Data, count: Int) {
    guard count >= 0, bytes.count / 8 > count else { return nil }
    self.count = count
    self.bytes = bytes
  }

  /// Calls back with a reader at the beginning of a value.
  func read<Result>(_ index: Int, _ body: (inout ByteReader) -> Result) -> Result {
    bytes.withUnsafeBytes { all in
      let table = all.count - (count + 1) * 8
      func start(_ index: Int) -> Int {
        let start = all.loadUnaligned(fromByteOffset: table + index * 8, as: UInt64.self)
        return min(Int(clamping: UInt64(littleEndian: start)), table)
      }
      let range = start(index)..<max(start(index), start(index + 1))
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: all[range]))
      return body(&reader)
    }
  }
}
