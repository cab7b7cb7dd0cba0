import Ingestion

/// Writes numbers, strings and lists one after the other, as ``ByteReader`` reads them.
struct ByteWriter: ~Copyable {
  private(set) var bytes = GrowingBuffer<UInt8>(capacity: 1 << 12)

  /// Forgets what was written, and keeps the room.
  mutating func removeAll() { bytes.count = 0 }

  /// Writes a number that is not negative, in seven bits a byte, low bits first.
  mutating func write(_ number: Int) {
    bytes.reserve(10)
    var left = UInt64(bitPattern: Int64(number))
    while left >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: left) | 0x80)
      left >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: left))
  }

  /// Writes a number as it stands in memory.
  mutating func write(fixed number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0.bindMemory(to: UInt8.self)) }
  }

  /// Writes a number with a fraction.
  mutating func write(_ number: Double) { write(fixed: number.bitPattern) }

  /// Writes a range that does not begin before 0.
  mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.count)
  }

  /// Writes a range, or that there is none.
  mutating func write(_ range: Range<Int>?) {
    write(range == nil ? 0 : 1)
    if let range { write(range) }
  }

  /// Writes bytes, their number before them.
  mutating func write(_ text: UTF8Text) {
    write(text.count)
    text.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Writes bytes as they are.
  mutating func write(all other: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: other.bindMemory(to: UInt8.self))
  }

  /// Writes a string.
  mutating func write(_ string: String) {
    var string = string
    string.withUTF8 { utf8 in
      write(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Writes a string, or that there is none.
  mutating func write(_ string: String?) {
    guard let string else { return write(0) }
    var text = string
    text.withUTF8 { utf8 in
      write(utf8.count + 1)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Writes one of a fixed number of cases by its place among them.
  mutating func write<Case: CaseIterable & Equatable>(case value: Case) {
    let place = Case.allCases.enumerated().first { $0.element == value }?.offset
    write(place ?? 0)
  }

  /// Writes a list, its length before it.
  mutating func write<Element>(
    _ list: some Collection<Element>, _ one: (inout ByteWriter, Element) -> Void
  ) {
    write(list.count)
    for element in list { one(&self, element) }
  }
}
