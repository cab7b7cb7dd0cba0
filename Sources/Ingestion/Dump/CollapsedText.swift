/// A page's text as it is made of its dump's lines, with each run of blanks and control characters as one space.
struct CollapsedText: ~Copyable {
  /// The dump.
  let source: UnsafeBufferPointer<UInt8>
  /// What must be looked at in it.
  let marks: OddMarks
  /// How many bytes have been written.
  private(set) var count = 0
  private let room: UnsafeMutableBufferPointer<UInt8>

  /// A text without a byte; `room` holds one byte more than the source.
  init(of source: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>) {
    self.source = source
    self.room = room
    marks = OddMarks(of: source)
  }

  /// Appends a byte.
  mutating func append(_ byte: UInt8) {
    guard count < room.count else { return }
    room[count] = byte
    count &+= 1
  }

  /// Appends a stretch of the source.
  mutating func append(_ range: Range<Int>) {
    var copied = range.lowerBound
    var at = marks.firstOdd(from: copied, to: range.upperBound)
    while at < range.upperBound {
      collapse(range, at: &at, copied: &copied)
      at = marks.firstOdd(from: at, to: range.upperBound)
    }
    copy(copied..<range.upperBound)
  }

  private mutating func copy(_ range: Range<Int>) {
    guard let from = source.baseAddress, let to = room.baseAddress, range.count <= room.count &- count else {
      return
    }
    (to + count).update(from: from + range.lowerBound, count: range.count)
    count &+= range.count
  }

  /// Passes a byte, or a run of blanks, before which it appends what has not been copied yet.
  private mutating func collapse(_ range: Range<Int>, at: inout Int, copied: inout Int) {
    let byte = source[at]
    if byte > 0x20, byte != 0x7F,
      byte < 0xC2 || Blanks.length(in: source, at: at, end: range.upperBound) == nil
    {
      at &+= 1
      return
    }
    copy(copied..<at)
    while at < range.upperBound {
      if source[at] <= 0x20 || source[at] == 0x7F {
        at &+= 1
      } else if let length = Blanks.length(in: source, at: at, end: range.upperBound) {
        at &+= length
      } else {
        break
      }
    }
    if at < range.upperBound, at > range.lowerBound, count > 0, room[count &- 1] != 0x0A { append(0x20) }
    copied = at
  }
}
