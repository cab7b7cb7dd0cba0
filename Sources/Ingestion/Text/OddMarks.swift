import CWords

/// Which bytes of a text must be looked at before its blanks are single spaces: a bit a byte.
struct OddMarks: ~Copyable {
  private let odd: UnsafeMutablePointer<UInt64>
  private let wide: UnsafeMutablePointer<UInt64>

  /// Marks a text.
  init(of text: UnsafeBufferPointer<UInt8>) {
    let stride = marks_stride(text.count)
    odd = .allocate(capacity: 2 * stride)
    wide = odd + stride
    mark_odd(text.baseAddress, text.count, odd, wide)
  }

  deinit { odd.deallocate() }

  /// The first byte that is a control character or may begin a blank beyond ASCII, or is a space before such a one or
  /// another space; the end where none is.
  @inline(__always)
  func firstOdd(from start: Int, to end: Int) -> Int { Self.first(of: odd, from: start, to: end) }

  /// Whether a stretch has a byte that is no ASCII.
  @inline(__always)
  func hasWide(in range: Range<Int>) -> Bool {
    Self.first(of: wide, from: range.lowerBound, to: range.upperBound) < range.upperBound
  }

  @inline(__always)
  private static func first(of row: UnsafeMutablePointer<UInt64>, from start: Int, to end: Int) -> Int {
    var at = start
    while at < end {
      let marks = row[at &>> 6] &>> UInt64(truncatingIfNeeded: at & 63)
      if marks != 0 { return min(end, at &+ marks.trailingZeroBitCount) }
      at = (at | 63) &+ 1
    }
    return end
  }
}
