/// Reads what ``ByteWriter`` wrote; past the end, and where the bytes make no sense, it gives zeros and empty values.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  /// Whether something was asked for that is not there.
  private(set) var isBroken = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether nothing is left.
  var isAtEnd: Bool { index == bytes.count }

  /// All that is left, where it stands.
  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[index...]) }

  /// A number that is not negative.
  mutating func number() -> Int {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index &+= 1
      result |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 {
        if let number = Int(exactly: result) { return number }
        break
      }
      shift &+= 7
    }
    isBroken = true
    index = bytes.count
    return 0
  }

  /// A length: no more than there are bytes left.
  private mutating func length() -> Int {
    let length = number()
    guard length <= bytes.count - index else {
      isBroken = true
      index = bytes.count
      return 0
    }
    return length
  }

  private mutating func take(_ count: Int) -> UnsafeRawBufferPointer {
    let part = UnsafeRawBufferPointer(rebasing: bytes[index..<index + count])
    index += count
    return part
  }

  /// A number as it stands in memory.
  mutating func fixed() -> UInt64 {
    guard bytes.count - index >= 8 else {
      isBroken = true
      return 0
    }
    return UInt64(littleEndian: take(8).loadUnaligned(as: UInt64.self))
  }

  /// A number with a fraction.
  mutating func double() -> Double { Double(bitPattern: fixed()) }

  /// A range.
  mutating func range() -> Range<Int> {
    let start = number()
    let (end, isTooLarge) = start.addingReportingOverflow(number())
    return isTooLarge ? 0..<0 : start..<end
  }

  /// A range, or none.
  mutating func optionalRange() -> Range<Int>? { number() == 0 ? nil : range() }

  /// Some bytes, where they stand.
  mutating func span() -> UnsafeRawBufferPointer { take(length()) }

  /// A string.
  mutating func string() -> String { String(decoding: span(), as: UTF8.self) }

  /// A string, or none.
  mutating func optionalString() -> String? {
    optionalSpan().map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a string, where they stand, or none.
  mutating func optionalSpan() -> UnsafeRawBufferPointer? {
    let length = number()
    guard length > 0 else { return nil }
    guard length - 1 <= bytes.count - index else {
      isBroken = true
      return nil
    }
    return take(length - 1)
  }

  /// One of some cases.
  mutating func `case`<Case>(of cases: [Case], else other: Case) -> Case {
    let place = number()
    return cases.indices.contains(place) ? cases[place] : other
  }

  /// A list; an element takes a byte at least.
  mutating func list<Element>(_ one: (inout ByteReader) -> Element) -> [Element] {
    let count = length()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count where !isBroken { list.append(one(&self)) }
    return list
  }
}
